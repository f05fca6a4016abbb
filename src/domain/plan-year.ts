/**
 * Plans the year: ideal next days for one account and ritual type, so that the cadence is kept without crowding. How many there are
 * comes from the policy's range and from nowhere else (design §5).
 *
 * 1. The year is the account's fiscal year: it begins on its month and day at or before today and ends a year later.
 * 2. Wanted: the range's `min` a year. Those held or planned in the year count; only what is missing is proposed.
 * 3. Spacing: the year over `min`. The first proposal is a spacing after the last held or planned one before it (that is the anchor),
 *    or half a spacing into what is left of the year where there has been none.
 * 4. A proposal is never before tomorrow, on a day of rest or on a marked day: the nearest free day is taken, the later one where two
 *    are equally near; within [dueFrom, dueBy] counted from the ritual before it where that window has a free day, else after dueFrom.
 * 5. What does not fit into the rest of the year without crowding is said to be left over, not squeezed in.
 */
import { addDays, type CalendarDay, daysBetween, dayNumberOf, parseCalendarDay } from './calendar-day.ts';
import { intervalDays } from './cadence-rule.ts';

export interface YearToPlan {
  readonly today: CalendarDay;
  /** `MM-DD`; 29 February counts as 1 March in years that have none. */
  readonly fiscalYearStart: string;
  readonly range: { readonly min: number; readonly max: number };
  /** Days with a held or planned ritual, in any order; those of years before anchor the first proposal. */
  readonly held: readonly CalendarDay[];
  readonly planned: readonly CalendarDay[];
  /** Days that a person marks: holidays, stocktaking. */
  readonly marked: readonly CalendarDay[];
  /** 1 Monday … 7 Sunday. */
  readonly restDays?: readonly number[];
}

export interface ProposedDay {
  readonly day: CalendarDay;
  readonly because: {
    /** The ritual that it follows; undefined for the first ever. */
    readonly after: CalendarDay | undefined;
    /** Where the even spacing had put it. */
    readonly ideal: CalendarDay;
    readonly movedFor: 'nothing' | 'rest-day' | 'marked-day' | 'not-in-the-past' | 'range' | 'taken';
    /** False when no free day was left in the window that the range gives. */
    readonly withinRange: boolean;
  };
}

export interface PlannedYear {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly wanted: number;
  /** Held or planned in the year already, by day. */
  readonly there: readonly CalendarDay[];
  readonly proposed: readonly ProposedDay[];
  /** Wanted ones for which the rest of the year has no room. */
  readonly leftOver: number;
}

/** Saturday and Sunday. */
const WEEKEND: readonly number[] = [6, 7];

/** Throws RangeError for a fiscal year start that is no day of the year. */
export function planYear(year: YearToPlan): PlannedYear {
  const { from, to } = fiscalYearOf(year.today, year.fiscalYearStart);
  const days = [...new Set([...year.held, ...year.planned])].sort();
  const there = days.filter((day) => day >= from && day <= to);
  const wanted = year.range.min;
  const missing = Math.max(0, wanted - there.length);
  const free = freeDays(year);
  const proposed: ProposedDay[] = [];
  const taken = [...days];
  for (let count = 0; count < missing; count += 1) {
    const next = propose(year, taken, from, to, missing - count, free);
    if (next === undefined) break;
    proposed.push(next);
    taken.push(next.day);
    taken.sort();
  }
  return { from, to, wanted, there, proposed, leftOver: missing - proposed.length };
}

/** The year that today is in, both ends included. */
export function fiscalYearOf(today: CalendarDay, start: string): { from: CalendarDay; to: CalendarDay } {
  const year = Number(today.slice(0, 4));
  const thisYear = startIn(year, start);
  const from = thisYear <= today ? thisYear : startIn(year - 1, start);
  const next = thisYear <= today ? startIn(year + 1, start) : thisYear;
  return { from, to: addDays(next, -1) };
}

function startIn(year: number, start: string): CalendarDay {
  const text = String(year).padStart(4, '0');
  const day =
    parseCalendarDay(`${text}-${start}`) ?? (start === '02-29' ? parseCalendarDay(`${text}-03-01`) : undefined);
  if (day === undefined) throw new RangeError(`a fiscal year starts on a day such as 01-01 or 04-01, not "${start}"`);
  return day;
}

