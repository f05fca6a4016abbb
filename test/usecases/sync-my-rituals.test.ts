import { expect, it } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import { type Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { CalendarUnavailable } from '../../src/ports/my-calendar.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { syncMyRituals } from '../../src/usecases/sync-my-rituals.ts';
import {
  CLAIRE,
  INES,
  instant,
  invitee,
  makeAccount,
  makeMeeting,
  makeRitual,
  NORA,
  OTHER_REF,
  REF,
  THIRD_REF,
} from '../support/builders.ts';
import { FakeClock, FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../support/in-memory-calendar.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const DRAFT = makeRitual({ state: 'drafted', meetingUid: undefined, meetingId: undefined, attendance: undefined });
const SETTINGS = { timeZone: 'Europe/Paris' };

function surroundings(rituals: readonly Ritual[], meetings: readonly CalendarMeeting[], now = '2026-11-23T09:00:00Z') {
  return {
    register: new InMemoryRegister({ accounts: [makeAccount()], rituals }),
    myCalendar: new InMemoryCalendar(meetings),
    identity: new FakeIdentity(CLAIRE),
    clock: new FakeClock(instant(now as never)),
  };
}

type Ports = ReturnType<typeof surroundings>;

function row(ports: Ports, ref: Ref = REF): Ritual | undefined {
  return ports.register.rows.get(ref)?.ritual;
}

function lineOf(ref: Ref): string {
  return `Objective: agree · Key Account Review · Northwind Traders · ${ref}`;
}

it('a sent meeting is found by its Ref: the draft becomes planned and linked', async () => {
  const meeting = makeMeeting({ subject: 'Northwind review, moved', invitees: [NORA, invitee('x@contoso.example')] });
  const ports = surroundings([DRAFT], [meeting]);
  const report = await syncMyRituals(ports, SETTINGS);
  expect(row(ports)).toEqual({
    ...DRAFT,
    state: 'planned',
    subject: 'Northwind review, moved',
    meetingUid: 'uid-1',
    meetingId: 'id-1',
    attendance: { internal: 2, client: 1 },
  });
  expect(report).toMatchObject({ seen: 1, linked: [REF], refreshed: [], failures: [] });
});

it('the functions of ours that are invited are counted once the account says who is in its team, and written once', async () => {
  const meeting = makeMeeting({ invitees: [NORA, invitee(INES.address)] });
  const ports = {
    ...surroundings([], [meeting]),
    register: new InMemoryRegister({
      accounts: [makeAccount({ ourTeam: { marketing: [INES.address] }, clientTeam: { purchasing: [NORA.address] } })],
      rituals: [makeRitual({ attendance: { internal: 2, client: 1 } })],
    }),
  };
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ refreshed: [REF] });
  expect(row(ports)?.attendance).toEqual({
    internal: 2,
    client: 1,
    functions: { 'account-management': 1, marketing: 1 },
  });
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ refreshed: [] });
});

it.each([
  ['one that says the same', {}, 'uid-1'],
  ['one at another time', { start: instant('2026-11-26T09:15:00Z') }, undefined],
  ['one of another subject', { subject: 'Coffee' }, undefined],
  ['a cancelled one', { cancelled: true }, undefined],
  ['one that is marked as no ritual', { tag: { v: 1, kind: 'no-ritual' } }, undefined],
] as const)('a draft whose tag never got into its meeting is linked with %s', async (_, change, uid) => {
  const ports = surroundings([DRAFT], [makeMeeting({ bodyPreview: 'See you there.', ...change })]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.meetingUid).toBe(uid);
});

it('of two drafts or two meetings that say the same, none is taken for the other', async () => {
  const meeting = makeMeeting({ bodyPreview: 'See you there.' });
  const drafts = surroundings([DRAFT, { ...DRAFT, ref: OTHER_REF }], [meeting]);
  await syncMyRituals(drafts, SETTINGS);
  expect([row(drafts)?.state, row(drafts, OTHER_REF)?.state]).toEqual(['drafted', 'drafted']);
  const meetings = surroundings([DRAFT], [meeting, { ...meeting, id: 'id-2', uid: 'uid-2' }]);
  await syncMyRituals(meetings, SETTINGS);
  expect(row(meetings)?.state).toBe('drafted');
});

