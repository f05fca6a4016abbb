import type { AccountKey } from './account.ts';
import type { CalendarDay, Instant } from './calendar-day.ts';
import type { RitualType } from './ritual-type.ts';

export type CadenceStatus =
  'not-expected' | 'as-needed' | 'snoozed' | 'overdue' | 'overdue-planned' | 'planned-late' | 'due' | 'on-cadence';

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
