import { describe, expect, it, vi } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { answerCheck, type GivenAnswer } from '../../src/usecases/answer-check.ts';
import { OutboxFailed } from '../../src/ports/outbox.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { emptyOutbox } from '../../src/usecases/empty-outbox.ts';
import { listMyChecks, type OpenCheck } from '../../src/usecases/list-my-checks.ts';
import { HUGO, INES, instant, makeAccount, makeMeeting, makeRitual, OTHER_REF, REF } from '../support/builders.ts';
import { FakeClock, FakeIdentity, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../support/in-memory-calendar.ts';
import { InMemoryRegisterCopy, type KeptCopies } from '../support/in-memory-register-copy.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const SETTINGS = { timeZone: 'Europe/Paris' };
const ATTENDED = makeMeeting({ isOrganiser: false, id: 'ines-1' });

function surroundings(rituals: readonly Ritual[] = [makeRitual()], meetings: readonly CalendarMeeting[] = [ATTENDED]) {
  return {
    register: new InMemoryRegister({ accounts: [makeAccount()], rituals, me: INES.id }),
    myCalendar: new InMemoryCalendar(meetings),
    identity: new FakeIdentity(INES),
    clock: new FakeClock(instant('2026-11-26T11:00:00Z')),
    outbox: new InMemoryOutbox(),
  };
}

const GIVEN: GivenAnswer = {
  ref: REF,
  recall: 'evaluate-progress',
  achieved: 'yes',
  satisfaction: 4,
  changeDecided: true,
  comment: '',
  way: 'teams',
};

it('a ritual I attended waits for my check', async () => {
  expect(await listMyChecks(surroundings(), SETTINGS)).toEqual([
    { ref: REF, ritual: makeRitual(), accounts: [makeAccount()] },
  ]);
});

it.each<[string, Ritual[], Partial<CalendarMeeting>]>([
  ['not over yet', [makeRitual()], { end: instant('2026-11-26T11:30:00Z') }],
  [
    'over for more than two weeks',
    [makeRitual()],
    { start: instant('2026-11-12T09:00:00Z'), end: instant('2026-11-12T10:59:59Z') },
  ],
  ['my own', [makeRitual()], { isOrganiser: true }],
  ['cancelled', [makeRitual()], { cancelled: true }],
  ['called off in the register', [makeRitual({ state: 'cancelled' })], {}],
  ['reported as not having happened', [makeRitual({ state: 'did-not-happen' })], {}],
  ['no ritual', [makeRitual()], { bodyPreview: 'See you.' }],
  ['unknown to the register', [], {}],
])('one that is %s does not', async (_what, rituals, meeting) => {
  expect(await listMyChecks(surroundings(rituals, [{ ...ATTENDED, ...meeting }]), SETTINGS)).toEqual([]);
});

describe('where this browser keeps the register', () => {
  const RENAMED = makeAccount({ name: 'Northwind, as it was' });
  // The day before.
  const when = { start: instant('2026-11-25T09:00:00Z'), end: instant('2026-11-25T10:00:00Z') };
  const OTHER = { ...ATTENDED, ...when, id: 'id-2', uid: 'uid-2', bodyPreview: OTHER_REF };

  /** As a session before left it: only the first of two rituals, and the account under its old name. */
  async function opened() {
    const ports = surroundings([makeRitual(), makeRitual({ ref: OTHER_REF })], [ATTENDED, OTHER]);
    const kept: KeptCopies = new Map();
    const then = new InMemoryRegister({ accounts: [RENAMED], rituals: [makeRitual()], me: INES.id });
    await new InMemoryRegisterCopy(then, { kept, personId: INES.id }).catchUp();
    return { ...ports, registerCopy: new InMemoryRegisterCopy(ports.register, { kept, personId: INES.id }) };
  }

  it('checks are there as it knows them, and then with what changed since', async () => {
    const ports = await opened();
    const shown: (readonly OpenCheck[])[] = [];
    const checks = await listMyChecks(ports, SETTINGS, (known) => shown.push(known));
    expect(shown).toEqual([[{ ref: REF, ritual: makeRitual(), accounts: [RENAMED] }]]);
    expect(checks.map(({ ref, accounts }) => [ref, accounts])).toEqual([
      [REF, [makeAccount()]],
      [OTHER_REF, [makeAccount()]],
    ]);
  });

  it('no ritual is asked for by itself, and what changed once', async () => {
    const ports = await opened();
    await listMyChecks(ports, SETTINGS);
    expect(ports.register.calls.filter((call) => call === 'ritual')).toEqual([]);
    expect(ports.registerCopy.catchUps).toBe(1);
  });

  it('one that I answered does not come from there either', async () => {
    const ports = await opened();
    await answerCheck(ports, GIVEN, SETTINGS);
    const shown: (readonly OpenCheck[])[] = [];
    await listMyChecks(ports, SETTINGS, (known) => shown.push(known));
    expect(shown).toEqual([[]]);
  });

  it('a register that cannot say what changed says so, after what was known was shown', async () => {
    const ports = await opened();
    ports.register.fail('rituals');
    const shown = vi.fn();
    await expect(listMyChecks(ports, SETTINGS, shown)).rejects.toBeInstanceOf(RegisterUnavailable);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('nothing kept yet is nothing to wait for', async () => {
    const ports = surroundings();
    const registerCopy = new InMemoryRegisterCopy(ports.register, { personId: INES.id });
    expect(await listMyChecks({ ...ports, registerCopy }, SETTINGS)).toHaveLength(1);
    expect(registerCopy.catchUps).toBe(0);
  });
});

it('looks for the rituals of a full fortnight together, not one after the other', async () => {
  const other = { ...ATTENDED, id: 'id-2', uid: 'uid-2', bodyPreview: OTHER_REF };
  const ports = surroundings([makeRitual(), makeRitual({ ref: OTHER_REF })], [ATTENDED, other]);
  let running = 0;
  let most = 0;
  const register: typeof ports.register = Object.assign(ports.register, {
    ritual: async (ref: Ref) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      const row = ports.register.rows.get(ref);
      return row === undefined ? undefined : { value: row.ritual, version: String(row.version) };
    },
  });
  expect(await listMyChecks({ ...ports, register }, SETTINGS)).toHaveLength(2);
  expect(most).toBe(2);
});

it('once answered it is gone from the list', async () => {
  const ports = surroundings();
  expect(await answerCheck(ports, GIVEN, SETTINGS)).toBe('stored');
  expect(await listMyChecks(ports, SETTINGS)).toEqual([]);
});

it('the latest comes first, an occurrence under its own day, before and after sync has made its row', async () => {
  const series = makeRitual({ ref: OTHER_REF, seriesUid: 'series-1' });
  const start = instant('2026-11-19T09:00:00Z');
  const preview = `Objective: x · KAMM · Northwind · ${OTHER_REF}`;
  const occurrence = makeMeeting({
    isOrganiser: false,
    id: 'ines-2',
    start: instant('2026-11-20T09:00:00Z'),
    end: instant('2026-11-20T10:00:00Z'),
    bodyPreview: preview,
    occurrence: { masterId: 'm', originalStart: start },
  });
  const ref = `${OTHER_REF}@2026-11-19` as Ref;
  const before = await listMyChecks(surroundings([makeRitual(), series], [occurrence, ATTENDED]), SETTINGS);
  expect(before.map((check) => check.ref)).toEqual([REF, ref]);
  const own = { ...series, ref, subject: 'Own row' };
  const after = await listMyChecks(surroundings([series, own], [occurrence]), SETTINGS);
  expect(after.map((check) => [check.ref, check.ritual.ref, check.ritual.start])).toEqual([
    [ref, ref, occurrence.start],
  ]);
});

it('the first answer stands', async () => {
  const ports = surroundings();
  await answerCheck(ports, GIVEN, SETTINGS);
  expect(await answerCheck(ports, { ...GIVEN, satisfaction: 1 }, SETTINGS)).toBe('already-answered');
  expect(ports.register.answers).toEqual([{ ...GIVEN, respondent: INES.id, answeredAt: '2026-11-26T11:00:00Z' }]);
});

it.each([
  ['planned', 'yes', 'confirmed'],
  ['held', 'no', 'confirmed'],
  ['held', 'did-not-happen', 'did-not-happen'],
  ['cancelled', 'yes', 'cancelled'],
] as const)('a ritual that was %s is, after an answer "%s", %s', async (state, achieved, after) => {
  const ports = surroundings([makeRitual({ state })]);
  await answerCheck(ports, { ...GIVEN, achieved }, SETTINGS);
  expect(ports.register.rows.get(REF)?.ritual.state).toBe(after);
});

it.each([
  // Thursday 26 November 2026, from 23:00 UTC the 27th in Paris
  ['still the day itself', '2026-11-26T22:59:59Z', 'planned'],
  ['already the day after, not yet in UTC', '2026-11-26T23:00:00Z', 'confirmed'],
] as const)('an all-day ritual ends with its day in the programme’s zone: %s', async (_what, now, state) => {
  const day = { allDay: true, start: instant('2026-11-26T00:00:00Z'), end: instant('2026-11-27T00:00:00Z') };
  const ports = surroundings([makeRitual({ state: 'planned', ...day })]);
  ports.clock.at = instant(now);
  await answerCheck(ports, GIVEN, SETTINGS);
  expect(ports.register.rows.get(REF)?.ritual.state).toBe(state);
});

it('that the ritual’s state could not follow is no failure of the answer', async () => {
  const ports = surroundings([makeRitual({ state: 'held' })]);
  ports.register.onceBeforeSave(() => ports.register.put(makeRitual({ subject: 'renamed' })));
  expect(await answerCheck(ports, GIVEN, SETTINGS)).toBe('stored');
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({ state: 'confirmed', subject: 'renamed' });
  const silent = surroundings([makeRitual({ state: 'held' })]);
  silent.register.fail('answersOf');
  expect(await answerCheck(silent, GIVEN, SETTINGS)).toBe('stored');
  silent.register.heal();
  expect(await emptyOutbox(silent, SETTINGS)).toEqual({ written: 1, waiting: 0, conflicts: [], refused: [] });
  expect(silent.register.rows.get(REF)?.ritual.state).toBe('confirmed');
  expect(silent.register.answers).toHaveLength(1);
});

it('an answer waits from the moment it is sent: a window closed meanwhile loses none', async () => {
  const ports = surroundings([makeRitual({ state: 'held' })]);
  const never = () => new Promise<never>(() => undefined);
  const sending = { saveAnswer: never, ritual: never, answersOf: never, saveRitual: never };
  void answerCheck({ ...ports, register: sending }, GIVEN, SETTINGS);
  await new Promise((resolve) => setImmediate(resolve));
  // The next window.
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 1, waiting: 0, conflicts: [], refused: [] });
  expect(ports.register.answers).toHaveLength(1);
  expect(ports.register.rows.get(REF)?.ritual.state).toBe('confirmed');
});

