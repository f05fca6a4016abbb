/**
 * The mailboxes: events and messages as Microsoft Graph v1.0 shapes them, and what Exchange does with them.
 * Used by the Graph routes, by the Outlook page's own server side, by the seed and by the .ics import.
 */

export interface DateTimeTimeZone {
  /** `2026-11-23T09:00:00.0000000`, no offset. */
  dateTime: string;
  timeZone: string;
}

export interface EmailAddress {
  address: string;
  name: string;
}

export interface Attendee {
  type: 'required' | 'optional' | 'resource';
  emailAddress: EmailAddress;
  status: { response: ResponseType; time: string };
}

export type ResponseType = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

export interface ExtendedProperty {
  id: string;
  value: string;
}

/** Graph's patternedRecurrence. */
export interface Recurrence {
  pattern: {
    type: 'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
    interval: number;
    month: number;
    dayOfMonth: number;
    daysOfWeek: string[];
    firstDayOfWeek: string;
    index: 'first' | 'second' | 'third' | 'fourth' | 'last';
  };
  range: {
    type: 'endDate' | 'noEnd' | 'numbered';
    startDate: string;
    endDate: string;
    recurrenceTimeZone: string;
    numberOfOccurrences: number;
  };
}

/** One stored event (single, master or exception) or a computed occurrence, times in their own zone. */
export interface StoredEvent {
  /** Default id; changes when the entry moves. */
  id: string;
  /** Sent instead of `id` when the request says Prefer: IdType="ImmutableId". */
  immutableId: string;
  mailbox: string;
  iCalUId: string;
  changeKey: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  start: DateTimeTimeZone;
  end: DateTimeTimeZone;
  isAllDay: boolean;
  isCancelled: boolean;
  /** Changed by the organiser but not sent yet. */
  isDraft: boolean;
  isOrganizer: boolean;
  organizer: { emailAddress: EmailAddress };
  attendees: Attendee[];
  location: string;
  categories: string[];
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  responseStatus: { response: ResponseType; time: string };
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  seriesMasterId: string | null;
  recurrence: Recurrence | null;
  /** UTC instant of the occurrence before it was moved; occurrences and exceptions only. */
  originalStart: string | null;
  originalStartTimeZone: string;
  originalEndTimeZone: string;
  cancelledOccurrences: string[];
  transactionId: string | null;
  isOnlineMeeting: boolean;
  /** Where the online meeting is joined; the body holds the same address. */
  joinUrl: string | null;
  importance: 'low' | 'normal' | 'high';
  isReminderOn: boolean;
  reminderMinutesBeforeStart: number;
  responseRequested: boolean;
  allowNewTimeProposals: boolean;
  hideAttendees: boolean;
  extendedProperties: ExtendedProperty[];
}

/** What a person or a program gives to make an event; the rest has Exchange's defaults. */
export type EventDraft = Pick<StoredEvent, 'subject' | 'start' | 'end'> &
  Partial<
    Pick<
      StoredEvent,
      | 'body'
      | 'isAllDay'
      | 'location'
      | 'categories'
      | 'sensitivity'
      | 'showAs'
      | 'recurrence'
      | 'transactionId'
      | 'isOnlineMeeting'
      | 'importance'
      | 'isReminderOn'
      | 'reminderMinutesBeforeStart'
      | 'responseRequested'
      | 'allowNewTimeProposals'
      | 'hideAttendees'
      | 'cancelledOccurrences'
      | 'extendedProperties'
      | 'iCalUId'
    >
  > & {
    attendees?: readonly { type?: Attendee['type']; emailAddress: EmailAddress; response?: ResponseType }[];
    /** importEvents only: somebody without a mailbox here organises it, and this mailbox was invited (isOrganizer false). */
    organizer?: EmailAddress;
    /** importEvents only: called off by its organiser; the copy stays, as Outlook leaves it until the person removes it. */
    isCancelled?: boolean;
  };

export interface StoredMessage {
  id: string;
  immutableId: string;
  mailbox: string;
  folder: 'inbox' | 'sentitems' | 'deleteditems';
  changeKey: string;
  createdDateTime: string;
  receivedDateTime: string;
  sentDateTime: string;
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  from: EmailAddress;
  toRecipients: EmailAddress[];
  isRead: boolean;
  internetMessageId: string;
  conversationId: string;
  /** Set on a meeting request, cancellation or answer: the event in the same mailbox. `meetingTenativelyAccepted` is Graph's spelling. */
  meeting: {
    type: 'meetingRequest' | 'meetingCancelled' | 'meetingAccepted' | 'meetingTenativelyAccepted' | 'meetingDeclined';
    eventId: string;
  } | null;
}

