/** The board makes its cells when they are looked at and counts in columns; here all of it is made at once, as the rules say it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Account, type AccountPolicy, PROGRAMME } from '../../src/domain/account.ts';
import { type Board, type BoardCell, type BoardRow, buildBoard, buildBoardFrom } from '../../src/domain/board.ts';
import { type CadenceStatus, readCadence } from '../../src/domain/cadence.ts';
import { instantOf } from '../../src/domain/calendar-day.ts';
import { type Charter, DEFAULT_CHARTER } from '../../src/domain/charter.ts';
import { mintRef, occurrenceRef } from '../../src/domain/mint-ref.ts';
import { ATTRIBUTES, RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { RITUAL_STATES, type Ritual } from '../../src/domain/ritual.ts';
import { justCome } from '../../src/usecases/copied-ritual.ts';
import { ritualPages, type RitualRow } from '../../src/usecases/copied-rows.ts';
import type { CopiedRitual } from '../../src/ports/register-copy.ts';
import { day, instant, key, makeAccount, makeRitual } from '../support/builders.ts';

/** Monday 23 November 2026. */
const AS_OF = instant('2026-11-23T10:00:00Z');
const NAMES = ['northwind', 'adatum', 'fabrikam', 'proseware'];
const CHARTER: Charter = {
  ...DEFAULT_CHARTER,
  'account-review': { ...DEFAULT_CHARTER['account-review'], rangeByTier: { A: { min: 2, max: 4 } } },
};

const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyPolicy: fc.Arbitrary<AccountPolicy> = fc.record({
  coverage: fc.constantFrom('all', 'as-needed', 'none'),
  min: orNothing(fc.constantFrom(0, 1, 3, 5)),
  max: orNothing(fc.constantFrom(1, 2, 4)),
  snoozedUntil: orNothing(fc.constantFrom(day('2026-11-22'), day('2026-11-23'), day('2027-03-01'))),
});
const anyAccount = (name: string): fc.Arbitrary<Account> =>
  fc
    .record({
      tier: fc.constantFrom('A', 'B', undefined),
      since: fc.constantFrom(day('2024-02-01'), day('2025-11-22'), day('2026-11-01')),
      active: fc.constantFrom(true, true, true, false),
      policies: fc.record({ 'account-review': anyPolicy, 'kam-meeting': anyPolicy }, { requiredKeys: [] }),
    })
    .map((drawn) => makeAccount({ key: key(name), name: name.toUpperCase(), ...drawn }));

const anyRitual = fc.record({
  serial: fc.nat({ max: 9999 }),
  type: fc.constantFrom(...RITUAL_TYPES),
  accounts: fc.uniqueArray(fc.constantFrom(...[...NAMES, 'unknown', 'programme'].map(key)), { maxLength: 3 }),
  state: fc.constantFrom(...RITUAL_STATES),
  allDay: fc.boolean(),
  /** Half an hour around a change of clocks, too. */
  halfHours: fc.integer({ min: -35_000, max: 18_000 }),
  series: fc.constantFrom('none', 'none', 'whole', 'occurrence'),
});
type Drawn = typeof anyRitual extends fc.Arbitrary<infer Value> ? Value : never;

function ritualOf({ serial, type, accounts, state, allDay, halfHours, series }: Drawn): Ritual {
  const at = Math.floor((Date.parse(AS_OF) + halfHours * 1_800_000) / 1_800_000) * 1_800_000;
  const start = allDay ? instant(`${instantOf(at).slice(0, 10)}T00:00:00Z` as never) : instantOf(at);
  const end = allDay ? instantOf(Date.parse(start) + 86_400_000) : instantOf(at + 5_400_000);
  const ref = mintRef(Uint8Array.from({ length: 7 }, (_, place) => (serial >> (5 * place)) & 31));
  const named = series === 'occurrence' ? occurrenceRef(ref, start.slice(0, 10)) : ref;
  const ritual = makeRitual({ ref: named, type, accounts, state, allDay, start, end, attendance: undefined });
  return series === 'none' ? ritual : { ...ritual, seriesUid: `series-${serial}` };
}

const anyRegister = fc.record({
  accounts: fc.tuple(...NAMES.map(anyAccount)),
  programme: fc.option(anyAccount('programme'), { nil: undefined }),
  rituals: fc
    .uniqueArray(anyRitual, { selector: ({ serial }) => serial, maxLength: 25 })
    .map((all) => all.map(ritualOf)),
  timeZone: fc.constantFrom('Europe/Paris', 'Pacific/Auckland', 'America/St_Johns'),
});

const URGENT_FIRST: readonly CadenceStatus[] = [
  'overdue',
  'due',
  'planned-late',
  'overdue-planned',
  'snoozed',
  'on-cadence',
  'as-needed',
  'not-expected',
];

type Register = typeof anyRegister extends fc.Arbitrary<infer Value> ? Value : never;

