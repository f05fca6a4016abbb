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
 * Which cells need care, and the order of the rows: board-order.ts.
 */
import { type Account, type AccountKey, PROGRAMME } from './account.ts';
import { activeByName } from './account-match.ts';
import { mostUrgentFirst, rowNeedsCare } from './board-order.ts';
import { isCounted, isDrafted, meetingsOf } from './board-meetings.ts';
import { type BoardPolicy, policiesOf, typesOf } from './board-policies.ts';
import { type CadenceRow, readRow } from './cadence.ts';
import { CadenceIndex } from './cadence-index.ts';
import type { CalendarDay, Instant } from './calendar-day.ts';
import type { Charter } from './charter.ts';
import { RitualsBehind } from './rituals-behind.ts';
import type { CountedRitual, Ritual } from './ritual.ts';
import type { RitualType } from './ritual-type.ts';
import { dayOf } from './time-zone.ts';

export interface BoardCell {
  readonly cadence: CadenceRow;
  /** The rituals named in `cadence.because`, newest first. */
  readonly held: readonly Ritual[];
  /** Soonest first. */
  readonly planned: readonly Ritual[];
  /** In preparation, not yet seen in the calendar, soonest first: shown, never counted. */
  readonly drafted: readonly Ritual[];
  /** Whether there are any: the words of a cell need no more, and making the rituals of all shown cells costs half a second. */
  readonly hasDrafted: boolean;
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

export function buildBoard(input: BoardInput): Board {
  return buildBoardFrom(input, (ritual) => ritual);
}

/**
 * The same where whole rituals are dear: `wholeOf` is asked for those of a cell when somebody looks into it. Everything is counted in
 * columns; a cell with its dates and reasons is made when it is looked at, because of 40,000 a person sees two hundred.
 */
export function buildBoardFrom<Row extends CountedRitual>(
  input: BoardInput<Row>,
  wholeOf: (row: Row) => Ritual,
): Board {
  const today = dayOf(input.asOf, input.timeZone);
  const accounts = activeByName(input.accounts).filter((account) => account.key !== PROGRAMME);
  const programme = input.accounts.find((account) => account.key === PROGRAMME);
  const policies = policiesOf(accounts, programme, input.charter);
  const index = new CadenceIndex(
    [...accounts, { key: PROGRAMME, since: programme?.since ?? firstDay(accounts, today) }],
    policies,
    input.timeZone,
    input.asOf,
  );
  const counted: Row[] = [];
  const drafted: Row[] = [];
  for (const ritual of input.rituals) {
    if (isCounted(ritual)) counted.push(ritual);
    else if (isDrafted(ritual)) drafted.push(ritual);
  }
  index.loadNameless(meetingsOf(counted), counted.length, (at) => counted[at]?.ref ?? '');
  const made: CellsMade = { index, policies, behind: new RitualsBehind(input.rituals, drafted, wholeOf) };
  const perAccount = typesOf('account').length;
  const rowAt = (account: AccountKey, details: Account | undefined, from: number, to: number) =>
    new RowOfBoard(account, details, rowNeedsCare(index, from, to), made, from, to);
  const rows: BoardRow[] = [];
  for (const at of mostUrgentFirst(index, accounts.length, perAccount)) {
    const account = accounts[at] as Account;
    rows.push(rowAt(account.key, account, at * perAccount, (at + 1) * perAccount));
  }
  return {
    today,
    programme: rowAt(PROGRAMME, programme, accounts.length * perAccount, policies.length),
    rows,
    needCare: rows.filter((row) => row.needsCare).length,
  };
}

function firstDay(accounts: readonly Account[], today: CalendarDay): CalendarDay {
  return accounts.reduce((first, account) => (account.since < first ? account.since : first), today);
}

/** What cells are made of. */
interface CellsMade {
  readonly index: CadenceIndex;
  readonly policies: readonly BoardPolicy[];
  readonly behind: Pick<RitualsBehind<CountedRitual>, 'named' | 'drafted' | 'hasDrafted'>;
}

class RowOfBoard implements BoardRow {
  readonly #made: CellsMade;
  readonly #from: number;
  readonly #to: number;
  #cells: BoardRow['cells'] | undefined;

  /** Its policies stand in `made` at `from` and before `to`. */
  constructor(
    readonly account: AccountKey,
    readonly details: Account | undefined,
    readonly needsCare: boolean,
    made: CellsMade,
    from: number,
    to: number,
  ) {
    this.#made = made;
    this.#from = from;
    this.#to = to;
  }

  get cells(): BoardRow['cells'] {
    this.#cells ??= this.#make();
    return this.#cells;
  }

  #make(): BoardRow['cells'] {
    const cells: { [type in RitualType]?: BoardCell } = {};
    for (let at = this.#from; at < this.#to; at += 1) {
      const policy = this.#made.policies[at] as BoardPolicy;
      cells[policy.ritual] = new CellOfBoard(this.#made, at, policy);
    }
    return cells;
  }
}

class CellOfBoard implements BoardCell {
  readonly min: number;
  readonly max: number;
  readonly rangeIgnored: boolean;
  readonly #made: CellsMade;
  readonly #at: number;
  #cadence: CadenceRow | undefined;

  constructor(made: CellsMade, at: number, { min, max, rangeIgnored }: BoardPolicy) {
    this.min = min;
    this.max = max;
    this.rangeIgnored = rangeIgnored;
    this.#made = made;
    this.#at = at;
  }

  get cadence(): CadenceRow {
    this.#cadence ??= readRow(this.#made.index, this.#at);
    return this.#cadence;
  }

  get held(): readonly Ritual[] {
    return this.#made.behind.named(this.cadence.because.held);
  }

  get planned(): readonly Ritual[] {
    return this.#made.behind.named(this.cadence.because.planned);
  }

  get drafted(): readonly Ritual[] {
    return this.#made.behind.drafted(this.cadence);
  }

  get hasDrafted(): boolean {
    return this.#made.behind.hasDrafted(this.cadence);
  }
}
