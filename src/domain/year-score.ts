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
 *
 * A bow joins a review to the coordination that prepared it, and to the one that followed it up: the nearest on each side, of those
 * that orchestration.ts found. One that reaches into another year is on both years' pages, with both its days.
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
import type { OrchestrationMark } from './orchestration.ts';
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

export interface ScoreBow {
  readonly kind: 'preparation' | 'follow-up';
  /** Ids of the review and of the coordination. */
  readonly review: string;
  readonly coordination: string;
  /** The earlier and the later of their days; the same where both were on one day. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface ScoreStave {
  readonly account: AccountKey;
  /** By day, then ritual type, then id. */
  readonly notes: readonly ScoreNote[];
  readonly spans: readonly ScoreSpan[];
  /** In the order of the marks. */
  readonly bows: readonly ScoreBow[];
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

/** `marks` of the same rituals (markOrchestration); without them there are no bows. The order of the rituals does not matter. */
export function layOutYear(
  year: number,
  rows: readonly CadenceRow[],
  rituals: readonly ScoredRitual[],
  today: CalendarDay,
  marks: readonly OrchestrationMark[] = [],
): YearScore {
  const weeks = weeksOf(year);
  const first = (weeks[0] as ScoreWeek).monday;
  const last = addDays(first, weeks.length * 7 - 1);
  const weekOf = (day: CalendarDay): number => Math.floor((dayNumberOf(day) - dayNumberOf(first)) / 7);
  const staves = new Map<AccountKey, { notes: ScoreNote[]; spans: ScoreSpan[]; bows: ScoreBow[] }>();
  for (const row of rows) {
    const stave = staves.get(row.account) ?? { notes: [], spans: [], bows: [] };
    stave.spans.push(...spansOf(row, today, first, last));
    staves.set(row.account, stave);
  }
  for (const { id, account, ritual, day, when } of [...rituals].sort(byPlace)) {
    if (day < first || day > last) continue;
    staves.get(account)?.notes.push({ id, ritual, day, when, week: weekOf(day) });
  }
  const dayOf = new Map(rituals.map(({ id, day }) => [id, day]));
  for (const mark of marks) {
    const bows = bowsOf(mark, dayOf).filter(({ from, to }) => to >= first && from <= last);
    staves.get(mark.account)?.bows.push(...bows);
  }
  return {
    year,
    weeks,
    todayWeek: today < first || today > last ? undefined : weekOf(today),
    staves: [...staves].map(([account, stave]) => ({ account, ...stave })),
  };
}

/** Those of a mark stand by day: the nearest before is the last one, the nearest after the first. */
function bowsOf(mark: OrchestrationMark, dayOf: ReadonlyMap<string, CalendarDay>): readonly ScoreBow[] {
  const { preparedBy, followedBy } = mark.because;
  const bows: ScoreBow[] = [];
  const before = preparedBy.at(-1);
  const dayBefore = dayOf.get(before ?? '');
  if (before !== undefined && dayBefore !== undefined) {
    bows.push({ kind: 'preparation', review: mark.review, coordination: before, from: dayBefore, to: mark.day });
  }
  const after = followedBy[0];
  const dayAfter = dayOf.get(after ?? '');
  if (after !== undefined && dayAfter !== undefined) {
    bows.push({ kind: 'follow-up', review: mark.review, coordination: after, from: mark.day, to: dayAfter });
  }
  return bows;
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
