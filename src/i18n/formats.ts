/** How days, moments, numbers and lists are written. The one place of the product that uses Intl. */

/** A calendar day `YYYY-MM-DD` (decision 0005). */
type DayText = string;

export interface Formats {
  /** `12 November`, with the year where it is not `today`'s: `12 November 2025`. */
  day(day: DayText, today: DayText): string;
  /** `12 Nov`, `12 Nov 2025`: for narrow places. */
  shortDay(day: DayText, today: DayText): string;
  /** `today`, `yesterday`, `in 3 days`, `5 weeks ago`, `4 months ago`: days up to a fortnight, weeks up to 9, then months. */
  relativeDay(day: DayText, today: DayText): string;
  /** `14:05`, of a moment (ISO 8601 in UTC) in a time zone (an IANA name). */
  time(moment: string, timeZone: string): string;
  number(value: number, decimals?: number): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

const MS_PER_DAY = 86_400_000;

/** `locale` is a BCP 47 tag that the runtime knows. Each format is made when it is first used: a page that opens waits for none of them. */
export function createFormats(locale: string): Formats {
  const withYear = dayFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const withoutYear = dayFormat(locale, { day: 'numeric', month: 'long' });
  const shortWithYear = dayFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const shortWithoutYear = dayFormat(locale, { day: 'numeric', month: 'short' });
  const relative = onFirstUse(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const and = onFirstUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const numbers = new Map<number, Intl.NumberFormat>();

  return {
    day: (day, today) => (sameYear(day, today) ? withoutYear : withYear)(day),
    shortDay: (day, today) => (sameYear(day, today) ? shortWithoutYear : shortWithYear)(day),
    relativeDay: (day, today) => {
      const days = Math.round((startOf(day) - startOf(today)) / MS_PER_DAY);
      const size = Math.abs(days);
      if (size <= 14) return relative().format(days, 'day');
      if (size <= 63) return relative().format(Math.round(days / 7), 'week');
      return relative().format(Math.round(days / 30.44), 'month');
    },
    time: (moment, timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(Date.parse(moment)),
    number: (value, decimals = 0) => {
      let format = numbers.get(decimals);
      if (format === undefined) {
        format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
        numbers.set(decimals, format);
      }
      return format.format(value);
    },
    list: (items) => and().format(items),
  };
}

/** A day has no zone: it is written and read at UTC midnight, so that no device shows the day before. */
function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (day: DayText) => string {
  const format = onFirstUse(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  return (day) => format().format(startOf(day));
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function startOf(day: DayText): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

function sameYear(day: DayText, today: DayText): boolean {
  return day.slice(0, 4) === today.slice(0, 4);
}
