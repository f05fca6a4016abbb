/**
 * The meetings that cadence is counted from, in columns (docs/decisions/0011). A cell is an account and a ritual type; a _link_ is one
 * meeting in one cell, and all that the rule needs of the meeting stands in the link. The links of a cell form a chain; after many
 * were added they are laid out cell by cell, so that reading every cell reads memory from front to back.
 *
 * | The meeting                                                        | is          |
 * | ------------------------------------------------------------------ | ----------- |
 * | cancelled                                                          | neither     |
 * | starts after *as of*                                               | planned     |
 * | ended at or before *as of*, not reported as not having happened    | held        |
 * | any other: under way, or reported                                  | neither     |
 *
 * The day of a meeting is the day on which it begins, in the zone. An all-day one names its days: it starts after *as of* when its day
 * is after today, and has ended when its last day is before today; an end that equals the start (some exports write that) means one day.
 */
import type { CadenceMeeting } from './cadence.ts';
import { bitsIn } from './cadence-columns.ts';
import { NO_DAY } from './cadence-rule.ts';
import { dayNumberOf, dayWritten, millisecondsOf } from './calendar-day.ts';
import { bytes, integers, moments } from './growing-column.ts';

/** Now, as a moment in milliseconds and as a day from 1970. */
export interface Now {
  readonly asOf: number;
  readonly today: number;
}

/** What the meetings of one cell come to; days from 1970, {@link NO_DAY} for none. */
export interface Tally {
  lastHeld: number;
  next: number;
  /** Days with a held meeting in (today − 365, today]; two on one day count once. */
  heldInYear: number;
}

const YEAR = 365;
/** 365 days as bits. */
const WORDS_OF_YEAR = 12;

const CANCELLED = 1;
const DID_NOT_HAPPEN = 2;
const ALL_DAY = 4;

/** Numbers, because a million of them are compared at a time. */
const NEITHER = 0;
const HELD = 1;
const PLANNED = 2;

const NONE = -1;

export class CadenceMeetings {
  /** Undefined: {@link laterIdOf} tells it. */
  private readonly ids: (string | undefined)[] = [];
  private laterIdOf: (at: number) => string = () => '';
  /** Made when a meeting is first looked for: a board that is read once needs none. */
  private byId: Map<string, number> | undefined;
  /** Of each meeting its first link; {@link NONE} when no account of the programme takes part. */
  private readonly firstLink = integers();
  /** Of each cell its first link. */
  private readonly firstInCell: Int32Array;
  private readonly starts = moments();
  private readonly ends = moments();
  private readonly days = integers();
  private readonly flags = bytes();
  private readonly cells = integers();
  private readonly meetings = integers();
  private readonly nextInCell = integers();
  private readonly nextOfMeeting = integers();
  /** Filled anew for each cell. */
  private readonly year = new Int32Array(WORDS_OF_YEAR);

  constructor(
    cells: number,
    private readonly dayNumber: (at: number) => number,
  ) {
    this.firstInCell = new Int32Array(cells).fill(NONE);
  }

  /**
   * Ids of the meetings that are added from now on with {@link add} and `hasLaterId`, by their position: asked for when somebody looks at
   * one. Of meetings without it there must be none yet.
   */
  tellIdsLater(idOf: (at: number) => string): void {
    this.laterIdOf = idOf;
  }

  /** `cells` without repetition. */
  add(meeting: CadenceMeeting, cells: readonly number[], hasLaterId = false): void {
    const at = this.ids.length;
    if (hasLaterId) this.ids.push(undefined);
    else {
      this.ids.push(meeting.id);
      this.byId?.set(meeting.id, at);
    }
    this.firstLink.push(NONE);
    if (meeting.allDay === true) {
      const first = dayNumberOf(dayWritten(meeting.start));
      const after = Math.max(first + 1, dayNumberOf(dayWritten(meeting.end)));
      for (const cell of cells) this.link(at, cell, first, after, first, flagsOf(meeting) | ALL_DAY);
    } else {
      const start = meeting.startsAt ?? millisecondsOf(meeting.start);
      const end = meeting.endsAt ?? millisecondsOf(meeting.end);
      const day = this.dayNumber(start);
      for (const cell of cells) this.link(at, cell, start, end, day, flagsOf(meeting));
    }
  }

  private link(meeting: number, cell: number, start: number, end: number, day: number, flags: number): void {
    const link = this.cells.length;
    this.starts.push(start);
    this.ends.push(end);
    this.days.push(day);
    this.flags.push(flags);
    this.cells.push(cell);
    this.meetings.push(meeting);
    this.nextInCell.push(this.firstInCell[cell] as number);
    this.firstInCell[cell] = link;
    this.nextOfMeeting.push(this.firstLink.values[meeting] as number);
    this.firstLink.values[meeting] = link;
  }

  /** Makes room for so many more, and a quarter of them in a second cell. */
  reserve(meetings: number): void {
    this.firstLink.reserve(meetings);
    const links = Math.ceil(meetings * 1.25);
    const { starts, ends, days, flags, cells, nextInCell, nextOfMeeting } = this;
    for (const column of [starts, ends, days, flags, cells, this.meetings, nextInCell, nextOfMeeting]) {
      column.reserve(links);
    }
  }

  /** So that the first change does not have to wait for it: of a million meetings it takes a second. */
  knowIds(): Map<string, number> {
    if (this.byId !== undefined) return this.byId;
    const byId = new Map<string, number>();
    for (let at = 0; at < this.ids.length; at += 1) byId.set(this.idAt(at), at);
    this.byId = byId;
    return byId;
  }

