/**
 * Cadence: how the dates of one ritual type stand to its range per year, per account (design §5).
 *
 * Days are calendar days in the programme's time zone; today is the day of *as of*. intervalDays(n) = floor(365 / n).
 * Held = ended at or before *as of*, not cancelled, not reported as did-not-happen. Planned = start after *as of*, not cancelled.
 * A meeting under way is neither. Two meetings of the same type and account on one day count once.
 * anchor = day of the last held, else `since`; dueFrom = anchor + intervalDays(max); dueBy = anchor + intervalDays(min).
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
 *
 * Flag `aboveRange` when the days with a held meeting in (today − 365, today] are more than max. The day of a meeting is the day
 * on which it begins. Nothing here depends on the order of accounts, policies or meetings.
 */
import type { AccountKey } from './account.ts';
import { addDays, type CalendarDay, compareDays, daysBetween, type Instant } from './calendar-day.ts';
import { isRange } from './charter.ts';
import { phaseOf } from './meeting-state.ts';
import type { RitualType } from './ritual-type.ts';
import { dayOf, startDayOf } from './time-zone.ts';

export type CadenceStatus =
  'not-expected' | 'as-needed' | 'snoozed' | 'overdue' | 'overdue-planned' | 'planned-late' | 'due' | 'on-cadence';

export interface CadenceAccount {
  readonly key: AccountKey;
  readonly since: CalendarDay;
}

export interface CadencePolicy {
  readonly account: AccountKey;
  readonly ritual: RitualType;
  readonly coverage: 'all' | 'as-needed' | 'none';
  /** Rituals per year, whole numbers, 1 ≤ min ≤ max. */
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

/** Days between two rituals when there are `perYear` of them. */
export function intervalDays(perYear: number): number {
  return Math.floor(365 / perYear);
}

interface Dated {
  readonly id: string;
  readonly day: CalendarDay;
}

/**
 * One row per policy, sorted by account, then ritual, as text. Throws RangeError that names the policy when its account is not among
 * the accounts or its range is not 1 ≤ min ≤ max (and for a time zone that does not exist).
 */
export function readCadence(input: CadenceInput): readonly CadenceRow[] {
  const today = dayOf(input.asOf, input.timeZone);
  const since = new Map(input.accounts.map((account) => [account.key, account.since]));
  const held = new Map<string, Dated[]>();
  const planned = new Map<string, Dated[]>();
  for (const meeting of input.meetings) {
    const into = whereItCounts(meeting, input, held, planned);
    if (into === undefined) continue;
    const dated = { id: meeting.id, day: startDayOf(meeting, input.timeZone) };
    for (const account of new Set(meeting.accounts)) {
      const at = cellKey(account, meeting.ritual);
      const there = into.get(at);
      if (there === undefined) into.set(at, [dated]);
      else there.push(dated);
    }
  }
  const rows = input.policies.map((policy) => {
    const at = cellKey(policy.account, policy.ritual);
    const begins = since.get(policy.account);
    if (begins === undefined) throw new RangeError(`policy ${at}: no account has the key "${policy.account}"`);
    if (!isRange(policy.min, policy.max)) {
      throw new RangeError(`policy ${at}: a range needs 1 ≤ min ≤ max, not ${policy.min} to ${policy.max}`);
    }
    return readRow(policy, begins, today, sorted(held.get(at)).reverse(), sorted(planned.get(at)));
  });
  return rows.sort((a, b) => compareText(a.account, b.account) || compareText(a.ritual, b.ritual));
}

function whereItCounts(
  meeting: CadenceMeeting,
  { asOf, timeZone }: CadenceInput,
  held: Map<string, Dated[]>,
  planned: Map<string, Dated[]>,
): Map<string, Dated[]> | undefined {
  if (meeting.cancelled === true) return undefined;
  switch (phaseOf(meeting, asOf, timeZone)) {
    case 'past':
      return meeting.didNotHappen === true ? undefined : held;
    case 'to-come':
      return planned;
    case 'under-way':
      return undefined;
  }
}

function readRow(
  policy: CadencePolicy,
  since: CalendarDay,
  today: CalendarDay,
  held: readonly Dated[],
  planned: readonly Dated[],
): CadenceRow {
  const lastHeld = held[0]?.day;
  const next = planned[0]?.day;
  const anchor = lastHeld ?? since;
  const dueFrom = addDays(anchor, intervalDays(policy.max));
  const dueBy = addDays(anchor, intervalDays(policy.min));
  const rhythm = policy.coverage === 'all';
  const status = statusOf(policy, today, dueFrom, dueBy, next);
  const yearAgo = addDays(today, -365);
  const heldInYear = new Set(held.map(({ day }) => day).filter((day) => day > yearAgo && day <= today)).size;
  return {
    account: policy.account,
    ritual: policy.ritual,
    status,
    because: {
      anchor,
      anchorIs: lastHeld === undefined ? 'since' : 'last-held',
      dueFrom: rhythm ? dueFrom : undefined,
      dueBy: rhythm ? dueBy : undefined,
      next,
      overdueDays: rhythm && today > dueBy ? daysBetween(dueBy, today) : undefined,
      held: held.map(({ id }) => id),
      planned: planned.map(({ id }) => id),
    },
    lastHeld,
    nextPlanned: next,
    dueFrom: rhythm ? dueFrom : undefined,
    dueBy: rhythm ? dueBy : undefined,
    heldInYear,
    aboveRange: heldInYear > policy.max,
    snoozedUntil: policy.snoozedUntil,
  };
}

function statusOf(
  policy: CadencePolicy,
  today: CalendarDay,
  dueFrom: CalendarDay,
  dueBy: CalendarDay,
  next: CalendarDay | undefined,
): CadenceStatus {
  if (policy.coverage === 'none') return 'not-expected';
  if (policy.coverage === 'as-needed') return 'as-needed';
  const status = rhythmOf(today, dueFrom, dueBy, next);
  const snoozed = policy.snoozedUntil !== undefined && policy.snoozedUntil >= today;
  return snoozed && status !== 'on-cadence' ? 'snoozed' : status;
}

function rhythmOf(
  today: CalendarDay,
  dueFrom: CalendarDay,
  dueBy: CalendarDay,
  next: CalendarDay | undefined,
): CadenceStatus {
  if (today > dueBy) return next === undefined ? 'overdue' : 'overdue-planned';
  if (next === undefined) return today >= dueFrom ? 'due' : 'on-cadence';
  return next > dueBy ? 'planned-late' : 'on-cadence';
}

function cellKey(account: AccountKey, ritual: RitualType): string {
  return `${account} × ${ritual}`;
}

/** By day; by id within a day, so that the result does not depend on the order of the input. */
function sorted(meetings: readonly Dated[] | undefined): Dated[] {
  return [...(meetings ?? [])].sort((a, b) => compareDays(a.day, b.day) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
