/**
 * Graph's recurrence, which the calendar stores, and the one office.js speaks (host-protocol §5.3). Both name the same
 * patterns; the wire keeps the times of day with the series, in minutes of the series' own zone.
 */
import { DateTime } from 'luxon';
import type { Recurrence } from '../../../graph/store/exchange.ts';
import { asRecord } from './envelope.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const;

interface SeriesClock {
  start: number;
  end: number;
  timeZone: string;
  windowsTimeZone: string;
}

export function recurrenceToWire(recurrence: Recurrence, clock: SeriesClock): object {
  const { pattern, range } = recurrence;
  const first = DateTime.fromISO(range.startDate);
  const start = DateTime.fromMillis(clock.start, { zone: clock.timeZone });
  const days = pattern.daysOfWeek.map((day) => day.slice(0, 3).toLowerCase());
  const properties: Record<string, unknown> = { interval: pattern.interval };
  let type = 'daily';
  if (pattern.type === 'weekly') {
    type = 'weekly';
    properties['days'] = days;
    properties['firstDayOfWeek'] = pattern.firstDayOfWeek.slice(0, 3).toLowerCase();
  } else if (pattern.type !== 'daily') {
    type = pattern.type.endsWith('Monthly') ? 'monthly' : 'yearly';
    if (pattern.type.startsWith('absolute')) properties['dayOfMonth'] = pattern.dayOfMonth;
    else Object.assign(properties, { dayOfWeek: days[0], weekNumber: pattern.index });
    if (type === 'yearly')
      properties['month'] = DateTime.fromObject({ month: pattern.month }).setLocale('en').toFormat('LLL').toLowerCase();
  }
  const last = range.type === 'endDate' ? DateTime.fromISO(range.endDate) : undefined;
  return {
    recurrenceType: type,
    recurrenceProperties: properties,
    recurrenceTimeZone: { name: clock.windowsTimeZone, offset: start.offset },
    seriesTimeJson: {
      startYear: first.year,
      startMonth: first.month,
      startDay: first.day,
      ...(last === undefined ? { noEndDate: true } : { endYear: last.year, endMonth: last.month, endDay: last.day }),
      startTimeMin: start.hour * 60 + start.minute,
      durationMin: Math.round((clock.end - clock.start) / 60_000),
    },
  };
}

/** undefined: not a series that a calendar can hold. The times are those of the first occurrence. */
export function recurrenceFromWire(
  wire: unknown,
  timeZone: string,
): { recurrence: Recurrence; start: number; end: number } | undefined {
  const fields = asRecord(wire);
  const properties = asRecord(fields['recurrenceProperties']);
  const series = asRecord(fields['seriesTimeJson']);
  const day = (prefix: 'start' | 'end'): DateTime => {
    const [year, month, date] = ['Year', 'Month', 'Day'].map((part) => String(series[prefix + part]).padStart(2, '0'));
    return DateTime.fromISO(`${year}-${month}-${date}`, { zone: timeZone });
  };
  const first = day('start');
  const interval = Number(properties['interval'] ?? 1);
  const pattern = patternOf(String(fields['recurrenceType']), properties, first);
  if (pattern === undefined || !first.isValid || !Number.isInteger(interval) || interval < 1) return undefined;
  const endless = series['noEndDate'] === true || series['endYear'] === undefined;
  const last = endless ? first : day('end');
  if (!last.isValid || last < first) return undefined;
  const minutes = Number(series['startTimeMin'] ?? 0);
  const start = first.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return {
    recurrence: {
      pattern: { ...pattern, interval },
      range: {
        type: endless ? 'noEnd' : 'endDate',
        startDate: first.toISODate() ?? '',
        endDate: endless ? '0001-01-01' : (last.toISODate() ?? ''),
        recurrenceTimeZone: timeZone,
        numberOfOccurrences: 0,
      },
    },
    start: start.toMillis(),
    end: start.plus({ minutes: Number(series['durationMin'] ?? 30) }).toMillis(),
  };
}

function patternOf(
  type: string,
  properties: Record<string, unknown>,
  first: DateTime,
): Recurrence['pattern'] | undefined {
  const plain: Recurrence['pattern'] = {
    type: 'daily',
    interval: 1,
    month: 0,
    dayOfMonth: 0,
    daysOfWeek: [],
    firstDayOfWeek: 'sunday',
    index: 'first',
  };
  const names = (short: unknown): string[] =>
    (Array.isArray(short) ? short : [short]).flatMap((name) =>
      DAYS.filter((day) => typeof name === 'string' && day.startsWith(name.toLowerCase())),
    );
  if (type === 'daily') return plain;
  if (type === 'weekday') return { ...plain, type: 'weekly', daysOfWeek: DAYS.slice(1, 6) };
  if (type === 'weekly') {
    const daysOfWeek = names(properties['days']);
    return daysOfWeek.length === 0 ? undefined : { ...plain, type: 'weekly', daysOfWeek };
  }
  if (type !== 'monthly' && type !== 'yearly') return undefined;
  const yearly = type === 'yearly';
  const month = yearly ? first.month : 0;
  if (properties['dayOfMonth'] !== undefined) {
    return {
      ...plain,
      type: yearly ? 'absoluteYearly' : 'absoluteMonthly',
      dayOfMonth: Number(properties['dayOfMonth']),
      month,
    };
  }
  const index = WEEKS.find((week) => week === properties['weekNumber']);
  const daysOfWeek = names(properties['dayOfWeek']);
  if (index === undefined || daysOfWeek.length === 0) return undefined;
  return { ...plain, type: yearly ? 'relativeYearly' : 'relativeMonthly', daysOfWeek, index, month };
}
