import type { Instant } from '../domain/calendar-day.ts';
import type { CalendarMeeting, MeetingTag } from '../domain/meeting.ts';

/**
 * One round of reading changes. Its window is frozen in `deltaLink` (platform-facts D5), and so are the kind of ids and the time zone
 * of the answers: a link that was opened otherwise cannot be gone on with.
 */
export interface CalendarRound {
  readonly from: Instant;
  readonly to: Instant;
  readonly deltaLink: string;
  readonly ids: 'immutable';
  readonly timeZone: 'UTC';
}

/** A meeting as it was read last. Its tag is its own; that of a series stands in {@link KnownSeries}. */
export interface KnownMeeting {
  readonly meeting: CalendarMeeting;
  /** Version of the calendar entry: what has the same one needs not be read again. Empty where the calendar gave none. */
  readonly version: string;
}

/** A series' master: never a meeting, but its occurrences have their tag and their rhythm from it. */
export interface KnownSeries {
  readonly id: string;
  readonly version: string;
  readonly tag: MeetingTag | undefined;
  /** As in {@link CalendarMeeting.recurrence}. */
  readonly recurrence: string | undefined;
}

/** What is kept of one person's calendar on this device. Private and personal entries never get this far. */
export interface CalendarSnapshot {
  readonly round: CalendarRound;
  readonly meetings: readonly KnownMeeting[];
  readonly series: readonly KnownSeries[];
  /** Tombstones: ids that were in the window and are not any more, until the window moves. */
  readonly gone: readonly string[];
}

/** What one refresh changes, by id. */
export interface CalendarChange {
  readonly round: CalendarRound;
  readonly meetings: readonly KnownMeeting[];
  readonly series: readonly KnownSeries[];
  /** Meetings and masters that are not there any more; what became private leaves no tombstone. */
  readonly gone: readonly { readonly id: string; readonly leavesTrace: boolean }[];
}

/** A cache: whatever is lost here is read again. Nothing here throws; a browser that keeps nothing remembers nothing. */
export interface CalendarMemory {
  recall(): Promise<CalendarSnapshot | undefined>;
  /** Takes the place of everything. */
  replace(snapshot: CalendarSnapshot): Promise<void>;
  /** All of it, or nothing when another window has gone on from `basis` (a deltaLink) meanwhile. */
  change(basis: string, change: CalendarChange): Promise<void>;
  /** Everything of this person. False when the browser did not let it be removed. */
  forget(): Promise<boolean>;
}
