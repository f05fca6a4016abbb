/**
 * Whether a Key Account Review was prepared and followed up inside: internal formats "permettent de préparer les rencontres avec les
 * clients" (S:156), and orchestration is to plan all encounters rigorously over time (S:131). Windows are the charter's (design §5).
 *
 * | Coordination of the same account                     | Review                | Mark         |
 * | ---------------------------------------------------- | --------------------- | ------------ |
 * | held or planned in the `beforeDays` days before it   | any                   | prepared     |
 * | none there                                           | held or planned       | `unprepared` |
 * | held in the `afterDays` days after it                | held                  | followed     |
 * | only planned there, or none and they are not over    | held                  | open         |
 * | none there, and these days are over                  | held                  | `unfollowed` |
 * |                                                      | planned               | open         |
 *
 * On the review's own day a coordination counts as preparation, not as follow-up: nobody can tell which came first from days alone.
 */
import type { AccountKey } from './account.ts';
import { addDays, type CalendarDay, compareDays } from './calendar-day.ts';

export interface DatedRitual {
  readonly id: string;
  readonly account: AccountKey;
  readonly day: CalendarDay;
  readonly when: 'held' | 'planned';
}

export interface OrchestrationWindows {
  readonly beforeDays: number;
  readonly afterDays: number;
}

/** Design §5: 30 days before and after. */
export const DEFAULT_WINDOWS: OrchestrationWindows = { beforeDays: 30, afterDays: 30 };

export interface OrchestrationMark {
  readonly review: string;
  readonly account: AccountKey;
  readonly day: CalendarDay;
  readonly preparation: 'prepared' | 'unprepared';
  readonly followUp: 'followed' | 'open' | 'unfollowed';
  /** The coordinations that the marks rest on, and the days that were looked at, both ends included. */
  readonly because: {
    readonly preparedBy: readonly string[];
    readonly followedBy: readonly string[];
    readonly from: CalendarDay;
    readonly to: CalendarDay;
  };
}

/** One mark a review, by account, then day, then id. Neither list's order matters. */
export function markOrchestration(
  reviews: readonly DatedRitual[],
  coordinations: readonly DatedRitual[],
  today: CalendarDay,
  windows: OrchestrationWindows = DEFAULT_WINDOWS,
): readonly OrchestrationMark[] {
  const ofAccount = new Map<AccountKey, DatedRitual[]>();
  for (const coordination of coordinations) {
    const there = ofAccount.get(coordination.account);
    if (there === undefined) ofAccount.set(coordination.account, [coordination]);
    else there.push(coordination);
  }
  for (const there of ofAccount.values()) there.sort(byDay);
  return [...reviews].sort(byAccountAndDay).map((review) => {
    const from = addDays(review.day, -windows.beforeDays);
    const to = addDays(review.day, windows.afterDays);
    const near = (ofAccount.get(review.account) ?? []).filter(({ day }) => day >= from && day <= to);
    const preparedBy = near.filter(({ day }) => day <= review.day).map(({ id }) => id);
    const after = near.filter(({ day }) => day > review.day);
    return {
      review: review.id,
      account: review.account,
      day: review.day,
      preparation: preparedBy.length > 0 ? 'prepared' : 'unprepared',
      followUp: followUpOf(review, after, to, today),
      because: { preparedBy, followedBy: after.map(({ id }) => id), from, to },
    };
  });
}

function followUpOf(
  review: DatedRitual,
  after: readonly DatedRitual[],
  to: CalendarDay,
  today: CalendarDay,
): OrchestrationMark['followUp'] {
  if (review.when === 'planned') return 'open';
  if (after.some(({ when }) => when === 'held')) return 'followed';
  return after.length === 0 && today > to ? 'unfollowed' : 'open';
}

function byDay(a: DatedRitual, b: DatedRitual): number {
  return compareDays(a.day, b.day) || compareText(a.id, b.id);
}

function byAccountAndDay(a: DatedRitual, b: DatedRitual): number {
  return compareText(a.account, b.account) || byDay(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
