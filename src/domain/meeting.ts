import type { Instant } from './calendar-day.ts';
import type { Ref } from './ref.ts';

/** Somebody invited, or the organiser. `address` is lower case. */
export interface Invitee {
  readonly address: string;
  readonly name: string;
}

/** The meeting that is open in Outlook, as the pane and the gate see it. */
export interface OpenMeetingContent {
  /** Who looks at it: the organiser may edit, an attendee only reads. */
  readonly role: 'organiser' | 'attendee';
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  /**
   * True: `start` and `end` carry calendar days and no moment, `2026-11-23T00:00:00Z` for 23 November wherever one is; `end` is
   * the day after the last one. Never convert them to a time zone.
   */
  readonly allDay: boolean;
  readonly organiser: Invitee;
  /** Everybody invited, organiser left out, required before optional, no address twice. */
  readonly invitees: readonly Invitee[];
  /** The body as plain text: the objective line is found here (see objective-line.ts). */
  readonly bodyText: string;
  /** The hidden tag; undefined when absent, unreadable, or lost by the host. Never reaches attendees. */
  readonly tag: MeetingTag | undefined;
}

/**
 * The hidden tag in the event's custom property. Versioned, because an old send gate may run for days beside a new pane
 * (platform-facts A5): never change the meaning of a field, only add optional ones.
 */
export type MeetingTag =
  | { readonly v: 1; readonly kind: 'ritual'; readonly ref: Ref; readonly hasObjective: boolean }
  | { readonly v: 1; readonly kind: 'no-ritual' };

/** One meeting of the signed-in person's own calendar, as sync sees it. Private and personal ones never get this far. */
export interface CalendarMeeting {
  /** Immutable id in this mailbox. */
  readonly id: string;
  /** Same in the organiser's and the attendees' copies. */
  readonly uid: string;
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  /** True: `start` and `end` carry calendar days, as in {@link OpenMeetingContent}. */
  readonly allDay: boolean;
  readonly cancelled: boolean;
  readonly isOrganiser: boolean;
  readonly organiser: Invitee;
  readonly invitees: readonly Invitee[];
  /**
   * Of a meeting asked for by its id: the first characters of the body as text (Graph gives 255), in which the objective line stands
   * first. Of those of a window: the Ref found there, and nothing else, because they may be kept on the device.
   */
  readonly bodyPreview: string;
  /**
   * The hidden tag of this entry or, for an occurrence, of its master; only in the organiser's own calendar. The body line may lie
   * beyond the 255 characters above, the tag may have been lost by a host: sync uses what it finds.
   */
  readonly tag?: MeetingTag;
  /** Only in occurrences and exceptions of a series: the master's id in this mailbox, and when the pattern had put this one. */
  readonly occurrence?: { readonly masterId: string; readonly originalStart: Instant };
  /** How often its series repeats, as an iCalendar rule (`FREQ=MONTHLY;INTERVAL=3`); only where the series' master is known. */
  readonly recurrence?: string;
}
