/** Between the store's events, with Graph's words and zones, and what the Outlook page shows: instants and people. */
import { DateTime } from 'luxon';
import { findIana } from 'windows-iana';
import type { DirectoryUser } from '../../graph/store/directory.ts';
import type { Attendee, DateTimeTimeZone, EventDraft, StoredEvent, StoredMessage } from '../../graph/store/exchange.ts';
import type { CalendarEntry, InboxMessage, Invited, Meeting, MeetingDraft, Person } from './outlook-host-types.ts';

/** The set of named properties that add-ins share, and the name under it (platform-facts A7). */
export function customPropertyId(addinId: string): string {
  return `String {00020329-0000-0000-C000-000000000046} Name cecp-${addinId}`;
}

function instantOf({ dateTime, timeZone }: DateTimeTimeZone): number {
  const instant = DateTime.fromISO(dateTime, { zone: ianaZone(timeZone) });
  if (!instant.isValid) throw new Error(`"${dateTime}" in "${timeZone}" is no time`);
  return instant.toMillis();
}

function ianaZone(name: string): string {
  if (DateTime.local({ zone: name }).isValid) return name;
  return findIana(name)[0] ?? 'UTC';
}

/** An all-day entry lies on calendar days, not on instants: midnight to midnight where the person is. */
function spanOf(event: StoredEvent, timeZone: string): { start: number; end: number } {
  if (!event.isAllDay) return { start: instantOf(event.start), end: instantOf(event.end) };
  const day = (at: DateTimeTimeZone): number =>
    DateTime.fromISO(at.dateTime.slice(0, 10), { zone: timeZone }).toMillis();
  return { start: day(event.start), end: day(event.end) };
}

export function entryOf(event: StoredEvent, person: DirectoryUser): CalendarEntry {
  return {
    id: event.id,
    subject: event.subject,
    ...spanOf(event, person.timeZone),
    isAllDay: event.isAllDay,
    location: event.location,
    organizer: { name: event.organizer.emailAddress.name, address: event.organizer.emailAddress.address },
    isOrganizer: event.isOrganizer,
    isCancelled: event.isCancelled,
    isDraft: event.isDraft,
    isMeeting: event.attendees.length > 0,
    type: event.type,
    response: event.responseStatus.response,
    showAs: event.showAs,
    sensitivity: event.sensitivity,
    categories: event.categories,
  };
}

/** A delegate does not see private entries unless the owner said so in the delegate settings, which nobody here did. */
export function isHidden(event: StoredEvent, owner: DirectoryUser, person: DirectoryUser): boolean {
  return owner.id !== person.id && event.sensitivity === 'private';
}

/** What Outlook shows of a private entry in somebody else's calendar: that the time is taken. */
export function withoutDetails(entry: CalendarEntry): CalendarEntry {
  return { ...entry, subject: 'Private appointment', location: '', categories: [], isMeeting: false };
}

export function meetingOf(event: StoredEvent, person: DirectoryUser, addinId: string | undefined): Meeting {
  const property = addinId === undefined ? undefined : customPropertyId(addinId).toLowerCase();
  return {
    ...entryOf(event, person),
    changeKey: event.changeKey,
    seriesMasterId: event.seriesMasterId,
    bodyHtml: bodyOf(event.body),
    required: invited(event.attendees, 'required'),
    optional: invited(event.attendees, 'optional'),
    recurrence: event.recurrence,
    customProperties:
      event.extendedProperties.find((candidate) => candidate.id.toLowerCase() === property)?.value ?? '{}',
    created: Date.parse(event.createdDateTime),
    modified: Date.parse(event.lastModifiedDateTime),
  };
}

function invited(attendees: readonly Attendee[], type: Attendee['type']): Invited[] {
  return attendees
    .filter((attendee) => attendee.type === type)
    .map(({ emailAddress, status }) => ({
      name: emailAddress.name,
      address: emailAddress.address.toLowerCase(),
      response: status.response,
    }));
}

/** What stands between the body tags, or the text with its lines kept. */
function bodyOf({ contentType, content }: StoredEvent['body']): string {
  if (contentType === 'html') return /<body[^>]*>([\s\S]*)<\/body>/i.exec(content)?.[1] ?? content;
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\r?\n/)
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('');
}

export function eventDraftOf(draft: MeetingDraft, person: DirectoryUser, addinId: string | undefined): EventDraft {
  const at = (instant: number): DateTimeTimeZone => ({
    dateTime: `${DateTime.fromMillis(instant, { zone: person.timeZone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")}.0000000`,
    timeZone: person.timeZone,
  });
  const attendee = (type: 'required' | 'optional') => (who: Person) => ({
    type,
    emailAddress: { name: who.name, address: who.address },
  });
  return {
    subject: draft.subject,
    start: at(draft.start),
    end: at(draft.end),
    isAllDay: draft.isAllDay,
    body: {
      contentType: 'html',
      content: `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${draft.bodyHtml}</body></html>`,
    },
    location: draft.location,
    sensitivity: draft.sensitivity,
    categories: draft.categories,
    attendees: [...draft.required.map(attendee('required')), ...draft.optional.map(attendee('optional'))],
    ...(draft.customProperties !== null && addinId !== undefined
      ? { extendedProperties: [{ id: customPropertyId(addinId), value: draft.customProperties }] }
      : {}),
  };
}

export function inboxMessageOf(message: StoredMessage, event: StoredEvent | undefined): InboxMessage {
  return {
    id: message.id,
    subject: message.subject,
    from: message.from,
    received: Date.parse(message.receivedDateTime),
    isRead: message.isRead,
    preview: message.body.content
      .replace(/<head[\s\S]*?<\/head>/gi, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 160),
    meeting:
      message.meeting === null
        ? null
        : {
            type: message.meeting.type,
            eventId: message.meeting.eventId,
            response: event?.responseStatus.response ?? null,
          },
  };
}
