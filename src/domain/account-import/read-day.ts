/**
 * Days as Excel writes them into a text file: by the regional settings of whoever saved it.
 *
 * | Written                                     | By                                   | Read as                                   |
 * | ------------------------------------------- | ------------------------------------ | ----------------------------------------- |
 * | `2026-04-03`, `2026/04/03`                  | ISO, or a text cell                  | year, month, day                          |
 * | `03.04.2026`, `3.4.26`                      | German                               | day, month, year                          |
 * | `03/04/2026`, `3-4-26`                      | French, Spanish, British: day first; American: month first | see {@link DayOrder} |
 * | `3 avr. 2026`, `03-Apr-26`, `April 3, 2026` | a format with the month's name       | by the name, in four languages            |
 * | `46115`                                     | a cell formatted as a number         | days since 30 December 1899               |
 *
 * Years of two digits as Excel reads them: 00-29 are 2000-2029, 30-99 are 1930-1999. A time of the day that follows is left out.
 */
import {
  type CalendarDay,
  dayFromNumber,
  type MonthAndDay,
  parseCalendarDay,
  parseMonthAndDay,
} from '../calendar-day.ts';
import { withoutAccents } from './folded-text.ts';

/** `unknown`: the file does not show whether `03/04` is in March or in April, or shows both. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

export type DayReading<Day> =
  | { readonly status: 'read'; readonly value: Day }
  | { readonly status: 'not-read'; readonly because: 'no-such-day' | 'order-unknown' };

/**
 * Of all the day cells of a file: what those show that can be read in one way only; `otherwise` where there is none. `unknown` where
 * they show both, as when an American Excel opened a French file: it turned round what it could, and left the rest as it was.
 */
export function shownDayOrder(texts: Iterable<string>, otherwise: DayOrder): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const numbers = slashedNumbers(text);
    if (numbers === undefined) continue;
    if (numbers.one > MONTHS_A_YEAR && numbers.other <= MONTHS_A_YEAR) dayFirst = true;
    if (numbers.other > MONTHS_A_YEAR && numbers.one <= MONTHS_A_YEAR) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'unknown';
  if (!dayFirst && !monthFirst) return otherwise;
  return dayFirst ? 'day-first' : 'month-first';
}

