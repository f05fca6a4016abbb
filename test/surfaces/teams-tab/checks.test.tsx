// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { CalendarUnavailable } from '../../../src/ports/my-calendar.ts';
import { answerEntryKey, ritualEntryKey } from '../../../src/ports/outbox.ts';
import { RowRefused } from '../../../src/ports/register.ts';
import {
  CLAIRE,
  INES,
  instant,
  invitee,
  makeAccount,
  makeAnswer,
  makeMeeting,
  makeRitual,
  OTHER_REF,
  REF,
  THIRD_REF,
} from '../../support/builders.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

// Thursday 12 and Monday 16 November 2026.
const first = { start: instant('2026-11-12T09:00:00Z'), end: instant('2026-11-12T10:30:00Z') };
const second = { start: instant('2026-11-16T09:00:00Z'), end: instant('2026-11-16T10:00:00Z') };
const line = (ref: string) => `Objective: agree · Key Account Review · Northwind Traders · ${ref}`;
const attended = {
  me: INES,
  accounts: [makeAccount()],
  rituals: [
    makeRitual({ ...first, state: 'held' }),
    makeRitual({ ref: OTHER_REF, ...second, type: 'kam-meeting', state: 'held', meetingUid: 'uid-2' }),
  ],
  meetings: [
    makeMeeting({ ...first, isOrganiser: false, bodyPreview: line(REF) }),
    makeMeeting({
      ...second,
      id: 'id-2',
      uid: 'uid-2',
      subject: 'Northwind coordination',
      isOrganiser: false,
      bodyPreview: line(OTHER_REF),
    }),
  ],
} as const;

