import * as v from 'valibot';
import type { Instant } from '../../domain/calendar-day.ts';
import type { CalendarMeeting, Invitee, MeetingTag } from '../../domain/meeting.ts';
import { findRef } from '../../domain/ref.ts';
import { parseGateMark, parseMeetingTag } from './event-tag.ts';
import { instant } from './column-values.ts';
import { toAllDayBoundary, toMoment } from './event-times.ts';

/** What is asked of every event, and no more: no full body, no location, no categories. */
export const EVENT_PROPERTIES = [
  'id',
  'iCalUId',
  'subject',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'organizer',
  'attendees',
  'bodyPreview',
  'type',
  'seriesMasterId',
  'originalStart',
  'originalStartTimeZone',
  'recurrence',
  'sensitivity',
];

const Person = v.object({
  emailAddress: v.optional(v.object({ address: v.nullish(v.string(), ''), name: v.nullish(v.string(), '') })),
});
const DateTime = v.object({ dateTime: v.string(), timeZone: v.string() });

/** Graph's recurrencePattern (CSDL v1.0); the range does not matter to us. */
const Recurrence = v.object({ pattern: v.object({ type: v.string(), interval: v.nullish(v.number(), 1) }) });

const Event = v.object({
  '@odata.etag': v.nullish(v.string(), ''),
  id: v.string(),
  iCalUId: v.string(),
  subject: v.nullish(v.string(), ''),
  start: DateTime,
  end: DateTime,
  isAllDay: v.nullish(v.boolean(), false),
  isCancelled: v.nullish(v.boolean(), false),
  isOrganizer: v.nullish(v.boolean(), false),
  organizer: v.nullish(Person),
  attendees: v.nullish(v.array(v.intersect([Person, v.object({ type: v.nullish(v.string()) })])), []),
  bodyPreview: v.nullish(v.string(), ''),
  type: v.nullish(v.string(), 'singleInstance'),
  seriesMasterId: v.nullish(v.string()),
  originalStart: v.nullish(instant),
  originalStartTimeZone: v.nullish(v.string()),
  recurrence: v.fallback(v.nullish(Recurrence), undefined),
  sensitivity: v.nullish(v.string(), 'normal'),
  singleValueExtendedProperties: v.nullish(v.array(v.object({ id: v.string(), value: v.nullish(v.string(), '') })), []),
});

export interface ReadEvent {
  readonly meeting: CalendarMeeting;
  readonly isMaster: boolean;
  /** The entry's etag; empty where the answer had none. */
  readonly version: string;
}

/**
 * `hidden` for private and personal entries: nothing of them leaves this file (design §10). Throws when the event cannot be read,
 * because a calendar with a hole looks like a cancelled meeting.
 */
export function toCalendarMeeting(answer: unknown): ReadEvent | 'hidden' {
  if (isHidden(answer)) return 'hidden';
  const event = v.parse(Event, answer);
  const boundary = (time: v.InferOutput<typeof DateTime>) =>
    event.isAllDay ? toAllDayBoundary(time, event.originalStartTimeZone) : toMoment(time);
  const organiser = toInvitee(event.organizer ?? {});
  const start = boundary(event.start);
  const recurrence = ruleOf(event.recurrence);
  const occurrence = occurrenceOf(event, start);
  const tag = tagOf(event.singleValueExtendedProperties);
  const gate = gateMarkOf(event.singleValueExtendedProperties);
  return {
    isMaster: event.type === 'seriesMaster',
    version: event['@odata.etag'],
    meeting: {
      id: event.id,
      uid: event.iCalUId,
      subject: event.subject,
      start,
      end: boundary(event.end),
      allDay: event.isAllDay,
      cancelled: event.isCancelled,
      isOrganiser: event.isOrganizer,
      organiser,
      invitees: toInvitees(event.attendees, organiser.address),
      bodyPreview: event.bodyPreview,
      ...(tag === undefined ? {} : { tag }),
      ...(gate === undefined ? {} : { gate }),
      ...(occurrence === undefined ? {} : { occurrence }),
      ...(recurrence === undefined ? {} : { recurrence }),
    },
  };
}

/** `absoluteMonthly` every 3 is `FREQ=MONTHLY;INTERVAL=3`. */
function ruleOf(recurrence: v.InferOutput<typeof Recurrence> | null | undefined): string | undefined {
  if (recurrence === null || recurrence === undefined) return undefined;
  const { type, interval } = recurrence.pattern;
  const frequency = /(daily|weekly|monthly|yearly)$/i.exec(type)?.[1];
  return frequency === undefined ? undefined : `FREQ=${frequency.toUpperCase()};INTERVAL=${interval}`;
}

/** A meeting of a window: of its body the Ref alone, since it may be kept on the device. */
export function withoutBody(meeting: CalendarMeeting): CalendarMeeting {
  return { ...meeting, bodyPreview: findRef(meeting.bodyPreview) ?? '' };
}

