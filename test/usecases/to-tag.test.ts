import { describe, expect, it } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { CalendarUnavailable } from '../../src/ports/my-calendar.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { listUntaggedMeetings } from '../../src/usecases/list-untagged-meetings.ts';
import { syncMyRituals } from '../../src/usecases/sync-my-rituals.ts';
import {
  markMeetingAsNoRitual,
  MeetingGone,
  tagMeeting,
  undoMarkMeeting,
  undoTagMeeting,
} from '../../src/usecases/tag-meeting.ts';
import { CLAIRE, instant, invitee, key, makeAccount, makeMeeting } from '../support/builders.ts';
import { CountingChance, FakeClock, FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../support/in-memory-calendar.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const SETTINGS = { timeZone: 'Europe/Paris' };
const TAGGING = { ...SETTINGS, accounts: [makeAccount()] };
const REVIEW = { type: 'account-review', accounts: [key('northwind')], statement: 'agree on 3 sites' } as const;

// Monday 23 November 2026, 10:00 in Paris.
function surroundings(meetings: readonly CalendarMeeting[], rituals: readonly Ritual[] = []) {
  return {
    register: new InMemoryRegister({ accounts: [makeAccount()], rituals }),
    myCalendar: new InMemoryCalendar(meetings),
    identity: new FakeIdentity(CLAIRE),
    clock: new FakeClock(instant('2026-11-23T09:00:00Z')),
    chance: new CountingChance(),
  };
}

const untagged = (id: string, day: string, change: Partial<CalendarMeeting> = {}) =>
  makeMeeting({
    id,
    uid: `uid-${id}`,
    subject: 'Northwind account review',
    start: instant(`2026-${day}T09:00:00Z` as never),
    end: instant(`2026-${day}T10:30:00Z` as never),
    bodyPreview: '',
    ...change,
  });
const weekly = (id: string, day: string) =>
  untagged(id, day, {
    subject: 'Northwind weekly',
    occurrence: { masterId: 'master', originalStart: instant(`2026-${day}T09:00:00Z` as never) },
  });

describe('untagged meetings', () => {
  it('are listed oldest first, each with what it may be', async () => {
    const ports = surroundings([untagged('later', '12-03'), untagged('past', '11-05'), makeMeeting()]);
    const { untagged: found, coverage } = await listUntaggedMeetings(ports, SETTINGS);
    expect(found.map(({ meeting, isPast }) => [meeting.id, isPast])).toEqual([
      ['past', true],
      ['later', false],
    ]);
    expect(found[0]?.suggestion).toMatchObject({ type: 'account-review', accounts: ['northwind'], sure: true });
    expect(coverage).toEqual({ tagged: 1, untagged: 2, share: 1 / 3 });
  });

  it('of a series are one, the next to come', async () => {
    const ports = surroundings([weekly('a', '11-19'), weekly('b', '11-26'), weekly('c', '12-03')]);
    const { untagged: found, coverage } = await listUntaggedMeetings(ports, SETTINGS);
    expect(found).toMatchObject([{ meeting: { id: 'b' }, occurrences: 3, isPast: false }]);
    expect(coverage?.untagged).toBe(3);
  });

  it('are looked into where the title does not settle what they are', async () => {
    const vague = untagged('vague', '11-05', { subject: 'Northwind', bodyPreview: 'Key account review of the year' });
    const ports = surroundings([vague, untagged('clear', '11-06')]);
    const { untagged: found } = await listUntaggedMeetings(ports, SETTINGS);
    expect(found[0]?.suggestion).toMatchObject({ type: 'account-review', sure: true });
    expect(ports.myCalendar.asked.filter((one) => !one.includes('/'))).toEqual(['vague']);
  });

  it('are listed where the look into one of them fails', async () => {
    const ports = surroundings([untagged('vague', '11-05', { subject: 'Northwind' })]);
    ports.myCalendar.failEntry(new CalendarUnavailable('unavailable'));
    expect((await listUntaggedMeetings(ports, SETTINGS)).untagged).toHaveLength(1);
  });

  it('come with the time of the last sync', async () => {
    const ports = surroundings([]);
    expect((await listUntaggedMeetings(ports, SETTINGS)).lastSync).toBeUndefined();
    await syncMyRituals(ports, SETTINGS);
    expect((await listUntaggedMeetings(ports, SETTINGS)).lastSync).toBe('2026-11-23T09:00:00Z');
    ports.register.fail('health');
    expect((await listUntaggedMeetings(ports, SETTINGS)).lastSync).toBeUndefined();
  });
});

describe('tagging', () => {
  it.each([
    ['a past meeting: it was held', '11-05', 'held'],
    ['one to come: it is planned', '12-03', 'planned'],
  ])('%s; row and tag, and it leaves the list', async (_, day, state) => {
    const ports = surroundings([untagged('one', day)]);
    const [first] = (await listUntaggedMeetings(ports, SETTINGS)).untagged;
    const { ritual, tagWritten } = await tagMeeting(ports, first?.meeting as CalendarMeeting, REVIEW, TAGGING);
    expect(ritual.value).toMatchObject({
      state,
      type: 'account-review',
      accounts: ['northwind'],
      objective: { statement: 'agree on 3 sites' },
      organiser: CLAIRE.address,
      meetingUid: 'uid-one',
      meetingId: 'one',
      attendance: { internal: 1, client: 1 },
    });
    expect(tagWritten).toBe(true);
    expect(ports.myCalendar.meetings[0]).toMatchObject({
      tag: { ref: ritual.value.ref, hasObjective: true },
      bodyPreview: '',
    });
    expect((await listUntaggedMeetings(ports, SETTINGS)).untagged).toEqual([]);
    // Sync finds nothing to correct.
    expect(await syncMyRituals(ports, SETTINGS)).toMatchObject({ seen: 1, linked: [], refreshed: [], unknown: [] });
  });

  it('a series tags its master; sync then adds its days', async () => {
    const ports = surroundings([weekly('a', '11-19'), weekly('b', '11-26')]);
    ports.myCalendar.masters.set('master', untagged('master', '11-19'));
    const [, second] = ports.myCalendar.meetings;
    const { ritual } = await tagMeeting(ports, second as CalendarMeeting, REVIEW, TAGGING);
    expect(ritual.value).toMatchObject({ seriesUid: 'uid-master', meetingId: 'master', meetingUid: undefined });
    await syncMyRituals(ports, SETTINGS);
    expect([...ports.register.rows.keys()]).toEqual([
      ritual.value.ref,
      `${ritual.value.ref}@2026-11-19`,
      `${ritual.value.ref}@2026-11-26`,
    ] as never);
  });

  it('keeps what was typed where the tag cannot be written now', async () => {
    const ports = surroundings([untagged('one', '12-03')]);
    ports.myCalendar.failTag();
    const { tagWritten } = await tagMeeting(ports, untagged('one', '12-03'), REVIEW, TAGGING);
    expect(tagWritten).toBe(false);
    ports.myCalendar.healTag();
    expect(await syncMyRituals(ports, { ...SETTINGS, heals: true })).toMatchObject({ healed: [expect.any(String)] });
  });

  it('writes nothing when the register cannot take it, or the series is gone', async () => {
    const ports = surroundings([untagged('one', '12-03'), weekly('a', '11-26')]);
    await expect(tagMeeting(ports, weekly('a', '11-26'), REVIEW, TAGGING)).rejects.toBeInstanceOf(MeetingGone);
    ports.register.fail('saveRitual');
    await expect(tagMeeting(ports, untagged('one', '12-03'), REVIEW, TAGGING)).rejects.toBeInstanceOf(
      RegisterUnavailable,
    );
    expect(ports.myCalendar.meetings.every(({ tag }) => tag === undefined)).toBe(true);
    expect(ports.register.rows.size).toBe(0);
  });

  it('is undone: the row is cancelled and the meeting is asked about again', async () => {
    const ports = surroundings([untagged('one', '12-03')]);
    const tagged = await tagMeeting(ports, untagged('one', '12-03'), REVIEW, TAGGING);
    // A sync came in between.
    ports.register.put({ ...tagged.ritual.value, subject: 'renamed' });
    await undoTagMeeting(ports, tagged);
    expect([...ports.register.rows.values()].map(({ ritual }) => ritual.state)).toEqual(['cancelled']);
    expect((await listUntaggedMeetings(ports, SETTINGS)).untagged).toHaveLength(1);
    await syncMyRituals(ports, SETTINGS);
    expect([...ports.register.rows.values()].map(({ ritual }) => ritual.state)).toEqual(['cancelled']);
  });
});

describe('no ritual', () => {
  it('is remembered in the meeting, and can be taken back', async () => {
    const ports = surroundings([untagged('one', '12-03')]);
    expect(await markMeetingAsNoRitual(ports, untagged('one', '12-03'))).toBe('written');
    expect((await listUntaggedMeetings(ports, SETTINGS)).untagged).toEqual([]);
    await undoMarkMeeting(ports, untagged('one', '12-03'));
    expect((await listUntaggedMeetings(ports, SETTINGS)).untagged).toHaveLength(1);
  });

  it('cannot be said of a meeting that is gone, and is not remembered without the add-in’s id', async () => {
    const ports = surroundings([untagged('one', '12-03')]);
    await expect(markMeetingAsNoRitual(ports, untagged('two', '12-03'))).rejects.toBeInstanceOf(MeetingGone);
    ports.myCalendar.isConfigured = false;
    expect(await markMeetingAsNoRitual(ports, untagged('one', '12-03'))).toBe('not-configured');
  });
});

it('an internal meeting is nobody’s gap', async () => {
  const ports = surroundings([untagged('one', '12-03', { invitees: [invitee('ines.carvalho@contoso.example')] })]);
  expect(await listUntaggedMeetings(ports, SETTINGS)).toMatchObject({ untagged: [], coverage: undefined });
});
