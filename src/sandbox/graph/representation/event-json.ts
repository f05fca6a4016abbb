/** A stored event as Graph's `event` (CSDL v1.0), and what `$filter` and `$orderby` may touch of it. */
import { badRequest } from '../graph-error.ts';
import type { Resolve } from '../odata/evaluate.ts';
import type { Node } from '../odata/filter.ts';
import { pathsOf } from '../odata/filter.ts';
import type { Preferences } from '../prefer.ts';
import type { DateTimeTimeZone, StoredEvent } from '../store/exchange.ts';
import { immutableIdOf } from '../store/item-ids.ts';
import { bodyAs, previewOf } from '../store/outlook-html.ts';
import { inZone, instantOf } from '../store/time-zones.ts';

export type Json = Record<string, unknown>;

export const etagOf = (event: { changeKey: string }): string => `W/"${event.changeKey}"`;

export interface Shape {
  readonly origin: string;
  readonly preferences: Preferences;
  /** Ids of the extended properties asked for by `$expand`; none without. */
  readonly extendedProperties: readonly string[];
  /** Only a GET of the master itself gives them. */
  readonly withCancelledOccurrences?: boolean;
}

export function toEvent(event: StoredEvent, shape: Shape): Json {
  const { preferences, origin } = shape;
  const id = preferences.immutableIds ? event.immutableId : event.id;
  const expanded = event.extendedProperties.filter((property) => shape.extendedProperties.includes(property.id));
  return {
    '@odata.etag': etagOf(event),
    id,
    createdDateTime: event.createdDateTime,
    lastModifiedDateTime: event.lastModifiedDateTime,
    changeKey: event.changeKey,
    categories: event.categories,
    ...(event.transactionId === null ? {} : { transactionId: event.transactionId }),
    ...(event.originalStart === null ? {} : { originalStart: event.originalStart.replace('.000Z', 'Z') }),
    originalStartTimeZone: event.originalStartTimeZone,
    originalEndTimeZone: event.originalEndTimeZone,
    iCalUId: event.iCalUId,
    reminderMinutesBeforeStart: event.reminderMinutesBeforeStart,
    isReminderOn: event.isReminderOn,
    hasAttachments: false,
    subject: event.subject,
    bodyPreview: previewOf(event.body),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer,
    responseRequested: event.responseRequested,
    seriesMasterId: masterId(event, preferences),
    showAs: event.showAs,
    type: event.type,
    webLink: `${origin}/outlook/meeting?id=${encodeURIComponent(event.id)}`,
    onlineMeetingUrl: null,
    isOnlineMeeting: event.isOnlineMeeting,
    onlineMeetingProvider: event.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    allowNewTimeProposals: event.allowNewTimeProposals,
    isDraft: event.isDraft,
    hideAttendees: event.hideAttendees,
    ...(shape.withCancelledOccurrences === true ? { cancelledOccurrences: event.cancelledOccurrences } : {}),
    responseStatus: event.responseStatus,
    body: bodyAs(event.body, preferences.bodyContentType),
    start: time(event.start, preferences),
    end: time(event.end, preferences),
    location: toLocation(event.location),
    locations: event.location === '' ? [] : [toLocation(event.location)],
    recurrence: event.recurrence,
    attendees: event.attendees,
    organizer: event.organizer,
    onlineMeeting: event.joinUrl === null ? null : { joinUrl: event.joinUrl },
    ...(expanded.length > 0 ? { singleValueExtendedProperties: expanded } : {}),
  };
}

/** What calendarView/delta gives of an occurrence (platform-facts D5). */
export function toStub(event: StoredEvent, preferences: Preferences): Json {
  return {
    '@odata.type': '#microsoft.graph.event',
    '@odata.etag': etagOf(event),
    seriesMasterId: masterId(event, preferences),
    type: event.type,
    id: preferences.immutableIds ? event.immutableId : event.id,
    start: time(event.start, preferences),
    end: time(event.end, preferences),
  };
}

function masterId(event: StoredEvent, preferences: Preferences): string | null {
  if (event.seriesMasterId === null || !preferences.immutableIds) return event.seriesMasterId;
  return immutableIdOf(event.mailbox, event.seriesMasterId);
}

const time = (value: DateTimeTimeZone, preferences: Preferences): DateTimeTimeZone =>
  inZone(instantOf(value), preferences.timeZone);

function toLocation(displayName: string): Json {
  if (displayName === '')
    return { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} };
  return { displayName, locationType: 'default', uniqueId: displayName, uniqueIdType: 'private' };
}

/** Instants are compared as instants whatever zone the caller writes; `start/dateTime` is UTC in a filter. */
export const eventResolver =
  (event: StoredEvent): Resolve =>
  (path) => {
    const [first = '', second] = path;
    if ((first === 'start' || first === 'end') && second === 'dateTime') return new Date(instantOf(event[first]));
    if (first === 'createdDateTime' || first === 'lastModifiedDateTime') return new Date(event[first]);
    if (first === 'singleValueExtendedProperties') return event.extendedProperties;
    if (first === 'location') return event.location;
    return (
      path.reduce<unknown>(
        (value, name) => (typeof value === 'object' && value !== null ? (value as Json)[name] : null),
        event,
      ) ?? null
    );
  };

/** Which of the event's properties the service filters and sorts by in practice; it refuses the others. */
const SEARCHABLE = new Set([
  'id',
  'subject',
  'start/dateTime',
  'end/dateTime',
  'iCalUId',
  'categories',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'type',
  'importance',
  'sensitivity',
  'showAs',
  'seriesMasterId',
  'createdDateTime',
  'lastModifiedDateTime',
  'organizer/emailAddress/address',
  'organizer/emailAddress/name',
  'location/displayName',
]);
const PROPERTY = 'singleValueExtendedProperties';

export function checkEventFilter(filter: Node, options: { lambdas: boolean }): void {
  for (const path of pathsOf(filter)) {
    const name = path.join('/');
    const isLambda = path[0] === PROPERTY || path[0] === 'categories';
    if (isLambda && !options.lambdas) throw refused(name);
    if (path[0] !== PROPERTY && !SEARCHABLE.has(name)) throw refused(name);
  }
}

export function checkEventOrder(paths: readonly (readonly string[])[]): void {
  for (const path of paths)
    if (path[0] === 'categories' || !SEARCHABLE.has(path.join('/'))) throw refused(path.join('/'));
}

const refused = (name: string) =>
  badRequest(`The property '${name}' does not support filtering or sorting here.`, 'ErrorInvalidProperty');

/** Every property name of an event, for `$select`. */
export const EVENT_PROPERTIES: ReadonlySet<string> = new Set([
  ...'id createdDateTime lastModifiedDateTime changeKey categories transactionId originalStart originalStartTimeZone'.split(
    ' ',
  ),
  ...'originalEndTimeZone iCalUId reminderMinutesBeforeStart isReminderOn hasAttachments subject bodyPreview importance'.split(
    ' ',
  ),
  ...'sensitivity isAllDay isCancelled isOrganizer responseRequested seriesMasterId showAs type webLink onlineMeetingUrl'.split(
    ' ',
  ),
  ...'isOnlineMeeting onlineMeetingProvider allowNewTimeProposals isDraft hideAttendees cancelledOccurrences responseStatus'.split(
    ' ',
  ),
  ...'body start end location locations recurrence attendees organizer onlineMeeting singleValueExtendedProperties'.split(
    ' ',
  ),
]);
