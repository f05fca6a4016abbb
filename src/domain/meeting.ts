import type { Instant } from './calendar-day.ts';
import type { Ref } from './ref.ts';
import type { AdviceCode } from './objective/advice.ts';
import type { GateRecord } from './ritual.ts';
import type { RitualType } from './ritual-type.ts';

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
  /** Absent in a single meeting. `rule` as iCalendar writes it, `FREQ=MONTHLY;INTERVAL=3`; empty where the host does not say. */
  readonly series?: { readonly part: 'whole' | 'occurrence'; readonly rule: string };
  /** Lies in somebody else's calendar: their address. There the product only reads (platform-facts A11). */
  readonly calendarOf?: string;
  /** The form may stand inside the calendar's own window, from which the gate does not see the send (platform-facts A1). */
  readonly mayBeEmbedded?: true;
  /** A further meeting can be opened from here: hosts allow it from a form that is read (platform-facts A11). */
  readonly opensNew?: true;
  /** What the person said no to while this form is open: see suggestionKey in suggest-ritual.ts. */
  readonly rejectedSuggestion?: string;
}

/** A meeting without its time and its series, which are asked for last: a form that says nothing yet is shown without them. */
export type MeetingGlance = Omit<OpenMeetingContent, 'start' | 'end' | 'allDay' | 'series' | 'rejectedSuggestion'>;

/** A meeting whose time may not be known yet: `start` tells which it is. */
export type MeetingSoFar =
  OpenMeetingContent | (MeetingGlance & { readonly start?: undefined; readonly series?: undefined });

/**
 * A form that was just opened, in one's own calendar: no title, nobody invited, no text, nothing of ours. No rule sees a ritual in it,
 * whatever its time and its series: these alone never are a reason to suggest one (a property in test/domain/suggest-ritual.test.ts).
 */
export function saysNothing(form: MeetingGlance): boolean {
  return (
    form.role === 'organiser' &&
    form.calendarOf === undefined &&
    form.tag === undefined &&
    form.invitees.length === 0 &&
    `${form.subject}${form.bodyText}`.trim() === ''
  );
}

/**
 * The hidden tag in the event's custom property. Versioned, because an old send gate may run for days beside a new pane
 * (platform-facts A5): never change the meaning of a field, only add optional ones.
 */
export type MeetingTag =
  | {
      readonly v: 1;
      readonly kind: 'ritual';
      readonly ref: Ref;
      readonly hasObjective: boolean;
      /** The three below are for the send gate, and absent in tags of older panes. */
      readonly type?: RitualType;
      /** How statement and evidence were judged when they were saved. */
      readonly objective?: 'explicit' | 'vague';
      /** A reason for sending it as it is stands in the register. */
      readonly excused?: true;
    }
  | { readonly v: 1; readonly kind: 'no-ritual' };

/**
 * What the pane told the gate last, for as long as the meeting's form is open (session data): fresher and fuller than the tag. Versioned
 * like the tag.
 */
export type ToldByPane =
  | {
      readonly v: 1;
      readonly kind: 'ritual';
      readonly type: RitualType;
      readonly accounts: readonly string[];
      readonly statement: string;
      readonly evidence: string;
      /** Absent where the pane had no judgement at hand, and in older panes: the gate then judges by itself. */
      readonly judged?: JudgedByPane;
      readonly excused?: true;
    }
  | { readonly v: 1; readonly kind: 'no-ritual' };

/** Of the very statement and evidence beside it: they are told together or not at all, so that it is never another sentence's. */
export interface JudgedByPane {
  readonly verdict: 'explicit' | 'vague' | 'missing';
  /** What to do about it; the gate knows the words. */
  readonly advice?: AdviceCode;
}

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
  /** What the send gate asked before it was sent, as it noted in the meeting itself. */
  readonly gate?: Omit<GateRecord, 'reason'>;
  /** Only in occurrences and exceptions of a series: the master's id in this mailbox, and when the pattern had put this one. */
  readonly occurrence?: { readonly masterId: string; readonly originalStart: Instant };
  /** How often its series repeats, as an iCalendar rule (`FREQ=MONTHLY;INTERVAL=3`); only where the series' master is known. */
  readonly recurrence?: string;
}