it('is found by its tag where the body’s beginning does not show the line', async () => {
  const meeting = makeMeeting({ bodyPreview: 'Hello', tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } });
  const ports = surroundings([DRAFT], [meeting]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.state).toBe('planned');
});

it('is still known by its iCalUId when somebody deleted the line', async () => {
  const moved = makeMeeting({
    bodyPreview: '',
    start: instant('2026-12-01T09:00:00Z'),
    end: instant('2026-12-01T10:00:00Z'),
  });
  const ports = surroundings([makeRitual()], [moved]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.start).toBe('2026-12-01T09:00:00Z');
});

it('becomes held as the clock passes its end', async () => {
  const ports = surroundings([DRAFT], [makeMeeting()]);
  await syncMyRituals(ports, SETTINGS);
  ports.clock.at = instant('2026-11-26T10:30:00Z');
  const report = await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.state).toBe('held');
  expect(report).toMatchObject({ held: [REF], linked: [], refreshed: [REF] });
});

it('a second run with nothing new writes nothing', async () => {
  const ports = surroundings([DRAFT], [makeMeeting()]);
  await syncMyRituals(ports, SETTINGS);
  ports.register.calls.length = 0;
  ports.myCalendar.meetings = [makeMeeting({ start: instant('2026-11-26T09:00:00.000Z') })];
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ seen: 1, linked: [], refreshed: [] });
  expect(ports.register.calls).not.toContain('saveRitual');
});

it('what a person typed is never touched', async () => {
  const ports = surroundings([DRAFT], [makeMeeting()]);
  ports.register.onceBeforeSave(() => ports.register.put({ ...DRAFT, internalObjective: 'typed meanwhile' }));
  const report = await syncMyRituals(ports, SETTINGS);
  expect(row(ports)).toMatchObject({ internalObjective: 'typed meanwhile', state: 'planned', meetingUid: 'uid-1' });
  expect(report).toMatchObject({ linked: [REF], failures: [] });
});

it('a meeting that is gone was cancelled, once the calendar says so itself', async () => {
  const ports = surroundings([makeRitual()], []);
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ cancelled: [REF] });
  expect(row(ports)?.state).toBe('cancelled');
  expect(ports.myCalendar.asked).toContain('id-1');
});

it('a meeting that only left the window is followed, not cancelled', async () => {
  const away = makeMeeting({ start: instant('2028-01-10T09:00:00Z'), end: instant('2028-01-10T10:00:00Z') });
  const ports = surroundings([makeRitual()], [away]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)).toMatchObject({ state: 'planned', start: '2028-01-10T09:00:00Z' });
});

it('a meeting that became private is left as it is', async () => {
  const ports = surroundings([makeRitual()], [makeMeeting()]);
  ports.myCalendar.hidden.add('id-1');
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ cancelled: [], failures: [] });
  expect(row(ports)?.state).toBe('planned');
});

it('nothing is concluded when the calendar cannot be asked', async () => {
  const ports = surroundings(
    [makeRitual(), makeRitual({ ref: OTHER_REF, meetingUid: 'uid-2', meetingId: 'id-2' })],
    [],
  );
  ports.myCalendar.failEntry();
  const report = await syncMyRituals(ports, SETTINGS);
  expect(report.failures).toEqual([
    { ref: REF, because: 'calendar' },
    { ref: OTHER_REF, because: 'calendar' },
  ]);
  expect(ports.myCalendar.asked.filter((asked) => asked.startsWith('id-'))).toEqual(['id-1 id-2']);
  expect(row(ports)?.state).toBe('planned');
});

it('all that the window does not show is asked for at once; what cannot be read holds up nothing else', async () => {
  const ports = surroundings(
    [
      makeRitual(),
      makeRitual({ ref: OTHER_REF, meetingUid: 'uid-2', meetingId: 'id-2' }),
      makeRitual({ ref: THIRD_REF, meetingUid: 'uid-3', meetingId: 'id-3' }),
    ],
    [makeMeeting({ id: 'id-3', uid: 'uid-3', bodyPreview: '' })],
  );
  ports.myCalendar.unread.add('id-1');
  const report = await syncMyRituals(ports, SETTINGS);
  expect(ports.myCalendar.asked.slice(1)).toEqual(['id-1 id-2']);
  expect(report).toMatchObject({ failures: [{ ref: REF, because: 'calendar' }], cancelled: [OTHER_REF] });
  expect(row(ports)?.state).toBe('planned');
});