function occurrenceOf(event: v.InferOutput<typeof Event>, start: Instant): CalendarMeeting['occurrence'] {
  const { seriesMasterId: masterId, originalStart, isAllDay, originalStartTimeZone } = event;
  if (masterId === null || masterId === undefined || masterId === '') return undefined;
  // An occurrence that was never moved may leave it out.
  if (originalStart === null || originalStart === undefined) return { masterId, originalStart: start };
  return {
    masterId,
    originalStart: isAllDay
      ? toAllDayBoundary({ dateTime: originalStart, timeZone: 'UTC' }, originalStartTimeZone)
      : originalStart,
  };
}

/** Required before optional, rooms and equipment left out, no address twice, never the organiser. */
function toInvitees(
  attendees: readonly (v.InferOutput<typeof Person> & { type?: string | null | undefined })[],
  organiser: string,
): readonly Invitee[] {
  const optionalLast = [
    ...attendees.filter(({ type }) => type !== 'optional' && type !== 'resource'),
    ...attendees.filter(({ type }) => type === 'optional'),
  ];
  const seen = new Set([organiser, '']);
  const invitees: Invitee[] = [];
  for (const attendee of optionalLast) {
    const invitee = toInvitee(attendee);
    if (seen.has(invitee.address)) continue;
    seen.add(invitee.address);
    invitees.push(invitee);
  }
  return invitees;
}

function toInvitee({ emailAddress }: v.InferOutput<typeof Person>): Invitee {
  const address = (emailAddress?.address ?? '').trim().toLowerCase();
  const name = (emailAddress?.name ?? '').trim();
  return { address, name: name === '' ? address : name };
}

/** A line of calendarView/delta (platform-facts D5). */
export type ChangedEvent =
  /** Deleted, or changed and outside of the window. */
  | { readonly kind: 'removed'; readonly id: string }
  /** An occurrence: where it lies and whose it is, no more. */
  | { readonly kind: 'stub'; readonly id: string; readonly masterId: string; readonly version: string }
  | { readonly kind: 'hidden'; readonly id: string }
  | ({ readonly kind: 'whole'; readonly id: string } & ReadEvent);

const Removed = v.object({ id: v.string(), '@removed': v.unknown() });
const Stub = v.object({
  id: v.string(),
  type: v.literal('occurrence'),
  seriesMasterId: v.string(),
  '@odata.etag': v.nullish(v.string(), ''),
});
const Hidden = v.object({ id: v.string() });

/** Throws when the line cannot be read, as {@link toCalendarMeeting} does. */
export function toChangedEvent(line: unknown): ChangedEvent {
  const removed = v.safeParse(Removed, line);
  if (removed.success && removed.output['@removed'] !== undefined) return { kind: 'removed', id: removed.output.id };
  const stub = v.safeParse(Stub, line);
  // An occurrence may come whole as well; it is asked for all the same, because so many properties were left out at times.
  if (stub.success) {
    const { id, seriesMasterId: masterId, '@odata.etag': version } = stub.output;
    return { kind: 'stub', id, masterId, version };
  }
  const read = toCalendarMeeting(line);
  if (read === 'hidden') return { kind: 'hidden', id: v.parse(Hidden, line).id };
  return { kind: 'whole', id: read.meeting.id, ...read };
}

/** What {@link toTagOfEvent} reads. */
export const TAG_PROPERTIES = ['id', 'sensitivity'];

const Tagged = v.object({ id: v.string(), singleValueExtendedProperties: Event.entries.singleValueExtendedProperties });

/** The hidden tag alone; `undefined` where there is none that can be read, and for private and personal entries. */
export function toTagOfEvent(answer: unknown): { readonly id: string; readonly tag: MeetingTag } | undefined {
  const read = v.safeParse(Tagged, answer);
  if (isHidden(answer) || !read.success) return undefined;
  const tag = tagOf(read.output.singleValueExtendedProperties);
  return tag === undefined ? undefined : { id: read.output.id, tag };
}

/** Private and personal. */
export function isHidden(answer: unknown): boolean {
  return v.safeParse(v.object({ sensitivity: v.picklist(['private', 'personal']) }), answer).success;
}

function tagOf(properties: v.InferOutput<typeof Event>['singleValueExtendedProperties']): MeetingTag | undefined {
  const bag = bagOf(properties);
  return bag === undefined ? undefined : parseMeetingTag(bag);
}

function gateMarkOf(properties: v.InferOutput<typeof Event>['singleValueExtendedProperties']): CalendarMeeting['gate'] {
  const bag = bagOf(properties);
  return bag === undefined ? undefined : parseGateMark(bag);
}

function bagOf(properties: v.InferOutput<typeof Event>['singleValueExtendedProperties']): string | undefined {
  return properties?.find(({ id }) => / Name cecp-/i.test(id))?.value;
}