  private idAt(meeting: number): string {
    const id = this.ids[meeting] ?? this.laterIdOf(meeting);
    this.ids[meeting] = id;
    return id;
  }

  /** Takes a meeting out and returns the cells it was in; none when there is no such id. */
  take(id: string): readonly number[] {
    const meeting = this.knowIds().get(id);
    if (meeting === undefined) return [];
    this.knowIds().delete(id);
    const cells: number[] = [];
    let link = this.firstLink.values[meeting] as number;
    for (; link !== NONE; link = this.nextOfMeeting.values[link] as number) {
      cells.push(this.cells.values[link] as number);
      this.unlink(link);
    }
    return cells;
  }

  /** Its place in the columns stays until they are arranged: changes are few beside what is there. */
  private unlink(link: number): void {
    const cell = this.cells.values[link] as number;
    const next = this.nextInCell.values[link] as number;
    this.cells.values[link] = NONE;
    if (this.firstInCell[cell] === link) {
      this.firstInCell[cell] = next;
      return;
    }
    let before = this.firstInCell[cell] as number;
    while (this.nextInCell.values[before] !== link) before = this.nextInCell.values[before] as number;
    this.nextInCell.values[before] = next;
  }

  /** Lays the links out cell by cell, by counting; those taken out are dropped. Worth it after many were added. */
  arrange(): void {
    const ends = new Int32Array(this.firstInCell.length + 1);
    const cellOf = this.cells.values;
    for (let link = 0; link < this.cells.length; link += 1) {
      const cell = cellOf[link] as number;
      if (cell !== NONE) ends[cell + 1] = (ends[cell + 1] as number) + 1;
    }
    for (let cell = 1; cell < ends.length; cell += 1) ends[cell] = (ends[cell] as number) + (ends[cell - 1] as number);
    const places = new Int32Array(this.cells.length).fill(NONE);
    for (let link = 0; link < this.cells.length; link += 1) {
      const cell = cellOf[link] as number;
      if (cell === NONE) continue;
      const place = ends[cell] as number;
      places[link] = place;
      ends[cell] = place + 1;
    }
    const stay = ends[ends.length - 1] as number;
    const { starts, ends: stops, days, flags, cells, meetings, nextInCell, nextOfMeeting } = this;
    for (const column of [starts, stops, days, flags, cells, meetings, nextInCell, nextOfMeeting]) {
      column.rearrange(places, stay);
    }
    this.relink();
  }

  private relink(): void {
    this.firstInCell.fill(NONE);
    this.firstLink.values.fill(NONE);
    for (let link = this.cells.length - 1; link >= 0; link -= 1) {
      const cell = this.cells.values[link] as number;
      this.nextInCell.values[link] = this.firstInCell[cell] as number;
      this.firstInCell[cell] = link;
      const meeting = this.meetings.values[link] as number;
      this.nextOfMeeting.values[link] = this.firstLink.values[meeting] as number;
      this.firstLink.values[meeting] = link;
    }
  }

  private phaseOf(link: number, now: Now): number {
    const flags = this.flags.values[link] as number;
    if ((flags & CANCELLED) !== 0) return NEITHER;
    const clock = (flags & ALL_DAY) === 0 ? now.asOf : now.today;
    if ((this.starts.values[link] as number) > clock) return PLANNED;
    return (this.ends.values[link] as number) > clock || (flags & DID_NOT_HAPPEN) !== 0 ? NEITHER : HELD;
  }

  /** Writes into `tally` what the cell's meetings come to. */
  count(cell: number, now: Now, tally: Tally): void {
    tally.lastHeld = NO_DAY;
    tally.next = NO_DAY;
    let inYear = false;
    let link = this.firstInCell[cell] as number;
    for (; link !== NONE; link = this.nextInCell.values[link] as number) {
      const phase = this.phaseOf(link, now);
      if (phase === NEITHER) continue;
      const day = this.days.values[link] as number;
      if (phase === PLANNED) {
        if (tally.next === NO_DAY || day < tally.next) tally.next = day;
        continue;
      }
      if (day > tally.lastHeld) tally.lastHeld = day;
      const ago = now.today - day;
      if (ago < 0 || ago >= YEAR) continue;
      inYear = true;
      this.year[ago >> 5] = (this.year[ago >> 5] as number) | (1 << (ago & 31));
    }
    tally.heldInYear = inYear ? this.countYear() : 0;
  }

  private countYear(): number {
    let days = 0;
    for (let word = 0; word < WORDS_OF_YEAR; word += 1) {
      days += bitsIn(this.year[word] as number);
      this.year[word] = 0;
    }
    return days;
  }

  /** The meetings of a cell: held ones newest first, planned ones soonest first; by id within a day. */
  behind(cell: number, now: Now): { readonly held: readonly string[]; readonly planned: readonly string[] } {
    const held: number[] = [];
    const planned: number[] = [];
    let link = this.firstInCell[cell] as number;
    for (; link !== NONE; link = this.nextInCell.values[link] as number) {
      const phase = this.phaseOf(link, now);
      if (phase === HELD) held.push(link);
      else if (phase === PLANNED) planned.push(link);
    }
    const idOf = (one: number): string => this.idAt(this.meetings.values[one] as number);
    const byDay = (a: number, b: number): number =>
      (this.days.values[a] as number) - (this.days.values[b] as number) || compareText(idOf(a), idOf(b));
    return { held: held.sort(byDay).reverse().map(idOf), planned: planned.sort(byDay).map(idOf) };
  }
}

function flagsOf(meeting: CadenceMeeting): number {
  return (meeting.cancelled === true ? CANCELLED : 0) | (meeting.didNotHappen === true ? DID_NOT_HAPPEN : 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
