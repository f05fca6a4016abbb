// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import type { TellRows } from '../../../src/ports/register-copy.ts';
import { roughly } from '../../../src/surfaces/teams-tab/first-reading.tsx';
import { instant, key, makeAccount, makeRitual } from '../../support/builders.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

const named = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    makeAccount({ key: key(`account-${n}`), name: `Account ${String(n).padStart(5, '0')}` }),
  );
const shownAccounts = () =>
  within(screen.getByRole('table', { name: /Accounts and their rituals/ }))
    .getAllByRole('rowheader')
    .map((header) => header.textContent?.slice(0, 13));

describe('a board of the last visit', () => {
  it('stands before anything of what changed has come, and gives way to it', async () => {
    const ritual = makeRitual();
    let come: () => void = () => undefined;
    const changes = new Promise<void>((resolve) => (come = resolve));
    const { register } = await openTab({
      accounts: [makeAccount()],
      rituals: [ritual],
      kept: true,
      prepare: ({ registerCopy }) => {
        const catchUp = registerCopy.catchUp.bind(registerCopy);
        registerCopy.catchUp = async (tell) => {
          await changes;
          return await catchUp(tell);
        };
      },
    });
    expect(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 26 Nov/ })).toBeTruthy();
    expect(screen.getByText('Asking for what changed…')).toBeTruthy();
    // Thursday 3 December 2026.
    register.put({ ...ritual, start: instant('2026-12-03T09:00:00Z'), end: instant('2026-12-03T10:30:00Z') });
    come();
    expect(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 3 Dec/ })).toBeTruthy();
    expect(screen.queryByText('Asking for what changed…')).toBeNull();
  });

  it('is shown at once, said to be old while the register cannot be reached, and fresh afterwards', async () => {
    const ritual = makeRitual();
    const { user, register } = await openTab({
      accounts: [makeAccount()],
      rituals: [ritual],
      prepare: ({ registerCopy, register }) => {
        void registerCopy.catchUp().then(() => register.fail('rituals', new RegisterUnavailable('unavailable')));
      },
    });
    expect(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 26 Nov/ })).toBeTruthy();
    expect((await screen.findByRole('note')).textContent).toBe(
      'The register could not be reached. This is the board as you last saw it.',
    );
    register.heal();
    // Thursday 3 December 2026.
    register.put({ ...ritual, start: instant('2026-12-03T09:00:00Z'), end: instant('2026-12-03T10:30:00Z') });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 3 Dec/ })).toBeTruthy();
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('can be asked why before the words of its rituals have been read, and says them as soon as they are there', async () => {
    let come: () => void = () => undefined;
    const words = new Promise<void>((resolve) => (come = resolve));
    const { user } = await openTab({
      accounts: [makeAccount()],
      rituals: [makeRitual()],
      kept: true,
      prepare: ({ registerCopy }) => {
        const kept = registerCopy.kept.bind(registerCopy);
        registerCopy.ahead = kept;
        registerCopy.keptToCount = kept;
        registerCopy.kept = async () => {
          await words;
          return await kept();
        };
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 26 Nov/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: /Northwind Traders/ })).toBeTruthy();
    expect(within(dialog).getByText('Loading…')).toBeTruthy();
    expect(within(dialog).queryByText(/pilot sites/)).toBeNull();
    come();
    expect(await within(dialog).findByText(/pilot sites/)).toBeTruthy();
    expect(within(dialog).queryByText('Loading…')).toBeNull();
  });

  it('leaves the screen when access was taken away', async () => {
    const { user, register, registerCopy } = await openTab({ accounts: [makeAccount()] });
    await screen.findByText('Northwind Traders');
    register.fail('accounts', new RegisterUnavailable('not-granted'));
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('heading', { name: 'You do not have access to the register yet' })).toBeTruthy();
    expect(screen.queryByText('Northwind Traders')).toBeNull();
    expect(await registerCopy.kept()).toBeUndefined();
  });
});

describe('a first reading', () => {
  async function openWhileReading() {
    let tell: TellRows = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    const opened = await openTab({
      prepare: ({ registerCopy }) => {
        registerCopy.catchUp = (listener) => {
          tell = listener ?? tell;
          return new Promise((_, reject) => (fail = reject));
        };
      },
    });
    const content = { accounts: [makeAccount()], rituals: [], unreadable: [] };
    await screen.findByRole('tablist');
    return {
      ...opened,
      tell: (rituals: number) => tell({ accounts: 20_000, rituals }, () => content),
      fail: (error: Error) => fail(error),
    };
  }

  it('says how far it is, and shows the board of what has come as an incomplete one', async () => {
    const { tell } = await openWhileReading();
    await waitFor(() => {
      tell(0);
      expect(screen.getByRole('progressbar')).toBeTruthy();
    });
    expect(screen.queryByText('Northwind Traders')).toBeNull();
    tell(34_567);
    expect(await screen.findByText('Northwind Traders')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(document.body.textContent).toContain('34,567 rituals and 20,000 accounts so far');
    expect(document.body.textContent).toContain('The board is incomplete until everything has been read');
    // Who listens is not told of every page.
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Reading the register for the first time: 30,000 rituals and 20,000 accounts so far.',
    );
  });

  it('that fails leaves no half board that looks whole', async () => {
    const { tell, fail } = await openWhileReading();
    await waitFor(() => {
      tell(600);
      expect(screen.getByText('Northwind Traders')).toBeTruthy();
    });
    fail(new RegisterUnavailable('unavailable'));
    await waitFor(() => expect(screen.queryByText('Northwind Traders')).toBeNull());
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it.each([
    [0, 0],
    [7, 7],
    [99, 90],
    [34_567, 30_000],
    [100_000, 100_000],
  ])('%i rows are about %i to who listens', (count, about) => {
    expect(roughly(count)).toBe(about);
  });
});

describe('many accounts', () => {
  it('come a hundred at a time, by keyboard too, and a filter looks through all of them', async () => {
    const { user } = await openTab({ accounts: named(250) });
    await screen.findByText('Account 00000');
    // What a window holds is drawn first.
    expect(shownAccounts()).toHaveLength(20);
    await waitFor(() => expect(shownAccounts()).toHaveLength(100));
    expect(screen.getByText('Accounts 1 to 100 of 250')).toBeTruthy();
    screen.getByRole('button', { name: 'Next accounts' }).focus();
    await user.keyboard('{Enter}{Enter}');
    expect(screen.getByText('Accounts 201 to 250 of 250')).toBeTruthy();
    expect(shownAccounts()).toHaveLength(50);
    // At the end the button stays where the focus is, and does nothing.
    await user.keyboard('{Enter}');
    expect(screen.getByText('Accounts 201 to 250 of 250')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Search accounts' }), '00142');
    await waitFor(() => expect(shownAccounts()).toEqual(['Account 00142']));
    expect(screen.queryByRole('button', { name: 'Next accounts' })).toBeNull();
  }, 60_000);

  it('open on the page of the account that a link names', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    await openTab({ accounts: named(250), hash: '#board?account=account-180' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Account 00180, /));
    expect(screen.getByText('Accounts 101 to 200 of 250')).toBeTruthy();
  }, 60_000);
});
