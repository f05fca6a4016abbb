import { describe, expect, it } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { CalendarUnavailable } from '../../src/ports/my-calendar.ts';
import { syncMyRituals } from '../../src/usecases/sync-my-rituals.ts';
import { CLAIRE, instant, makeAccount, makeMeeting, makeRitual, OTHER_REF, REF } from '../support/builders.ts';
import { FakeClock, FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../support/in-memory-calendar.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

// Monday 23 November 2026, 10:00 in Paris; the meeting is on the Thursday after.
function surroundings(rituals: readonly Ritual[], meetings: readonly CalendarMeeting[], now = '2026-11-23T09:00:00Z') {
  return {
    register: new InMemoryRegister({ accounts: [makeAccount()], rituals }),
    myCalendar: new InMemoryCalendar(meetings),
    identity: new FakeIdentity(CLAIRE),
    clock: new FakeClock(instant(now as never)),
  };
}

const HEALING = { timeZone: 'Europe/Paris', heals: true };
const RITUAL_TAG = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;
const writes = ({ myCalendar }: { myCalendar: InMemoryCalendar }) =>
  myCalendar.asked.filter((one) => one.startsWith('tag '));

describe('a tag that the client lost', () => {
  it('is put back from the register, once', async () => {
    const ports = surroundings([makeRitual()], [makeMeeting({ bodyPreview: '' })]);
    expect(await syncMyRituals(ports, HEALING)).toMatchObject({ healed: [REF], failures: [] });
    expect(ports.myCalendar.meetings[0]?.tag).toMatchObject(RITUAL_TAG);
    expect(await syncMyRituals(ports, HEALING)).toMatchObject({ healed: [] });
    expect(writes(ports)).toEqual(['tag id-1']);
  });

  it('is put back on the master of a series, never on an occurrence', async () => {
    const series = makeRitual({ seriesUid: 'uid-series', meetingUid: undefined, meetingId: 'master' });
    const days = ['26', '27'].map((day) => {
      const start = instant(`2026-11-${day}T09:00:00Z`);
      const end = instant(`2026-11-${day}T10:00:00Z`);
      return makeMeeting({
        id: day,
        uid: `uid-${day}`,
        start,
        end,
        occurrence: { masterId: 'master', originalStart: start },
      });
    });
    const ports = surroundings([series], days);
    ports.myCalendar.masters.set('master', makeMeeting({ id: 'master', uid: 'uid-series' }));
    expect(await syncMyRituals(ports, HEALING)).toMatchObject({ healed: [REF] });
    expect(writes(ports)).toEqual(['tag master']);
  });

  it.each<[string, readonly Ritual[], Partial<CalendarMeeting>, string, boolean]>([
    ['while the pane may have the form open', [makeRitual()], {}, '2026-11-23T09:00:00Z', false],
    ['when the meeting is over', [makeRitual()], {}, '2026-11-26T10:30:00Z', true],
    [
      'where somebody said that it is no ritual',
      [makeRitual()],
      { tag: { v: 1, kind: 'no-ritual' } },
      '2026-11-23T09:00:00Z',
      true,
    ],
    [
      'of a ritual of somebody else',
      [makeRitual({ organiser: 'ines.carvalho@contoso.example' })],
      {},
      '2026-11-23T09:00:00Z',
      true,
    ],
    ['of a meeting in somebody else’s hands', [makeRitual()], { isOrganiser: false }, '2026-11-23T09:00:00Z', true],
  ])('stays lost %s', async (_, rituals, change, now, heals) => {
    const ports = surroundings(rituals, [makeMeeting(change)], now);
    await syncMyRituals(ports, { ...HEALING, heals });
    expect(writes(ports)).toEqual([]);
  });

  it('that cannot be put back now takes nothing else down with it', async () => {
    const moved = { start: instant('2026-11-27T09:00:00Z'), end: instant('2026-11-27T10:00:00Z') };
    const ports = surroundings([makeRitual()], [makeMeeting(moved)]);
    ports.myCalendar.failTag(new CalendarUnavailable('not-granted'));
    expect(await syncMyRituals(ports, HEALING)).toMatchObject({
      healed: [],
      refreshed: [REF],
      failures: [{ ref: REF, because: 'calendar' }],
    });
  });
});

describe('health', () => {
  const untagged = makeMeeting({ id: 'id-2', uid: 'uid-2', bodyPreview: '' });

  it('says after a sync when it was, and how many meetings with clients carry a ritual', async () => {
    const ports = surroundings([makeRitual()], [makeMeeting(), untagged]);
    expect((await syncMyRituals(ports, { timeZone: 'Europe/Paris' })).coverage).toEqual({
      tagged: 1,
      untagged: 1,
      share: 0.5,
    });
    expect(await ports.register.health(CLAIRE.id)).toEqual({
      organiser: CLAIRE.id,
      address: CLAIRE.address,
      lastSync: '2026-11-23T09:00:00Z',
      addinSeen: undefined,
      gateCoverage: { tagged: 1, untagged: 1, share: 0.5 },
      errors: [],
    });
  });

  it('says when the add-in was seen last: by a sync in Outlook, not by one in the tab', async () => {
    const ports = surroundings([makeRitual()], [makeMeeting()]);
    const seen = async () => (await ports.register.health(CLAIRE.id))?.addinSeen;
    await syncMyRituals(ports, { timeZone: 'Europe/Paris' });
    expect(await seen()).toBeUndefined();
    ports.clock.at = instant('2026-11-23T10:00:00Z');
    await syncMyRituals(ports, { timeZone: 'Europe/Paris', inAddin: true });
    expect(await seen()).toBe('2026-11-23T10:00:00Z');
    ports.clock.at = instant('2026-11-23T11:00:00Z');
    await syncMyRituals(ports, { timeZone: 'Europe/Paris' });
    expect(await seen()).toBe('2026-11-23T10:00:00Z');
  });

  it('knows no coverage where no meeting had a client', async () => {
    const ports = surroundings([], []);
    await syncMyRituals(ports, { timeZone: 'Europe/Paris' });
    expect((await ports.register.health(CLAIRE.id))?.gateCoverage).toBeUndefined();
  });

  it('names rituals by their Ref, and no address or objective', async () => {
    const ports = surroundings([], [makeMeeting({ bodyPreview: `Objective: cut the margin · ${OTHER_REF}` })]);
    await syncMyRituals(ports, { timeZone: 'Europe/Paris' });
    expect((await ports.register.health(CLAIRE.id))?.errors).toEqual([{ because: 'unknown-ref', refs: [OTHER_REF] }]);
  });

  it('keeps the last look where the calendar cannot be read, and says so', async () => {
    const ports = surroundings([makeRitual()], [makeMeeting()]);
    await syncMyRituals(ports, { timeZone: 'Europe/Paris' });
    ports.clock.at = instant('2026-11-23T10:00:00Z');
    ports.myCalendar.failWindow();
    await expect(syncMyRituals(ports, { timeZone: 'Europe/Paris' })).rejects.toBeInstanceOf(CalendarUnavailable);
    expect(await ports.register.health(CLAIRE.id)).toMatchObject({
      lastSync: '2026-11-23T09:00:00Z',
      gateCoverage: { share: 1 },
      errors: [{ because: 'calendar', refs: [] }],
    });
  });

  it('that cannot be written is no failure of the sync', async () => {
    const ports = surroundings([makeRitual()], [makeMeeting()]);
    ports.register.fail('saveHealth');
    expect(await syncMyRituals(ports, { timeZone: 'Europe/Paris' })).toMatchObject({ seen: 1, failures: [] });
  });
});