export function readDay(text: string, order: DayOrder): DayReading<CalendarDay> {
  const cell = withoutTime(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell);
  if (iso !== null) return dayReading(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{5}$/.test(cell)) return serialReading(Number(cell));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(cell);
  if (dotted !== null) return dayReading(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const numbers = slashedNumbers(cell);
  if (numbers?.year !== undefined) {
    const { year } = numbers;
    return inOrder(numbers, order, (month, day) => dayReading(year, month, day));
  }
  const named = namedDay(cell);
  if (named?.year === undefined || named.day === undefined) return NO_SUCH_DAY;
  return dayReading(named.year, named.month, named.day);
}

/** The day on which a fiscal year begins: `04-01`, `01/04`, `1.4.`, `April`, `1er avril`, or a whole date of any year. */
export function readMonthAndDay(text: string, order: DayOrder): DayReading<MonthAndDay> {
  const cell = withoutTime(text);
  const ours = /^(\d{1,2})-(\d{1,2})$/.exec(cell);
  if (ours !== null) return monthAndDayReading(Number(ours[1]), Number(ours[2]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(cell);
  if (dotted !== null) return monthAndDayReading(Number(dotted[2]), Number(dotted[1]));
  const numbers = slashedNumbers(cell);
  if (numbers !== undefined) {
    // Fiscal years begin on the first of a month: a 1 that stands alone is the day, whatever the order of the file.
    const first = numbers.one === 1 && numbers.other <= MONTHS_A_YEAR;
    const second = numbers.other === 1 && numbers.one <= MONTHS_A_YEAR;
    if (first !== second) return monthAndDayReading(first ? numbers.other : numbers.one, 1);
    return inOrder(numbers, order, monthAndDayReading);
  }
  const named = namedDay(cell);
  if (named !== undefined) return monthAndDayReading(named.month, named.day ?? 1);
  const whole = readDay(cell, order);
  if (whole.status === 'not-read') return whole;
  return { status: 'read', value: whole.value.slice('2026-'.length) as MonthAndDay };
}

const MONTHS_A_YEAR = 12;
const NO_SUCH_DAY = { status: 'not-read', because: 'no-such-day' } as const;

function withoutTime(text: string): string {
  return text.trim().replace(/[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.? ?m\.?|Z)?$/i, '');
}

interface SlashedNumbers {
  readonly one: number;
  readonly other: number;
  readonly year: number | undefined;
}

/** `03/04/2026`, `3-4-26`, `03/04`: two numbers of which nobody says which is the month. */
function slashedNumbers(text: string): SlashedNumbers | undefined {
  const found = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(withoutTime(text));
  if (found === null || (found[2] === '-' && found[4] === undefined)) return undefined;
  const year = found[4] === undefined ? undefined : fullYear(found[4]);
  return { one: Number(found[1]), other: Number(found[3]), year };
}

function inOrder<Day>(
  { one, other }: SlashedNumbers,
  order: DayOrder,
  reading: (month: number, day: number) => DayReading<Day>,
): DayReading<Day> {
  if (one > MONTHS_A_YEAR) return reading(other, one);
  if (other > MONTHS_A_YEAR || one === other) return reading(one, other);
  if (order === 'unknown') return { status: 'not-read', because: 'order-unknown' };
  return order === 'day-first' ? reading(other, one) : reading(one, other);
}

function dayReading(year: number, month: number, day: number): DayReading<CalendarDay> {
  const value = parseCalendarDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
  return value === undefined ? NO_SUCH_DAY : { status: 'read', value };
}

function monthAndDayReading(month: number, day: number): DayReading<MonthAndDay> {
  const value = parseMonthAndDay(`${padded(month, 2)}-${padded(day, 2)}`);
  return value === undefined ? NO_SUCH_DAY : { status: 'read', value };
}

/** Excel's number of 1 January 1970. */
const EXCEL_1970 = 25_569;
/** 1 January 1950 and 31 December 2099: other numbers of five digits are none of a calendar. */
const SERIALS = { first: 18_264, last: 73_050 };

function serialReading(serial: number): DayReading<CalendarDay> {
  if (serial < SERIALS.first || serial > SERIALS.last) return NO_SUCH_DAY;
  return { status: 'read', value: dayFromNumber(serial - EXCEL_1970) };
}

/** Excel's own rule for two digits. */
const LAST_YEAR_OF_THIS_CENTURY = 29;

function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** Without accents, by month; an abbreviation is three letters or more of one of them. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'janvier', 'januar', 'janner', 'enero'],
  ['february', 'fevrier', 'februar', 'febrero'],
  ['march', 'mars', 'marz', 'mrz', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'juni', 'junio'],
  ['july', 'juillet', 'juli', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'octobre', 'oktober', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'decembre', 'dezember', 'diciembre'],
];

/** What stands in a long date beside its numbers and its month. */
const PASSED_OVER = new Set(
  (
    'the of de del le el am den st nd rd th er monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi ' +
    'jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves ' +
    'viernes sabado domingo'
  ).split(' '),
);

function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const at = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

interface NamedDay {
  readonly month: number;
  readonly day: number | undefined;
  readonly year: number | undefined;
}

function namedDay(text: string): NamedDay | undefined {
  const parts = withoutAccents(text).match(/\d+|\p{L}+/gu) ?? [];
  let month: { readonly number: number; readonly at: number } | undefined;
  const numbers: { readonly text: string; readonly at: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (/^\d/.test(part)) numbers.push({ text: part, at });
    else if (PASSED_OVER.has(part)) continue;
    else {
      const number = monthNamed(part);
      if (number === undefined || month !== undefined) return undefined;
      month = { number, at };
    }
  }
  const [one, other] = numbers;
  if (
    month === undefined ||
    numbers.length > 2 ||
    numbers.some(({ text: digits }) => ![1, 2, 4].includes(digits.length))
  )
    return undefined;
  if (one === undefined) return { month: month.number, day: undefined, year: undefined };
  if (other === undefined) {
    // `Apr-26` is how Excel shortens "April 2026"; `26-Apr` has its day in front.
    if (one.text.length === 4 || one.at > month.at) return undefined;
    return { month: month.number, day: Number(one.text), year: undefined };
  }
  const [day, year] = one.text.length === 4 ? [other, one] : [one, other];
  if (day.text.length === 4 || year.text.length === 1) return undefined;
  return { month: month.number, day: Number(day.text), year: fullYear(year.text) };
}