interface Free {
  readonly is: (day: CalendarDay) => boolean;
  readonly why: (day: CalendarDay) => ProposedDay['because']['movedFor'];
}

function freeDays(year: YearToPlan): Free {
  const marked = new Set(year.marked);
  const rest = new Set(year.restDays ?? WEEKEND);
  const why: Free['why'] = (day) => {
    if (day <= year.today) return 'not-in-the-past';
    if (rest.has(weekdayOf(day))) return 'rest-day';
    return marked.has(day) ? 'marked-day' : 'nothing';
  };
  return { why, is: (day) => why(day) === 'nothing' };
}

/** 1 Monday … 7 Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: CalendarDay): number {
  return ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The widest gap from today on is filled first where rituals are planned already; else the one after the last. */
function propose(
  year: YearToPlan,
  taken: readonly CalendarDay[],
  from: CalendarDay,
  to: CalendarDay,
  missing: number,
  free: Free,
): ProposedDay | undefined {
  const tomorrow = addDays(year.today, 1);
  const gap = widestGap(taken, year.today, to);
  const spacing = Math.floor((daysBetween(from, to) + 1) / year.range.min);
  const ideal = idealIn(gap, spacing, tomorrow, to, missing);
  const lastOfGap = gap.before === undefined ? to : addDays(gap.before, -1);
  const dueFrom =
    gap.after === undefined ? tomorrow : later(addDays(gap.after, intervalDays(year.range.max)), tomorrow);
  const dueBy = gap.after === undefined ? lastOfGap : addDays(gap.after, intervalDays(year.range.min));
  const inWindow = nearestFree(ideal, dueFrom, earlier(dueBy, lastOfGap), taken, free);
  // Too late already, or the window is full: the soonest day that is not crowded.
  const day = inWindow ?? nearestFree(dueFrom, dueFrom, lastOfGap, taken, free);
  if (day === undefined) return undefined;
  const movedFor = day === ideal ? 'nothing' : whyMoved(ideal, taken, free);
  return { day, because: { after: gap.after, ideal, movedFor, withinRange: inWindow !== undefined } };
}

function whyMoved(ideal: CalendarDay, taken: readonly CalendarDay[], free: Free): ProposedDay['because']['movedFor'] {
  const why = free.why(ideal);
  if (why !== 'nothing') return why;
  return taken.includes(ideal) ? 'taken' : 'range';
}

interface Gap {
  /** The ritual before the gap; undefined when there has been none. */
  readonly after: CalendarDay | undefined;
  /** The ritual after it; undefined at the end of the year. */
  readonly before: CalendarDay | undefined;
}

function widestGap(taken: readonly CalendarDay[], today: CalendarDay, to: CalendarDay): Gap {
  const past = taken.filter((day) => day <= today).at(-1);
  const coming = taken.filter((day) => day > today && day <= to);
  const edges: readonly (CalendarDay | undefined)[] = [past, ...coming, undefined];
  let widest: Gap = { after: past, before: coming[0] };
  let most = -1;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [after, before] = [edges[at], edges[at + 1]];
    const width = daysBetween(after !== undefined && after > today ? after : today, before ?? to);
    if (width <= most) continue;
    most = width;
    widest = { after, before };
  }
  return widest;
}

function idealIn(gap: Gap, spacing: number, tomorrow: CalendarDay, to: CalendarDay, missing: number): CalendarDay {
  if (gap.before !== undefined) {
    const start = gap.after === undefined ? tomorrow : later(gap.after, tomorrow);
    return addDays(start, Math.floor(daysBetween(start, gap.before) / 2));
  }
  if (gap.after === undefined) return addDays(tomorrow, Math.floor(daysBetween(tomorrow, to) / (2 * missing)));
  return earlier(later(addDays(gap.after, spacing), tomorrow), to);
}

function nearestFree(
  ideal: CalendarDay,
  from: CalendarDay,
  to: CalendarDay,
  taken: readonly CalendarDay[],
  free: Free,
): CalendarDay | undefined {
  if (from > to) return undefined;
  const within = later(earlier(ideal, to), from);
  const reach = Math.max(daysBetween(within, to), daysBetween(from, within));
  for (let step = 0; step <= reach; step += 1) {
    for (const day of [addDays(within, step), addDays(within, -step)]) {
      if (day >= from && day <= to && free.is(day) && !taken.includes(day)) return day;
    }
  }
  return undefined;
}

function later(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}

function earlier(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}
