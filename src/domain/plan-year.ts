/**
 * Plans the year: ideal next days for one account and ritual type, so that the cadence is kept without crowding. How many there are
 * comes from the policy's range and from nowhere else (design §5).
 *
 * 1. The year is the account's fiscal year: it begins on its month and day at or before today and ends a year later.
 * 2. Wanted: the range's `min` a year. Those held or planned in the year count and stay; only what is missing is proposed.
 * 3. Each missing one goes where two rituals are furthest apart from each other (or the last one from the end of the year), until it is
 *    full. A place is full when one more could not be intervalDays(max) away from its neighbours on both sides.
 * 4. Between two rituals the days are spread evenly; after the last one they follow every intervalDays(min), closer where the year
 *    would end before; where there has been none, evenly over what is left of the year.
 * 5. A proposal is never before tomorrow, on a day of rest or on a marked day: the nearest free day is taken, the later one where two
 *    are equally near; within [dueFrom, dueBy] counted from the ritual before it where that window has a free day, else the soonest.
 * 6. What does not fit is said to be left over, not squeezed in.
 */
import { addDays, type CalendarDay, compareDays, daysBetween, parseCalendarDay, weekdayOf } from './calendar-day.ts';
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
    readonly movedFor: 'nothing' | 'rest-day' | 'marked-day' | 'not-in-the-past' | 'range';
    /** False when no free day was left up to dueBy. */
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
  const missing = Math.max(0, year.range.min - there.length);
  const free = freeDays(year);
  const gaps = gapsOf(year, days, to, free);
  const proposed = spread(gaps, missing)
    .flatMap((count, at) => fillGap(gaps[at] as Gap, count, year, free))
    .sort((a, b) => compareDays(a.day, b.day));
  return { from, to, wanted: year.range.min, there, proposed, leftOver: missing - proposed.length };
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

/** A stretch of the year in which rituals may be proposed. */
interface Gap {
  /** The ritual before it; undefined when there has been none. */
  readonly after: CalendarDay | undefined;
  /** The ritual after it; undefined at the end of the year. */
  readonly before: CalendarDay | undefined;
  /** First and last day that are far enough from both; the last may be before the first. */
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Days between its ends: what is shared out. */
  readonly width: number;
  /** As many as it holds: from the end, each on the latest free day that leaves the next one its distance. */
  readonly latest: readonly CalendarDay[];
}

function gapsOf(year: YearToPlan, days: readonly CalendarDay[], to: CalendarDay, free: Free): readonly Gap[] {
  const shortest = shortestOf(year);
  const tomorrow = addDays(year.today, 1);
  const past = days.filter((day) => day <= year.today).at(-1);
  const coming = days.filter((day) => day > year.today && day <= to);
  const nextYear = days.find((day) => day > to);
  return [past, ...coming].map((after, at): Gap => {
    const before = coming[at];
    const first = after === undefined ? tomorrow : later(addDays(after, shortest), tomorrow);
    const neighbour = before ?? nextYear;
    const last = neighbour === undefined ? to : earlier(addDays(neighbour, -shortest), to);
    const width = daysBetween(after ?? year.today, before ?? to);
    return { after, before, first, last, width, latest: latestDays(first, last, shortest, free) };
  });
}

function latestDays(first: CalendarDay, last: CalendarDay, shortest: number, free: Free): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let until = last; until >= first;) {
    const day = nearestFree(until, first, until, free);
    if (day === undefined) break;
    days.push(day);
    until = addDays(day, -shortest);
  }
  return days;
}

/** Two on one day count once, whatever the range says. */
function shortestOf(year: YearToPlan): number {
  return Math.max(1, intervalDays(year.range.max));
}

/** How many of the missing ones go into each gap. */
function spread(gaps: readonly Gap[], missing: number): readonly number[] {
  const counts = gaps.map(() => 0);
  for (let one = 0; one < missing; one += 1) {
    let widest = -1;
    let most = 0;
    for (const [at, { width, latest }] of gaps.entries()) {
      const apart = width / ((counts[at] ?? 0) + 1);
      if ((counts[at] ?? 0) >= latest.length || apart <= most) continue;
      most = apart;
      widest = at;
    }
    if (widest === -1) break;
    counts[widest] = (counts[widest] ?? 0) + 1;
  }
  return counts;
}

function fillGap(gap: Gap, count: number, year: YearToPlan, free: Free): readonly ProposedDay[] {
  const [shortest, longest] = [shortestOf(year), intervalDays(year.range.min)];
  const proposed: ProposedDay[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    const after = proposed.at(-1)?.day ?? gap.after;
    const ideal = idealIn(gap, nth, count, year.today, longest);
    const first = nth === 1 || after === undefined ? gap.first : addDays(after, shortest);
    // Those that follow need their days too.
    const last = gap.latest[count - nth] ?? gap.last;
    const dueBy = after === undefined ? last : addDays(after, longest);
    const day = nearestFree(ideal, first, earlier(dueBy, last), free) ?? nearestFree(first, first, last, free);
    if (day === undefined) break;
    const movedFor = day === ideal ? 'nothing' : whyMoved(ideal, free);
    proposed.push({ day, because: { after, ideal, movedFor, withinRange: day <= dueBy } });
  }
  return proposed;
}

function whyMoved(ideal: CalendarDay, free: Free): ProposedDay['because']['movedFor'] {
  const why = free.why(ideal);
  return why === 'nothing' ? 'range' : why;
}

function idealIn(gap: Gap, nth: number, count: number, today: CalendarDay, longest: number): CalendarDay {
  const start = gap.after ?? today;
  if (gap.before !== undefined) return addDays(start, Math.floor((nth * gap.width) / (count + 1)));
  if (gap.after === undefined) return addDays(start, Math.ceil(((2 * nth - 1) * gap.width) / (2 * count)));
  const tomorrow = addDays(today, 1);
  if (addDays(gap.after, longest) >= tomorrow) {
    const step = Math.min(longest, Math.floor(gap.width / count));
    return addDays(gap.after, nth * step);
  }
  // Overdue: the first as soon as can be, the others from there.
  const step = Math.min(longest, Math.floor(daysBetween(tomorrow, gap.last) / Math.max(1, count - 1)));
  return addDays(tomorrow, (nth - 1) * step);
}

function nearestFree(ideal: CalendarDay, from: CalendarDay, to: CalendarDay, free: Free): CalendarDay | undefined {
  if (from > to) return undefined;
  const within = later(earlier(ideal, to), from);
  const reach = Math.max(daysBetween(within, to), daysBetween(from, within));
  for (let step = 0; step <= reach; step += 1) {
    for (const day of [addDays(within, step), addDays(within, -step)]) {
      if (day >= from && day <= to && free.is(day)) return day;
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
