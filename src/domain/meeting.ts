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
  readonly allDay: boolean;
  readonly cancelled: boolean;
  readonly isOrganiser: boolean;
  readonly organiser: Invitee;
  readonly invitees: readonly Invitee[];
  /** First characters of the body as text (Graph gives 255), in which the objective line stands first. */
  readonly bodyPreview: string;
}
