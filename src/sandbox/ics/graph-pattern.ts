/** An RRULE's parts as the pattern of Graph's patternedRecurrence, or why Graph cannot say it. */
import type { DateTime } from 'luxon';
import type { Recurrence } from '../graph/store/exchange.ts';

export interface RuleParts {
  /** FREQ → WEEKLY, BYDAY → MO,FR, …; names and values in upper case. */
  parts: Map<string, string>;
  count: number | undefined;
}

/** Of an interval and of numbered meetings. */
const MOST_OF_GRAPH = 999;
const DAYS: ReadonlyMap<string, string> = new Map([
  ['MO', 'monday'],
  ['TU', 'tuesday'],
  ['WE', 'wednesday'],
  ['TH', 'thursday'],
  ['FR', 'friday'],
  ['SA', 'saturday'],
  ['SU', 'sunday'],
]);
const WEEK = [...DAYS.values()];
const INDEXES: ReadonlyMap<string, Recurrence['pattern']['index']> = new Map([
  ['1', 'first'],
  ['2', 'second'],
  ['3', 'third'],
  ['4', 'fourth'],
  ['-1', 'last'],
]);

/** @returns Graph's pattern, or why there is none */
export function patternOf({ parts, count }: RuleParts, first: DateTime): Recurrence['pattern'] | string {
  const odd = ['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYYEARDAY', 'BYWEEKNO'].find((name) => parts.has(name));
  if (odd !== undefined) return `Microsoft 365 has no ${odd}`;
  if (Number(parts.get('INTERVAL') ?? '1') > MOST_OF_GRAPH || (count ?? 0) > MOST_OF_GRAPH)
    return 'Microsoft 365 counts to 999';
  const base: Recurrence['pattern'] = {
    type: 'daily',
    interval: Number(parts.get('INTERVAL') ?? '1'),
    month: 0,
    dayOfMonth: 0,
    daysOfWeek: [],
    firstDayOfWeek: DAYS.get(parts.get('WKST') ?? 'MO') ?? 'monday',
    index: 'first',
  };
  const byDay = (parts.get('BYDAY') ?? '').split(',').filter((day) => day !== '');
  switch (parts.get('FREQ') ?? '') {
    case 'DAILY':
      return daily(base, byDay, parts);
    case 'WEEKLY':
      return weekly(base, byDay, parts, first);
    case 'MONTHLY':
      if (parts.has('BYMONTH')) return 'Microsoft 365 has no months to choose in a monthly series';
      return monthly(base, byDay, parts, first, { absolute: 'absoluteMonthly', relative: 'relativeMonthly' });
    default:
      return yearly(base, byDay, parts, first);
  }
}

function daily(
  base: Recurrence['pattern'],
  byDay: string[],
  parts: Map<string, string>,
): Recurrence['pattern'] | string {
  if (parts.has('BYMONTH') || parts.has('BYMONTHDAY') || parts.has('BYSETPOS'))
    return 'Microsoft 365 has no daily series of some months';
  if (byDay.length === 0) return base;
  if (base.interval > 1) return 'Microsoft 365 has no series of every few days on some weekdays';
  return { ...base, type: 'weekly', daysOfWeek: daysOfWeek(byDay) ?? [] };
}

function weekly(
  base: Recurrence['pattern'],
  byDay: string[],
  parts: Map<string, string>,
  first: DateTime,
): Recurrence['pattern'] | string {
  if (parts.has('BYMONTH') || parts.has('BYSETPOS')) return 'Microsoft 365 has no weekly series of some months';
  const days = byDay.length === 0 ? [WEEK[first.weekday - 1] ?? ''] : daysOfWeek(byDay);
  if (days === undefined) return 'a weekly rule cannot count weekdays';
  return { ...base, type: 'weekly', daysOfWeek: days };
}

interface MonthTypes {
  absolute: 'absoluteMonthly' | 'absoluteYearly';
  relative: 'relativeMonthly' | 'relativeYearly';
}

function monthly(
  base: Recurrence['pattern'],
  byDay: string[],
  parts: Map<string, string>,
  first: DateTime,
  types: MonthTypes,
): Recurrence['pattern'] | string {
  const month = types.absolute === 'absoluteYearly' ? first.month : 0;
  const monthDays = parts.get('BYMONTHDAY');
  if (byDay.length === 0) {
    if (parts.has('BYSETPOS')) return 'Microsoft 365 has no counted days of the month';
    const day = monthDays === undefined ? first.day : Number(monthDays);
    if (monthDays === '-1' && types.absolute === 'absoluteMonthly')
      return { ...base, type: types.relative, daysOfWeek: [...WEEK], index: 'last' };
    if (!Number.isInteger(day) || day < 1) return 'Microsoft 365 has one day of the month in a series';
    // After the 28th Exchange takes the last day of a shorter month, where the rule skips the month.
    if (day > 28 && (types.absolute === 'absoluteMonthly' || first.month === 2))
      return 'the rule skips months without that day, Microsoft 365 does not';
    return { ...base, type: types.absolute, month, dayOfMonth: day };
  }
  if (monthDays !== undefined) return 'Microsoft 365 has either a weekday or a day of the month';
  const counted = countedDays(byDay, parts.get('BYSETPOS'));
  if (typeof counted === 'string') return counted;
  return { ...base, type: types.relative, month, ...counted };
}

/** "2TU" or "TU" with BYSETPOS=2; "MO,TU,WE,TH,FR" with BYSETPOS=-1 is the last working day. */
function countedDays(
  byDay: string[],
  setPosition: string | undefined,
): Pick<Recurrence['pattern'], 'daysOfWeek' | 'index'> | string {
  const [only = ''] = byDay;
  const numbered = /^(-?\d)([A-Z]{2})$/.exec(only);
  if (byDay.length === 1 && numbered !== null && setPosition === undefined) {
    const index = INDEXES.get(numbered[1] ?? '');
    const day = DAYS.get(numbered[2] ?? '');
    if (index !== undefined && day !== undefined) return { daysOfWeek: [day], index };
  }
  const days = daysOfWeek(byDay);
  const index = INDEXES.get(setPosition ?? '');
  if (days === undefined || index === undefined) return 'Microsoft 365 counts weekdays from first to fourth, and last';
  return { daysOfWeek: days, index };
}

function yearly(
  base: Recurrence['pattern'],
  byDay: string[],
  parts: Map<string, string>,
  first: DateTime,
): Recurrence['pattern'] | string {
  if ((parts.get('BYMONTH') ?? '').includes(',')) return 'Microsoft 365 has one month in a yearly series';
  if (parts.has('BYMONTHDAY') && !parts.has('BYMONTH')) return 'the rule means that day of every month';
  if (byDay.length > 0 && !parts.has('BYMONTH')) return 'Microsoft 365 counts weekdays within a month';
  return monthly(base, byDay, parts, first, { absolute: 'absoluteYearly', relative: 'relativeYearly' });
}

/** @returns undefined when a day is counted ("2TU") or no day at all */
function daysOfWeek(byDay: readonly string[]): string[] | undefined {
  const days = byDay.map((day) => DAYS.get(day));
  return days.every((day) => day !== undefined) ? days : undefined;
}
