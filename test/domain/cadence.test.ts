import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CadenceInput,
  type CadenceMeeting,
  type CadencePolicy,
  type CadenceStatus,
  intervalDays,
  readCadence,
} from '../../src/domain/cadence.ts';
import { addDays, type CalendarDay, type Instant } from '../../src/domain/calendar-day.ts';
import { startOfDay } from '../../src/domain/time-zone.ts';
import { day, instant, key } from '../support/builders.ts';

const PARIS = 'Europe/Paris';
/** Monday 23 November 2026, 11:00 in Paris. */
const AS_OF = instant('2026-11-23T10:00:00Z');
const TODAY = day('2026-11-23');

const REVIEW: CadencePolicy = { account: key('northwind'), ritual: 'account-review', coverage: 'all', min: 1, max: 2 };

let count = 0;
function meeting(on: string, overrides: Partial<CadenceMeeting> = {}): CadenceMeeting {
  count += 1;
  return {
    id: `m${count}`,
    ritual: 'account-review',
    accounts: [key('northwind')],
    start: `${on}T08:00:00Z` as Instant,
    end: `${on}T09:30:00Z` as Instant,
    ...overrides,
  };
}

function input(overrides: Partial<CadenceInput> = {}): CadenceInput {
  return {
    accounts: [{ key: key('northwind'), since: day('2026-01-01') }],
    policies: [REVIEW],
    meetings: [],
    asOf: AS_OF,
    timeZone: PARIS,
    ...overrides,
  };
}

function row(overrides: Partial<CadenceInput> = {}) {
  const [only] = readCadence(input(overrides));
  if (only === undefined) throw new Error('no row');
  return only;
}

it.each([
  [1, 365],
  [2, 182],
  [4, 91],
  [9, 40],
  [10, 36],
  [12, 30],
])('%d a year are %d days apart', (perYear, days) => {
  expect(intervalDays(perYear)).toBe(days);
});

// Once or twice a year: due from 182 days, due by 365 days after the last one. Today is 2026-11-23.
it.each<[string, CalendarDay[], CalendarDay[], CadenceStatus]>([
  ['held yesterday', [addDays(TODAY, -1)], [], 'on-cadence'],
  ['held 181 days ago', [addDays(TODAY, -181)], [], 'on-cadence'],
  ['held 182 days ago', [addDays(TODAY, -182)], [], 'due'],
  ['held 182 days ago, one planned', [addDays(TODAY, -182)], [addDays(TODAY, 20)], 'on-cadence'],
  ['held 365 days ago', [addDays(TODAY, -365)], [], 'due'],
  ['held 366 days ago', [addDays(TODAY, -366)], [], 'overdue'],
  ['held 366 days ago, one planned', [addDays(TODAY, -366)], [addDays(TODAY, 1)], 'overdue-planned'],
  ['planned on the last possible day', [addDays(TODAY, -300)], [addDays(TODAY, 65)], 'on-cadence'],
  ['planned a day too late', [addDays(TODAY, -300)], [addDays(TODAY, 66)], 'planned-late'],
  ['planned too late long before it is due', [addDays(TODAY, -10)], [addDays(TODAY, 400)], 'planned-late'],
  ['the earlier of two planned counts', [addDays(TODAY, -300)], [addDays(TODAY, 90), addDays(TODAY, 30)], 'on-cadence'],
  ['the later of two held counts', [addDays(TODAY, -500), addDays(TODAY, -5)], [], 'on-cadence'],
  ['never held, since 1 January', [], [], 'due'],
])('%s: %s', (_when, held, planned, status) => {
  expect(row({ meetings: [...held, ...planned].map((on) => meeting(on)) }).status).toBe(status);
});

it('gives its reason: anchor, due from, due by, next, and the meetings behind it', () => {
  const held = meeting('2026-06-04');
  const older = meeting('2026-01-15');
  const next = meeting('2026-12-09');
  expect(row({ meetings: [next, older, held] })).toMatchObject({
    status: 'on-cadence',
    lastHeld: '2026-06-04',
    nextPlanned: '2026-12-09',
    dueFrom: '2026-12-03',
    dueBy: '2027-06-04',
    heldInYear: 2,
    aboveRange: false,
    because: { anchor: '2026-06-04', anchorIs: 'last-held', held: [held.id, older.id], planned: [next.id] },
  });
});

it('without a meeting the anchor is the day since which the account counts', () => {
  expect(row({ accounts: [{ key: key('northwind'), since: day('2025-10-01') }] })).toMatchObject({
    status: 'overdue',
    lastHeld: undefined,
    because: { anchor: '2025-10-01', anchorIs: 'since', dueBy: '2026-10-01', overdueDays: 53 },
  });
});

