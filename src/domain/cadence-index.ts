/**
 * Cadence over columns: a year's board of 50,000 accounts and a million meetings in one pass, and one more meeting or answer without
 * reading the others again (docs/decisions/0011). The rule itself stands in cadence-rule.ts, what is held and what is planned in
 * cadence-meetings.ts. Everything is numbers: accounts, types and cells by position, days as whole days from 1970.
 */
import type { AccountKey } from './account.ts';
import type { CadenceAccount, CadenceMeeting, CadencePolicy } from './cadence.ts';
import { type CadenceColumns, emptyColumns, numbersOf, type PolicyNumbers, STATUS_NUMBERS } from './cadence-columns.ts';
import { CadenceMeetings, type Now, type Tally } from './cadence-meetings.ts';
import { COVERAGES, NO_DAY, statusOf } from './cadence-rule.ts';
import { dayNumberOf, type Instant, millisecondsOf } from './calendar-day.ts';
import { isRange } from './charter.ts';
import { RITUAL_TYPES, type RitualType } from './ritual-type.ts';
import { dayNumberReader } from './time-zone.ts';

const TYPES = RITUAL_TYPES.length;
const TYPE_NUMBERS = new Map<RitualType, number>(RITUAL_TYPES.map((type, at) => [type, at]));

export class CadenceIndex {
  readonly policies: readonly CadencePolicy[];
  private readonly accounts = new Map<AccountKey, number>();
  private readonly since: Int32Array;
  private readonly policyCell: Int32Array;
  private readonly policyNumbers: PolicyNumbers;
  /** Of each cell its first policy, and for the rare ones that have several the others. */
  private readonly rowOfCell: Int32Array;
  private readonly moreRows = new Map<number, readonly number[]>();
  private readonly meetings: CadenceMeetings;
  private readonly dayNumber: (at: number) => number;
  private readonly columns: CadenceColumns;
  private readonly tally: Tally = { lastHeld: NO_DAY, next: NO_DAY, heldInYear: 0 };
  private now: Now = { asOf: 0, today: 0 };
  /** The columns are of another time, or of other meetings: they are counted when somebody reads them. */
  private isStale = true;

  /**
   * An account that is given twice counts since the earlier day. Throws RangeError that names the policy when its account is not among
   * the accounts or, with coverage all, its range is not 1 ≤ min ≤ max; and for a time zone that does not exist.
   */
  constructor(
    accounts: readonly CadenceAccount[],
    policies: readonly CadencePolicy[],
    timeZone: string,
    asOf: Instant,
  ) {
    this.policies = policies;
    this.dayNumber = dayNumberReader(timeZone);
    this.since = new Int32Array(accounts.length);
    for (const account of accounts) this.addAccount(account);
    const cells = accounts.length * TYPES;
    this.rowOfCell = new Int32Array(cells).fill(-1);
    this.policyCell = new Int32Array(policies.length);
    for (let row = 0; row < policies.length; row += 1) this.addPolicy(row, policies[row] as CadencePolicy);
    this.policyNumbers = numbersOf(policies);
    this.columns = emptyColumns(policies.length);
    this.meetings = new CadenceMeetings(cells, this.dayNumber);
    this.moveTo(asOf);
  }

  private addAccount({ key, since }: CadenceAccount): void {
    const day = dayNumberOf(since);
    const known = this.accounts.get(key);
    const at = known ?? this.accounts.size;
    this.since[at] = known === undefined ? day : Math.min(day, this.since[at] as number);
    this.accounts.set(key, at);
  }

  private addPolicy(row: number, policy: CadencePolicy): void {
    const account = this.accounts.get(policy.account);
    if (account === undefined) {
      throw new RangeError(`${nameOf(policy)}: no account has the key "${policy.account}"`);
    }
    if (policy.coverage === 'all' && !isRange(policy.min, policy.max)) {
      throw new RangeError(`${nameOf(policy)}: a range needs 1 ≤ min ≤ max, not ${policy.min} to ${policy.max}`);
    }
    const cell = account * TYPES + typeNumberOf(policy.ritual);
    this.policyCell[row] = cell;
    if (this.rowOfCell[cell] === -1) this.rowOfCell[cell] = row;
    else this.moreRows.set(cell, [...(this.moreRows.get(cell) ?? []), row]);
  }

  /** Adds a meeting, or takes the place of the one with the same id: the rows of the cells that it was or is in are right at once. */
  put(meeting: CadenceMeeting): void {
    const before = this.meetings.take(meeting.id);
    const after = this.cellsOf(meeting);
    this.meetings.add(meeting, after);
    if (this.isStale) return;
    for (const cell of new Set([...before, ...after])) this.recompute(cell);
  }

