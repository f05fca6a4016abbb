/**
 * Cadence over columns: a year's board of 50,000 accounts and a million meetings in one pass, and one more meeting or answer without
 * reading the others again (docs/decisions/0011).
 *
 * A cell is an account and a ritual type. Each meeting is in the cells of its accounts, once; each cell knows its meetings by a chain
 * through two columns, newest added first. Everything is numbers: accounts, types and cells by position, days as whole days from 1970,
 * moments in milliseconds. The rule itself stands in cadence-rule.ts.
 *
 * Held = ended at or before *as of*, not cancelled, not reported as did-not-happen. Planned = start after *as of*, not cancelled. A
 * meeting under way is neither. The day of a meeting is the day on which it begins, in the zone; an all-day one names its days and is
 * over when its last day is over in the zone. Two on one day count once.
 */
import type { AccountKey } from './account.ts';
import type { CadenceAccount, CadenceMeeting, CadencePolicy } from './cadence.ts';
import { CADENCE_STATUSES, COVERAGES, intervalDays, NO_DAY, statusOf } from './cadence-rule.ts';
import { type CalendarDay, dayNumberOf, dayWritten, type Instant, millisecondsOf } from './calendar-day.ts';
import { isRange } from './charter.ts';
import { createColumn } from './growing-column.ts';
import { RITUAL_TYPES } from './ritual-type.ts';
import { dayNumberReader } from './time-zone.ts';

/** One entry a policy, in the order in which they were given. Days as whole days from 1970, {@link NO_DAY} for none. */
export interface CadenceColumns {
  /** Position in CADENCE_STATUSES. */
  readonly status: Uint8Array;
  readonly anchor: Int32Array;
  readonly lastHeld: Int32Array;
  readonly nextPlanned: Int32Array;
  readonly dueFrom: Int32Array;
  readonly dueBy: Int32Array;
  /** Days with a held meeting in (today − 365, today]. */
  readonly heldInYear: Uint16Array;
  /** 1 when heldInYear is above the range. */
  readonly aboveRange: Uint8Array;
}

const CANCELLED = 1;
const DID_NOT_HAPPEN = 2;
const ALL_DAY = 4;
const REMOVED = 8;
const TYPES = RITUAL_TYPES.length;
const YEAR = 365;
/** 365 days as bits. */
const WORDS_OF_YEAR = 12;

type Phase = 'past' | 'to-come' | 'neither';

export class CadenceIndex {
  readonly policies: readonly CadencePolicy[];
  private readonly accounts = new Map<AccountKey, number>();
  private readonly since: Int32Array;
  private readonly policyCell: Int32Array;
  private readonly policyNumbers: PolicyNumbers;
  private readonly rowsOfCell = new Map<number, readonly number[]>();
  private readonly rowOfCell: Int32Array;
  private readonly head: Int32Array;
  private readonly ids: string[] = [];
  private readonly byId = new Map<string, number>();
  private readonly starts = createColumn(Float64Array);
  private readonly ends = createColumn(Float64Array);
  private readonly days = createColumn(Int32Array);
  private readonly flags = createColumn(Uint8Array);
  private readonly linkMeeting = createColumn(Int32Array);
  private readonly linkCell = createColumn(Int32Array);
  private readonly linkNext = createColumn(Int32Array);
  /** First link of each meeting; its links stand one after the other. */
  private readonly firstLink = createColumn(Int32Array);
  private readonly dayNumber: (at: number) => number;
  private asOf = 0;
  private today = 0;
  private columns: CadenceColumns;

