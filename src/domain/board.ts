/**
 * The board: accounts × ritual types, and a row of the programme for the types that belong to it (ritual-type.ts). Built from the
 * register alone.
 *
 * Which rituals count where: a type that belongs to an account counts for each account the ritual names; a type that belongs to the
 * programme counts for the programme, whichever accounts it names. Drafted rituals (never seen in a calendar) and the rows that stand
 * for a whole series count nowhere. Postponed ones wait for a new date and count nowhere either.
 *
 * The programme begins with its first account, unless an account `programme` in the register says otherwise.
 *
 * | Status                        | Needs care | Why                                              |
 * | ----------------------------- | ---------- | ------------------------------------------------ |
 * | overdue                       | yes        | nothing is planned and the latest day has passed |
 * | due                           | yes        | nothing is planned and the time has come         |
 * | planned-late                  | yes        | the planned one can still be moved forward       |
 * | overdue-planned               | no         | late, but somebody has taken care                |
 * | snoozed, on-cadence, as-needed, not-expected | no |                                           |
 *
 * Order of the rows: the most urgent cell first, in the order of the table; within overdue the longest first, within the others
 * the earliest dueBy first; then by name.
 */
import { type Account, type AccountKey, PROGRAMME } from './account.ts';
import { activeByName } from './account-match.ts';
import {
  type CadenceMeeting,
  type CadencePolicy,
  type CadenceRow,
  type CadenceStatus,
  readCadence,
} from './cadence.ts';
import type { CalendarDay, Instant } from './calendar-day.ts';
import { type Charter, isRange, rangeFor } from './charter.ts';
import { isOccurrenceRef } from './mint-ref.ts';
import { countsFor, RitualsBehind } from './rituals-behind.ts';
import type { CountedRitual, Ritual } from './ritual.ts';
import { ATTRIBUTES, RITUAL_TYPES, type RitualType } from './ritual-type.ts';
import { dayOf } from './time-zone.ts';

export interface BoardCell {
  readonly cadence: CadenceRow;
  /** The rituals named in `cadence.because`, newest first. */
  readonly held: readonly Ritual[];
  /** Soonest first. */
  readonly planned: readonly Ritual[];
  /** In preparation, not yet seen in the calendar, soonest first: shown, never counted. */
  readonly drafted: readonly Ritual[];
  readonly min: number;
  readonly max: number;
  /** The account's own range cannot be used (below 1, or min above max); the charter's stands instead. */
  readonly rangeIgnored: boolean;
}

export interface BoardRow {
  readonly account: AccountKey;
  /** Undefined in the programme's own row, unless the register has an account `programme`. */
  readonly details: Account | undefined;
  /** Only the types that the row has: the programme's row KACS, KACM, CAB; an account's row KAMM, KAR. */
  readonly cells: { readonly [type in RitualType]?: BoardCell };
  readonly needsCare: boolean;
}

export interface Board {
  readonly today: CalendarDay;
  readonly programme: BoardRow;
  /** Active accounts, what needs care first. */
  readonly rows: readonly BoardRow[];
  /** Accounts (the programme not counted) with at least one cell that needs care. */
  readonly needCare: number;
}

export interface BoardInput<Row = Ritual> {
  readonly accounts: readonly Account[];
  readonly rituals: readonly Row[];
  readonly charter: Charter;
  readonly asOf: Instant;
  readonly timeZone: string;
}

/** Most urgent first. */
const URGENCY: readonly CadenceStatus[] = [
  'overdue',
  'due',
  'planned-late',
  'overdue-planned',
  'snoozed',
  'on-cadence',
  'as-needed',
  'not-expected',
];
const NEEDING_CARE: ReadonlySet<CadenceStatus> = new Set(['overdue', 'due', 'planned-late']);

/** Whether somebody should do something about it now. */
function needsCare(status: CadenceStatus): boolean {
  return NEEDING_CARE.has(status);
}

/** Types that an account's row has, or the programme's, in the order of the columns. */
export function typesOf(row: 'account' | 'programme'): readonly RitualType[] {
  return RITUAL_TYPES.filter((type) => ATTRIBUTES[type].belongsTo === row);
}

export function buildBoard(input: BoardInput): Board {
  return buildBoardFrom(input, (ritual) => ritual);
}

/** The same where whole rituals are dear: `wholeOf` is asked for those of a cell when somebody looks into it. */
export function buildBoardFrom<Row extends CountedRitual>(
  input: BoardInput<Row>,
  wholeOf: (row: Row) => Ritual,
): Board {
  const today = dayOf(input.asOf, input.timeZone);
  const accounts = activeByName(input.accounts).filter((account) => account.key !== PROGRAMME);
  const programme = input.accounts.find((account) => account.key === PROGRAMME);
  const rituals = input.rituals.filter((ritual) => ritual.seriesUid === undefined || isOccurrenceRef(ritual.ref));
  const policies = [
    ...accounts.flatMap((account) => policiesOf(account.key, account, 'account', input.charter)),
    ...policiesOf(PROGRAMME, programme, 'programme', input.charter),
  ];
  const rows = readCadence({
    accounts: [...accounts, { key: PROGRAMME, since: programme?.since ?? firstDay(accounts, today) }],
    policies: policies.map(({ policy }) => policy),
    meetings: rituals.filter(isCounted).map(toMeeting),
    asOf: input.asOf,
    timeZone: input.timeZone,
  });
  const cells = cellsByAccount(rows, policies, new RitualsBehind(rituals, wholeOf));
  const boardRows = mostUrgentFirst(accounts.map((account) => rowOf(account.key, account, cells)));
  return {
    today,
    programme: rowOf(PROGRAMME, programme, cells),
    rows: boardRows,
    needCare: boardRows.filter((row) => row.needsCare).length,
  };
}