describe('my checks', () => {
  it('counts them in the page’s name and lists the latest first', async () => {
    await openTab({ ...attended, hash: '#my-checks' });
    expect(await screen.findByRole('tab', { name: 'My checks (2)' })).toBeTruthy();
    expect(
      screen.getAllByRole('button', { name: /^Answer for/ }).map((button) => button.getAttribute('aria-label')),
    ).toEqual([
      'Answer for Key Account Management Meeting, Northwind Traders, 16 November',
      'Answer for Key Account Review, Northwind Traders, 12 November',
    ]);
  });

  it('takes an answer, goes on to the next one, and says when all is done', async () => {
    const { user, register } = await openTab({ ...attended, hash: '#my-checks' });
    await user.click(await screen.findByRole('button', { name: /^Answer for Key Account Review/ }));
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '4' }));
    expect(await screen.findByText('Thank you. Your answer is in.')).toBeTruthy();
    expect(register.answers).toMatchObject([{ ref: REF, respondent: INES.id, way: 'teams' }]);

    await user.click(screen.getByRole('button', { name: 'Next one' }));
    expect(screen.getByRole('heading', { name: 'Key Account Management Meeting' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'I could not say' }));
    await user.click(screen.getByRole('button', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: '2' }));
    await user.click(await screen.findByRole('button', { name: 'All my checks' }));
    expect(await screen.findByRole('heading', { name: 'All done' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'My checks' })).toBeTruthy();
  });

  it('lists what this browser keeps while it asks what changed, and what is answered meanwhile does not come back', async () => {
    let answer = (): void => undefined;
    const asking = new Promise<void>((resolve) => (answer = resolve));
    const { user, registerCopy } = await openTab({
      ...attended,
      hash: `#my-checks?ritual=${REF}`,
      kept: true,
      prepare: ({ registerCopy: copy }) => {
        const catchUp = copy.catchUp.bind(copy);
        copy.catchUp = async (tell) => {
          await asking;
          return catchUp(tell);
        };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '4' }));
    await user.click(await screen.findByRole('button', { name: 'All my checks' }));
    answer();
    await waitFor(() => expect(registerCopy.catchUps).toBe(3));
    await expect(screen.findByRole('tab', { name: 'My checks (2)' }, { timeout: 200 })).rejects.toThrow();
    expect(screen.getAllByRole('button', { name: /^Answer for/ })).toHaveLength(1);
  });

  it.each([
    ['the register', CLAIRE.name, CLAIRE.address],
    ['my own calendar, where the register has none', CLAIRE.address, CLAIRE.name],
  ])('names the organiser as in %s', async (_, organiserName, inCalendar) => {
    await openTab({
      ...attended,
      rituals: [makeRitual({ ...first, state: 'held', organiserName })],
      meetings: [
        makeMeeting({
          ...first,
          isOrganiser: false,
          organiser: invitee(CLAIRE.address, inCalendar),
          bodyPreview: line(REF),
        }),
      ],
      hash: `#my-checks?ritual=${REF}`,
    });
    expect(await screen.findByText(/^Confidential to Claire Morel and/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('@');
  });

  it('opens the ritual that a link names', async () => {
    await openTab({ ...attended, hash: `#my-checks?ritual=${OTHER_REF}` });
    expect(await screen.findByRole('heading', { name: 'Key Account Management Meeting' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'What was this meeting for?' })).toBeTruthy();
  });

  it('changes pages by the tabs, and the address follows', async () => {
    const { user } = await openTab(attended);
    await user.click(await screen.findByRole('tab', { name: /^My checks/ }));
    expect(window.location.hash).toBe('#my-checks');
    await user.click(screen.getByRole('tab', { name: 'Board' }));
    await waitFor(() => expect(window.location.hash).toBe('#board'));
  });

  it('asks to sign in for the calendar, and lists what waits afterwards', async () => {
    const { user, myCalendar } = await openTab({
      ...attended,
      hash: '#my-checks',
      prepare: ({ myCalendar: refused }) => refused.failWindow(new SignInNeeded({ because: 'interaction-needed' })),
    });
    const button = await screen.findByRole('button', { name: 'Sign in' });
    myCalendar.failWindow(undefined);
    await user.click(button);
    expect(await screen.findByRole('tab', { name: 'My checks (2)' })).toBeTruthy();
  });

  it('signs in where the session ended meanwhile, and the answer goes out', async () => {
    const { user, register } = await openTab({
      ...attended,
      hash: `#my-checks?ritual=${REF}`,
      prepare: ({ register: failing }) =>
        failing.fail('saveAnswer', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Plan' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: '4' }));
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(register.answers).toHaveLength(1));
  });

  it('what could not be sent is listed with what would help, not asked again, and sent when asked to', async () => {
    const { user, register, outbox } = await openTab({
      ...attended,
      hash: '#my-checks',
      kept: true,
      prepare: ({ register: refusing, outbox: keeping }) => {
        refusing.fail('saveAnswer', new RowRefused('invalidRequest'));
        const [answer, typed] = [
          makeAnswer({ respondent: INES.id }),
          makeRitual({ ref: THIRD_REF, subject: 'Board of clients', organiser: INES.address }),
        ];
        const keptAt = instant('2026-11-20T10:00:00Z');
        void keeping.keep({ key: answerEntryKey(answer), kind: 'answer', answer, keptAt });
        void keeping.keep({ key: ritualEntryKey(typed), kind: 'ritual', ritual: typed, basis: undefined, keptAt });
      },
    });
    const notice = await screen.findByRole('region', { name: '1 entry has not reached the register' });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Your answer about “Northwind review”' +
        'The register does not accept it (invalidRequest). Ask your administrator to bring its lists up to date.',
    ]);
    // What the register could take was not held up.
    expect(register.rows.get(THIRD_REF)?.ritual.subject).toBe('Board of clients');
    expect(screen.getByRole('tab', { name: 'My checks (1)' })).toBeTruthy();
    register.heal();
    await user.click(within(notice).getByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /not reached the register/ })).toBeNull());
    expect(register.answers).toMatchObject([{ ref: REF, respondent: INES.id }]);
    expect(outbox.entries.size).toBe(0);
  });

  it('says which permission is missing when the calendar is refused, while the board works', async () => {
    const { user } = await openTab({
      ...attended,
      prepare: ({ myCalendar }) => myCalendar.failWindow(new CalendarUnavailable('not-granted')),
    });
    expect(await screen.findByText('Northwind Traders')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'My checks' }));
    expect(await screen.findByRole('heading', { name: 'Your calendar may not be read yet' })).toBeTruthy();
  });
});
