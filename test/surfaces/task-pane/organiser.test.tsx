// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { ritualEntryKey } from '../../../src/ports/outbox.ts';
import { RegisterUnavailable, RowRefused } from '../../../src/ports/register.ts';
import { instant, key, makeAnswer, makeRitual, OTHER_REF, REF } from '../../support/builders.ts';
import { askedByGate, openPane } from './open-pane.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tagged = {
  tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const,
  bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${REF}`,
};
const past = { start: instant('2026-11-12T09:00:00Z'), end: instant('2026-11-12T10:30:00Z') };
const saved = /^Saved · AR-/;

describe('the organiser of a meeting with client people', () => {
  it('sees a suggestion with its reason, accepts it with one key, and types at once', async () => {
    const { user, register, openMeeting } = await openPane();
    expect(
      await screen.findByRole('heading', { name: 'Looks like a Key Account Review of Northwind Traders' }),
    ).toBeTruthy();
    expect(screen.getByText('1 person from Northwind Traders · called “review” · 90 min')).toBeTruthy();
    const accept = screen.getByRole('button', { name: 'Use it: Key Account Review of Northwind Traders' });
    await waitFor(() => expect(document.activeElement).toBe(accept));

    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'By the end of the meeting …' })),
    );
    await user.keyboard('agree with purchasing on the 3 pilot sites');

    await waitFor(() => expect([...register.rows.values()][0]?.ritual.objective.statement).toContain('3 pilot sites'), {
      timeout: 3000,
    });
    await waitFor(() => expect(openMeeting.content.bodyText).toContain('agree with purchasing on the 3 pilot sites'));
    expect(openMeeting.content.bodyText).toMatch(/^Objective: agree .* · Key Account Review · Northwind Traders · AR-/);
    expect(openMeeting.content.tag).toMatchObject({ kind: 'ritual', hasObjective: true });
    expect(screen.getByText(saved).getAttribute('role')).toBe('status');
    expect(screen.getByText('Still missing: what the meeting is for')).toBeTruthy();
  });

  it('says each of the five definitions with its button', async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole('button', { name: 'Choose another' }));
    const group = await screen.findByRole('group', { name: 'Which ritual is this?' });
    const buttons = within(group).getAllByRole('button', { name: /^(Key|Customer)/ });
    expect(document.activeElement).toBe(buttons[0]);
    expect(buttons).toHaveLength(5);
    for (const button of buttons)
      expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/led by/);
  });

  it('offers first what the survey names first, and at most two more', async () => {
    const { user, register } = await openPane();
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    const first = screen.getByRole('combobox', { name: 'What is this meeting for?' });
    expect(
      within(first)
        .getAllByRole('option')
        .slice(1, 4)
        .map((option) => option.textContent),
    ).toEqual(['Assess progress in managing the relationship', 'Exchange field information', 'Plan']);
    await user.selectOptions(first, 'Plan');
    await user.click(screen.getByRole('button', { name: 'Add a second focus' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Also, in second place' }), 'Increase client trust');
    await user.click(screen.getByRole('button', { name: 'Add a third focus' }));
    const third = screen.getByRole('combobox', { name: 'Also, in third place' });
    expect(within(third).queryByRole('option', { name: 'Plan' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Add a/ })).toBeNull();
    await waitFor(
      () =>
        expect([...register.rows.values()][0]?.ritual.objective).toMatchObject({
          focus: 'plan',
          secondary: ['increase-customer-trust'],
        }),
      { timeout: 3000 },
    );
  });

  it('asks for the account when nobody from a client company is invited, and saves as soon as it has one', async () => {
    const { user, register } = await openPane({ content: { invitees: [] } });
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    expect(screen.getByText('Saved as soon as the account is chosen')).toBeTruthy();
    expect(register.rows.size).toBe(0);
    await user.click(await screen.findByRole('combobox', { name: 'Account' }));
    await user.keyboard('ADAT');
    await user.click(screen.getByRole('option', { name: 'Adatum' }));
    await waitFor(() => expect([...register.rows.values()][0]?.ritual.accounts).toEqual([key('adatum')]));
  });

  it('can say that it is no ritual, and take that back', async () => {
    const { user, openMeeting } = await openPane();
    await user.click(await screen.findByRole('button', { name: 'Not a ritual' }));
    expect(await screen.findByText('Account rituals leaves this meeting alone.')).toBeTruthy();
    expect(openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: /^Looks like a Key Account Review/ })).toBeTruthy();
    expect(openMeeting.content.tag).toBeUndefined();
  });

  it('says that it is no ritual while the first save is on its way, and that save does not have the last word', async () => {
    const { user, register, openMeeting, outbox } = await openPane();
    let go: () => void = () => undefined;
    const save = register.saveRitual.bind(register);
    vi.spyOn(register, 'saveRitual').mockImplementationOnce(async (...row) => {
      await new Promise<void>((resolve) => (go = resolve));
      return save(...row);
    });
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    await user.click(screen.getByRole('button', { name: /^Change the ritual/ }));
    await user.click(screen.getByRole('button', { name: 'Not a ritual' }));
    expect(openMeeting.writes).toEqual([]);
    go();
    expect(await screen.findByText('Account rituals leaves this meeting alone.')).toBeTruthy();
    expect([...register.rows.values()].map(({ ritual }) => ritual.state)).toEqual(['cancelled']);
    expect(openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
    expect(openMeeting.content.bodyText).not.toContain('AR-');
    expect(outbox.entries.size).toBe(0);
  });

  it('says that it is no ritual while its first save waits for the network, and nothing of it is written later', async () => {
    const { user, register, openMeeting, outbox } = await openPane();
    register.fail('saveRitual', new RegisterUnavailable('unavailable'));
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    await waitFor(() => expect(outbox.entries.size).toBe(1));
    await user.click(screen.getByRole('button', { name: /^Change the ritual/ }));
    await user.click(screen.getByRole('button', { name: 'Not a ritual' }));
    expect(await screen.findByText('Account rituals leaves this meeting alone.')).toBeTruthy();
    register.heal();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(outbox.entries.size).toBe(0));
    expect(register.rows.size).toBe(0);
    expect(openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
  });

  it('speaks French throughout, and writes a French line', async () => {
    const { user, openMeeting } = await openPane({ language: 'fr-FR' });
    await user.click(await screen.findByRole('button', { name: /^Retenir\s: Revue de Comptes/ }));
    await user.keyboard('convenir des 3 sites pilotes');
    await waitFor(
      () =>
        expect(openMeeting.content.bodyText).toMatch(
          /^Objectif\s?: convenir des 3 sites pilotes · Revue de Comptes · Northwind Traders · AR-/,
        ),
      { timeout: 3000 },
    );
    expect(screen.getByText(/^Enregistré · AR-/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Strategic|Saved|Another/);
  });

  it('remembers the accounts for the send gate in the background', async () => {
    const { gateMemory } = await openPane();
    await waitFor(() => expect(gateMemory.content?.accounts.map(({ name }) => name)).toContain('Northwind Traders'));
  });
});

describe('the organiser of a meeting that is a ritual', () => {
  it('finds what was saved, and starts in the objective when the send gate sent them', async () => {
    await openPane({
      rituals: [makeRitual()],
      content: tagged,
      settings: askedByGate({ openedFor: 'objective', askedBecause: undefined }),
    });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    expect((statement as HTMLTextAreaElement).value).toBe('agree with purchasing on the 3 pilot sites');
    await waitFor(() => expect(document.activeElement).toBe(statement));
    expect(screen.getByText('“Be their first name for cold chains”')).toBeTruthy();
  });

  it('takes a change back', async () => {
    const { user, register } = await openPane({ rituals: [makeRitual()], content: tagged });
    await user.click(await screen.findByRole('checkbox', { name: 'Serves the Strategic Objective' }));
    await waitFor(() => expect(register.rows.get(REF)?.ritual.servesStrategicObjective).toBe(false));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(register.rows.get(REF)?.ritual.servesStrategicObjective).toBe(true));
  });

  it('loses nothing while the register does not answer, and says so', async () => {
    const { user, register, outbox, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    register.fail('saveRitual', new RegisterUnavailable('unavailable'));
    await user.type(statement, ' today');
    await user.tab();
    expect(
      await screen.findByText('The register does not answer. Your text is kept and will be saved automatically.'),
    ).toBeTruthy();
    expect(outbox.entries.size).toBe(1);
    openMeeting.change({ subject: 'Another subject' });
    expect((statement as HTMLTextAreaElement).value).toContain('today');
    register.heal();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(saved)).toBeTruthy();
    expect(register.rows.get(REF)?.ritual.objective.statement).toContain('today');
    expect(outbox.entries.size).toBe(0);
  });

  it('says what the register will never take, to whom, and saves it once its lists are mended', async () => {
    const { user, register, outbox } = await openPane({ rituals: [makeRitual()], content: tagged });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    register.fail('saveRitual', new RowRefused('invalidRequest'));
    await user.type(statement, ' today');
    await user.tab();
    expect(
      await screen.findByText(/^The register does not accept this entry \(invalidRequest\)\. Your text is kept/),
    ).toBeTruthy();
    expect(outbox.entries.size).toBe(1);
    register.heal();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(saved)).toBeTruthy();
    expect(register.rows.get(REF)?.ritual.objective.statement).toContain('today');
    expect(outbox.entries.size).toBe(0);
  });

  it('names what another meeting’s ritual waits for, below the form, and sends it when asked to', async () => {
    const other = makeRitual({
      ref: OTHER_REF,
      subject: 'Adatum pricing',
      meetingUid: undefined,
      meetingId: undefined,
    });
    const { user, register, outbox } = await openPane({
      rituals: [makeRitual()],
      content: tagged,
      prepare: ({ register: refusing, outbox: keeping }) => {
        refusing.fail('saveRitual', new RowRefused('invalidRequest'), { ref: OTHER_REF });
        const keptAt = instant('2026-11-20T10:00:00Z');
        void keeping.keep({ key: ritualEntryKey(other), kind: 'ritual', ritual: other, basis: undefined, keptAt });
      },
    });
    const notice = await screen.findByRole('region', { name: '1 entry has not reached the register' });
    expect(within(notice).getByRole('listitem').textContent).toMatch(
      /^What you typed for “Adatum pricing”The register does not accept it \(invalidRequest\)/,
    );
    register.heal();
    await user.click(within(notice).getByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /not reached the register/ })).toBeNull());
    expect(register.rows.get(OTHER_REF)?.ritual.subject).toBe('Adatum pricing');
    expect(outbox.entries.size).toBe(0);
  });

  it('keeps what was typed a moment before the pane moved on to another meeting, for its own ritual', async () => {
    const other = makeRitual({ ref: OTHER_REF, meetingUid: 'uid-2', meetingId: 'id-2' });
    const { user, register, openMeeting, outbox } = await openPane({ rituals: [makeRitual(), other], content: tagged });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    await user.type(statement, ' today');
    // The same subject, another time: Tuesday 1 December 2026.
    openMeeting.change({
      start: instant('2026-12-01T09:00:00Z'),
      end: instant('2026-12-01T10:30:00Z'),
      bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${OTHER_REF}`,
      tag: { v: 1, kind: 'ritual', ref: OTHER_REF, hasObjective: true },
    });
    const { start, objective } = makeRitual();
    const typed = { start, objective: { ...objective, statement: `${objective.statement} today` } };
    await waitFor(() => expect(register.rows.get(REF)?.ritual).toMatchObject(typed));
    expect(register.rows.get(OTHER_REF)?.ritual).toMatchObject({ start, objective });
    expect(openMeeting.writes).toEqual([]);
    expect(outbox.entries.size).toBe(0);
  });

  it.each([
    ['closed', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('has what was typed a moment before in the outbox once the pane is %s', async (_, close) => {
    const { user, outbox, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    await user.type(await screen.findByRole('textbox', { name: 'By the end of the meeting …' }), ' today');
    // Outlook does not answer a page that is going away.
    openMeeting.failing.add('content');
    close();
    const [entry] = outbox.entries.values();
    if (entry?.kind !== 'ritual') throw new Error('nothing is kept');
    expect(entry.ritual).toMatchObject({ ref: REF, objective: { statement: expect.stringMatching(/ today$/) } });
  });

  it('leaves what waits to who types on: a reading in between writes nothing older', async () => {
    const { user, register, outbox, openMeeting } = await openPane();
    register.fail('saveRitual', new RegisterUnavailable('unavailable'));
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    await waitFor(() => expect(outbox.entries.size).toBe(1));
    await user.keyboard('agree');
    register.heal();
    const reading = vi.spyOn(openMeeting, 'read');
    openMeeting.change({ subject: 'Another subject' });
    await waitFor(() => expect(reading).toHaveBeenCalled());
    expect(register.rows.size).toBe(0);
    await waitFor(() => expect([...register.rows.values()][0]?.ritual.objective.statement).toBe('agree'), {
      timeout: 3000,
    });
    expect(outbox.entries.size).toBe(0);
  });

  it('keeps the form while a later reading fails', async () => {
    const { register, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    register.fail('ritual', new RegisterUnavailable('unavailable'));
    register.calls.length = 0;
    openMeeting.change({ subject: 'Another subject' });
    await waitFor(() => expect(register.calls).toContain('ritual'));
    expect(statement.isConnected).toBe(true);
  });

  it('shows both texts when a colleague changed the same sentence, and writes the one that is chosen', async () => {
    const { user, register } = await openPane({ rituals: [makeRitual()], content: tagged });
    const statement = await screen.findByRole('textbox', { name: 'By the end of the meeting …' });
    const ours = makeRitual();
    register.onceBeforeSave(
      () => void register.put({ ...ours, objective: { ...ours.objective, statement: 'decide on the price' } }),
    );
    await user.clear(statement);
    await user.type(statement, 'agree on the sites');
    await user.tab();
    const conflict = await screen.findByRole('alert');
    expect(conflict.textContent).toContain('agree on the sites');
    expect(conflict.textContent).toContain('decide on the price');
    expect(screen.getByText('Not saved yet: choose a version above')).toBeTruthy();
    await user.click(within(conflict).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(register.rows.get(REF)?.ritual.objective.statement).toBe('agree on the sites'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers to put back a line that was deleted from the invitation', async () => {
    const { user, openMeeting } = await openPane({
      rituals: [makeRitual()],
      content: { ...tagged, bodyText: 'See you' },
    });
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(openMeeting.content.bodyText).toContain(REF));
  });

  it('keeps the objective for our side out of the invitation', async () => {
    const { user, register, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    await user.click(await screen.findByText('For our side only (not in the invitation)'));
    await user.type(screen.getByRole('textbox', { name: 'Objective for our side only' }), 'hold the price');
    await user.tab();
    await waitFor(() => expect(register.rows.get(REF)?.ritual.internalObjective).toBe('hold the price'));
    expect(openMeeting.content.bodyText).not.toContain('hold the price');
  });
});

describe('the organiser afterwards', () => {
  const heldRitual = makeRitual({ ...past, state: 'held' });

  it('sees how many answered and no figure below five', async () => {
    await openPane({
      rituals: [heldRitual],
      content: { ...tagged, ...past },
      prepare: ({ register }) => register.answers.push(makeAnswer()),
    });
    const outcome = await screen.findByRole('region', { name: 'What attendees say' });
    expect(outcome.textContent).toContain('1 attendee has answered. Figures appear from 5 answers');
    expect(outcome.textContent).not.toContain('Achieved');
  });

  it('sees recalled, achieved and satisfaction from five on, and the board a click away', async () => {
    const answers = [1, 2, 3, 4, 5].map((n) =>
      makeAnswer({
        respondent: `r${n}`,
        achieved: n > 3 ? 'partly' : 'yes',
        recall: n === 5 ? 'unsure' : 'evaluate-progress',
      }),
    );
    await openPane({
      rituals: [heldRitual],
      content: { ...tagged, ...past },
      prepare: ({ register }) => register.answers.push(...answers),
    });
    const outcome = await screen.findByRole('region', { name: 'What attendees say' });
    expect(outcome.textContent).toContain('4 of 5');
    expect(outcome.textContent).toContain('3 of 5; partly 2; no 0');
    expect(outcome.textContent).toContain('Worth the time4 of 5');
    expect(within(outcome).getByRole('link', { name: 'Open the board' }).getAttribute('href')).toContain(
      'tab.html#board',
    );
  });

  it('sees no mean of fewer than five who were there', async () => {
    const answers = [1, 2, 3, 4, 5].map((n) =>
      makeAnswer({ respondent: `r${n}`, ...(n === 5 ? { achieved: 'did-not-happen', satisfaction: undefined } : {}) }),
    );
    await openPane({
      rituals: [heldRitual],
      content: { ...tagged, ...past },
      prepare: ({ register }) => register.answers.push(...answers),
    });
    const outcome = await screen.findByRole('region', { name: 'What attendees say' });
    expect(outcome.textContent).toContain('1 says that it did not take place');
    expect(outcome.textContent).toContain('Worth the timeFewer than 5 answers');
  });

  it('may answer too, apart from the others', async () => {
    const { user, register } = await openPane({ rituals: [heldRitual], content: { ...tagged, ...past } });
    await user.click(await screen.findByRole('button', { name: 'Answer for yourself' }));
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '5, entirely' }));
    await waitFor(() => expect(register.answers).toHaveLength(1));
  });
});

describe('what stops the pane, and what to do next', () => {
  it('asks to sign in, and goes on by itself afterwards', async () => {
    const { user } = await openPane({
      prepare: ({ register }) =>
        register.fail('accounts', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: /^Looks like a Key Account Review/ })).toBeTruthy();
  });

  it.each([
    [
      new RegisterUnavailable('not-provisioned'),
      'The register has not been set up',
      'contoso.sharepoint.example:/sites/account-rituals',
    ],
    [
      new RegisterUnavailable('not-granted'),
      'You do not have access to the register yet',
      'Ask your key account programme',
    ],
    [new RegisterUnavailable('unavailable', 30), 'The register does not answer', 'wait 30 seconds'],
  ])('%s', async (error, title, cure) => {
    const { user, register } = await openPane({ prepare: ({ register: failing }) => failing.fail('accounts', error) });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(document.body.textContent).toContain(cure);
    register.heal();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /^Looks like a Key Account Review/ })).toBeTruthy();
  });

  it('keeps what was typed when the session ends while it is saved, and saves it after signing in', async () => {
    const { user, register } = await openPane({
      prepare: ({ register: failing }) =>
        failing.fail('saveRitual', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: /^(Use it: )?Key Account Review/ }));
    expect(await screen.findByText('Sign in to save. Your text is kept.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(register.rows.size).toBe(1));
  });

  it('gives the administrator’s address when consent is missing, to open and to copy', async () => {
    const adminConsentUrl = 'https://login.microsoftonline.com/contoso.example/adminconsent?client_id=2';
    const { user } = await openPane({
      prepare: ({ register }) =>
        register.fail('accounts', new SignInNeeded({ because: 'consent-needed', adminConsentUrl })),
    });
    expect((await screen.findByRole('link', { name: 'Page where an administrator agrees' })).getAttribute('href')).toBe(
      adminConsentUrl,
    );
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(statuses()).toContain('The link has been copied.'));
    expect(await navigator.clipboard.readText()).toBe(adminConsentUrl);
    // A host may forbid it.
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(statuses()).toContain('The link could not be copied here. Copy it from the field.'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Page where an administrator agrees' });
    field.focus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(adminConsentUrl);
  });

  it('says that Outlook did not answer', async () => {
    await openPane({ prepare: ({ openMeeting }) => openMeeting.failing.add('content') });
    expect(await screen.findByRole('heading', { name: 'Outlook did not answer' })).toBeTruthy();
  });
});

function statuses(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
}