  /**
   * Throws RangeError that names the policy when its account is not among the accounts or its range is not 1 ≤ min ≤ max, and for a
   * time zone that does not exist.
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
    for (const [at, account] of accounts.entries()) {
      this.accounts.set(account.key, at);
      this.since[at] = dayNumberOf(account.since);
    }
    this.policyCell = new Int32Array(policies.length);
    this.rowOfCell = new Int32Array(accounts.length * TYPES).fill(-1);
    this.head = new Int32Array(accounts.length * TYPES).fill(-1);
    for (const [row, policy] of policies.entries()) this.addPolicy(row, policy);
    this.policyNumbers = numbersOf(policies);
    this.columns = emptyColumns(policies.length);
    this.moveTo(asOf);
  }

  private addPolicy(row: number, policy: CadencePolicy): void {
    const account = this.accounts.get(policy.account);
    const name = `policy ${policy.account} × ${policy.ritual}`;
    if (account === undefined) throw new RangeError(`${name}: no account has the key "${policy.account}"`);
    if (!isRange(policy.min, policy.max)) {
      throw new RangeError(`${name}: a range needs 1 ≤ min ≤ max, not ${policy.min} to ${policy.max}`);
    }
    const cell = account * TYPES + RITUAL_TYPES.indexOf(policy.ritual);
    this.policyCell[row] = cell;
    if (this.rowOfCell[cell] === -1) this.rowOfCell[cell] = row;
    else this.rowsOfCell.set(cell, [...(this.rowsOfCell.get(cell) ?? []), row]);
  }

  /** Adds a meeting, or takes the place of the one with the same id. The touched cells' rows are right at once. */
  put(meeting: CadenceMeeting): void {
    const cells = this.take(meeting.id);
    const added = this.append(meeting);
    for (let link = this.firstLink.at(added); link < this.linkMeeting.length; link += 1) {
      cells.add(this.linkCell.at(link));
    }
    for (const cell of cells) this.recompute(cell);
  }

  /** Adds many at once, of which none is there yet; meetings of one id among them count as several. */
  load(meetings: Iterable<CadenceMeeting>): void {
    for (const meeting of meetings) this.append(meeting);
    this.recomputeAll();
  }

  /** Does nothing when there is none with this id. */
  remove(id: string): void {
    for (const cell of this.take(id)) this.recompute(cell);
  }

  /** The clock has moved: everything is read again. */
  moveTo(asOf: Instant): void {
    this.asOf = millisecondsOf(asOf);
    this.today = this.dayNumber(this.asOf);
    this.recomputeAll();
  }

  /** As whole days from 1970. */
  get todayNumber(): number {
    return this.today;
  }

  /** The columns as they are now; they change with the next change. */
  read(): CadenceColumns {
    return this.columns;
  }

  /** Meetings behind a row, held ones newest first, planned ones soonest first; by id within a day. */
  behind(row: number): { readonly held: readonly string[]; readonly planned: readonly string[] } {
    const held: number[] = [];
    const planned: number[] = [];
    for (const meeting of this.meetingsOf(this.policyCell[row] as number)) {
      const phase = this.phaseOf(meeting);
      if (phase === 'past') held.push(meeting);
      else if (phase === 'to-come') planned.push(meeting);
    }
    const byDay = (a: number, b: number): number => this.days.at(a) - this.days.at(b) || compareText(this.ids, a, b);
    return {
      held: held.sort(byDay).reverse().map(this.idOf),
      planned: planned.sort(byDay).map(this.idOf),
    };
  }

  private readonly idOf = (meeting: number): string => this.ids[meeting] as string;

  private append(meeting: CadenceMeeting): number {
    const at = this.ids.length;
    const allDay = meeting.allDay === true;
    this.ids.push(meeting.id);
    this.byId.set(meeting.id, at);
    this.firstLink.push(this.linkMeeting.length);
    this.flags.push(
      (meeting.cancelled === true ? CANCELLED : 0) |
        (meeting.didNotHappen === true ? DID_NOT_HAPPEN : 0) |
        (allDay ? ALL_DAY : 0),
    );
    if (allDay) this.appendDays(meeting);
    else this.appendMoments(meeting);
    const type = RITUAL_TYPES.indexOf(meeting.ritual);
    const first = this.linkMeeting.length;
    for (const key of meeting.accounts) {
      const account = this.accounts.get(key);
      if (account !== undefined) this.link(at, account * TYPES + type, first);
    }
    return at;
  }