it.each([
  ['none', 'not-expected'],
  ['as-needed', 'as-needed'],
] as const)('coverage %s is %s, last and next still shown, no day due', (coverage, status) => {
  const meetings = [meeting('2020-01-01'), meeting('2026-12-09')];
  expect(row({ policies: [{ ...REVIEW, coverage }], meetings })).toMatchObject({
    status,
    lastHeld: '2020-01-01',
    nextPlanned: '2026-12-09',
    dueFrom: undefined,
    dueBy: undefined,
  });
});

it.each([
  ['until tomorrow', '2026-11-24', 'snoozed'],
  ['until today', '2026-11-23', 'snoozed'],
  ['until yesterday', '2026-11-22', 'due'],
] as const)('snoozed %s: %s', (_until, until, status) => {
  expect(row({ policies: [{ ...REVIEW, snoozedUntil: day(until) }] }).status).toBe(status);
});

it('what is on cadence stays on cadence when snoozed', () => {
  const policies = [{ ...REVIEW, snoozedUntil: day('2027-01-01') }];
  expect(row({ policies, meetings: [meeting('2026-11-01')] }).status).toBe('on-cadence');
});

it('a snooze does not hide that nothing is expected', () => {
  const policies = [{ ...REVIEW, coverage: 'none' as const, snoozedUntil: day('2027-01-01') }];
  expect(row({ policies }).status).toBe('not-expected');
});

it('a meeting that ends right now is held, one that starts right now is neither', () => {
  const ending = meeting('2026-11-23', { start: instant('2026-11-23T09:00:00Z'), end: AS_OF });
  const starting = meeting('2026-11-23', { start: AS_OF, end: instant('2026-11-23T11:00:00Z') });
  expect(row({ meetings: [ending] }).lastHeld).toBe('2026-11-23');
  expect(row({ meetings: [starting] })).toMatchObject({ lastHeld: undefined, nextPlanned: undefined });
});

it('a meeting reported as not having happened is not held', () => {
  expect(row({ meetings: [meeting('2026-11-20', { didNotHappen: true })] }).lastHeld).toBeUndefined();
});

it('two of the same type and account on one day count once', () => {
  const policies = [{ ...REVIEW, max: 1 }];
  const sameDay = [meeting('2026-11-20'), meeting('2026-11-20', { start: instant('2026-11-20T14:00:00Z') })];
  expect(row({ policies, meetings: sameDay })).toMatchObject({ heldInYear: 1, aboveRange: false });
  expect(row({ policies, meetings: [...sameDay, meeting('2026-10-20')] })).toMatchObject({
    heldInYear: 2,
    aboveRange: true,
  });
});

it('the year that counts for the range begins after the day 365 days ago', () => {
  const meetings = [meeting(addDays(TODAY, -365)), meeting(addDays(TODAY, -364)), meeting(TODAY, { end: AS_OF })];
  expect(row({ meetings }).heldInYear).toBe(2);
});

it('a ritual of two accounts counts for both, of another type for none', () => {
  const accounts = [
    { key: key('northwind'), since: day('2026-01-01') },
    { key: key('adatum'), since: day('2026-01-01') },
  ];
  const policies = [REVIEW, { ...REVIEW, account: key('adatum') }];
  const both = meeting('2026-11-02', { accounts: [key('northwind'), key('adatum'), key('northwind')] });
  const other = meeting('2026-11-09', { ritual: 'kam-meeting' });
  const rows = readCadence(input({ accounts, policies, meetings: [both, other] }));
  expect(rows.map((r) => [r.account, r.lastHeld, r.because.held])).toEqual([
    ['adatum', '2026-11-02', [both.id]],
    ['northwind', '2026-11-02', [both.id]],
  ]);
});

it.each([
  // Saturday 28 March 2026 23:30 in Paris is Sunday in Kathmandu; Paris changes its clocks that night.
  ['2026-03-28T22:30:00Z', 'Europe/Paris', '2026-03-28'],
  ['2026-03-28T23:30:00Z', 'Europe/Paris', '2026-03-29'],
  ['2026-03-28T22:30:00Z', 'Asia/Kathmandu', '2026-03-29'],
  ['2026-03-28T22:30:00Z', 'America/St_Johns', '2026-03-28'],
  ['2026-03-28T22:30:00Z', 'Pacific/Auckland', '2026-03-29'],
  // Sunday 25 October 2026 has 25 hours in Paris.
  ['2026-10-25T22:30:00Z', 'Europe/Paris', '2026-10-25'],
  ['2026-10-25T23:30:00Z', 'Europe/Paris', '2026-10-26'],
] as const)('a meeting at %s is held in %s on %s, whatever the clocks do', (start, timeZone, on) => {
  const held = meeting('2026-01-01', { start: instant(start), end: instant(start) });
  expect(row({ meetings: [held], timeZone })).toMatchObject({ lastHeld: on, dueBy: addDays(day(on), 365) });
});

