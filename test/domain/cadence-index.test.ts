import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CadenceIndex } from '../../src/domain/cadence-index.ts';
import { type CadenceMeeting, type CadencePolicy, readCadence, readRow } from '../../src/domain/cadence.ts';
import type { CalendarDay, Instant } from '../../src/domain/calendar-day.ts';
import { day, instant, key } from '../support/builders.ts';

/** Monday 23 November 2026, 11:00 in Paris. */
const AS_OF = instant('2026-11-23T10:00:00Z');
const ACCOUNTS = ['airbus', 'basf', 'northwind'].map((name, at) => ({
  key: key(name),
  since: day(`2025-0${at + 1}-10`),
}));
const ZONES = ['UTC', 'Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'];
const TYPES = ['kam-meeting', 'account-review'] as const;

/** Hours from New Year 2025: around two years with both changes of the clocks, on both sides of as-of. */
const HOURS = (Date.parse('2028-01-01T00:00:00Z') - Date.parse('2025-01-01T00:00:00Z')) / 3_600_000;

const anyMeeting: fc.Arbitrary<CadenceMeeting> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
    ritual: fc.constantFrom(...TYPES),
    accounts: fc.array(fc.constantFrom(...ACCOUNTS.map((account) => account.key), key('unknown')), { maxLength: 4 }),
    hour: fc.integer({ min: 0, max: HOURS }),
    length: fc.integer({ min: 0, max: 60 }),
    allDay: fc.boolean(),
    cancelled: fc.boolean(),
    didNotHappen: fc.boolean(),
  })
  .map(({ hour, length, allDay, ...rest }) => {
    const from = Date.parse('2025-01-01T00:00:00Z') + hour * 3_600_000;
    const start = new Date(from).toISOString();
    const end = new Date(from + length * 3_600_000).toISOString();
    const moments = allDay
      ? { start: `${start.slice(0, 10)}T00:00:00Z`, end: `${end.slice(0, 10)}T00:00:00Z` }
      : { start: `${start.slice(0, 19)}Z`, end: `${end.slice(0, 19)}Z` };
    return { ...rest, allDay, start: moments.start as Instant, end: moments.end as Instant };
  });

const anyPolicies: fc.Arbitrary<CadencePolicy[]> = fc.uniqueArray(
  fc.record({
    account: fc.constantFrom(...ACCOUNTS.map((account) => account.key)),
    ritual: fc.constantFrom(...TYPES),
    coverage: fc.constantFrom('all' as const, 'all' as const, 'as-needed' as const, 'none' as const),
    min: fc.integer({ min: 1, max: 12 }),
    max: fc.integer({ min: 12, max: 20 }),
    snoozedUntil: fc.constantFrom(undefined, day('2026-11-22'), day('2026-11-23'), day('2027-01-31')),
  }),
  { selector: ({ account, ritual }) => `${account} ${ritual}` },
);

/**
 * Design §5 once more, read from its text alone, one policy at a time and without the product's code: the days come from the run
 * time's own calendar.
 */
function readAgain(policy: CadencePolicy, meetings: readonly CadenceMeeting[], timeZone: string) {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayAt = (text: string) => calendar.format(new Date(text));
  const plus = (text: string, days: number) =>
    new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
  const today = dayAt(AS_OF);
  const own = meetings.filter(
    (meeting) =>
      meeting.cancelled !== true && meeting.ritual === policy.ritual && meeting.accounts.includes(policy.account),
  );
  const startDay = (meeting: CadenceMeeting) =>
    meeting.allDay === true ? meeting.start.slice(0, 10) : dayAt(meeting.start);
  const isOver = (meeting: CadenceMeeting) => {
    if (meeting.allDay !== true) return Date.parse(meeting.end) <= Date.parse(AS_OF);
    const [from, to] = [meeting.start.slice(0, 10), meeting.end.slice(0, 10)];
    return today >= (to > from ? to : plus(from, 1));
  };
  const isToCome = (meeting: CadenceMeeting) =>
    meeting.allDay === true ? meeting.start.slice(0, 10) > today : Date.parse(meeting.start) > Date.parse(AS_OF);
  const held = [...new Set(own.filter((one) => isOver(one) && one.didNotHappen !== true).map(startDay))].sort();
  const planned = own.filter(isToCome).map(startDay).sort();
  const since = ACCOUNTS.find((account) => account.key === policy.account)?.since ?? '';
  const anchor = held.at(-1) ?? since;
  const dueFrom = plus(anchor, Math.floor(365 / policy.max));
  const dueBy = plus(anchor, Math.floor(365 / policy.min));
  const next = planned[0];
  let status = 'on-cadence';
  if (next === undefined && today >= dueFrom) status = 'due';
  if (next !== undefined && next > dueBy) status = 'planned-late';
  if (today > dueBy) status = next === undefined ? 'overdue' : 'overdue-planned';
  if (policy.snoozedUntil !== undefined && policy.snoozedUntil >= today && status !== 'on-cadence') status = 'snoozed';
  if (policy.coverage === 'as-needed') status = 'as-needed';
  if (policy.coverage === 'none') status = 'not-expected';
  const inYear = held.filter((one) => one > plus(today, -365) && one <= today).length;
  const rhythm = policy.coverage === 'all';
  return {
    account: policy.account,
    ritual: policy.ritual,
    status,
    lastHeld: held.at(-1),
    nextPlanned: next,
    dueFrom: rhythm ? dueFrom : undefined,
    dueBy: rhythm ? dueBy : undefined,
    heldInYear: inYear,
    aboveRange: inYear > policy.max,
  };
}

