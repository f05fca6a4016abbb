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
import {
  bitsIn,
  bytes,
  type CadenceColumns,
  emptyColumns,
  integers,
  moments,
  numbersOf,
  type PolicyNumbers,
  STATUS_NUMBERS,
} from './cadence-columns.ts';
import { COVERAGES, NO_DAY, statusOf } from './cadence-rule.ts';
import { dayNumberOf, dayWritten, type Instant, millisecondsOf } from './calendar-day.ts';
import { isRange } from './charter.ts';
import { RITUAL_TYPES } from './ritual-type.ts';
import { dayNumberReader } from './time-zone.ts';

const CANCELLED = 1;
const DID_NOT_HAPPEN = 2;
const ALL_DAY = 4;
const REMOVED = 8;
const TYPES = RITUAL_TYPES.length;
const YEAR = 365;
/** 365 days as bits. */
const WORDS_OF_YEAR = 12;

/** Numbers, because a million of them are compared at a time. */
const NEITHER = 0;
const PAST = 1;
const TO_COME = 2;

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
  private readonly starts = moments();
  private readonly ends = moments();
  private readonly days = integers();
  private readonly flags = bytes();
  private readonly linkMeeting = integers();
  private readonly linkCell = integers();
  private readonly linkNext = integers();
  /** First link of each meeting; its links stand one after the other. */
  private readonly firstLink = integers();
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
    for (let link = this.firstLink.values[added] as number; link < this.linkMeeting.length; link += 1) {
      cells.add(this.linkCell.values[link] as number);
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
      if (phase === PAST) held.push(meeting);
      else if (phase === TO_COME) planned.push(meeting);
    }
    const byDay = (a: number, b: number): number =>
      (this.days.values[a] as number) - (this.days.values[b] as number) || compareText(this.ids, a, b);
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
    for (let link = first; link < this.linkCell.length; link += 1)
      if ((this.linkCell.values[link] as number) === cell) return;
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
    this.flags.values[meeting] = (this.flags.values[meeting] as number) | REMOVED;
    for (let link = this.firstLink.values[meeting] as number; this.linkOf(link) === meeting; link += 1) {
      cells.add(this.linkCell.values[link] as number);
      this.unlink(link);
    }
    return cells;
  }

  private linkOf(link: number): number {
    return link < this.linkMeeting.length ? (this.linkMeeting.values[link] as number) : -1;
  }

  private unlink(link: number): void {
    const cell = this.linkCell.values[link] as number;
    if (this.head[cell] === link) {
      this.head[cell] = this.linkNext.values[link] as number;
      return;
    }
    let before = this.head[cell] as number;
    while ((this.linkNext.values[before] as number) !== link) before = this.linkNext.values[before] as number;
    this.linkNext.values[before] = this.linkNext.values[link] as number;
  }

  private *meetingsOf(cell: number): Generator<number> {
    for (let link = this.head[cell] as number; link !== -1; link = this.linkNext.values[link] as number) {
      yield this.linkMeeting.values[link] as number;
    }
  }

  private phaseOf(meeting: number): number {
    const flags = this.flags.values[meeting] as number;
    if ((flags & (CANCELLED | REMOVED)) !== 0) return NEITHER;
    const now = (flags & ALL_DAY) === 0 ? this.asOf : this.today;
    if ((this.starts.values[meeting] as number) > now) return TO_COME;
    if ((this.ends.values[meeting] as number) > now || (flags & DID_NOT_HAPPEN) !== 0) return NEITHER;
    return PAST;
  }

  private recompute(cell: number): void {
    if (this.rowOfCell[cell] === -1) return;
    let lastHeld = NO_DAY;
    let next = NO_DAY;
    const heldDays = new Set<number>();
    for (const meeting of this.meetingsOf(cell)) {
      const phase = this.phaseOf(meeting);
      const day = this.days.values[meeting] as number;
      if (phase === PAST) {
        if (day > lastHeld) lastHeld = day;
        if (day > this.today - YEAR && day <= this.today) heldDays.add(day);
      } else if (phase === TO_COME && (next === NO_DAY || day < next)) next = day;
    }
    this.writeCell(cell, lastHeld, next, heldDays.size);
  }

  /** One pass over the meetings, one over the cells. */
  private recomputeAll(): void {
    const cells = this.head.length;
    const lastHeld = new Int32Array(cells).fill(NO_DAY);
    const next = new Int32Array(cells).fill(NO_DAY);
    const year = new Int32Array(cells * WORDS_OF_YEAR);
    const [days, cellOf, meetingOf] = [this.days.values, this.linkCell.values, this.linkMeeting.values];
    for (let link = 0; link < this.linkMeeting.length; link += 1) {
      const meeting = meetingOf[link] as number;
      const phase = this.phaseOf(meeting);
      if (phase === NEITHER) continue;
      const cell = cellOf[link] as number;
      const day = days[meeting] as number;
      if (phase === PAST) {
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
    if (this.rowsOfCell.size === 0) return;
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

function compareText(ids: readonly string[], a: number, b: number): number {
  const [one, other] = [ids[a] as string, ids[b] as string];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