  private appendMoments(meeting: CadenceMeeting): void {
    const start = millisecondsOf(meeting.start);
    this.starts.push(start);
    this.ends.push(millisecondsOf(meeting.end));
    this.days.push(this.dayNumber(start));
  }

  /** Of an all-day one the columns hold days; an end that equals the start (some exports write that) means one day. */
  private appendDays(meeting: CadenceMeeting): void {
    const first = dayNumberOf(dayWritten(meeting.start));
    const after = dayNumberOf(dayWritten(meeting.end));
    this.starts.push(first);
    this.ends.push(after > first ? after : first + 1);
    this.days.push(first);
  }

  /** An account that is named twice counts once. */
  private link(meeting: number, cell: number, first: number): void {
    for (let link = first; link < this.linkCell.length; link += 1) if (this.linkCell.at(link) === cell) return;
    this.linkNext.push(this.head[cell] as number);
    this.head[cell] = this.linkMeeting.length;
    this.linkMeeting.push(meeting);
    this.linkCell.push(cell);
  }

  /** Marks the meeting as removed and returns its cells. Its place in the columns is left: changes are few beside what is there. */
  private take(id: string): Set<number> {
    const cells = new Set<number>();
    const meeting = this.byId.get(id);
    if (meeting === undefined) return cells;
    this.byId.delete(id);
    this.flags.set(meeting, this.flags.at(meeting) | REMOVED);
    for (let link = this.firstLink.at(meeting); this.linkOf(link) === meeting; link += 1) {
      cells.add(this.linkCell.at(link));
      this.unlink(link);
    }
    return cells;
  }

  private linkOf(link: number): number {
    return link < this.linkMeeting.length ? this.linkMeeting.at(link) : -1;
  }

  private unlink(link: number): void {
    const cell = this.linkCell.at(link);
    if (this.head[cell] === link) {
      this.head[cell] = this.linkNext.at(link);
      return;
    }
    let before = this.head[cell] as number;
    while (this.linkNext.at(before) !== link) before = this.linkNext.at(before);
    this.linkNext.set(before, this.linkNext.at(link));
  }

  private *meetingsOf(cell: number): Generator<number> {
    for (let link = this.head[cell] as number; link !== -1; link = this.linkNext.at(link)) {
      yield this.linkMeeting.at(link);
    }
  }

  private phaseOf(meeting: number): Phase {
    const flags = this.flags.at(meeting);
    if ((flags & (CANCELLED | REMOVED)) !== 0) return 'neither';
    const now = (flags & ALL_DAY) === 0 ? this.asOf : this.today;
    if (this.starts.at(meeting) > now) return 'to-come';
    if (this.ends.at(meeting) > now || (flags & DID_NOT_HAPPEN) !== 0) return 'neither';
    return 'past';
  }

  private recompute(cell: number): void {
    if (this.rowOfCell[cell] === -1) return;
    let lastHeld = NO_DAY;
    let next = NO_DAY;
    const heldDays = new Set<number>();
    for (const meeting of this.meetingsOf(cell)) {
      const phase = this.phaseOf(meeting);
      const day = this.days.at(meeting);
      if (phase === 'past') {
        if (day > lastHeld) lastHeld = day;
        if (day > this.today - YEAR && day <= this.today) heldDays.add(day);
      } else if (phase === 'to-come' && (next === NO_DAY || day < next)) next = day;
    }
    this.writeCell(cell, lastHeld, next, heldDays.size);
  }

