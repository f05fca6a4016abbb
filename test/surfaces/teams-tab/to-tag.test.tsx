// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarMeeting } from '../../../src/domain/meeting.ts';
import { CalendarUnavailable } from '../../../src/ports/my-calendar.ts';
import { CLAIRE, instant, makeAccount, makeMeeting, makeRitual } from '../../support/builders.ts';
import { InMemoryRegister } from '../../support/in-memory-register.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

const untagged = (id: string, day: string, change: Partial<CalendarMeeting> = {}) =>
  makeMeeting({
    id,
    uid: `uid-${id}`,
    subject: `Account review ${id}`,
    start: instant(`2026-${day}T09:00:00Z` as never),
    end: instant(`2026-${day}T10:30:00Z` as never),
    bodyPreview: '',
    ...change,
  });

// Thursdays 5 November and 3 December 2026; the tagged one is on the 26th of November.
const claires = {
  me: CLAIRE,
  accounts: [makeAccount()],
  rituals: [makeRitual()],
  meetings: [makeMeeting(), untagged('past', '11-05'), untagged('later', '12-03')],
  hash: '#to-tag',
} as const;

const rows = () => screen.getAllByRole('listitem');

describe('to tag', () => {
  it('lists meetings with clients that carry no ritual, oldest first, with suggestion and reason', async () => {
    await openTab(claires);
    expect(await screen.findByText('2 meetings with clients carry no ritual yet.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'To tag (2)' })).toBeTruthy();
    const [first] = rows();
    expect(first?.textContent).toContain('Account review past');
    expect(first?.textContent).toContain('5 November');
    expect(first?.textContent).toContain('1 person from Northwind Traders');
    expect(within(first as HTMLElement).getByRole<HTMLSelectElement>('combobox').value).toBe('account-review');
  });

  it('reads accounts and rituals through the copy, and asks the register for none of its own', async () => {
    const [accounts, rituals] = (['accounts', 'rituals'] as const).map((list) =>
      vi.spyOn(InMemoryRegister.prototype, list),
    );
    const { registerCopy } = await openTab(claires);
    await screen.findByText('2 meetings with clients carry no ritual yet.');
    expect(rituals).toHaveBeenCalledTimes(registerCopy.catchUps);
    expect(accounts).toHaveBeenCalledTimes(registerCopy.catchUps);
    vi.restoreAllMocks();
  });

  it('says how many meetings with clients carry a ritual, and when it looked', async () => {
    await openTab(claires);
    expect(await screen.findByText(/^1 of 3 meetings with clients carries a ritual\./)).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/Last looked at 10:00\./)).toBeTruthy());
  });

  it('takes an objective typed in place, and Enter accepts it', async () => {
    const { user, register, myCalendar } = await openTab(claires);
    const field = await screen.findByLabelText('By the end of the meeting …');
    await user.type(field, 'agree on 3 sites{Enter}');
    expect(await screen.findByText(/^Saved as Key Account Review, Northwind Traders\./)).toBeTruthy();
    const row = [...register.rows.values()].find(({ ritual }) => ritual.meetingId === 'later')?.ritual;
    expect(row).toMatchObject({ state: 'planned', objective: { statement: 'agree on 3 sites' } });
    expect(myCalendar.meetings.find(({ id }) => id === 'later')?.tag).toMatchObject({ ref: row?.ref });
    expect(screen.getByRole('tab', { name: 'To tag (1)' })).toBeTruthy();
  });

  it('is worked by keys: Enter accepts, N says no ritual, arrows move', async () => {
    const { user, register, myCalendar } = await openTab(claires);
    await screen.findByText('2 meetings with clients carry no ritual yet.');
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(await screen.findByText(/^Saved as Key Account Review/)).toBeTruthy();
    expect(document.activeElement).toBe(rows()[1]);
    await user.keyboard('n');
    expect(await screen.findByText('Marked as not a ritual.')).toBeTruthy();
    expect([...register.rows.values()].map(({ ritual }) => ritual.state).sort()).toEqual(['held', 'planned']);
    expect(myCalendar.meetings.find(({ id }) => id === 'later')?.tag).toEqual({ v: 1, kind: 'no-ritual' });
    expect(screen.getByText(/^Nothing to tag/)).toBeTruthy();
  });

  it('undoes what was accepted and what was refused', async () => {
    const { user, register, myCalendar } = await openTab(claires);
    await user.click(await screen.findByRole('button', { name: 'Accept for “Account review past”' }));
    await user.click(await screen.findByRole('button', { name: '“Account review later” is not a ritual' }));
    for (const button of await screen.findAllByRole('button', { name: 'Undo' })) await user.click(button);
    expect(await screen.findByText('2 meetings with clients carry no ritual yet.')).toBeTruthy();
    expect([...register.rows.values()].filter(({ ritual }) => ritual.state !== 'cancelled')).toHaveLength(1);
    expect(myCalendar.meetings.slice(1).map(({ tag }) => tag)).toEqual([undefined, undefined]);
  });

  it('accepts all that are sure at once, and leaves the others', async () => {
    const vague = untagged('vague', '11-12', { subject: 'Northwind' });
    const { user, register } = await openTab({ ...claires, meetings: [...claires.meetings, vague] });
    await user.click(await screen.findByRole('button', { name: 'Accept all 2 sure ones' }));
    expect(await screen.findAllByText(/^Saved as/)).toHaveLength(2);
    expect(register.rows.size).toBe(3);
    expect(screen.getByRole('tab', { name: 'To tag (1)' })).toBeTruthy();
  });

  it('lets the person choose where nothing says which ritual it is', async () => {
    const vague = untagged('vague', '11-12', { subject: 'Northwind', end: instant('2026-11-12T09:30:00Z') });
    const { user, register } = await openTab({ ...claires, meetings: [vague] });
    const select = await screen.findByRole('combobox', { name: 'Ritual' });
    await user.selectOptions(select, 'kam-meeting');
    await user.click(screen.getByRole('button', { name: 'Accept for “Northwind”' }));
    expect(await screen.findByText(/^Saved as Key Account Management Meeting/)).toBeTruthy();
    expect([...register.rows.values()].at(-1)?.ritual).toMatchObject({ type: 'kam-meeting', accounts: ['northwind'] });
  });

  it('keeps what was typed when saving fails, and says what to do', async () => {
    const { user, register } = await openTab(claires);
    const field = await screen.findByLabelText<HTMLInputElement>('By the end of the meeting …');
    register.fail('saveRitual');
    await user.type(field, 'agree{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('try again');
    expect(screen.getByLabelText<HTMLInputElement>('By the end of the meeting …').value).toBe('agree');
    register.heal();
    await user.click(screen.getByRole('button', { name: 'Accept for “Account review later”' }));
    expect(await screen.findByText(/^Saved as/)).toBeTruthy();
  });

  it('says which permission is missing when the calendar is refused', async () => {
    await openTab({
      ...claires,
      prepare: ({ myCalendar }) => myCalendar.failWindow(new CalendarUnavailable('not-granted')),
    });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('brings the board up to date once one has left it', async () => {
    const { user, register } = await openTab(claires);
    await user.click(await screen.findByRole('button', { name: 'Accept for “Account review later”' }));
    await screen.findByText(/^Saved as/);
    register.calls.length = 0;
    await user.click(screen.getByRole('tab', { name: 'Board' }));
    await waitFor(() => expect(register.calls).toContain('saveHealth'));
  });

  it('is read again after an import of accounts, for who is no key account manager too', async () => {
    const adatums = untagged('adatum', '11-05', { invitees: [{ address: 'zoe@adatum.example', name: 'Zoe' }] });
    const { user } = await openTab({ accounts: [makeAccount()], meetings: [adatums], hash: '#to-tag' });
    await screen.findByText(/^No meeting with a client in your calendar/);
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    await user.click(await screen.findByRole('textbox', { name: /^Or paste the cells/ }, { timeout: 10_000 }));
    await user.paste('Name\tKAM\tDomains\nAdatum\tclaire.morel@contoso.example\tadatum.example\n');
    await user.click(screen.getByRole('button', { name: 'Read what I pasted' }));
    await user.click(await screen.findByRole('button', { name: 'Import 1 account' }));
    expect(await screen.findByText('1 account was made, 0 changed.')).toBeTruthy();
    expect(await screen.findByRole('tab', { name: 'To tag (1)' })).toBeTruthy();
  });

  it('speaks French', async () => {
    await openTab({ ...claires, language: 'fr-FR' });
    expect(await screen.findByText('2 réunions avec des clients ne portent pas encore de rituel.')).toBeTruthy();
    expect(screen.getByText(/^1 réunion avec un client sur 3 porte un rituel\./)).toBeTruthy();
  });
});
