import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCadence } from '../../src/domain/cadence.ts';
import { markOrchestration } from '../../src/domain/orchestration.ts';
import { layOutYear, mondayOf, weeksOf } from '../../src/domain/year-score.ts';
import { day, instant, key } from '../support/builders.ts';

it.each([
  [2026, 53, '2025-12-29'], // 1 January 2026 is a Thursday.
  [2025, 52, '2024-12-30'], // A Wednesday.
  [2027, 52, '2027-01-04'], // A Friday: it still belongs to week 53 of 2026.
  [2020, 53, '2019-12-30'], // A leap year that begins on a Wednesday.
])('%d has %d weeks, the first from %s', (year, count, monday) => {
  const weeks = weeksOf(year);
  expect(weeks).toHaveLength(count);
  expect(weeks[0]).toEqual({ number: 1, monday });
  expect(weeks.at(-1)?.number).toBe(count);
});

it('every day is in exactly one week of exactly one year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
      const [last, next] = [weeksOf(year).at(-1), weeksOf(year + 1)[0]];
      const gap = Date.parse(next?.monday ?? '') - Date.parse(last?.monday ?? '');
      expect(gap).toBe(7 * 86_400_000);
      expect(mondayOf(next?.monday ?? day('2000-01-03'))).toBe(next?.monday);
    }),
  );
});

it('puts held and planned rituals into their weeks and the windows of the cadence under them', () => {
  const account = key('airbus');
  const [row] = readCadence({
    accounts: [{ key: account, since: day('2024-01-01') }],
    policies: [{ account, ritual: 'account-review', coverage: 'all', min: 1, max: 2 }],
    // Thursday 16 October 2025: due from 16 April to 16 October 2026.
    meetings: [
      {
        id: 'kar-1',
        ritual: 'account-review',
        accounts: [account],
        start: instant('2025-10-16T08:00:00Z'),
        end: instant('2025-10-16T10:00:00Z'),
      },
    ],
    asOf: instant('2026-11-23T10:00:00Z'),
    timeZone: 'Europe/Paris',
  });
  if (row === undefined) throw new Error('no row');
  const score = layOutYear(
    2026,
    [row],
    [
      // Friday 1 January 2027 lies in week 53 of 2026; Wednesday 25 March 2026 in week 13; 2025 is another page.
      { id: 'kar-3', account, ritual: 'account-review', day: day('2027-01-01'), when: 'planned' },
      { id: 'kamm-1', account, ritual: 'kam-meeting', day: day('2026-03-25'), when: 'held' },
      { id: 'kar-1', account, ritual: 'account-review', day: day('2025-10-16'), when: 'held' },
    ],
    day('2026-11-23'),
  );
  expect(score.todayWeek).toBe(47);
  expect(score.weeks[47]).toEqual({ number: 48, monday: '2026-11-23' });
  expect(score.staves).toEqual([
    {
      account,
      notes: [
        { id: 'kamm-1', ritual: 'kam-meeting', day: '2026-03-25', when: 'held', week: 12 },
        { id: 'kar-3', ritual: 'account-review', day: '2027-01-01', when: 'planned', week: 52 },
      ],
      spans: [
        { kind: 'due', ritual: 'account-review', from: '2026-04-16', to: '2026-10-16' },
        { kind: 'overdue', ritual: 'account-review', from: '2026-10-17', to: '2026-11-23' },
      ],
      bows: [],
    },
  ]);
});

it('joins a review to the nearest coordination on each side, over the end of the year too', () => {
  const account = key('airbus');
  const rows = readCadence({
    accounts: [{ key: account, since: day('2024-01-01') }],
    policies: [{ account, ritual: 'account-review', coverage: 'none', min: 1, max: 2 }],
    meetings: [],
    asOf: instant('2026-11-23T10:00:00Z'),
    timeZone: 'Europe/Paris',
  });
  const ritual = (id: string, on: `${number}-${string}-${string}`, type: 'account-review' | 'kam-meeting') =>
    ({ id, account, ritual: type, day: day(on), when: on <= '2026-11-23' ? 'held' : 'planned' }) as const;
  const reviews = [ritual('kar-1', '2026-03-25', 'account-review'), ritual('kar-2', '2026-12-29', 'account-review')];
  const coordinations = [
    ritual('far before', '2026-03-02', 'kam-meeting'),
    ritual('near before', '2026-03-23', 'kam-meeting'),
    ritual('near after', '2026-04-01', 'kam-meeting'),
    ritual('far after', '2026-04-20', 'kam-meeting'),
    // Week 2 of 2027.
    ritual('next year', '2027-01-12', 'kam-meeting'),
  ];
  const marks = markOrchestration(reviews, coordinations, day('2026-11-23'));
  const bowsIn = (year: number) =>
    layOutYear(year, rows, [...coordinations, ...reviews], day('2026-11-23'), marks).staves[0]?.bows;
  const over = { kind: 'follow-up', review: 'kar-2', coordination: 'next year', from: '2026-12-29', to: '2027-01-12' };
  expect(bowsIn(2026)).toEqual([
    { kind: 'preparation', review: 'kar-1', coordination: 'near before', from: '2026-03-23', to: '2026-03-25' },
    { kind: 'follow-up', review: 'kar-1', coordination: 'near after', from: '2026-03-25', to: '2026-04-01' },
    over,
  ]);
  expect(bowsIn(2027)).toEqual([over]);
});

it('has no line of today in another year', () => {
  expect(layOutYear(2025, [], [], day('2026-11-23')).todayWeek).toBeUndefined();
});