/** A colour category of a mailbox's master list. */
export interface MasterCategory {
  /** GUID. */
  id: string;
  displayName: string;
  /** `preset0` … `preset24` or `none`. */
  color: string;
}

/**
 * One line of what changed in a calendar window: the event as it is now, or the ids of what is gone from the window.
 * Lines are ordered by `key`, then `originalStart`; that pair stays the same while the calendar changes.
 */
export interface EventChange {
  key: number;
  /** UTC milliseconds, 0 for singles and masters. */
  originalStart: number;
  event: StoredEvent | null;
  id: string;
  immutableId: string;
}

/**
 * Errors carry Graph's code and status (graph-error.ts), so that a route only passes them on.
 * `mailbox` is the person's mail address (DirectoryUser.mail). `send` is true unless said otherwise, as on Graph: an event with
 * attendees is sent at once; with `send: false` it stays a draft (`isDraft`) until `sendMeeting`.
 */
export interface Exchange {
  createEvent(mailbox: string, draft: EventDraft, options?: { send?: boolean }): StoredEvent;
  /** Many at once, in one transaction, copies for every invited mailbox included; for the seed and the import. */
  importEvents(entries: readonly { mailbox: string; draft: EventDraft; at?: Date }[]): StoredEvent[];
  /** Accepts either kind of id, of a single, master, exception or occurrence. */
  event(mailbox: string, id: string): StoredEvent | undefined;
  /** `ifMatch` is a changeKey; a mismatch throws 412. An occurrence becomes an exception. */
  updateEvent(
    mailbox: string,
    id: string,
    change: Partial<EventDraft>,
    options?: { send?: boolean; ifMatch?: string },
  ): StoredEvent;
  /** Sends what the organiser has not sent yet: invitation or update; only what Exchange propagates reaches the attendees. */
  sendMeeting(mailbox: string, id: string): StoredEvent;
  /** Organiser: cancels for everybody (attendees keep `isCancelled`), own copy goes. Attendee: removes own copy. */
  deleteEvent(mailbox: string, id: string, comment?: string): void;
  /** A declined meeting leaves the calendar; the event is given back as it was then. */
  respond(
    mailbox: string,
    id: string,
    response: 'accepted' | 'tentativelyAccepted' | 'declined',
    options?: { sendResponse?: boolean; comment?: string },
  ): StoredEvent;
  /** Singles and masters. */
  events(mailbox: string): StoredEvent[];
  /** Expanded: singles, occurrences, exceptions that overlap [from, to). */
  calendarView(mailbox: string, from: Date, to: Date): StoredEvent[];
  /** Occurrences and exceptions of one series that overlap [from, to). */
  instances(mailbox: string, id: string, from: Date, to: Date): StoredEvent[];
  /** Counts the changes of a mailbox's calendar; grows with each one. */
  changeNumber(mailbox: string): number;
  /** For calendarView/delta: `since` 0 lists all. Masters come beside their occurrences. */
  changes(mailbox: string, since: number, from: Date, to: Date): EventChange[];
  setExtendedProperty(mailbox: string, id: string, property: ExtendedProperty): void;
  messages(mailbox: string, folder?: StoredMessage['folder']): StoredMessage[];
  message(mailbox: string, id: string): StoredMessage | undefined;
  sendMail(
    mailbox: string,
    mail: { subject: string; body: StoredMessage['body']; to: readonly EmailAddress[]; saveToSentItems: boolean },
  ): void;
  /** Per mailbox, for add-ins: roaming settings by add-in id, as JSON text. */
  masterCategories(mailbox: string): MasterCategory[];
  addMasterCategory(mailbox: string, category: { displayName: string; color: string }): MasterCategory;
  updateMasterCategory(mailbox: string, id: string, color: string): MasterCategory;
  deleteMasterCategory(mailbox: string, id: string): void;
  roamingSettings(mailbox: string, addinId: string): string;
  setRoamingSettings(mailbox: string, addinId: string, json: string): void;
}
