import { describe, expect, it } from 'vitest';
import type { OpenMeetingContent } from '../../src/domain/meeting.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { type OutboxEntry, ritualEntryKey } from '../../src/ports/outbox.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { readOpenMeeting } from '../../src/usecases/read-open-meeting.ts';
import {
  CLAIRE,
  INES,
  instant,
  key,
  makeAccount,
  makeAnswer,
  makeOpenMeeting,
  makeRitual,
  OTHER_REF,
  REF,
} from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { FakeClock, FakeIdentity, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const NORTHWIND = makeAccount();
const ADATUM = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });
const LINE = `Objective: agree with purchasing on the 3 pilot sites · Key Account Review · Northwind Traders · ${REF}`;
const TAG = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;
const TIME_ZONE = { timeZone: 'Europe/Paris' };

function surroundings(
  content: Partial<OpenMeetingContent>,
  rituals: readonly Ritual[] = [makeRitual()],
  now = '2026-11-23T09:00:00Z',
) {
  return {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting(content)),
    register: new InMemoryRegister({ accounts: [NORTHWIND, ADATUM], rituals, me: CLAIRE.id }),
    identity: new FakeIdentity(CLAIRE),
    clock: new FakeClock(instant(now as never)),
  };
}

async function ritualView(ports: ReturnType<typeof surroundings>) {
  const view = await readOpenMeeting(ports, TIME_ZONE);
  if (view.kind !== 'ritual') throw new Error(view.kind);
  return view;
}

it('a new meeting is untagged, with the accounts its people suggest and all accounts by name', async () => {
  expect(await readOpenMeeting(surroundings({}), TIME_ZONE)).toMatchObject({
    kind: 'untagged',
    suggestions: [{ account: NORTHWIND, because: { domain: 'northwind.example', people: 1 } }],
    accounts: [ADATUM, NORTHWIND],
    ref: undefined,
  });
});

it('a meeting marked as no ritual stays one, even with a line left in the body', async () => {
  const ports = surroundings({ tag: { v: 1, kind: 'no-ritual' }, bodyText: LINE });
  expect(await readOpenMeeting(ports, TIME_ZONE)).toMatchObject({ kind: 'not-a-ritual' });
  expect(ports.register.calls).toEqual([]);
});

it('reopening shows what was saved', async () => {
  const view = await ritualView(surroundings({ tag: TAG, bodyText: `${LINE}\n\nSee you.` }));
  expect(view).toMatchObject({
    role: 'organiser',
    phase: 'to-come',
    answerRef: REF,
    ritualAccounts: [NORTHWIND],
    tagLost: false,
    lineLost: false,
    outcome: undefined,
  });
  expect(view.ritual.value).toEqual(makeRitual());
});

it('a lost tag is healed from the body, and said', async () => {
  expect(await ritualView(surroundings({ bodyText: LINE }))).toMatchObject({ tagLost: true, lineLost: false });
});

it('a tag that says less than the register is lost too', async () => {
  const ports = surroundings({ tag: { ...TAG, hasObjective: false }, bodyText: LINE });
  expect(await ritualView(ports)).toMatchObject({ tagLost: true });
});

it('a line that somebody deleted is said: attendees cannot find the ritual', async () => {
  expect(await ritualView(surroundings({ tag: TAG, bodyText: 'See you.' }))).toMatchObject({ lineLost: true });
});

it('a Ref that the register does not have is used again', async () => {
  const view = await readOpenMeeting(surroundings({ tag: TAG }, []), TIME_ZONE);
  expect(view).toMatchObject({ kind: 'untagged', ref: REF });
});

it.each([
  ['of somebody else’s ritual', makeRitual({ organiser: 'sam@contoso.example' }), {}],
  [
    'of a ritual that is over, in a meeting at another time',
    makeRitual({ start: instant('2026-06-04T09:00:00Z'), end: instant('2026-06-04T10:00:00Z'), state: 'held' }),
    {},
  ],
])('without a tag, a Ref %s came with pasted text', async (_whose, ritual) => {
  const view = await readOpenMeeting(surroundings({ bodyText: LINE }, [ritual]), TIME_ZONE);
  expect(view).toMatchObject({ kind: 'untagged', ref: undefined });
});

it('an attendee finds the ritual by the Ref in the body, however it was translated', async () => {
  const ports = surroundings({
    role: 'attendee',
    bodyText: `Ziel: … · Key-Account-Review · Northwind · ${REF.toLowerCase()}`,
  });
  expect(await ritualView(ports)).toMatchObject({
    role: 'attendee',
    accounts: [],
    outcome: undefined,
  });
});

it('an attendee of any other meeting sees that there is none', async () => {
  expect(await readOpenMeeting(surroundings({ role: 'attendee' }), TIME_ZONE)).toMatchObject({
    kind: 'no-ritual-here',
    ref: undefined,
  });
  const unknown = surroundings({ role: 'attendee', bodyText: LINE }, []);
  expect(await readOpenMeeting(unknown, TIME_ZONE)).toMatchObject({ kind: 'no-ritual-here', ref: REF });
});

it('an attendee who answered sees it; after the end it is past', async () => {
  const ports = surroundings({ role: 'attendee', bodyText: LINE }, [makeRitual()], '2026-11-26T10:30:00Z');
  ports.register.actAs(INES.id);
  ports.register.answers.push(makeAnswer());
  expect(await ritualView(ports)).toMatchObject({ phase: 'past', myAnswer: { respondent: INES.id } });
});