it('of two attendees who answer at once, neither state is left behind', async () => {
  const ports = surroundings([makeRitual({ state: 'held' })]);
  // Hugo's answer arrives, and its state, after the own answers were read.
  ports.register.onceBeforeSave(() => {
    ports.register.answers.push({
      ...GIVEN,
      achieved: 'did-not-happen',
      respondent: HUGO.id,
      answeredAt: ports.clock.at,
    });
    ports.register.put(makeRitual({ state: 'did-not-happen' }));
  });
  await answerCheck(ports, GIVEN, SETTINGS);
  expect(ports.register.rows.get(REF)?.ritual.state).toBe('confirmed');
});

it('where nothing can be kept, an answer is sent all the same, and its failure is told', async () => {
  const ports = surroundings([makeRitual({ state: 'held' })]);
  ports.outbox.full = true;
  expect(await answerCheck(ports, GIVEN, SETTINGS)).toBe('stored');
  ports.register.fail('saveAnswer');
  await expect(answerCheck(ports, GIVEN, SETTINGS)).rejects.toBeInstanceOf(OutboxFailed);
});

it('an answer that the register cannot take waits and is written later, once', async () => {
  const ports = surroundings();
  ports.register.fail('saveAnswer');
  expect(await answerCheck(ports, GIVEN, SETTINGS)).toBe('waiting');
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 0, waiting: 1, conflicts: [], refused: [] });
  ports.register.heal();
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 1, waiting: 0, conflicts: [], refused: [] });
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 0, waiting: 0, conflicts: [], refused: [] });
  expect(ports.register.answers).toHaveLength(1);
});

it('without an outbox the failure is the caller’s to show', async () => {
  const { register, identity, clock } = surroundings();
  register.fail('saveAnswer');
  await expect(answerCheck({ register, identity, clock }, GIVEN, SETTINGS)).rejects.toMatchObject({
    because: 'unavailable',
  });
});
