/**
 * Cadence: how the dates of one ritual type stand to its range per year, per account (design §5).
 *
 * Days are calendar days in the programme's time zone; today is the day of *as of*. intervalDays(n) = floor(365 / n).
 * Held = ended at or before *as of*, not cancelled, not reported as did-not-happen. Planned = start after *as of*, not cancelled.
 * A meeting under way is neither. Two meetings of the same type and account on one day count once.
 * anchor = day of the last held, else `since`; dueFrom = anchor + intervalDays(max); dueBy = anchor + intervalDays(min).
 * The table of statuses stands in cadence-rule.ts, what counts as held and planned in cadence-meetings.ts, the board over columns in
 * cadence-index.ts.
 *
 * Flag `aboveRange` when the days with a held meeting in (today − 365, today] are more than max. The day of a meeting is the day
 * on which it begins. Nothing here depends on the order of accounts, policies or meetings.
 */
import type { AccountKey } from './account.ts';
import { CadenceIndex } from './cadence-index.ts';
import { CADENCE_STATUSES, type CadenceStatus, type Coverage, NO_DAY } from './cadence-rule.ts';
import { type CalendarDay, dayFromNumber, dayFromNumberReader, type Instant } from './calendar-day.ts';
import type { RitualType } from './ritual-type.ts';

export { type CadenceStatus, intervalDays } from './cadence-rule.ts';

export interface CadenceAccount {
  readonly key: AccountKey;
  readonly since: CalendarDay;
}

export interface CadencePolicy {
  readonly account: AccountKey;
  readonly ritual: RitualType;
  readonly coverage: Coverage;
  /** Rituals per year, whole numbers, 1 ≤ min ≤ max; any numbers where coverage is not `all`: only `aboveRange` looks at max then. */
  readonly min: number;
  readonly max: number;
  readonly snoozedUntil?: CalendarDay | undefined;
}

export interface CadenceMeeting {
  readonly id: string;
  readonly ritual: RitualType;
  readonly accounts: readonly AccountKey[];
  readonly start: Instant;
  readonly end: Instant;
  /** `start` and `end` carry days, not moments (see meeting.ts). */
  readonly allDay?: boolean;
  /** `start` and `end` in milliseconds since 1970, where they are at hand. */
  readonly startsAt?: number | undefined;
  readonly endsAt?: number | undefined;
  readonly cancelled?: boolean;
  readonly didNotHappen?: boolean;
}

export interface CadenceInput {
  readonly accounts: readonly CadenceAccount[];
  readonly policies: readonly CadencePolicy[];
  readonly meetings: readonly CadenceMeeting[];
  readonly asOf: Instant;
  readonly timeZone: string;
}

/** What a status rests on. Days undefined where coverage asks for no rhythm or nothing is planned. */
export interface CadenceReason {
  readonly anchor: CalendarDay;
  readonly anchorIs: 'last-held' | 'since';
  readonly dueFrom: CalendarDay | undefined;
  readonly dueBy: CalendarDay | undefined;
  readonly next: CalendarDay | undefined;
  /** Days from dueBy to today; undefined while not overdue. */
  readonly overdueDays: number | undefined;
  /** Ids behind it: held ones newest first, planned ones soonest first. */
  readonly held: readonly string[];
  readonly planned: readonly string[];
}

export interface CadenceRow {
  readonly account: AccountKey;
  readonly ritual: RitualType;
  readonly status: CadenceStatus;
  readonly because: CadenceReason;
  readonly lastHeld: CalendarDay | undefined;
  readonly nextPlanned: CalendarDay | undefined;
  readonly dueFrom: CalendarDay | undefined;
  readonly dueBy: CalendarDay | undefined;
  /** Days with a held meeting in (today − 365, today]. */
  readonly heldInYear: number;
  readonly aboveRange: boolean;
  readonly snoozedUntil: CalendarDay | undefined;
}

/**
 * One row per policy, sorted by account, then ritual, as text. Throws RangeError that names the policy when its account is not among
 * the accounts or, with coverage all, its range is not 1 ≤ min ≤ max; and for a time zone that does not exist.
 */
export function readCadence(input: CadenceInput): readonly CadenceRow[] {
  const index = new CadenceIndex(input.accounts, input.policies, input.timeZone, input.asOf);
  index.loadToRead(input.meetings);
  const textOf = dayFromNumberReader();
  return input.policies
    .map((_policy, row) => readRow(index, row, textOf))
    .sort((a, b) => compareText(a.account, b.account) || compareText(a.ritual, b.ritual));
}

/** The row of the policy at this position, with its reason: made when it is asked for, the board itself stands in columns. */
export function readRow(index: CadenceIndex, row: number, textOf = dayFromNumber): CadenceRow {
  const policy = index.policies[row];
  if (policy === undefined) throw new RangeError(`there is no policy ${row}`);
  const columns = index.read();
  const day = (column: Int32Array): CalendarDay | undefined => {
    const number = column[row];
    return number === undefined || number === NO_DAY ? undefined : textOf(number);
  };
  const rhythm = policy.coverage === 'all';
  const dueFrom = rhythm ? day(columns.dueFrom) : undefined;
  const dueBy = rhythm ? day(columns.dueBy) : undefined;
  const lastHeld = day(columns.lastHeld);
  const nextPlanned = day(columns.nextPlanned);
  const overdueDays = index.todayNumber - (columns.dueBy[row] ?? 0);
  return {
    account: policy.account,
    ritual: policy.ritual,
    status: CADENCE_STATUSES[columns.status[row] ?? 0] ?? 'not-expected',
    because: {
      anchor: textOf(columns.anchor[row] ?? 0),
      anchorIs: lastHeld === undefined ? 'since' : 'last-held',
      dueFrom,
      dueBy,
      next: nextPlanned,
      overdueDays: rhythm && overdueDays > 0 ? overdueDays : undefined,
      ...index.behind(row),
    },
    lastHeld,
    nextPlanned,
    dueFrom,
    dueBy,
    heldInYear: columns.heldInYear[row] ?? 0,
    aboveRange: columns.aboveRange[row] === 1,
    snoozedUntil: policy.snoozedUntil,
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
