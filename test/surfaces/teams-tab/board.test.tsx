// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import { CLAIRE, instant, key, makeAccount, makeMeeting, makeRitual, OTHER_REF, REF } from '../../support/builders.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

// A review on Thursday 4 June 2026; the one of Adatum long ago, on Monday 4 August 2025.
const northwind = makeRitual({
  start: instant('2026-06-04T08:00:00Z'),
  end: instant('2026-06-04T09:30:00Z'),
  state: 'held',
});
const adatum = makeRitual({
  ref: OTHER_REF,
  accounts: [key('adatum')],
  start: instant('2025-08-04T08:00:00Z'),
  end: instant('2025-08-04T09:30:00Z'),
  state: 'held',
  meetingUid: 'uid-2',
});
const accounts = [
  makeAccount({ since: instant('2026-11-01T00:00:00Z').slice(0, 10) as never }),
  makeAccount({
    key: key('adatum'),
    name: 'Adatum',
    tier: 'B',
    kam: 'paul.meyer@contoso.example',
    kamName: 'Paul Meyer',
    since: '2026-11-01' as never,
  }),
];
const company = { accounts, rituals: [northwind, adatum] };

describe('the board', () => {
  it('says in words how many accounts need care, and shows those first', async () => {
    await openTab(company);
    expect(await screen.findByText('1 of 2 accounts needs care.')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Accounts and their rituals, what needs care first' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([expect.stringContaining('Adatum'), expect.stringContaining('Northwind Traders')]);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Account', 'Coordination', 'Review']);
  });

  it('has the programme’s rituals in a row of their own', async () => {
    await openTab(company);
    const table = await screen.findByRole('table', { name: 'Rituals of the key account programme' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Programme', 'Seminar', 'Commercial meeting', 'Advisory board']);
  });

  it('opens why by keyboard: anchor, due days, plan, and the meetings behind it', async () => {
    const { user } = await openTab(company);
    const cell = await screen.findByRole('button', { name: 'Northwind Traders, Review: On cadence, last 4 Jun' });
    cell.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Northwind Traders · Key Account Review' });
    expect(dialog.textContent).toContain(
      'Last held 4 June, 6 months ago. Agreed: 1 to 2 a year. So the next may be held from 3 December and is due by 4 June 2027. Nothing is planned.',
    );
    const meeting = await within(dialog).findByRole('listitem');
    expect(meeting.textContent).toContain('4 June · Held');
    expect(meeting.textContent).toContain('agree with purchasing on the 3 pilot sites');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('filters, keeps the filters in the address, and takes them from there', async () => {
    const { user } = await openTab(company);
    await user.type(await screen.findByRole('searchbox', { name: 'Search accounts' }), 'north');
    expect(screen.queryByText('Adatum')).toBeNull();
    expect(screen.getByText('1 account shown')).toBeTruthy();
    expect(window.location.hash).toBe('#board?search=north');
    cleanup();

    await openTab({ ...company, hash: '#board?tier=B' });
    expect(await screen.findByText('1 account shown')).toBeTruthy();
    expect(screen.getByText('Adatum')).toBeTruthy();
    expect(screen.queryByText('Northwind Traders')).toBeNull();
  });

  it('offers to clear filters that leave nothing', async () => {
    const { user } = await openTab({ ...company, hash: '#board?search=zzz' });
    expect(await screen.findByRole('heading', { name: 'No account matches these filters' })).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
    expect(await screen.findByText('Adatum')).toBeTruthy();
  });

  it('offers "My accounts" to a key account manager only', async () => {
    const { user } = await openTab({ ...company, me: CLAIRE });
    await user.click(await screen.findByRole('checkbox', { name: 'My accounts' }));
    expect(screen.queryByText('Adatum')).toBeNull();
    cleanup();
    await openTab(company);
    await screen.findByText('Adatum');
    expect(screen.queryByRole('checkbox', { name: 'My accounts' })).toBeNull();
  });

  it('calls account managers by their names; the address in the bar keeps the mail address', async () => {
    const { user } = await openTab(company);
    expect(await screen.findByRole('rowheader', { name: /Adatum\s*Paul Meyer/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Account manager' }), 'Paul Meyer');
    await waitFor(() => expect(screen.queryByText('Northwind Traders')).toBeNull());
    expect(window.location.hash).toContain('paul.meyer%40contoso.example');
    await user.click(screen.getByRole('button', { name: /^Adatum, Review/ }));
    expect((await screen.findByRole('dialog')).textContent).toContain('Key account manager: Paul Meyer');
    expect(document.body.textContent).not.toContain('@');
  });

  it('brings a key account manager’s own rituals up to date, and shows it', async () => {
    const planned = makeRitual({
      ...northwind,
      ref: REF,
      state: 'drafted',
      meetingUid: undefined,
      meetingId: undefined,
      start: instant('2026-12-09T09:00:00Z'),
      end: instant('2026-12-09T10:30:00Z'),
    });
    const meeting = makeMeeting({ start: planned.start, end: planned.end });
    const { register } = await openTab({ accounts, rituals: [planned], meetings: [meeting], me: CLAIRE });
    expect(await screen.findByRole('button', { name: /^Northwind Traders, Review: .*next 9 Dec/ })).toBeTruthy();
    expect(register.rows.get(REF)?.ritual.state).toBe('planned');
  });

  it('reads no calendar to fill a manager’s board', async () => {
    const { myCalendar } = await openTab({ ...company, hash: '#board' });
    await screen.findByText('Adatum');
    // One's own checks of the past two weeks are asked for; a sync would ask for half a year.
    for (const window of myCalendar.asked) {
      const [from = '', to = ''] = window.split('/');
      expect(Date.parse(to) - Date.parse(from)).toBeLessThan(20 * 86_400_000);
    }
  });

  it('keeps the board when the calendar cannot be read, and says so', async () => {
    await openTab({ ...company, me: CLAIRE, prepare: ({ myCalendar }) => myCalendar.failWindow() });
    expect(
      await screen.findByText('Your calendar could not be read. The board shows what the register has.'),
    ).toBeTruthy();
    expect(screen.getByText('Adatum')).toBeTruthy();
  });

  it('lets a person sign in for the calendar alone, while the board is there', async () => {
    const { user, myCalendar } = await openTab({
      ...company,
      me: CLAIRE,
      prepare: ({ myCalendar: refused }) => refused.failWindow(new SignInNeeded({ because: 'interaction-needed' })),
    });
    const allow = await screen.findByRole('button', { name: 'Sign in to let it be read' });
    expect(screen.getByText('Adatum')).toBeTruthy();
    myCalendar.failWindow(undefined);
    await user.click(allow);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign in to let it be read' })).toBeNull());
    expect(screen.getByText('Adatum')).toBeTruthy();
  });

  it('gives the administrator’s page for the calendar alone, while the board is there', async () => {
    const adminConsentUrl = 'https://login.microsoftonline.com/contoso.example/adminconsent?scope=Calendars.ReadWrite';
    await openTab({
      ...company,
      me: CLAIRE,
      prepare: ({ myCalendar }) =>
        myCalendar.failWindow(new SignInNeeded({ because: 'consent-needed', adminConsentUrl })),
    });
    const link = await screen.findByRole('link', { name: 'Page where an administrator agrees' });
    expect(link.getAttribute('href')).toBe(adminConsentUrl);
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeTruthy();
    expect(screen.getByText('Adatum')).toBeTruthy();
  });

  it('names the rows that could not be read', async () => {
    await openTab({ ...company, prepare: ({ register }) => (register.unreadable = ['AR-BROKEN']) });
    expect((await screen.findByRole('note')).textContent).toBe(
      '1 row of the register could not be read and is left out: AR-BROKEN',
    );
  });

  it('says where to begin while there are no accounts', async () => {
    await openTab();
    expect(await screen.findByRole('heading', { name: 'No accounts yet' })).toBeTruthy();
  });

  it('goes to the account that a deep link names', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const { follow } = await openTab(company);
    await screen.findByText('Adatum');
    act(() => follow('account:adatum'));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Adatum, Coordination/));
  });

  it('speaks French', async () => {
    await openTab({ ...company, language: 'fr-FR' });
    expect(await screen.findByText('1 compte sur 2 demande de l’attention.')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Northwind Traders, Revue\u00a0: En cadence, dernier\u00a0: 4 juin' }),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Overdue|cadence,|Search/);
  });

  it('shows forty accounts without making anybody wait', async () => {
    const many = Array.from({ length: 40 }, (_, n) => makeAccount({ key: key(`account-${n}`), name: `Account ${n}` }));
    await openTab({ accounts: many });
    await screen.findByText('Account 0');
    expect(screen.getAllByRole('button', { name: /, Review:/ })).toHaveLength(40);
  });
});

describe('what stops the board, and what to do next', () => {
  it('asks to sign in, also in a plain browser, and goes on afterwards', async () => {
    const { user } = await openTab({
      ...company,
      prepare: ({ register }) =>
        register.fail('accounts', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Adatum')).toBeTruthy();
  });

  it('says whom to ask for access', async () => {
    await openTab({
      ...company,
      prepare: ({ register }) => register.fail('accounts', new RegisterUnavailable('not-granted')),
    });
    expect(await screen.findByRole('heading', { name: 'You do not have access to the register yet' })).toBeTruthy();
  });
});