it('nothing is asked for by id when the window shows everything', async () => {
  const ports = surroundings([makeRitual()], [makeMeeting()]);
  await syncMyRituals(ports, SETTINGS);
  expect(ports.myCalendar.asked).toHaveLength(1);
});

it('a calendar or a register that cannot be read at all stops everything', async () => {
  const noCalendar = surroundings([makeRitual()], []);
  noCalendar.myCalendar.failWindow(new CalendarUnavailable('not-granted'));
  await expect(syncMyRituals(noCalendar, SETTINGS)).rejects.toMatchObject({ because: 'not-granted' });
  const noRegister = surroundings([makeRitual()], []);
  noRegister.register.fail('rituals');
  await expect(syncMyRituals(noRegister, SETTINGS)).rejects.toBeInstanceOf(RegisterUnavailable);
  expect(row(noCalendar)?.state).toBe('planned');
});

it('clearing the calendar of past meetings undoes no ritual', async () => {
  const past = { start: instant('2026-11-02T09:00:00Z'), end: instant('2026-11-02T10:00:00Z') };
  const ports = surroundings([makeRitual({ state: 'held', ...past })], []);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.state).toBe('held');
});

it('a meeting marked as no ritual no longer counts', async () => {
  const ports = surroundings([makeRitual()], [makeMeeting({ tag: { v: 1, kind: 'no-ritual' } })]);
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ seen: 0, cancelled: [REF] });
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ seen: 0, cancelled: [] });
});

it('and is not brought back when the tag does not come with the calendar', async () => {
  const ports = surroundings([makeRitual({ state: 'cancelled' })], [makeMeeting({ bodyPreview: 'See you.' })]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.state).toBe('cancelled');
});

it('the copy of a meeting carries the Ref too: the first keeps it', async () => {
  const copy = makeMeeting({
    id: 'id-2',
    uid: 'uid-2',
    subject: 'Copy',
    start: instant('2026-12-03T09:00:00Z'),
    end: instant('2026-12-03T10:00:00Z'),
  });
  const ports = surroundings([makeRitual()], [copy, makeMeeting()]);
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({
    copied: [{ ref: REF, subject: 'Copy' }],
    cancelled: [],
  });
  expect(row(ports)?.meetingUid).toBe('uid-1');
  // Also when the first one is no longer in the window: it is asked for by its id.
  const old = makeMeeting({ start: instant('2026-01-08T09:00:00Z'), end: instant('2026-01-08T10:00:00Z') });
  const later = surroundings([makeRitual({ state: 'held', start: old.start, end: old.end })], [old, copy]);
  expect(await syncMyRituals(later, SETTINGS)).toMatchObject({ copied: [{ ref: REF, subject: 'Copy' }] });
  expect(row(later)).toMatchObject({ meetingUid: 'uid-1', state: 'held' });
});

it('a meeting that was made anew takes the place of the deleted one', async () => {
  const ports = surroundings([makeRitual()], [makeMeeting({ id: 'id-2', uid: 'uid-2' })]);
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)).toMatchObject({ meetingUid: 'uid-2', meetingId: 'id-2', state: 'planned' });
});

it('other people’s rituals and meetings are left alone; an unknown Ref is reported', async () => {
  const theirs = makeRitual({ organiser: 'sam@contoso.example' });
  const attended = makeMeeting({ id: 'id-3', uid: 'uid-3', isOrganiser: false, bodyPreview: lineOf(OTHER_REF) });
  const ports = surroundings(
    [theirs],
    [
      makeMeeting({ subject: 'Pasted' }),
      attended,
      makeMeeting({ id: 'id-4', uid: 'uid-4', bodyPreview: lineOf(THIRD_REF) }),
    ],
  );
  const report = await syncMyRituals(ports, SETTINGS);
  expect(report).toMatchObject({
    seen: 2,
    copied: [{ ref: REF, subject: 'Pasted' }],
    unknown: [THIRD_REF],
    refreshed: [],
    linked: [],
  });
  expect(row(ports)).toEqual(theirs);
});

