/** From the JSON of POST and PATCH to the store's EventDraft. A property that cannot be taken is refused, never dropped. */
import { badRequest, GraphError } from '../graph-error.ts';
import type { DateTimeTimeZone, EventDraft, ExtendedProperty } from '../store/exchange.ts';
import type { PartialRecurrence } from '../store/recurrence.ts';
import type { Json } from './event-json.ts';

/** Format of an extended property's id (extended-properties-overview.md); the sandbox keeps text properties. */
const PROPERTY_ID =
  /^\w+ \{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\} (?:Name \S.*|Id (?:0x[0-9a-f]{1,8}|\d+))$|^\w+ 0x[0-9a-f]{1,8}$/i;

const is = {
  object: (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value),
  text: (value: unknown): value is string => typeof value === 'string',
};

type Draft = Partial<EventDraft>;
type Reader = (value: unknown, name: string, draft: Draft) => void;

const wrong = (name: string, wanted: string) =>
  badRequest(
    `Property '${name}' in payload has a value that does not match schema: ${wanted} is expected.`,
    'RequestBodyRead',
  );

function text(value: unknown, name: string): string {
  if (!is.text(value)) throw wrong(name, 'text');
  return value;
}
function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw wrong(name, 'true or false');
  return value;
}
function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => is.text(value) && candidate.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrong(name, `one of ${allowed.join(', ')}`);
  return found;
}
function dateTime(value: unknown, name: string): DateTimeTimeZone {
  if (!is.object(value) || !is.text(value['dateTime'])) throw wrong(name, '{ dateTime, timeZone }');
  // Graph's documentation: UTC when the zone is left out.
  return {
    dateTime: value['dateTime'].replace(/Z$/, ''),
    timeZone: is.text(value['timeZone']) ? value['timeZone'] : 'UTC',
  };
}
function list(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(name, 'a list');
  return value;
}

function attendees(value: unknown): NonNullable<EventDraft['attendees']> {
  return list(value, 'attendees').map((entry) => {
    const address = is.object(entry) && is.object(entry['emailAddress']) ? entry['emailAddress'] : undefined;
    if (address === undefined || !is.text(address['address'])) throw wrong('attendees', 'emailAddress.address');
    const type =
      is.object(entry) && entry['type'] !== undefined
        ? oneOf(entry['type'], 'type', ['required', 'optional', 'resource'])
        : 'required';
    return {
      type,
      emailAddress: { address: address['address'], name: is.text(address['name']) ? address['name'] : '' },
    };
  });
}

function extendedProperties(value: unknown): ExtendedProperty[] {
  return list(value, 'singleValueExtendedProperties').map((entry) => {
    if (!is.object(entry) || !is.text(entry['id']) || !is.text(entry['value']))
      throw wrong('singleValueExtendedProperties', '{ id, value }');
    if (!PROPERTY_ID.test(entry['id']))
      throw badRequest(
        `'${entry['id']}' is not the id of an extended property, such as String {guid} Name x.`,
        'ErrorInvalidProperty',
      );
    return { id: entry['id'], value: entry['value'] };
  });
}

