import type { Instant } from '../domain/calendar-day.ts';
import type { CalendarMeeting, MeetingTag } from '../domain/meeting.ts';

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
  /**
   * A single, a master or an occurrence (which may lack its master's tag, unlike in the window). `undefined` when the entry no longer
   * exists; `hidden` when it is there but private or personal now, so that nobody concludes it was cancelled.
   */
  meeting(id: string): Promise<CalendarMeeting | 'hidden' | undefined>;
  /**
   * Puts the hidden tag on an entry, or with `undefined` takes it away; nothing else of the entry is touched, and attendees hear nothing.
   * A single meeting or a series' master: on an occurrence a tag is lost or breaks the series (platform-facts A7).
   *
   * `gone`: there is no such entry any more, or it is private now. `not-mine`: somebody else organises it. `not-configured`: nobody
   * said under which add-in tags are kept.
   */
  writeTag(id: string, tag: MeetingTag | undefined): Promise<'written' | 'gone' | 'not-mine' | 'not-configured'>;
  /**
   * Many of them in as few requests as possible, one entry per id. `unread`: this one could not be read now, so nothing may be concluded
   * from it; the others stand. Throws SignInNeeded, and CalendarUnavailable when the calendar was not granted.
   */
  meetingsById(ids: readonly string[]): Promise<ReadonlyMap<string, CalendarMeeting | 'hidden' | 'unread' | undefined>>;
}