it('a draft that was never sent expires after 30 days, and comes back when it is sent after all', async () => {
  const ports = surroundings([], []);
  ports.register.now = instant('2026-10-24T09:00:00Z');
  ports.register.put(DRAFT);
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ expired: [REF] });
  expect(row(ports)?.state).toBe('cancelled');
  ports.myCalendar.meetings = [makeMeeting()];
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports)?.state).toBe('planned');
});

it('a draft for a day beyond what is read does not expire: it may have been sent', async () => {
  const far = { start: instant('2027-12-02T09:00:00Z'), end: instant('2027-12-02T10:00:00Z') };
  const ports = surroundings([], [makeMeeting(far)]);
  ports.register.now = instant('2026-10-20T09:00:00Z');
  ports.register.put({ ...DRAFT, ...far });
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ expired: [] });
  expect(row(ports)?.state).toBe('drafted');
});

it('what is held once a year is found a year ahead', async () => {
  const next = { start: instant('2027-11-25T09:00:00Z'), end: instant('2027-11-25T10:00:00Z') };
  const ports = surroundings([{ ...DRAFT, ...next }], [makeMeeting(next)]);
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ linked: [REF] });
});

it('one row’s failure does not stop the others', async () => {
  const other = makeRitual({ ref: OTHER_REF, meetingUid: undefined, meetingId: undefined, state: 'drafted' });
  const ports = surroundings(
    [DRAFT, other],
    [makeMeeting(), makeMeeting({ id: 'id-2', uid: 'uid-2', bodyPreview: lineOf(OTHER_REF) })],
  );
  ports.register.fail('saveRitual', new RegisterUnavailable('unavailable'), { ref: REF });
  const report = await syncMyRituals(ports, SETTINGS);
  expect(report).toMatchObject({ linked: [OTHER_REF], failures: [{ ref: REF, because: 'register' }] });
  expect(row(ports, OTHER_REF)?.state).toBe('planned');
});

const MASTER = makeMeeting({
  id: 'master-1',
  uid: 'uid-master',
  start: instant('2026-11-05T09:00:00Z'),
  end: instant('2026-11-05T10:00:00Z'),
});

function occurrence(originally: string, overrides: Partial<CalendarMeeting> = {}): CalendarMeeting {
  const originalStart = instant(`${originally}T09:00:00Z` as never);
  return makeMeeting({
    id: `id-${originally}`,
    uid: `uid-${originally}`,
    start: originalStart,
    end: instant(`${originally}T10:00:00Z` as never),
    occurrence: { masterId: 'master-1', originalStart },
    ...overrides,
  });
}

function ofSecondMaster(originally: string): CalendarMeeting {
  const originalStart = instant(`${originally}T09:00:00Z` as never);
  return occurrence(originally, { id: `other-${originally}`, occurrence: { masterId: 'master-2', originalStart } });
}

function ofDay(day: string): Ref {
  return `${REF}@${day}` as Ref;
}

it('a series: its row steps back, each occurrence has a row of its own, named by its original day', async () => {
  const moved = occurrence('2026-12-03', {
    start: instant('2026-12-04T13:00:00Z'),
    end: instant('2026-12-04T14:00:00Z'),
  });
  const ports = surroundings([DRAFT], [occurrence('2026-11-05'), occurrence('2026-11-19'), moved]);
  ports.myCalendar.masters.set('master-1', MASTER);
  const report = await syncMyRituals(ports, SETTINGS);
  expect(row(ports)).toMatchObject({
    seriesUid: 'uid-master',
    meetingId: 'master-1',
    meetingUid: undefined,
    state: 'planned',
  });
  expect(row(ports, ofDay('2026-11-05'))).toMatchObject({
    state: 'held',
    seriesUid: 'uid-master',
    objective: DRAFT.objective,
  });
  expect(row(ports, ofDay('2026-12-03'))).toMatchObject({
    state: 'planned',
    start: '2026-12-04T13:00:00Z',
    meetingUid: 'uid-2026-12-03',
  });
  expect(report.linked).toEqual([REF, ofDay('2026-11-05'), ofDay('2026-11-19'), ofDay('2026-12-03')]);
  ports.register.calls.length = 0;
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ linked: [], refreshed: [], cancelled: [] });
  expect(ports.register.calls).not.toContain('saveRitual');
});