it('the organiser of a past ritual sees the outcome', async () => {
  const ports = surroundings({ tag: TAG, bodyText: LINE }, [makeRitual()], '2026-11-27T09:00:00Z');
  ports.register.answers.push(makeAnswer(), makeAnswer({ respondent: CLAIRE.id }));
  expect(await ritualView(ports)).toMatchObject({
    outcome: { kind: 'too-few', answered: 1, needed: 5 },
    myAnswer: { respondent: CLAIRE.id },
  });
});

it('in a series the occurrence’s own row is found by its day, or by its time when it was moved', async () => {
  const series = makeRitual({
    seriesUid: 'series-1',
    start: instant('2026-11-05T09:00:00Z'),
    end: instant('2026-11-05T10:00:00Z'),
  });
  const onDay = makeRitual({ ref: `${REF}@2026-11-26` as typeof REF, seriesUid: 'series-1' });
  const moved = makeRitual({
    ref: `${REF}@2026-12-03` as typeof REF,
    seriesUid: 'series-1',
    start: instant('2026-12-04T09:00:00Z'),
    end: instant('2026-12-04T10:00:00Z'),
  });
  const rituals = [series, onDay, moved];
  const attendee = { role: 'attendee', bodyText: LINE } as const;
  expect((await ritualView(surroundings(attendee, rituals))).ritual.value.ref).toBe(onDay.ref);
  const there = { ...attendee, start: moved.start, end: moved.end };
  expect((await ritualView(surroundings(there, rituals))).answerRef).toBe(moved.ref);
  const unknown = { ...attendee, start: instant('2026-12-10T09:00:00Z'), end: instant('2026-12-10T10:00:00Z') };
  const view = await ritualView(surroundings(unknown, rituals));
  expect([view.ritual.value.ref, view.answerRef]).toEqual([REF, `${REF}@2026-12-10`]);
});

it('a draft whose tag never got into the meeting is found again, and its tag and line are written by the next save', async () => {
  const lost = makeRitual({ state: 'drafted', meetingUid: undefined, meetingId: undefined, attendance: undefined });
  const view = await readOpenMeeting(surroundings({}, [lost]), TIME_ZONE);
  expect(view).toMatchObject({ kind: 'ritual', ritual: { value: lost }, tagLost: true, lineLost: true });
  const other = surroundings({ subject: 'Another review' }, [lost]);
  expect(await readOpenMeeting(other, TIME_ZONE)).toMatchObject({ kind: 'untagged', ref: undefined });
});

it('a register that cannot be read is an error, not an untagged meeting', async () => {
  const ports = surroundings({ tag: TAG });
  ports.register.fail('ritual', new RegisterUnavailable('not-granted'));
  await expect(readOpenMeeting(ports, TIME_ZONE)).rejects.toMatchObject({ because: 'not-granted' });
});

describe('something waits in this browser', () => {
  const begun = makeRitual({ state: 'drafted', meetingUid: undefined, meetingId: undefined, attendance: undefined });
  const entry = (ritual: Ritual, more: Partial<Extract<OutboxEntry, { kind: 'ritual' }>> = {}): OutboxEntry => ({
    key: ritualEntryKey(ritual),
    kind: 'ritual',
    ritual,
    basis: undefined,
    keptAt: instant('2026-11-23T08:59:00Z'), // a Monday
    ...more,
  });
  const reading = async (entries: readonly OutboxEntry[], content: Partial<OpenMeetingContent>, rituals: Ritual[]) => {
    const outbox = new InMemoryOutbox();
    for (const one of entries) await outbox.keep(one);
    return readOpenMeeting({ ...surroundings(content, rituals), outbox }, TIME_ZONE);
  };

  it.each([
    ['its own first save is gone on with', [entry(begun)], REF],
    ['that of another meeting is not its own', [entry({ ...begun, subject: 'Another review' })], undefined],
    ['a later save of another row is not its first', [entry(begun, { basis: '1', basisRitual: begun })], undefined],
    ['of two, neither is taken', [entry(begun), entry({ ...begun, ref: OTHER_REF })], undefined],
  ])('for a meeting without a trace: %s', async (_, entries, ref) => {
    const view = await reading(entries, {}, []);
    expect(view).toMatchObject({ kind: 'untagged', ref });
    expect(view.kind === 'untagged' && view.unsaved?.known.ref).toBe(ref);
  });

  it('for a draft that the register has by now: gone on with, knowing what was sent', async () => {
    const sent = { ...begun, internalObjective: 'sent before' };
    const view = await reading([entry(begun, { sent: [sent] })], {}, [sent]);
    expect(view).toMatchObject({
      kind: 'ritual',
      unsaved: { known: { ref: REF, stored: undefined, sent: [{ internalObjective: 'sent before' }, {}] } },
    });
  });

  it.each([
    ['on the row it started from', { basis: '1', basisRitual: begun }, true],
    ['not at all where an older version did not say what it started from', { basis: '1' }, false],
  ])('for a ritual: gone on with %s', async (_, basis, isTaken) => {
    const typed = { ...begun, internalObjective: 'typed and not saved' };
    const tag = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;
    const view = await reading([entry(typed, basis)], { tag }, [{ ...begun, state: 'planned' }]);
    const unsaved = {
      draft: { internalObjective: 'typed and not saved' },
      known: { stored: { value: begun, version: '1' } },
    };
    expect(view).toMatchObject({ kind: 'ritual', unsaved: isTaken ? unsaved : undefined });
  });
});
