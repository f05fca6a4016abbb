// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable, RowRefused } from '../../../src/ports/register.ts';
import { INES, instant, makeAnswer, makeRitual, REF } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(cleanup);

const past = { start: instant('2026-11-12T09:00:00Z'), end: instant('2026-11-12T10:30:00Z') };
const received = {
  role: 'attendee',
  bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${REF}`,
} as const;
const STATEMENT = 'agree with purchasing on the 3 pilot sites';
const held = makeRitual({
  ...past,
  state: 'held',
  objective: {
    focus: 'evaluate-progress',
    secondary: [],
    statement: STATEMENT,
    evidence: 'three names in the minutes',
  },
});

describe('an attendee before the meeting', () => {
  it('reads the ritual, the account, the objective, its evidence and who organises', async () => {
    await openPane({ me: INES, rituals: [makeRitual({ objective: held.objective })], content: received });
    expect(await screen.findByRole('heading', { name: 'Key Account Review' })).toBeTruthy();
    for (const text of ['Northwind Traders', STATEMENT, 'three names in the minutes', 'Organised by Claire Morel']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(screen.getByText(/^Expected of you: help to reach this by the end\./)).toBeTruthy();
  });

  it('is told quietly that a meeting is no ritual', async () => {
    await openPane({ me: INES, content: { role: 'attendee', bodyText: 'Lunch?' } });
    expect(await screen.findByRole('heading', { name: 'No ritual here' })).toBeTruthy();
  });

  it('is told what to do about a Ref that the register does not have', async () => {
    await openPane({ me: INES, content: received });
    expect(await screen.findByText(new RegExp(`${REF}.*Ask Claire Morel`))).toBeTruthy();
  });
});

describe('an attendee afterwards', () => {
  it('answers in three taps, and is asked what it was for before seeing it', async () => {
    const { user, register } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    expect(await screen.findByRole('heading', { name: 'What was this meeting for?' })).toBeTruthy();
    expect(document.body.textContent).not.toContain(STATEMENT);
    expect(screen.getByText('1 of 3')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Assess progress in managing the relationship' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Was it achieved?' })));
    expect(screen.getByText(`It was for: “${STATEMENT}”`)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Partly' }));
    expect(screen.getByText('3 of 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '4' }));

    expect(await screen.findByText('Thank you. Your answer is in.')).toBeTruthy();
    expect(register.answers).toEqual([
      expect.objectContaining({
        ref: REF,
        respondent: INES.id,
        recall: 'evaluate-progress',
        achieved: 'partly',
        satisfaction: 4,
        way: 'outlook',
      }),
    ]);
  });

  it('says to whom it is confidential, and never that it is anonymous', async () => {
    await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    expect(
      await screen.findByText(
        'Confidential to Claire Morel and the key account programme. Five or more answers before any figure is shown.',
      ),
    ).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/anonym/i);
  });

  it('sees five answers and all twelve on demand, and may not know', async () => {
    const { user } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    const group = await screen.findByRole('group', { name: 'What was this meeting for?' });
    expect(group.querySelectorAll('button')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'More answers' }));
    expect(group.querySelectorAll('button')).toHaveLength(13);
    await user.click(screen.getByRole('button', { name: 'I could not say' }));
    expect(screen.getByRole('heading', { name: 'Was it achieved?' })).toBeTruthy();
  });

  it('goes back without losing the answer', async () => {
    const { user } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('button', { name: 'Plan' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is asked nothing more about a meeting that did not take place: two taps', async () => {
    const { user, register } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'It did not take place' }));
    expect(await screen.findByText('Thank you. Your answer is in.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Your answer' }).textContent).not.toContain('Worth your time');
    expect(register.answers).toEqual([
      expect.objectContaining({ recall: 'plan', achieved: 'did-not-happen', satisfaction: undefined }),
    ]);
  });

  it('can try the second tap again, or think again, when the answer did not get through', async () => {
    const { user, register } = await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      prepare: ({ register: failing }) => failing.fail('saveAnswer', new Error('broken'), { times: 2 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'It did not take place' }));
    expect((await screen.findByRole('alert')).textContent).toContain('has not reached the register');
    expect(screen.getByText('2 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'No' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: '3' }));
    await waitFor(() => expect(register.answers).toMatchObject([{ achieved: 'no', satisfaction: 3 }]));
  });

  it('answers by keyboard alone', async () => {
    const { user, register } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    (await screen.findByRole('button', { name: 'Plan' })).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Yes' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: '2' }).focus();
    await user.keyboard(' ');
    await waitFor(() => expect(register.answers).toMatchObject([{ recall: 'plan', achieved: 'yes', satisfaction: 2 }]));
  });

  it('adds a line and whether a change was decided when wished, and then sends with a button', async () => {
    const { user, register } = await openPane({ me: INES, rituals: [held], content: { ...received, ...past } });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Add a line before sending' }));
    await user.type(screen.getByRole('textbox', { name: 'Anything to add? (optional)' }), 'well prepared');
    await user.click(screen.getByRole('button', { name: '3' }));
    expect(register.answers).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(register.answers).toMatchObject([
        { achieved: 'no', changeDecided: true, satisfaction: 3, comment: 'well prepared' },
      ]),
    );
  });

  it('asks about a change in reviews only', async () => {
    const coordination = makeRitual({ ...held, type: 'kam-meeting' });
    const { user } = await openPane({ me: INES, rituals: [coordination], content: { ...received, ...past } });
    await user.click(await screen.findByRole('button', { name: 'Increase client trust' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(screen.queryByText(/change decided/)).toBeNull();
  });

  it('keeps the answer when the network is gone, and says so', async () => {
    const { user, outbox } = await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      prepare: ({ register }) => register.fail('saveAnswer', new RegisterUnavailable('unavailable')),
    });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '4' }));
    expect(
      await screen.findByText('Thank you. Your answer is kept here and sent as soon as the network is back.'),
    ).toBeTruthy();
    expect(outbox.entries.size).toBe(1);
  });

  it.each([
    ['is away', new RegisterUnavailable('unavailable'), /as soon as the network is back\.$/],
    ['does not accept it', new RowRefused('invalidRequest'), /please tell your administrator\.$/],
  ])('answers once where the register %s: the next visit shows what is kept', async (_, problem, sentence) => {
    const meeting = { me: INES, rituals: [held], content: { ...received, ...past } } as const;
    const { user, outbox, unmount } = await openPane({
      ...meeting,
      prepare: ({ register }) => register.fail('saveAnswer', problem),
    });
    await user.click(await screen.findByRole('button', { name: 'I could not say' }));
    await user.click(screen.getByRole('button', { name: 'Partly' }));
    await user.click(await screen.findByRole('button', { name: '3' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    unmount();
    await openPane({
      ...meeting,
      prepare: ({ register, outbox: next }) => {
        register.fail('saveAnswer', problem);
        for (const entry of outbox.entries.values()) next.entries.set(entry.key, entry);
      },
    });
    expect(
      await screen.findByText('Your answer is kept in this browser. The register does not have it yet.'),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Your answer' }).textContent).toContain('3 of 5');
  });

  it('signs in where the session has ended, and the answer goes out without another tap', async () => {
    const { user, register } = await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      prepare: ({ register: failing }) =>
        failing.fail('saveAnswer', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '4' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Sign in to send your answer. It is kept here.');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(register.answers).toMatchObject([{ achieved: 'yes', satisfaction: 4 }]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is asked to sign in before anything is read, and goes on afterwards', async () => {
    const { user } = await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      prepare: ({ register }) =>
        register.fail('accounts', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('button', { name: 'Plan' })).toBeTruthy();
  });

  it('sees what was answered before instead of the questions', async () => {
    await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      prepare: ({ register }) =>
        register.answers.push(makeAnswer({ recall: 'plan', achieved: 'partly', satisfaction: 3 })),
    });
    expect(await screen.findByText('You have answered. Thank you.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Your answer' }).textContent).toContain('3 of 5');
    expect(screen.queryByRole('heading', { name: 'What was this meeting for?' })).toBeNull();
  });

  it('is asked in French', async () => {
    const { user, register } = await openPane({
      me: INES,
      rituals: [held],
      content: { ...received, ...past },
      language: 'fr',
    });
    await user.click(await screen.findByRole('button', { name: 'Planifier' }));
    await user.click(screen.getByRole('button', { name: 'En partie' }));
    await user.click(screen.getByRole('button', { name: '5, tout à fait' }));
    await waitFor(() =>
      expect(register.answers).toMatchObject([{ recall: 'plan', achieved: 'partly', satisfaction: 5 }]),
    );
  });
});