it('what is to come of a series follows its words; what is over, and what a person gave words of its own, stays', async () => {
  const ports = surroundings(
    [DRAFT],
    [occurrence('2026-11-05'), occurrence('2026-11-26'), occurrence('2026-12-03')], // Thursdays
  );
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  const say = async (ref: Ref, statement: string, own = {}) => {
    const stored = await ports.register.ritual(ref);
    if (stored === undefined) throw new Error(`no row ${ref}`);
    const { value, version } = stored;
    await ports.register.saveRitual({ ...value, ...own, objective: { ...value.objective, statement } }, version);
  };
  await say(ofDay('2026-12-03'), 'Sign the NDA', { ownObjective: true });
  await say(REF, 'Choose the two sites for 2027');
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ cancelled: [] });
  expect(row(ports, ofDay('2026-11-05'))?.objective.statement).toBe(DRAFT.objective.statement);
  expect(row(ports, ofDay('2026-11-26'))?.objective.statement).toBe('Choose the two sites for 2027');
  expect(row(ports, ofDay('2026-12-03'))?.objective.statement).toBe('Sign the NDA');
  ports.register.calls.length = 0;
  await syncMyRituals(ports, SETTINGS);
  expect(ports.register.calls).not.toContain('saveRitual');
});

it('an occurrence just after midnight in Paris belongs to that day there, also across the clock change', async () => {
  // Sunday 29 March 2026, 00:30 in Paris is 23:30 UTC on Saturday; a week later the same wall time is 22:30 UTC.
  const night = (start: string) => ({
    start: instant(start as never),
    end: instant(start.replace('30:00Z', '45:00Z') as never),
    occurrence: { masterId: 'master-1', originalStart: instant(start as never) },
  });
  const ports = surroundings(
    [DRAFT],
    [
      makeMeeting({ id: 'a', uid: 'a', ...night('2026-03-28T23:30:00Z') }),
      makeMeeting({ id: 'b', uid: 'b', ...night('2026-04-04T22:30:00Z') }),
    ],
    '2026-04-10T09:00:00Z',
  );
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  expect([...ports.register.rows.keys()].sort()).toEqual([REF, ofDay('2026-03-29'), ofDay('2026-04-05')]);
});

it('one occurrence that was deleted is cancelled; the others and the series stand', async () => {
  const ports = surroundings([DRAFT], [occurrence('2026-11-26'), occurrence('2026-12-03')]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  ports.myCalendar.meetings = [occurrence('2026-12-03')];
  expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ cancelled: [ofDay('2026-11-26')] });
  expect(row(ports)?.state).toBe('planned');
});

