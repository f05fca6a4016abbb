/**
 * The rule of cadence (design §5), over whole days from 1 January 1970 (calendar-day.ts), so that a board of a quarter of a million
 * cells needs no text. `undefined` never stands in a column: a day that does not exist is {@link NO_DAY}.
 *
 * | Order | If                                                                            | Status            |
 * | ----- | ----------------------------------------------------------------------------- | ----------------- |
 * | 1     | coverage none                                                                 | `not-expected`    |
 * | 2     | coverage as-needed                                                            | `as-needed`       |
 * | 3     | snoozed until a day ≥ today, and rows 4-8 would give anything but on-cadence  | `snoozed`         |
 * | 4     | today > dueBy and nothing planned                                             | `overdue`         |
 * | 5     | today > dueBy and something planned                                           | `overdue-planned` |
 * | 6     | next planned day > dueBy                                                      | `planned-late`    |
 * | 7     | nothing planned and today ≥ dueFrom                                           | `due`             |
 * | 8     | otherwise                                                                     | `on-cadence`      |
 */
export const CADENCE_STATUSES = [
  'not-expected',
  'as-needed',
  'snoozed',
  'overdue',
  'overdue-planned',
  'planned-late',
  'due',
  'on-cadence',
] as const;

export type CadenceStatus = (typeof CADENCE_STATUSES)[number];

export const COVERAGES = ['all', 'as-needed', 'none'] as const;

export type Coverage = (typeof COVERAGES)[number];

/** Earlier than any day, so that it compares as one that never came. */
export const NO_DAY = -2_147_483_648;

/** Days between two rituals when there are `perYear` of them. */
export function intervalDays(perYear: number): number {
  return Math.floor(365 / perYear);
}

/** `next` is {@link NO_DAY} when nothing is planned, `snoozedUntil` when nothing is snoozed. */
export function statusOf(
  coverage: Coverage,
  today: number,
  dueFrom: number,
  dueBy: number,
  next: number,
  snoozedUntil: number,
): CadenceStatus {
  if (coverage === 'none') return 'not-expected';
  if (coverage === 'as-needed') return 'as-needed';
  const status = rhythmOf(today, dueFrom, dueBy, next);
  return snoozedUntil >= today && status !== 'on-cadence' ? 'snoozed' : status;
}

function rhythmOf(today: number, dueFrom: number, dueBy: number, next: number): CadenceStatus {
  if (today > dueBy) return next === NO_DAY ? 'overdue' : 'overdue-planned';
  if (next === NO_DAY) return today >= dueFrom ? 'due' : 'on-cadence';
  return next > dueBy ? 'planned-late' : 'on-cadence';
}