  /** Adds many at once, of which none is there yet; meetings of one id among them count as several, and `put` replaces the last. */
  load(meetings: Iterable<CadenceMeeting>): void {
    this.loadToRead(meetings);
    this.meetings.knowIds();
  }

  /** As `load`, for a board that is read and let go: a change afterwards is right too, but the first one has to learn all ids. */
  loadToRead(meetings: Iterable<CadenceMeeting>): void {
    if (Array.isArray(meetings)) this.meetings.reserve(meetings.length);
    this.addAll(meetings, false);
    this.meetings.arrange();
  }

  /**
   * The same in an index that is empty yet, where ids are dear: `idOf` tells that of the meeting at a position when somebody looks at it.
   * Each meeting is read before the next one is asked for.
   */
  loadNameless(meetings: Iterable<Omit<CadenceMeeting, 'id'>>, most: number, idOf: (at: number) => string): void {
    this.meetings.reserve(most);
    this.meetings.tellIdsLater(idOf);
    this.addAll(meetings as Iterable<CadenceMeeting>, true);
  }

  private addAll(meetings: Iterable<CadenceMeeting>, haveLaterIds: boolean): void {
    const cells: number[] = [];
    for (const meeting of meetings) this.meetings.add(meeting, this.cellsOf(meeting, cells), haveLaterIds);
    this.isStale = true;
  }

  /** Does nothing when there is none with this id. */
  remove(id: string): void {
    const cells = this.meetings.take(id);
    if (this.isStale) return;
    for (const cell of cells) this.recompute(cell);
  }

  /** The clock has moved: every cell is counted again. */
  moveTo(asOf: Instant): void {
    const at = millisecondsOf(asOf);
    this.now = { asOf: at, today: this.dayNumber(at) };
    this.isStale = true;
  }

  /** As whole days from 1970. */
  get todayNumber(): number {
    return this.now.today;
  }

  /** The columns as they are now; they change with the next change. */
  read(): CadenceColumns {
    if (this.isStale) {
      for (let cell = 0; cell < this.rowOfCell.length; cell += 1) this.recompute(cell);
      this.isStale = false;
    }
    return this.columns;
  }

  /** Ids of the meetings behind a row: held ones newest first, planned ones soonest first; by id within a day. */
  behind(row: number): { readonly held: readonly string[]; readonly planned: readonly string[] } {
    return this.meetings.behind(this.policyCell[row] as number, this.now);
  }

  /** Accounts that the programme does not have are not counted; one that is named twice counts once. `cells` is emptied and filled. */
  private cellsOf(meeting: CadenceMeeting, cells: number[] = []): readonly number[] {
    cells.length = 0;
    for (const key of meeting.accounts) {
      const account = this.accounts.get(key);
      if (account === undefined) continue;
      const cell = account * TYPES + typeNumberOf(meeting.ritual);
      if (!cells.includes(cell)) cells.push(cell);
    }
    return cells;
  }

  private recompute(cell: number): void {
    const row = this.rowOfCell[cell] as number;
    if (row === -1) return;
    this.meetings.count(cell, this.now, this.tally);
    this.writeRow(row, cell);
    if (this.moreRows.size === 0) return;
    for (const more of this.moreRows.get(cell) ?? []) this.writeRow(more, cell);
  }

  private writeRow(row: number, cell: number): void {
    const { coverage, shortest, longest, max, snoozedUntil } = this.policyNumbers;
    const { lastHeld, next, heldInYear } = this.tally;
    const anchor = lastHeld === NO_DAY ? (this.since[Math.floor(cell / TYPES)] as number) : lastHeld;
    const dueFrom = anchor + (shortest[row] as number);
    const dueBy = anchor + (longest[row] as number);
    const covered = COVERAGES[coverage[row] as number] ?? 'all';
    const status = statusOf(covered, this.now.today, dueFrom, dueBy, next, snoozedUntil[row] as number);
    const { columns } = this;
    columns.status[row] = STATUS_NUMBERS[status];
    columns.anchor[row] = anchor;
    columns.lastHeld[row] = lastHeld;
    columns.nextPlanned[row] = next;
    columns.dueFrom[row] = dueFrom;
    columns.dueBy[row] = dueBy;
    columns.heldInYear[row] = heldInYear;
    columns.aboveRange[row] = heldInYear > (max[row] as number) ? 1 : 0;
  }
}

function nameOf({ account, ritual }: CadencePolicy): string {
  return `policy ${account} × ${ritual}`;
}

function typeNumberOf(ritual: RitualType): number {
  return TYPE_NUMBERS.get(ritual) ?? 0;
}
