import type { Instant } from '../domain/calendar-day.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';

/** The calendar could not be read; nothing may be concluded from it. */
export class CalendarUnavailable extends Error {
  override readonly name = 'CalendarUnavailable';
  constructor(
    readonly because: 'not-granted' | 'unavailable',
    readonly retryAfterSeconds?: number,
  ) {
    super(`calendar: ${because}`);
  }
}

/** The signed-in person's own calendar; private and personal entries are dropped inside the adapter. */
export interface MyCalendar {
  /** Singles, occurrences and exceptions that overlap the window; never a series master. All pages or an error. */
  meetingsBetween(from: Instant, to: Instant): Promise<readonly CalendarMeeting[]>;
  /** `undefined` when the entry no longer exists. */
  meeting(id: string): Promise<CalendarMeeting | undefined>;
}
