// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSheet } from '../../../src/adapters/spreadsheet/read-sheet.ts';
import type { CalendarSnapshot } from '../../../src/ports/calendar-memory.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import { instant, key, makeAccount } from '../../support/builders.ts';
import { excelBytes } from '../../support/excel-bytes.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

const adatum = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });
const open = { accounts: [makeAccount(), adatum], hash: '#settings' } as const;

/** As a German Excel saves it: semicolons and Windows-1252. */
const LIST = [
  'Kontoname;Stufe;KAM;Kundendomänen;Umsatz',
  'Northwind Traders;B;;;1,5',
  'Söhne & Co;A;zoe@contoso.example;soehne.example;2,5',
  'Falsch;A;niemand;;',
  '=WENN(A1);A;x@contoso.example;gmail.com;',
  '',
].join('\r\n');

function fileOf(text: string, name = 'konten.csv'): File {
  return new File([Uint8Array.from(excelBytes(text, 'windows-1252'))], name, { type: 'text/csv' });
}

async function give(user: Awaited<ReturnType<typeof openTab>>['user'], file: File) {
  // The button opens the browser's own chooser, which a test cannot see: the field behind it takes the file.
  await user.upload(await screen.findByLabelText<HTMLInputElement>('Choose a file', { selector: 'input' }), file);
}

