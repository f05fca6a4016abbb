/**
 * Which day it is somewhere. The only user of Intl in the domain: a zone's rules come from the run time's own tables, so a country
 * that changes its clocks needs no change here.
 */
import { type CalendarDay, dayWritten, type Instant, instantOf, millisecondsOf } from './calendar-day.ts';

/** Building a formatter costs about as much as a thousand uses of it; a board asks for thousands of days in one zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // hourCycle h23: with the default, some run times write midnight as hour 24 of the day before.
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** True for an IANA name that the run time knows, such as `Europe/Paris`. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

function wallClock(instant: Instant, timeZone: string): { readonly day: CalendarDay; readonly asUtc: number } {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(millisecondsOf(instant))) part[type] = value;
  const day = `${(part['year'] ?? '').padStart(4, '0')}-${part['month']}-${part['day']}` as CalendarDay;
  return { day, asUtc: Date.parse(`${day}T${part['hour']}:${part['minute']}:${part['second']}Z`) };
}

/** The calendar day of a moment in a zone. Throws RangeError for a zone that does not exist (ask {@link isTimeZone} first). */
export function dayOf(instant: Instant, timeZone: string): CalendarDay {
  return wallClock(instant, timeZone).day;
}

/**
 * Reads the day of many moments in one zone, as whole days from 1 January 1970; moments in milliseconds since then. A formatter takes
 * microseconds a moment, a million of them seconds: so the offset is asked for once at both ends of each week, and where it is the same
 * it holds in between; else at both ends of each day, and on the day of a change at the moment itself. (From 2000 on no
 * zone has changed its clocks and changed them back within less than seven days.) Throws RangeError as {@link dayOf}.
 */
export function dayNumberReader(timeZone: string): (at: number) => number {
  const offsetInWeek = offsetsBySpan(timeZone, 7 * MS_PER_DAY);
  const offsetInDay = offsetsBySpan(timeZone, MS_PER_DAY);
  return (at) => {
    const offset = offsetInWeek(at) ?? offsetInDay(at) ?? offsetOf(at, timeZone);
    return Math.floor((at + offset) / MS_PER_DAY);
  };
}

/** The offset that a zone has all through the span of this length in which a moment lies; undefined where it changes within. */
function offsetsBySpan(timeZone: string, length: number): (at: number) => number | undefined {
  const offsets = new Map<number, number>();
  /** At the beginning of a span, where the one before ends, too. */
  const edges = new Map<number, number>();
  const offsetAtEdge = (span: number): number => {
    const known = edges.get(span);
    if (known !== undefined) return known;
    const offset = offsetOf(span * length, timeZone);
    edges.set(span, offset);
    return offset;
  };
  const offsetOfSpan = (span: number): number => {
    const before = offsetAtEdge(span);
    const offset = offsetAtEdge(span + 1) === before ? before : Number.NaN;
    offsets.set(span, offset);
    return offset;
  };
  return (at) => {
    const span = Math.floor(at / length);
    const offset = offsets.get(span) ?? offsetOfSpan(span);
    return Number.isNaN(offset) ? undefined : offset;
  };
}

const MS_PER_DAY = 86_400_000;

/** What the zone's clocks show more than UTC, in milliseconds. */
function offsetOf(at: number, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  return wallClock(instantOf(second), timeZone).asUtc - second;
}

/**
 * The first moment of a day in a zone: midnight, or where the clocks skip midnight (Beirut, Santiago) the moment they jump to.
 * Throws RangeError as {@link dayOf}.
 */
export function startOfDay(day: CalendarDay, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset is asked for twice: the first guess may lie on the other side of a clock change.
  let at = midnight;
  for (let round = 0; round < 2; round += 1) at -= wallClock(instantOf(at), timeZone).asUtc - midnight;
  if (dayOf(instantOf(at), timeZone) < day) {
    // Midnight does not exist: clocks jump by at most two hours anywhere, in steps of minutes.
    while (dayOf(instantOf(at), timeZone) < day) at += 15 * 60_000;
  }
  return instantOf(at);
}

/** The day on which something begins: an all-day entry names it, anything else begins at a moment in the zone. */
export function startDayOf(
  entry: { readonly start: Instant; readonly allDay?: boolean },
  timeZone: string,
): CalendarDay {
  return entry.allDay === true ? dayWritten(entry.start) : dayOf(entry.start, timeZone);
}
