/**
 * The days of a Graph patternedRecurrence, and its check. Days are counted here, not by ical.js: its BYSETPOS gives days that are
 * not in the rule (FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=2 from a Thursday, 2.2.1). Where it is right, a test compares with it.
 */
import { badRequest } from '../graph-error.ts';
import type { Recurrence } from './exchange.ts';
import { wallOf } from './time-zones.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const POSITIONS = { first: 0, second: 1, third: 2, fourth: 3, last: -1 };
/** A pattern that can never match (30 February) must not run for ever: 400 years is a full cycle of the calendar. */
const MOST_STEPS = 4800;

/** Midnights (as wall milliseconds) of the occurrences that fall before `before`, in order; the range is honoured. */
export function* occurrenceDays(recurrence: Recurrence, before: number): Generator<number> {
  const { range } = recurrence;
  const first = wallOf(range.startDate);
  const last = range.type === 'endDate' ? Math.min(before - 1, wallOf(range.endDate)) : before - 1;
  const most = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  let found = 0;
  for (const day of patternDays(recurrence.pattern, first)) {
    if (day < first) continue;
    if (day > last || found >= most) return;
    found += 1;
    yield day;
  }
}

function* patternDays(pattern: Recurrence['pattern'], first: number): Generator<number> {
  switch (pattern.type) {
    case 'daily':
      for (let day = first; ; day += pattern.interval * DAY) yield day;
    case 'weekly':
      yield* weeklyDays(pattern, first);
      return;
    case 'absoluteMonthly':
    case 'relativeMonthly':
      yield* monthlyDays(pattern, first, new Date(first).getUTCMonth(), pattern.interval);
      return;
    case 'absoluteYearly':
    case 'relativeYearly':
      yield* monthlyDays(pattern, first, pattern.month - 1, 12 * pattern.interval);
      return;
  }
}

function* weeklyDays(pattern: Recurrence['pattern'], first: number): Generator<number> {
  const opening = Math.max(0, WEEKDAYS.indexOf(pattern.firstDayOfWeek.toLowerCase()));
  const weekday = (day: number): number => (new Date(day).getUTCDay() - opening + 7) % 7;
  const offsets = pattern.daysOfWeek
    .map((name) => (WEEKDAYS.indexOf(name.toLowerCase()) - opening + 7) % 7)
    .sort((a, b) => a - b);
  for (let week = first - weekday(first) * DAY; ; week += 7 * DAY * pattern.interval) {
    for (const offset of offsets) yield week + offset * DAY;
  }
}

function* monthlyDays(pattern: Recurrence['pattern'], first: number, month: number, step: number): Generator<number> {
  const year = new Date(first).getUTCFullYear();
  for (let at = 0; at < MOST_STEPS; at += 1) {
    const opening = Date.UTC(year, month + at * step, 1);
    const length = new Date(Date.UTC(year, month + at * step + 1, 0)).getUTCDate();
    const day = pattern.type.startsWith('absolute')
      ? Math.min(pattern.dayOfMonth, length)
      : relativeDay(pattern, opening, length);
    if (day !== undefined) yield opening + (day - 1) * DAY;
  }
}

/** "The second of Tuesday and Wednesday" counts the days of that set together, as Outlook's "second weekday" does. */
function relativeDay(pattern: Recurrence['pattern'], opening: number, length: number): number | undefined {
  const wanted = new Set(pattern.daysOfWeek.map((name) => name.toLowerCase()));
  const days = Array.from({ length }, (_, at) => at + 1).filter((day) =>
    wanted.has(WEEKDAYS[new Date(opening + (day - 1) * DAY).getUTCDay()] ?? ''),
  );
  return days.at(POSITIONS[pattern.index]);
}

/** Fills in what may be left out and throws Graph's 400 for what cannot be. */
export function completeRecurrence(given: PartialRecurrence, startDay: string, timeZone: string): Recurrence {
  const pattern = given.pattern ?? {};
  const range = given.range ?? {};
  const type = pattern.type;
  if (type === undefined) throw invalid("the recurrence pattern has no 'type'");
  const daysOfWeek = (pattern.daysOfWeek ?? []).map((day) => day.toLowerCase());
  if (daysOfWeek.some((day) => !WEEKDAYS.includes(day))) throw invalid('daysOfWeek holds a name that is no weekday');
  const needsDays = type === 'weekly' || type === 'relativeMonthly' || type === 'relativeYearly';
  if (needsDays && daysOfWeek.length === 0) throw invalid(`a ${type} pattern needs daysOfWeek`);
  const needsMonth = type === 'absoluteYearly' || type === 'relativeYearly';
  const needsDay = type === 'absoluteMonthly' || type === 'absoluteYearly';
  const recurrence: Recurrence = {
    pattern: {
      type,
      interval: within(pattern.interval ?? 1, 1, 999, 'interval'),
      month: needsMonth ? within(pattern.month ?? 0, 1, 12, 'month') : 0,
      dayOfMonth: needsDay ? within(pattern.dayOfMonth ?? 0, 1, 31, 'dayOfMonth') : 0,
      daysOfWeek: needsDays ? daysOfWeek : [],
      firstDayOfWeek: (pattern.firstDayOfWeek ?? 'sunday').toLowerCase(),
      index: pattern.index ?? 'first',
    },
    range: {
      type: range.type ?? 'noEnd',
      startDate: range.startDate ?? startDay,
      endDate: '0001-01-01',
      recurrenceTimeZone: range.recurrenceTimeZone ?? timeZone,
      numberOfOccurrences: 0,
    },
  };
  if (recurrence.range.type === 'numbered') {
    recurrence.range.numberOfOccurrences = within(range.numberOfOccurrences ?? 0, 1, 999, 'numberOfOccurrences');
  }
  if (recurrence.range.type === 'endDate') {
    recurrence.range.endDate = range.endDate ?? '';
    if (wallOf(recurrence.range.endDate) < wallOf(recurrence.range.startDate))
      throw invalid('endDate is before startDate');
  }
  return recurrence;
}

export interface PartialRecurrence {
  pattern?: Partial<Recurrence['pattern']>;
  range?: Partial<Recurrence['range']>;
}

function within(value: number, least: number, most: number, name: string): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw invalid(`${name} must be a whole number from ${least} to ${most}`);
  return value;
}

const invalid = (why: string) => badRequest(`The recurrence pattern is not valid: ${why}.`, 'ErrorInvalidRecurrence');