it('says what an independent reading of the design says, row by row, in every zone', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyMeeting, { selector: ({ id }) => id, maxLength: 12 }),
      anyPolicies,
      fc.constantFrom(...ZONES),
      (meetings, policies, timeZone) => {
        const rows = readCadence({ accounts: ACCOUNTS, policies, meetings, asOf: AS_OF, timeZone });
        expect(rows).toHaveLength(policies.length);
        for (const row of rows) {
          const policy = policies.find((one) => one.account === row.account && one.ritual === row.ritual);
          expect(row).toMatchObject(readAgain(policy as CadencePolicy, meetings, timeZone));
        }
      },
    ),
    { numRuns: 400 },
  );
});

type Change = { readonly put: CadenceMeeting } | { readonly remove: string } | { readonly moveTo: Instant };

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anyMeeting.map((put) => ({ put })) },
  { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'never').map((remove) => ({ remove })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2025-03-30T00:59:59Z', '2026-10-25T01:30:00Z', '2026-11-23T10:00:00Z', '2027-12-31T23:30:00Z')
      .map((text) => ({ moveTo: text as Instant })),
  },
);

it('after any changes shows the same rows as one that reads everything anew', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyMeeting, { selector: ({ id }) => id, maxLength: 12 }),
      fc.array(anyChange, { maxLength: 25 }),
      fc.uniqueArray(anyMeeting, { selector: ({ id }) => id, maxLength: 6 }),
      anyPolicies,
      fc.constantFrom(...ZONES),
      (first, changes, later, policies, zone) => {
        const index = new CadenceIndex(ACCOUNTS, policies, zone, AS_OF);
        const meetings = new Map(first.map((meeting) => [meeting.id, meeting]));
        index.load(first);
        let asOf: Instant = AS_OF;
        for (const change of changes) {
          if ('put' in change) {
            index.put(change.put);
            meetings.set(change.put.id, change.put);
          } else if ('remove' in change) {
            index.remove(change.remove);
            meetings.delete(change.remove);
          } else {
            index.moveTo(change.moveTo);
            asOf = change.moveTo;
          }
        }
        const more = later.map((meeting) => ({ ...meeting, id: `later ${meeting.id}` }));
        index.load(more);
        const anew = new CadenceIndex(ACCOUNTS, policies, zone, asOf);
        anew.load([...more, ...meetings.values()]);
        for (const row of policies.keys()) expect(readRow(index, row)).toEqual(readRow(anew, row));
      },
    ),
    { numRuns: 300 },
  );
});

it('an answer that says it did not take place moves the anchor back at once', () => {
  const policy = { account: key('airbus'), ritual: 'account-review', coverage: 'all', min: 1, max: 2 } as const;
  const index = new CadenceIndex(ACCOUNTS, [policy], 'Europe/Paris', AS_OF);
  // Thursday 5 March 2026, and Tuesday 10 November 2026.
  const early = {
    id: 'early',
    ritual: 'account-review',
    accounts: [key('airbus')],
    start: instant('2026-03-05T09:00:00Z'),
    end: instant('2026-03-05T10:30:00Z'),
  } as const;
  const late = {
    ...early,
    id: 'late',
    start: instant('2026-11-10T09:00:00Z'),
    end: instant('2026-11-10T10:30:00Z'),
  };
  index.load([early, late]);
  expect(readRow(index, 0)).toMatchObject({ status: 'on-cadence', lastHeld: '2026-11-10' });
  index.put({ ...late, didNotHappen: true });
  expect(readRow(index, 0)).toMatchObject({ status: 'due', lastHeld: '2026-03-05' satisfies string as CalendarDay });
});

it('two policies for one cell have a row each, and an account given twice counts since the earlier day', () => {
  const policy = { account: key('airbus'), ritual: 'account-review', coverage: 'all', min: 1, max: 2 } as const;
  const twice = [...ACCOUNTS, { key: key('airbus'), since: day('2024-01-10') }];
  const nothing = { meetings: [], asOf: AS_OF, timeZone: 'Europe/Paris' };
  const rows = readCadence({ ...nothing, accounts: twice, policies: [policy, { ...policy, min: 2 }] });
  expect(rows.map(({ dueBy }) => dueBy)).toEqual(['2025-01-09', '2024-07-10']);
  expect(readCadence({ ...nothing, accounts: twice.reverse(), policies: [policy] })).toEqual([rows[0]]);
});

it('names the policy whose account is unknown or whose range is none', () => {
  const policy = { account: key('airbus'), ritual: 'account-review', coverage: 'all', min: 2, max: 1 } as const;
  expect(() => new CadenceIndex(ACCOUNTS, [policy], 'UTC', AS_OF)).toThrow(
    'policy airbus × account-review: a range needs 1 ≤ min ≤ max, not 2 to 1',
  );
  expect(() => new CadenceIndex([], [{ ...policy, max: 2 }], 'UTC', AS_OF)).toThrow('no account has the key "airbus"');
});