/** Every cell of every row, as text. */
function madeAtOnce({ accounts, programme, rituals, timeZone }: Register) {
  const active = accounts.filter((account) => account.active).sort((a, b) => (a.name < b.name ? -1 : 1));
  const counted = rituals.filter(({ seriesUid, ref }) => seriesUid === undefined || ref.includes('@'));
  const rowOf = (account: Account | undefined, belongsTo: 'account' | 'programme') => {
    const own = account?.key ?? PROGRAMME;
    const since = account?.since ?? active.map((one) => one.since).sort()[0] ?? day('2026-11-23');
    const cells = RITUAL_TYPES.filter((type) => ATTRIBUTES[type].belongsTo === belongsTo).map((type) => {
      const departs = account?.policies[type];
      const range = CHARTER[type].rangeByTier[account?.tier ?? ''] ?? CHARTER[type].range;
      const [min, max] = [departs?.min ?? range.min, departs?.max ?? range.max];
      const rangeIgnored = min < 1 || min > max;
      const used = rangeIgnored ? range : { min, max };
      const mine = counted.filter((one) => one.type === type && (own === PROGRAMME || one.accounts.includes(own)));
      const [cadence] = readCadence({
        accounts: [{ key: own, since }],
        policies: [
          {
            account: own,
            ritual: type,
            coverage: departs?.coverage ?? 'all',
            ...used,
            snoozedUntil: departs?.snoozedUntil,
          },
        ],
        meetings: mine
          .filter(({ state }) => state !== 'drafted' && state !== 'postponed')
          .map(({ ref, state, start, end, allDay }) => ({
            id: ref,
            ritual: type,
            accounts: [own],
            start,
            end,
            allDay,
            cancelled: state === 'cancelled',
            didNotHappen: state === 'did-not-happen',
          })),
        asOf: AS_OF,
        timeZone,
      });
      if (cadence === undefined) throw new Error('a policy without a row');
      const drafted = mine.filter(({ state }) => state === 'drafted').map(({ ref }) => ref);
      return { type, cadence, ...used, rangeIgnored, drafted: drafted.sort(), hasDrafted: drafted.length > 0 };
    });
    const needsCare = cells.some(({ cadence }) => ['overdue', 'due', 'planned-late'].includes(cadence.status));
    const weights = cells.map(({ cadence }) =>
      [
        String(URGENT_FIRST.indexOf(cadence.status)),
        String(9_999_999 - (cadence.because.overdueDays ?? 0)),
        cadence.dueBy ?? '9999-12-31',
      ].join(' '),
    );
    return { account: own, needsCare, cells, weight: weights.sort()[0] ?? '' };
  };
  const rows = active.map((account) => rowOf(account, 'account'));
  const order = rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => {
      if (a.row.weight !== b.row.weight) return a.row.weight < b.row.weight ? -1 : 1;
      return a.at - b.at;
    });
  return {
    programme: said(rowOf(programme, 'programme')),
    rows: order.map(({ row }) => said(row)),
    needCare: rows.filter(({ needsCare }) => needsCare).length,
  };
}

function said({ weight: _, ...row }: { readonly weight: string }) {
  return row;
}

/** Everything that a board shows, its cells looked at from the last one to the first. */
function looked({ rows, programme, needCare }: Board) {
  const cellOf = (type: string, cell: BoardCell) => {
    const drafted = cell.drafted.map(({ ref }) => ref).sort();
    expect(cell.held.map(({ ref }) => ref)).toEqual(cell.cadence.because.held);
    expect(cell.planned.map(({ ref }) => ref)).toEqual(cell.cadence.because.planned);
    const { cadence, min, max, rangeIgnored } = cell;
    return { type, cadence, min, max, rangeIgnored, drafted, hasDrafted: cell.hasDrafted };
  };
  const rowOf = ({ account, needsCare, cells }: BoardRow) => ({
    account,
    needsCare,
    cells: Object.entries(cells)
      .reverse()
      .map(([type, cell]) => cellOf(type, cell))
      .reverse(),
  });
  return { programme: rowOf(programme), rows: rows.map(rowOf), needCare };
}

function fromPage(rituals: readonly Ritual[]): readonly CopiedRitual[] {
  const changed = rituals.map((value, at) => ({ id: String(at), row: justCome({ value, version: '1' }) }));
  const rows = new Map<string, RitualRow>();
  const { text, words } = ritualPages().write({ changed, gone: [] });
  ritualPages().read(text, rows)?.fill(words);
  return [...rows.values()].flatMap((row) => ('unreadable' in row ? [] : [row]));
}

it('says in every cell, made when it is looked at, what all of them made at once say; of rows of a copy, too', () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      const { accounts, programme, rituals, timeZone } = register;
      const all = programme === undefined ? accounts : [programme, ...accounts];
      const input = { accounts: all, charter: CHARTER, asOf: AS_OF, timeZone };
      const expected = madeAtOnce(register);
      expect(looked(buildBoard({ ...input, rituals }))).toEqual(expected);
      const copied = fromPage(rituals);
      expect(looked(buildBoardFrom({ ...input, rituals: copied }, ({ stored }) => stored.value))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it('makes no cell, reads no whole ritual and no Ref until somebody looks', () => {
  let asked = 0;
  const { ref, ...rest } = makeRitual();
  const row = {
    ...rest,
    get ref() {
      asked += 1;
      return ref;
    },
  };
  const board = buildBoardFrom(
    { accounts: [makeAccount()], rituals: [row], charter: CHARTER, asOf: AS_OF, timeZone: 'Europe/Paris' },
    (whole) => {
      asked += 1;
      return whole;
    },
  );
  expect([board.rows.length, asked]).toEqual([1, 0]);
  expect(board.rows[0]?.cells['account-review']?.planned).toHaveLength(1);
  expect(asked).toBeGreaterThan(0);
});