interface NamedPolicy {
  readonly policy: CadencePolicy;
  readonly rangeIgnored: boolean;
}

function policiesOf(
  account: AccountKey,
  details: Account | undefined,
  row: 'account' | 'programme',
  charter: Charter,
): NamedPolicy[] {
  return typesOf(row).map((ritual) => {
    const { coverage } = charter[ritual];
    const range = rangeFor(charter[ritual], details?.tier);
    const departs = details?.policies[ritual];
    const min = departs?.min ?? range.min;
    const max = departs?.max ?? range.max;
    const usable = isRange(min, max);
    return {
      policy: {
        account,
        ritual,
        coverage: departs?.coverage ?? coverage,
        min: usable ? min : range.min,
        max: usable ? max : range.max,
        snoozedUntil: departs?.snoozedUntil,
      },
      rangeIgnored: !usable,
    };
  });
}

function firstDay(accounts: readonly Account[], today: CalendarDay): CalendarDay {
  return accounts.reduce((first, account) => (account.since < first ? account.since : first), today);
}

function isCounted(ritual: CountedRitual): boolean {
  return ritual.state !== 'drafted' && ritual.state !== 'postponed';
}

function toMeeting(ritual: CountedRitual): CadenceMeeting {
  return {
    id: ritual.ref,
    ritual: ritual.type,
    accounts: countsFor(ritual),
    start: ritual.start,
    end: ritual.end,
    allDay: ritual.allDay,
    cancelled: ritual.state === 'cancelled',
    didNotHappen: ritual.state === 'did-not-happen',
  };
}

type Cells = ReadonlyMap<AccountKey, { readonly [type in RitualType]?: BoardCell }>;

function cellsByAccount<Row extends CountedRitual>(
  rows: readonly CadenceRow[],
  policies: readonly NamedPolicy[],
  behind: RitualsBehind<Row>,
): Cells {
  const ruleAt = new Map(policies.map((named) => [`${named.policy.account} ${named.policy.ritual}`, named]));
  const cells = new Map<AccountKey, { [type in RitualType]?: BoardCell }>();
  for (const cadence of rows) {
    const rule = ruleAt.get(`${cadence.account} ${cadence.ritual}`);
    if (rule === undefined) continue;
    const there = cells.get(cadence.account) ?? {};
    there[cadence.ritual] = new CellOfBoard(cadence, rule, behind);
    cells.set(cadence.account, there);
  }
  return cells;
}

class CellOfBoard<Row extends CountedRitual> implements BoardCell {
  readonly min: number;
  readonly max: number;
  readonly rangeIgnored: boolean;

  constructor(
    readonly cadence: CadenceRow,
    { policy, rangeIgnored }: NamedPolicy,
    private readonly behind: RitualsBehind<Row>,
  ) {
    this.min = policy.min;
    this.max = policy.max;
    this.rangeIgnored = rangeIgnored;
  }

  get held(): readonly Ritual[] {
    return this.behind.named(this.cadence.because.held);
  }

  get planned(): readonly Ritual[] {
    return this.behind.named(this.cadence.because.planned);
  }

  get drafted(): readonly Ritual[] {
    return this.behind.drafted(this.cadence);
  }
}

function rowOf(account: AccountKey, details: Account | undefined, cells: Cells): BoardRow {
  const own = cells.get(account) ?? {};
  return {
    account,
    details,
    cells: own,
    needsCare: Object.values(own).some((cell) => needsCare(cell.cadence.status)),
  };
}

/** What its most urgent cell weighs: place in URGENCY, then how long. Lower is more urgent. */
function weightOf(row: BoardRow): readonly [number, number, string] {
  const weights = Object.values(row.cells).map(({ cadence }): [number, number, string] => [
    URGENCY.indexOf(cadence.status),
    -(cadence.because.overdueDays ?? 0),
    cadence.dueBy ?? '9999-12-31',
  ]);
  return weights.sort(compareWeights)[0] ?? [URGENCY.length, 0, ''];
}

function compareWeights(a: readonly [number, number, string], b: readonly [number, number, string]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] === b[2]) return 0;
  return a[2] < b[2] ? -1 : 1;
}

/** The rows come by name already, and sorting keeps the order of equals. */
function mostUrgentFirst(rows: readonly BoardRow[]): readonly BoardRow[] {
  return rows
    .map((row) => ({ row, weight: weightOf(row) }))
    .sort((a, b) => compareWeights(a.weight, b.weight))
    .map(({ row }) => row);
}
