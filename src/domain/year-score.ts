/**
 * The year's layout for the score (surfaces §4, Year): which ritual stands in which week, planned or held, and where the cadence asks
 * for one. Weeks are ISO weeks (Monday to Sunday; week 1 holds the first Thursday), so a year has 52 or 53 and begins up to three days
 * before or after 1 January. The surface draws; this says what and where.
 *
 * | Span      | From                          | To                                                     |
 * | --------- | ----------------------------- | ------------------------------------------------------ |
 * | `due`     | dueFrom                       | dueBy                                                  |
 * | `overdue` | the day after dueBy           | the day before the next planned one, at the latest today |
 *
 * Spans are cut at the year's ends; one outside the year is left out. Only coverage `all` has spans (design §5).
 */
import type { AccountKey } from './account.ts';
import type { CadenceRow } from './cadence.ts';
import {
  addDays,
  type CalendarDay,
  compareDays,
  dayFromNumber,
  dayNumberOf,
  parseCalendarDay,
} from './calendar-day.ts';
import type { RitualType } from './ritual-type.ts';

/** A ritual that stands in the calendar, held or planned, with its day. */
export interface ScoredRitual {
  readonly id: string;
  readonly account: AccountKey;
  readonly ritual: RitualType;
  readonly day: CalendarDay;
  readonly when: 'held' | 'planned';
}

export interface ScoreWeek {
  /** 1 to 53. */
  readonly number: number;
  readonly monday: CalendarDay;
}

export interface ScoreNote {
  readonly id: string;
  readonly ritual: RitualType;
  readonly day: CalendarDay;
  readonly when: 'held' | 'planned';
  /** Position in the year's weeks, from 0. */
  readonly week: number;
}

export interface ScoreSpan {
  readonly kind: 'due' | 'overdue';
  readonly ritual: RitualType;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface ScoreStave {
  readonly account: AccountKey;
  /** By day, then ritual type, then id. */
  readonly notes: readonly ScoreNote[];
  readonly spans: readonly ScoreSpan[];
}

export interface YearScore {
  readonly year: number;
  readonly weeks: readonly ScoreWeek[];
  /** Where today's line stands; undefined in another year. */
  readonly todayWeek: number | undefined;
  /** One an account that has a row, in the order of the rows. */
  readonly staves: readonly ScoreStave[];
}

/** Monday of the week that a day is in. 1 January 1970 was a Thursday. */
export function mondayOf(day: CalendarDay): CalendarDay {
  const number = dayNumberOf(day);
  return dayFromNumber(number - modulo(number + 3, 7));
}

/** The ISO weeks of a year, 52 or 53 of them. Throws RangeError for a year outside 1 to 9998. */
export function weeksOf(year: number): readonly ScoreWeek[] {
  const first = firstMonday(year);
  const next = firstMonday(year + 1);
  const weeks: ScoreWeek[] = [];
  for (let monday = first; monday < next; monday = addDays(monday, 7)) {
    weeks.push({ number: weeks.length + 1, monday });
  }
  return weeks;
}

/** 4 January is always in week 1. */
function firstMonday(year: number): CalendarDay {
  const fourth = parseCalendarDay(`${String(year).padStart(4, '0')}-01-04`);
  if (fourth === undefined) throw new RangeError(`a year is a whole number from 1 to 9998, not ${year}`);
  return mondayOf(fourth);
}

export function layOutYear(
  year: number,
  rows: readonly CadenceRow[],
  rituals: readonly ScoredRitual[],
  today: CalendarDay,
): YearScore {
  const weeks = weeksOf(year);
  const first = (weeks[0] as ScoreWeek).monday;
  const last = addDays(first, weeks.length * 7 - 1);
  const weekOf = (day: CalendarDay): number => Math.floor((dayNumberOf(day) - dayNumberOf(first)) / 7);
  const notes = new Map<AccountKey, ScoreNote[]>();
  for (const { id, account, ritual, day, when } of [...rituals].sort(byPlace)) {
    if (day < first || day > last) continue;
    const there = notes.get(account) ?? [];
    there.push({ id, ritual, day, when, week: weekOf(day) });
    notes.set(account, there);
  }
  const accounts = [...new Set(rows.map((row) => row.account))];
  return {
    year,
    weeks,
    todayWeek: today < first || today > last ? undefined : weekOf(today),
    staves: accounts.map((account) => ({
      account,
      notes: notes.get(account) ?? [],
      spans: rows.filter((row) => row.account === account).flatMap((row) => spansOf(row, today, first, last)),
    })),
  };
}

function spansOf(row: CadenceRow, today: CalendarDay, first: CalendarDay, last: CalendarDay): readonly ScoreSpan[] {
  const { ritual, dueFrom, dueBy, nextPlanned } = row;
  if (dueFrom === undefined || dueBy === undefined) return [];
  const spans: ScoreSpan[] = [{ kind: 'due', ritual, from: dueFrom, to: dueBy }];
  const until = nextPlanned !== undefined && nextPlanned <= today ? addDays(nextPlanned, -1) : today;
  if (until > dueBy) spans.push({ kind: 'overdue', ritual, from: addDays(dueBy, 1), to: until });
  return spans
    .filter((span) => span.to >= first && span.from <= last)
    .map((span) => ({
      ...span,
      from: span.from < first ? first : span.from,
      to: span.to > last ? last : span.to,
    }));
}

function byPlace(a: ScoredRitual, b: ScoredRitual): number {
  return compareDays(a.day, b.day) || compareText(a.ritual, b.ritual) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