  /** One pass over the meetings, one over the cells. */
  private recomputeAll(): void {
    const cells = this.head.length;
    const lastHeld = new Int32Array(cells).fill(NO_DAY);
    const next = new Int32Array(cells).fill(NO_DAY);
    const year = new Int32Array(cells * WORDS_OF_YEAR);
    for (let link = 0; link < this.linkMeeting.length; link += 1) {
      const meeting = this.linkMeeting.at(link);
      const phase = this.phaseOf(meeting);
      if (phase === 'neither') continue;
      const cell = this.linkCell.at(link);
      const day = this.days.at(meeting);
      if (phase === 'past') {
        if (day > (lastHeld[cell] as number)) lastHeld[cell] = day;
        const ago = this.today - day;
        if (ago >= 0 && ago < YEAR) {
          const word = cell * WORDS_OF_YEAR + (ago >> 5);
          year[word] = (year[word] as number) | (1 << (ago & 31));
        }
      } else if (next[cell] === NO_DAY || day < (next[cell] as number)) next[cell] = day;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      if (this.rowOfCell[cell] === -1) continue;
      let held = 0;
      const from = cell * WORDS_OF_YEAR;
      for (let word = from; word < from + WORDS_OF_YEAR; word += 1) held += bitsIn(year[word] as number);
      this.writeCell(cell, lastHeld[cell] as number, next[cell] as number, held);
    }
  }

  private writeCell(cell: number, lastHeld: number, next: number, held: number): void {
    this.writeRow(this.rowOfCell[cell] as number, cell, lastHeld, next, held);
    for (const row of this.rowsOfCell.get(cell) ?? []) this.writeRow(row, cell, lastHeld, next, held);
  }

  private writeRow(row: number, cell: number, lastHeld: number, next: number, held: number): void {
    const { coverage, shortest, longest, max, snoozedUntil } = this.policyNumbers;
    const anchor = lastHeld === NO_DAY ? (this.since[Math.floor(cell / TYPES)] as number) : lastHeld;
    const dueFrom = anchor + (shortest[row] as number);
    const dueBy = anchor + (longest[row] as number);
    const status = statusOf(
      COVERAGES[coverage[row] as number] ?? 'all',
      this.today,
      dueFrom,
      dueBy,
      next,
      snoozedUntil[row] as number,
    );
    const { columns } = this;
    columns.status[row] = STATUS_NUMBERS[status];
    columns.anchor[row] = anchor;
    columns.lastHeld[row] = lastHeld;
    columns.nextPlanned[row] = next;
    columns.dueFrom[row] = dueFrom;
    columns.dueBy[row] = dueBy;
    columns.heldInYear[row] = held;
    columns.aboveRange[row] = held > (max[row] as number) ? 1 : 0;
  }
}

const STATUS_NUMBERS = Object.fromEntries(CADENCE_STATUSES.map((status, at) => [status, at])) as {
  readonly [status in (typeof CADENCE_STATUSES)[number]]: number;
};

interface PolicyNumbers {
  readonly coverage: Uint8Array;
  /** Days from the anchor to dueFrom, and to dueBy. */
  readonly shortest: Int32Array;
  readonly longest: Int32Array;
  readonly max: Float64Array;
  readonly snoozedUntil: Int32Array;
}

function numbersOf(policies: readonly CadencePolicy[]): PolicyNumbers {
  const dayOr = (day: CalendarDay | undefined): number => (day === undefined ? NO_DAY : dayNumberOf(day));
  return {
    coverage: Uint8Array.from(policies, ({ coverage }) => COVERAGES.indexOf(coverage)),
    shortest: Int32Array.from(policies, ({ max }) => intervalDays(max)),
    longest: Int32Array.from(policies, ({ min }) => intervalDays(min)),
    max: Float64Array.from(policies, ({ max }) => max),
    snoozedUntil: Int32Array.from(policies, ({ snoozedUntil }) => dayOr(snoozedUntil)),
  };
}

function emptyColumns(rows: number): CadenceColumns {
  return {
    status: new Uint8Array(rows),
    anchor: new Int32Array(rows),
    lastHeld: new Int32Array(rows),
    nextPlanned: new Int32Array(rows),
    dueFrom: new Int32Array(rows),
    dueBy: new Int32Array(rows),
    heldInYear: new Uint16Array(rows),
    aboveRange: new Uint8Array(rows),
  };
}

function bitsIn(word: number): number {
  if (word === 0) return 0;
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function compareText(ids: readonly string[], a: number, b: number): number {
  const [one, other] = [ids[a] as string, ids[b] as string];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
