/**
 * Days are text, `YYYY-MM-DD`, and compare as text (see docs/decisions/0005-days-as-text.md).
 * An instant is a UTC ISO 8601 text such as `2026-11-23T09:00:00Z`.
 */

declare const day: unique symbol;
declare const monthAndDay: unique symbol;
declare const instant: unique symbol;

/** A calendar day, `YYYY-MM-DD`, in the programme's time zone. Minted by {@link parseCalendarDay} and the functions here. */
export type CalendarDay = string & { readonly [day]: true };

/** `MM-DD`: a day that comes back every year. Minted by {@link parseMonthAndDay}. */
export type MonthAndDay = string & { readonly [monthAndDay]: true };

/** A moment in UTC, ISO 8601 with a trailing `Z`. */
export type Instant = string & { readonly [instant]: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** A day that exists in the calendar, 0001-01-01 to 9999-12-31; undefined for anything else (`2026-02-29`, `2026-2-3`). */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const parts = DAY.exec(text);
  if (parts === null || parts[1] === '0000') return undefined;
  // Written back, a day that does not exist becomes another one: 2026-02-29 → 2026-03-01.
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return undefined;
  return text as CalendarDay;
}

/** A day that every year has, `01-01` to `12-31`: not 29 February. */
export function parseMonthAndDay(text: string): MonthAndDay | undefined {
  // 2001 had no leap day.
  return parseCalendarDay(`2001-${text}`) === undefined ? undefined : (text as MonthAndDay);
}

/** `days` may be negative. */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDay;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Calendar days have no hours, so no daylight saving either. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/** Whole days from 1 January 1970; negative before. For columns of many days, where text would take too much room. */
export function dayNumberOf(day: CalendarDay): number {
  return dayNumberAt(day);
}

/** 1 Monday … 7 Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** Of the first ten characters; NaN where they are no `YYYY-MM-DD`. By their digits: Date.parse takes ten times as long. */
function dayNumberAt(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  // Years counted from March, so that the leap day is the last one of its year; 400 of them have 146,097 days.
  const march = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  // 1 March of the year 0 is 719,468 days before 1 January 1970.
  return march * 365 + leaps + ofYear - 719_468;
}

/** NaN for anything but two digits. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The day of {@link dayNumberOf}. */
export function dayFromNumber(number: number): CalendarDay {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDay;
}

/** {@link dayFromNumber} for a table: most of its days are the same few thousand, and each text is made once. */
export function dayFromNumberReader(): (number: number) => CalendarDay {
  const texts = new Map<number, CalendarDay>();
  return (number) => {
    const known = texts.get(number);
    if (known !== undefined) return known;
    const made = dayFromNumber(number);
    texts.set(number, made);
    return made;
  };
}

/** For sorting: earlier first. Days compare as text. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads ISO 8601 with an offset (`2026-11-23T10:00:00+01:00`, seconds optional, fractions cut) and writes it in UTC to the second,
 * so that instants compare as text. Undefined without an offset: which moment that is nobody could say.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!INSTANT.test(text) || parseCalendarDay(text.slice(0, 10)) === undefined) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : instantOf(at);
}

/** `at` in milliseconds since 1970, UTC. */
export function instantOf(at: number): Instant {
  return `${new Date(at).toISOString().slice(0, 19)}Z` as Instant;
}

/** Milliseconds since 1970, UTC. */
export function millisecondsOf(instant: Instant): number {
  // `2026-11-23T09:00:00Z`, as we write it, by its digits; with fractions, as Microsoft writes it, by the run time.
  if (instant.length === 20 && instant.endsWith('Z')) {
    const [hours, minutes, seconds] = [twoDigits(instant, 11), twoDigits(instant, 14), twoDigits(instant, 17)];
    const at = dayNumberAt(instant) * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
    if (hours <= 23 && minutes <= 59 && seconds <= 59 && !Number.isNaN(at)) return at;
  }
  return Date.parse(instant);
}

/** `seconds` may be negative. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return instantOf(millisecondsOf(instant) + seconds * 1000);
}

/** The day an all-day entry names: its instants carry days, not moments. */
export function dayWritten(instant: Instant): CalendarDay {
  return instant.slice(0, 10) as CalendarDay;
}

/** By the moment, not by the writing: `09:00:00Z` and `09:00:00.000Z` are the same. */
export function isSameInstant(a: Instant, b: Instant): boolean {
  return millisecondsOf(a) === millisecondsOf(b);
}

export function isBefore(a: Instant, b: Instant): boolean {
  return millisecondsOf(a) < millisecondsOf(b);
}
