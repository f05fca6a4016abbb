import { expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { PROGRAMME } from '../../src/domain/account.ts';
import { buildBoard } from '../../src/domain/board.ts';
import { DEFAULT_CHARTER } from '../../src/domain/charter.ts';
import { mintRef, occurrenceRef } from '../../src/domain/mint-ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { day, instant, key, makeAccount, makeRitual } from '../support/builders.ts';

/** Monday 23 November 2026. */
const AS_OF = instant('2026-11-23T10:00:00Z');

let minted = 0;
function ritual(on: string, overrides: Partial<Ritual> = {}): Ritual {
  minted += 1;
  const ref = mintRef(Uint8Array.of(minted, 0, 0, 0, 0, 0, 0));
  return makeRitual({
    ref,
    start: instant(`${on}T09:00:00Z` as never),
    end: instant(`${on}T10:00:00Z` as never),
    ...overrides,
  });
}

function board(accounts: readonly Account[], rituals: readonly Ritual[]) {
  return buildBoard({ accounts, rituals, charter: DEFAULT_CHARTER, asOf: AS_OF, timeZone: 'Europe/Paris' });
}

it('an account has coordinations and reviews, the programme seminars, commercial meetings and boards', () => {
  const { rows, programme } = board([makeAccount()], []);
  expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['kam-meeting', 'account-review']);
  expect(Object.keys(programme.cells)).toEqual(['commercial-seminar', 'commercial-meeting', 'advisory-board']);
});

it('a cell names the rituals behind its status, newest held and soonest planned first', () => {
  const [old, last, next, later] = [
    ritual('2026-01-15'),
    ritual('2026-11-03'),
    ritual('2026-12-09'),
    ritual('2027-02-01'),
  ];
  const cell = board([makeAccount()], [later, old, next, last]).rows[0]?.cells['account-review'];
  expect(cell?.cadence.status).toBe('on-cadence');
  expect(cell?.held).toEqual([last, old]);
  expect(cell?.planned).toEqual([next, later]);
});

it('drafts are shown, not counted; postponed, cancelled and not happened count nowhere', () => {
  const draft = ritual('2026-12-09', { state: 'drafted' });
  const others = (['postponed', 'cancelled', 'did-not-happen'] as const).map((state) =>
    ritual('2026-11-03', { state }),
  );
  const cell = board([makeAccount()], [draft, ...others]).rows[0]?.cells['account-review'];
  expect(cell?.drafted).toEqual([draft]);
  expect(cell?.held).toEqual([]);
  expect(cell?.cadence.nextPlanned).toBeUndefined();
});

it('a series counts by its occurrences, its own row counts nowhere', () => {
  const series = ritual('2026-11-03', { seriesUid: 'series-1' });
  const occurrence = {
    ...series,
    ref: occurrenceRef(series.ref, '2026-11-10'),
    start: instant('2026-11-10T09:00:00Z'),
    end: instant('2026-11-10T10:00:00Z'),
  };
  const cell = board([makeAccount()], [series, occurrence]).rows[0]?.cells['account-review'];
  expect(cell?.held).toEqual([occurrence]);
});

it('a board of several accounts counts once, for the programme', () => {
  const cab = ritual('2026-10-06', { type: 'advisory-board', accounts: [key('northwind'), key('adatum')] });
  const { rows, programme } = board([makeAccount(), makeAccount({ key: key('adatum'), name: 'Adatum' })], [cab]);
  expect(programme.cells['advisory-board']?.held).toEqual([cab]);
  expect(rows.every((row) => row.cells['advisory-board'] === undefined)).toBe(true);
});

it('the programme begins with its first account, or on its own day', () => {
  const accounts = [
    makeAccount({ since: day('2024-05-01') }),
    makeAccount({ key: key('adatum'), since: day('2022-02-01') }),
  ];
  expect(board(accounts, []).programme.cells['advisory-board']?.cadence.because.anchor).toBe('2022-02-01');
  const own = makeAccount({ key: PROGRAMME, name: 'Programme', since: day('2026-09-01'), clientDomains: [] });
  const withOwn = board([...accounts, own], []);
  expect(withOwn.programme.cells['advisory-board']?.cadence.because.anchor).toBe('2026-09-01');
  expect(withOwn.rows.map((row) => row.account)).not.toContain(PROGRAMME);
});

it('an account follows the charter except where it departs from it', () => {
  const policies = { 'account-review': { coverage: 'all', min: undefined, max: 4, snoozedUntil: undefined } } as const;
  const cells = board([makeAccount({ policies })], []).rows[0]?.cells;
  expect(cells?.['account-review']).toMatchObject({ min: 1, max: 4, rangeIgnored: false });
  expect(cells?.['kam-meeting']).toMatchObject({ min: 4, max: 9, rangeIgnored: false });
});

it('a range that cannot be used is ignored and said so; the rest of the board stands', () => {
  const policies = { 'account-review': { coverage: 'all', min: 5, max: undefined, snoozedUntil: undefined } } as const;
  const { rows } = board([makeAccount({ policies }), makeAccount({ key: key('adatum') })], []);
  expect(rows.find((row) => row.account === 'northwind')?.cells['account-review']).toMatchObject({
    min: 1,
    max: 2,
    rangeIgnored: true,
  });
  expect(rows).toHaveLength(2);
});

it('what needs care most comes first, and only active accounts are shown', () => {
  const kept = {
    'kam-meeting': { coverage: 'none', min: undefined, max: undefined, snoozedUntil: undefined },
  } as const;
  const account = (name: string, since: string, more: Partial<Account> = {}) =>
    makeAccount({ key: key(name), name, since: day(since as never), policies: kept, ...more });
  const accounts = [
    account('calm', '2026-11-01'),
    account('late', '2025-11-01'), // overdue by 22 days
    account('later', '2025-01-01'), // overdue by 326 days
    account('gone', '2020-01-01', { active: false }),
    account('ready', '2026-05-01'), // due since 30 October
    account('slow', '2026-11-01'),
    account('cared', '2025-11-01'),
    account('asleep', '2025-01-01', {
      policies: {
        ...kept,
        'account-review': { coverage: 'all', min: undefined, max: undefined, snoozedUntil: day('2027-01-01') },
      },
    }),
  ];
  const rituals = [
    ritual('2028-01-10', { accounts: [key('slow')] }),
    ritual('2026-12-01', { accounts: [key('cared')] }),
  ];
  const built = board(accounts, rituals);
  expect(built.rows.map((row) => [row.account, row.cells['account-review']?.cadence.status, row.needsCare])).toEqual([
    ['later', 'overdue', true],
    ['late', 'overdue', true],
    ['ready', 'due', true],
    ['slow', 'planned-late', true],
    ['cared', 'overdue-planned', false],
    ['asleep', 'snoozed', false],
    ['calm', 'on-cadence', false],
  ]);
  expect(built.needCare).toBe(4);
});