it('an all-day meeting is on the day it names and over when that day is over there', () => {
  const seminar = meeting('2026-11-23', {
    start: instant('2026-11-23T00:00:00Z'),
    end: instant('2026-11-24T00:00:00Z'),
    allDay: true,
  });
  for (const timeZone of ['UTC', PARIS, 'America/St_Johns', 'Pacific/Auckland']) {
    const evening = startOfDay(day('2026-11-24'), timeZone);
    expect(row({ meetings: [seminar], timeZone, asOf: evening }).lastHeld).toBe('2026-11-23');
    const morning = startOfDay(day('2026-11-23'), timeZone);
    expect(row({ meetings: [seminar], timeZone, asOf: morning })).toMatchObject({
      lastHeld: undefined,
      nextPlanned: undefined,
    });
  }
});

it.each([
  [{ ...REVIEW, min: 0 }, /northwind × account-review.*0 to 2/],
  [{ ...REVIEW, min: 3, max: 2 }, /3 to 2/],
  [{ ...REVIEW, account: key('nobody') }, /no account has the key "nobody"/],
])('a policy that cannot be used is named: %#', (policy, message) => {
  expect(() => readCadence(input({ policies: [policy] }))).toThrow(message);
});

const anyMeeting = fc
  .record({
    days: fc.integer({ min: -320, max: 500 }),
    hour: fc.integer({ min: 0, max: 23 }),
    cancelled: fc.boolean(),
    didNotHappen: fc.boolean(),
    ritual: fc.constantFrom('account-review' as const, 'kam-meeting' as const),
  })
  .map(({ days, hour, ...flags }) => {
    const on = addDays(TODAY, days);
    const hours = String(hour).padStart(2, '0');
    return meeting(on, {
      ...flags,
      start: `${on}T${hours}:00:00Z` as Instant,
      end: `${on}T${hours}:45:00Z` as Instant,
    });
  });
const anyPolicy = fc
  .record({
    min: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 6 }),
    snooze: fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined }),
  })
  .map(({ min, more, snooze }): CadencePolicy => ({
    ...REVIEW,
    min,
    max: min + more,
    snoozedUntil: snooze === undefined ? undefined : addDays(TODAY, snooze),
  }));
const anyZone = fc.constantFrom('UTC', PARIS, 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Auckland');

it('the order of the input does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyMeeting, { maxLength: 12 }), anyPolicy, anyZone, (meetings, policy, timeZone) => {
      const kam: CadencePolicy = { ...policy, ritual: 'kam-meeting' };
      const forwards = input({ meetings, policies: [policy, kam], timeZone });
      const backwards = input({ meetings: [...meetings].reverse(), policies: [kam, policy], timeZone });
      expect(readCadence(backwards)).toEqual(readCadence(forwards));
    }),
  );
});

it('a cancelled meeting changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(anyMeeting, { maxLength: 10 }),
      anyMeeting,
      anyPolicy,
      anyZone,
      (meetings, one, policy, timeZone) => {
        const without = readCadence(input({ meetings, policies: [policy], timeZone }));
        const more = [...meetings, { ...one, cancelled: true }];
        expect(readCadence(input({ meetings: more, policies: [policy], timeZone }))).toEqual(without);
      },
    ),
  );
});

/** Best first. */
const BETTER: readonly CadenceStatus[] = ['on-cadence', 'snoozed', 'due', 'planned-late', 'overdue-planned', 'overdue'];

/** The account counts since 1 January; an older meeting could only move its anchor back (design §5: the last held, else since). */
it('one more held meeting since the account counts never makes a status worse', () => {
  fc.assert(
    fc.property(
      fc.array(anyMeeting, { maxLength: 10 }),
      fc.integer({ min: -320, max: -1 }),
      anyPolicy,
      anyZone,
      (meetings, days, policy, timeZone) => {
        const before = row({ meetings, policies: [policy], timeZone });
        const after = row({ meetings: [...meetings, meeting(addDays(TODAY, days))], policies: [policy], timeZone });
        expect(BETTER.indexOf(after.status)).toBeLessThanOrEqual(BETTER.indexOf(before.status));
        expect(after.heldInYear).toBeGreaterThanOrEqual(before.heldInYear);
      },
    ),
  );
});

it('a held meeting from before the account counted moves its anchor back: the last held one goes before since', () => {
  const accounts = [{ key: key('northwind'), since: day('2026-01-01') }];
  expect(row({ accounts }).status).toBe('due');
  // Monday 3 June 2024.
  expect(row({ accounts, meetings: [meeting('2024-06-03')] })).toMatchObject({
    status: 'overdue',
    because: { anchor: '2024-06-03', anchorIs: 'last-held', dueBy: '2025-06-03' },
  });
});
