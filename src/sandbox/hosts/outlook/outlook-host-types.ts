/** What the Outlook page and its own server side say to each other. Types only: the page may import nothing else of the server. */
import type { Recurrence, ResponseType, StoredEvent, StoredMessage } from '../../graph/store/exchange.ts';

export interface Person {
  name: string;
  address: string;
}

export interface Invited extends Person {
  response: ResponseType;
}

/** One entry of the calendar. Instants are milliseconds since 1970; days are `YYYY-MM-DD` in the person's zone. */
export interface CalendarEntry {
  id: string;
  subject: string;
  start: number;
  end: number;
  isAllDay: boolean;
  location: string;
  organizer: Person;
  isOrganizer: boolean;
  isCancelled: boolean;
  /** Saved by the organiser, not sent yet. */
  isDraft: boolean;
  /** Anybody else invited: a meeting, not an appointment. */
  isMeeting: boolean;
  type: StoredEvent['type'];
  response: ResponseType;
  showAs: StoredEvent['showAs'];
  sensitivity: StoredEvent['sensitivity'];
  categories: string[];
}

/** One entry with everything its form shows. */
export interface Meeting extends CalendarEntry {
  changeKey: string;
  seriesMasterId: string | null;
  bodyHtml: string;
  required: Invited[];
  optional: Invited[];
  recurrence: Recurrence | null;
  /** The add-in's property bag as JSON text of an object; `{}` when there is none. */
  customProperties: string;
  created: number;
  modified: number;
}

/** What a form sends to be saved. */
export interface MeetingDraft {
  subject: string;
  location: string;
  start: number;
  end: number;
  isAllDay: boolean;
  bodyHtml: string;
  required: Person[];
  optional: Person[];
  recurrence: Recurrence | null;
  sensitivity: StoredEvent['sensitivity'];
  categories: string[];
  /** null leaves the stored bag as it is. */
  customProperties: string | null;
}

export interface InboxMessage {
  id: string;
  subject: string;
  from: Person;
  received: number;
  isRead: boolean;
  preview: string;
  meeting: {
    type: NonNullable<StoredMessage['meeting']>['type'];
    eventId: string;
    response: ResponseType | null;
  } | null;
}

export type PermissionLevel = 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/** A ribbon button, its words chosen for one language, its addresses on the sandbox's origin. */
export interface AddinButton {
  /** The manifest's control id: what `commandId` of a send decision names. */
  id: string;
  surface: 'organizer' | 'attendee';
  label: string;
  description: string;
  icon: string;
  action: { kind: 'pane'; url: string } | { kind: 'function'; functionName: string };
}

export interface LaunchEvent {
  type: string;
  functionName: string;
  sendMode: SendMode;
}

/** The add-in as one person meets it. */
export interface Addin {
  id: string;
  name: string;
  permission: PermissionLevel;
  appDomains: string[];
  buttons: AddinButton[];
  launchEvents: LaunchEvent[];
  /** The page of the event runtime; '' when the manifest declares no launch event. */
  eventsUrl: string;
  functionFileUrl: string;
}

export interface OutlookStart {
  organisation: string;
  /** Mail domains of the organisation, lower case. */
  ownDomains: string[];
  me: {
    handle: string;
    name: string;
    jobTitle: string;
    address: string;
    /** IANA name. */
    timeZone: string;
    /** The name Exchange gives the same zone. */
    windowsTimeZone: string;
    language: string;
  };
  /** Whose calendar is open, where it is somebody else's. */
  sharedCalendar: Person | null;
  now: number;
  addin: Addin | null;
  /** Why there is no add-in, in a sentence; '' when there is one. */
  addinProblem: string;
  masterCategories: { displayName: string; color: string }[];
  customPropertyDoesNotReachGate: boolean;
  noNestedAppAuth: boolean;
}