const READERS: Record<string, Reader> = {
  subject: (value, name, draft) => (draft.subject = value === null ? '' : text(value, name)),
  body: (value, name, draft) => {
    if (!is.object(value) || !is.text(value['content'])) throw wrong(name, '{ contentType, content }');
    draft.body = {
      contentType: oneOf(value['contentType'] ?? 'text', 'contentType', ['html', 'text']),
      content: value['content'],
    };
  },
  start: (value, name, draft) => (draft.start = dateTime(value, name)),
  end: (value, name, draft) => (draft.end = dateTime(value, name)),
  isAllDay: (value, name, draft) => (draft.isAllDay = flag(value, name)),
  location: (value, name, draft) => {
    if (value !== null && !is.object(value)) throw wrong(name, 'a location');
    const displayName = value?.['displayName'];
    draft.location = is.text(displayName) ? displayName : '';
  },
  locations: (value, name, draft) => {
    const names = list(value, name).map((entry) =>
      is.object(entry) && is.text(entry['displayName']) ? entry['displayName'] : '',
    );
    draft.location ??= names.filter((entry) => entry !== '').join('; ');
  },
  attendees: (value, _name, draft) => (draft.attendees = attendees(value)),
  categories: (value, name, draft) => (draft.categories = list(value, name).map((entry) => text(entry, name))),
  sensitivity: (value, name, draft) =>
    (draft.sensitivity = oneOf(value, name, ['normal', 'personal', 'private', 'confidential'])),
  showAs: (value, name, draft) =>
    (draft.showAs = oneOf(value, name, ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'])),
  importance: (value, name, draft) => (draft.importance = oneOf(value, name, ['low', 'normal', 'high'])),
  // The store completes and checks it (completeRecurrence).
  recurrence: (value, name, draft) => {
    if (value !== null && !is.object(value)) throw wrong(name, 'a recurrence or null');
    draft.recurrence = value as (PartialRecurrence & EventDraft['recurrence']) | null;
  },
  isOnlineMeeting: (value, name, draft) => (draft.isOnlineMeeting = flag(value, name)),
  onlineMeetingProvider: (value, name) =>
    oneOf(value, name, ['unknown', 'skypeForBusiness', 'skypeForConsumer', 'teamsForBusiness']),
  isReminderOn: (value, name, draft) => (draft.isReminderOn = flag(value, name)),
  reminderMinutesBeforeStart: (value, name, draft) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(name, 'a whole number');
    draft.reminderMinutesBeforeStart = value;
  },
  responseRequested: (value, name, draft) => (draft.responseRequested = flag(value, name)),
  allowNewTimeProposals: (value, name, draft) => (draft.allowNewTimeProposals = flag(value, name)),
  hideAttendees: (value, name, draft) => (draft.hideAttendees = flag(value, name)),
  singleValueExtendedProperties: (value, _name, draft) => (draft.extendedProperties = extendedProperties(value)),
};

/** Properties of an event that only POST takes. */
const CREATE_ONLY: Record<string, Reader> = {
  transactionId: (value, name, draft) => (draft.transactionId = value === null ? null : text(value, name)),
};
/** Properties Graph has and the sandbox does not keep. */
const NOT_KEPT = new Set(['attachments', 'extensions', 'multiValueExtendedProperties', 'calendar', 'instances']);
/** Set by the service: a POST that carries them is accepted by Graph and they are passed over. */
const SERVICE_SET = new Set([
  'id',
  'organizer',
  'isOrganizer',
  'isCancelled',
  'isDraft',
  'responseStatus',
  'type',
  'changeKey',
  'bodyPreview',
]);

export function readNewEvent(json: Json): EventDraft {
  const draft = read(json, { ...READERS, ...CREATE_ONLY }, true);
  if (draft.start === undefined || draft.end === undefined) {
    throw badRequest("An event needs 'start' and 'end'.", 'ErrorInvalidRequest');
  }
  return { ...draft, subject: draft.subject ?? '', start: draft.start, end: draft.end };
}

/** Only the properties that Update event accepts (event-update.md). */
export const readEventChange = (json: Json): Draft => read(json, READERS, false);

function read(json: Json, readers: Record<string, Reader>, isNew: boolean): Draft {
  const draft: Draft = {};
  for (const [name, value] of Object.entries(json)) {
    if (name.includes('@odata.')) continue;
    const reader = readers[name];
    if (reader !== undefined) reader(value, name, draft);
    else if (NOT_KEPT.has(name))
      throw new GraphError(501, 'NotImplemented', `The sandbox does not keep '${name}' of an event.`);
    else if (!(isNew && SERVICE_SET.has(name))) {
      throw badRequest(
        `The property '${name}' does not exist on type 'microsoft.graph.event' or cannot be set here. Make sure to only use property names that are defined by the type.`,
        'RequestBodyRead',
      );
    }
  }
  return draft;
}