describe('the settings page', () => {
  it('opens from the tabs, and from a link', async () => {
    const { user, follow } = await openTab({ accounts: open.accounts });
    await user.click(await screen.findByRole('tab', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { name: 'Accounts from a list' })).toBeTruthy();
    expect(window.location.hash).toBe('#settings');
    await user.click(screen.getByRole('tab', { name: 'Board' }));
    follow('settings');
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  });

  it('shows what a file would change before it writes anything, then writes it and says so', async () => {
    const { user, register } = await openTab(open);
    await give(user, fileOf(LIST));
    expect(await screen.findByText('1 new account, 1 changed, 0 unchanged, 2 lines rejected.')).toBeTruthy();
    expect(screen.getByText('1 account of the register is not in the list and is left alone.')).toBeTruthy();
    expect(screen.getByText('Column not read: Umsatz.')).toBeTruthy();
    expect(screen.getByText('konten.csv')).toBeTruthy();
    const table = screen.getByRole('table');
    expect(within(table).getByText(/^KAM: “niemand” is no mail address/)).toBeTruthy();
    expect(within(table).getByText(/^Kundendomänen: Anybody can have a mailbox at gmail\.com/)).toBeTruthy();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'changed');
    expect(within(screen.getByRole('table')).getByText('Tier: A → B')).toBeTruthy();
    expect(register.calls).not.toContain('saveAccount');

    await user.click(screen.getByRole('button', { name: 'Import 2 accounts' }));
    expect(await screen.findByText('1 account was made, 1 changed.')).toBeTruthy();
    expect(screen.getByText(/^2 lines were rejected/)).toBeTruthy();
    const accounts = await register.accounts();
    expect(accounts.map(({ name, tier }) => [name, tier])).toEqual([
      ['Northwind Traders', 'B'],
      ['Adatum', 'A'],
      ['Söhne & Co', 'A'],
    ]);
    await user.click(screen.getByRole('tab', { name: 'Board' }));
    expect(await screen.findByRole('rowheader', { name: /Söhne & Co/ })).toBeTruthy();
  });

  it('takes a file that is dropped, and cells that are pasted', async () => {
    const { user } = await openTab(open);
    const target = (await screen.findByText(/^or drop it here/)).parentElement as HTMLElement;
    fireEvent.drop(target, { dataTransfer: { files: [fileOf(LIST)] } });
    expect(await screen.findByText(/^1 new account, 1 changed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Give another list' }));
    const field = screen.getByRole('textbox', { name: /^Or paste the cells/ });
    await user.click(field);
    await user.paste('Key\tTier\nadatum\tC\n');
    await user.click(screen.getByRole('button', { name: 'Read what I pasted' }));
    expect(await screen.findByText(/^No new account, 1 changed, 0 unchanged, no line rejected/)).toBeTruthy();
    expect(screen.getByText('Pasted cells')).toBeTruthy();
  });

  it.each([
    ['a workbook', new File([Uint8Array.from([0x50, 0x4b, 3, 4])], 'x.csv'), /^This is a workbook\. Open it in Excel/],
    ['an empty file', fileOf(''), /^There is nothing in it/],
    ['a list without column names', fileOf('Northwind;B\r\n'), /first line says Northwind and B/],
  ])('says of %s what to do, and takes another one', async (_, file, expected) => {
    const { user } = await openTab(open);
    await give(user, file);
    expect((await screen.findByRole('alert')).textContent).toMatch(expected);
    await give(user, fileOf(LIST));
    expect(await screen.findByText(/^1 new account/)).toBeTruthy();
  });

  it('keeps what was pasted, to be corrected, when it was refused and when another list is given', async () => {
    const { user } = await openTab(open);
    const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Or paste the cells/ });
    await user.click(await field());
    await user.paste('Northwind\tB\n');
    await user.click(screen.getByRole('button', { name: 'Read what I pasted' }));
    await screen.findByRole('alert');
    expect((await field()).value).toBe('Northwind\tB\n');
    await user.clear(await field());
    await user.click(await field());
    await user.paste('Key\tKAM\nadatum\tniemand\n');
    await user.click(screen.getByRole('button', { name: 'Read what I pasted' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What would change' })),
    );
    await user.click(screen.getByRole('button', { name: 'Give another list' }));
    expect((await field()).value).toContain('niemand');
  });

  it('asks how days are to be read where the file does not show it', async () => {
    const { user } = await openTab(open);
    await give(user, fileOf('Key,Since\nnorthwind,03/04/2023\n'));
    expect(await screen.findByText(/can be read in two ways/)).toBeTruthy();
    expect(screen.getByText('There is nothing to import.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Days like 03\/04\/2026/ }), 'month-first');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'changed');
    expect(await screen.findByText('Since: 2023-04-01 → 2023-03-04')).toBeTruthy();
  });

  it('names each line that was not written and why, and makes up for it', async () => {
    const { user, register } = await openTab({
      ...open,
      prepare: ({ register: fake }) =>
        fake.fail('saveAccount', new RegisterUnavailable('unavailable'), { ref: 'northwind', times: 1 }),
    });
    await give(user, fileOf(LIST));
    await user.click(await screen.findByRole('button', { name: 'Import 2 accounts' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/1 line was not written:Line 2, Northwind Traders: Microsoft 365 did not answer/);
    await user.click(screen.getByRole('button', { name: 'Preview once more' }));
    await user.click(await screen.findByRole('button', { name: 'Import 1 account' }));
    expect(await screen.findByText('No account was made, 1 changed.')).toBeTruthy();
    expect((await register.accounts())[0]?.tier).toBe('B');
  });

  it('shows how far it is, and stops when told', async () => {
    const { user, register } = await openTab(open);
    const lines = Array.from({ length: 30 }, (_, at) => `New ${at};x@contoso.example`);
    await give(user, fileOf(['Name;KAM', ...lines].join('\r\n')));
    const slow = vi.spyOn(register, 'saveAccount').mockImplementation(() => new Promise((go) => setTimeout(go, 25)));
    await user.click(await screen.findByRole('button', { name: 'Import 30 accounts' }));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/^[1-9]\d* of 30 written/)).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/lines were not written:/)).toBeTruthy();
    expect(slow.mock.calls.length).toBeLessThan(30);
  });

  it('asks to sign in where the register does, keeps the list, and goes on with it', async () => {
    const { user, register } = await openTab({
      ...open,
      prepare: ({ register: fake }) =>
        fake.fail('storedAccounts', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await give(user, fileOf(LIST));
    await user.click(await screen.findByRole('button', { name: /^Sign in/ }));
    expect(await screen.findByText(/^1 new account, 1 changed/)).toBeTruthy();
    expect(register.calls).not.toContain('saveAccount');
  });

  it('speaks French', async () => {
    const { user } = await openTab({ ...open, language: 'fr-FR' });
    // The first page in French fetches its words, which takes a busy machine more than the usual second.
    const field = await screen.findByLabelText('Choisir un fichier', { selector: 'input' }, { timeout: 10_000 });
    await user.upload(field, fileOf(LIST));
    expect(await screen.findByText('1 nouveau compte, 1 modifié, 0 inchangé, 2 lignes rejetées.')).toBeTruthy();
    expect(screen.getByText(/n’est pas une adresse e-mail/).textContent).toMatch(/^KAM.: «.niemand.»/);
  });
});

describe('the rejected lines', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob);
          return 'blob:list';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are saved with where and why, harmless for a spreadsheet, and can be imported once they are right', async () => {
    const { user } = await openTab(open);
    await give(user, fileOf(LIST));
    await user.click(await screen.findByRole('button', { name: 'Save the rejected lines' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const bytes = new Uint8Array(await (saved[0] as Blob).arrayBuffer());
    const { rows, separator } = readSheet(bytes);
    expect(separator).toBe(';');
    expect(rows.map(({ cells }) => [cells[0], cells[2]])).toEqual([
      ['Line', 'Kontoname'],
      ['4', 'Falsch'],
      ['5', "'=WENN(A1)"],
    ]);
    const corrected = new TextDecoder()
      .decode(bytes)
      .replace('niemand;', 'y@contoso.example;')
      .replace(';gmail.com;', ';;');
    await user.click(screen.getByRole('button', { name: 'Give another list' }));
    await user.upload(
      await screen.findByLabelText<HTMLInputElement>('Choose a file', { selector: 'input' }),
      new File([new TextEncoder().encode(corrected)], 'again.csv'),
    );
    expect(await screen.findByText(/^2 new accounts, 0 changed, 0 unchanged, no line rejected/)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByRole('rowheader', { name: '=WENN(A1)' })).toBeTruthy();
  });
});

describe('the copy in this browser', () => {
  /** As the calendar was read an hour ago. */
  const remembered: CalendarSnapshot = {
    round: {
      from: instant('2026-08-24T00:00:00Z'),
      to: instant('2027-11-24T00:00:00Z'),
      deltaLink: 'https://graph.example/delta',
      ids: 'immutable',
      timeZone: 'UTC',
    },
    meetings: [],
    series: [],
    gone: ['a'],
  };

  it('is removed by its button, of the register and of the calendar, and a live region says so', async () => {
    const { user, registerCopy, calendarMemory } = await openTab(open);
    await calendarMemory.replace(remembered);
    expect(await calendarMemory.recall()).toEqual(remembered);
    await screen.findByRole('heading', { name: 'Copy in this browser' });
    await waitFor(async () => expect(await registerCopy.kept()).toBeDefined());
    await user.click(screen.getByRole('button', { name: 'Remove the copy' }));
    const said = await screen.findByText(/^The copy of the register and of your calendar was removed\./);
    expect(said.closest('[role="status"]')).not.toBeNull();
    expect(await registerCopy.kept()).toBeUndefined();
    expect(await calendarMemory.recall()).toBeUndefined();
  });

  it('stays, and says what to do, while nobody is signed in', async () => {
    const { user, registerCopy, calendarMemory } = await openTab(open);
    await calendarMemory.replace(remembered);
    await waitFor(async () => expect(await registerCopy.kept()).toBeDefined());
    vi.spyOn(registerCopy, 'forget').mockRejectedValueOnce(new SignInNeeded({ because: 'interaction-needed' }));
    await user.click(await screen.findByRole('button', { name: 'Remove the copy' }));
    expect(await screen.findByText('The copy was not removed: you have to sign in first.')).toBeTruthy();
    expect(await registerCopy.kept()).toBeDefined();
    expect(await calendarMemory.recall()).toEqual(remembered);
    await user.click(screen.getByRole('button', { name: 'Sign in and remove it' }));
    expect(await screen.findByText(/^The copy of the register and of your calendar was removed\./)).toBeTruthy();
    expect(await registerCopy.kept()).toBeUndefined();
  });

  it.each(['registerCopy', 'calendarMemory'] as const)('says so when the browser refuses (%s)', async (refusing) => {
    const opened = await openTab(open);
    vi.spyOn(opened[refusing], 'forget').mockResolvedValueOnce(false);
    await opened.user.click(await screen.findByRole('button', { name: 'Remove the copy' }));
    expect(await screen.findByText(/^The browser did not let the whole copy be removed\./)).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Remove the copy' }));
    expect(await screen.findByText(/was removed\. What still waits/)).toBeTruthy();
  });
});