it('a series that is deleted is cancelled with what was still to come', async () => {
  const ports = surroundings([DRAFT], [occurrence('2026-11-05'), occurrence('2026-11-26')]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  ports.myCalendar.meetings = [];
  ports.myCalendar.masters.clear();
  const report = await syncMyRituals(ports, SETTINGS);
  expect([...report.cancelled].sort()).toEqual([REF, ofDay('2026-11-26')]);
  expect(row(ports, ofDay('2026-11-05'))?.state).toBe('held');
});

it('a series marked as no ritual takes what was still to come with it', async () => {
  const ports = surroundings([DRAFT], [occurrence('2026-11-05'), occurrence('2026-11-26')]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  const marked = { tag: { v: 1, kind: 'no-ritual' } } as const;
  ports.myCalendar.meetings = [occurrence('2026-11-05', marked), occurrence('2026-11-26', marked)];
  ports.myCalendar.masters.set('master-1', { ...MASTER, ...marked });
  const report = await syncMyRituals(ports, SETTINGS);
  expect([...report.cancelled].sort()).toEqual([REF, ofDay('2026-11-26')]);
  expect(row(ports, ofDay('2026-11-26'))?.state).toBe('cancelled');
  expect(row(ports, ofDay('2026-11-05'))?.state).toBe('held');
});

it('a day that a person took out of the series’ rituals stays out, although the master carries the tag', async () => {
  const tag = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;
  const ports = surroundings([DRAFT], [occurrence('2026-11-26', { tag }), occurrence('2026-12-03', { tag })]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  const taken = row(ports, ofDay('2026-11-26'));
  if (taken === undefined) throw new Error('no row of the occurrence');
  ports.register.put({ ...taken, state: 'cancelled' });
  ports.myCalendar.meetings = [
    occurrence('2026-11-26', { tag, bodyPreview: 'See you there.' }),
    occurrence('2026-12-03', { tag }),
  ];
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports, ofDay('2026-11-26'))?.state).toBe('cancelled');
  ports.myCalendar.meetings = [occurrence('2026-11-26', { tag }), occurrence('2026-12-03', { tag })];
  await syncMyRituals(ports, SETTINGS);
  expect(row(ports, ofDay('2026-11-26'))?.state).toBe('planned');
});

it('a series that was split ("this and all following") goes on in its second half', async () => {
  const ports = surroundings([DRAFT], [occurrence('2026-11-05'), occurrence('2026-11-26'), occurrence('2026-12-03')]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  ports.myCalendar.meetings = [
    occurrence('2026-11-05'),
    occurrence('2026-11-26'),
    ofSecondMaster('2026-12-04'),
    ofSecondMaster('2026-12-11'),
  ];
  const report = await syncMyRituals(ports, SETTINGS);
  expect(report).toMatchObject({ copied: [], cancelled: [ofDay('2026-12-03')], failures: [] });
  expect(row(ports, ofDay('2026-12-11'))).toMatchObject({ state: 'planned', meetingId: 'other-2026-12-11' });
});

it('a copy of a series that runs beside it is a copy, even when it began earlier', async () => {
  const ports = surroundings([DRAFT], [occurrence('2026-11-26'), occurrence('2026-12-03')]);
  ports.myCalendar.masters.set('master-1', MASTER);
  await syncMyRituals(ports, SETTINGS);
  ports.myCalendar.meetings.push(ofSecondMaster('2026-11-25'), ofSecondMaster('2026-12-02'));
  const report = await syncMyRituals(ports, SETTINGS);
  expect(report.copied).toHaveLength(2);
  expect(report).toMatchObject({ linked: [], cancelled: [] });
  expect(ports.register.rows.size).toBe(3);
});

it('pane and tab at once make no row twice and cancel nothing', async () => {
  const series = [occurrence('2026-11-26'), occurrence('2026-12-03')];
  const single = makeMeeting({ id: 'id-9', uid: 'uid-9', bodyPreview: lineOf(OTHER_REF) });
  const ports = surroundings([DRAFT, { ...DRAFT, ref: OTHER_REF }], [...series, single]);
  ports.myCalendar.masters.set('master-1', MASTER);
  const reports = await Promise.all([syncMyRituals(ports, SETTINGS), syncMyRituals(ports, SETTINGS)]);
  for (const { cancelled, copied, expired } of reports) expect([...cancelled, ...copied, ...expired]).toEqual([]);
  expect([...ports.register.rows.keys()].sort()).toEqual([OTHER_REF, REF, ofDay('2026-11-26'), ofDay('2026-12-03')]);
  expect([...ports.register.rows.values()].map(({ ritual }) => ritual.state)).toEqual(Array(4).fill('planned'));
});

it('reads as many days as it is told, from midnight to midnight in the programme’s zone', async () => {
  const ports = surroundings([], []);
  await syncMyRituals(ports, { ...SETTINGS, daysBack: 30, daysAhead: 7 });
  // 24 October to 1 December: Paris was at UTC+2 then and is at UTC+1 now.
  expect(ports.myCalendar.asked[0]).toBe('2026-10-23T22:00:00Z/2026-11-30T23:00:00Z');
});
