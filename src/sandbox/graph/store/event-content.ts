/** From what a person or program gives to a stored event, with Exchange's defaults and checks. */
import { badRequest } from '../graph-error.ts';
import type { Attendee, EmailAddress, EventDraft, StoredEvent } from './exchange.ts';
import { storedBody, withJoinBlock } from './outlook-html.ts';
import { completeRecurrence, occurrenceDays } from './recurrence.ts';
import { dayText, demandZone, instantOf, wallOf, wallText, windowsName } from './time-zones.ts';

/** Graph's "never". */
export const NEVER = '0001-01-01T00:00:00Z';
/** platform-facts D9. */
const MOST_ATTENDEES = 500;
/** Year 9000: a pattern that has no day until then has none. */
const FAR = Date.UTC(9000, 0, 1);
const DAY = 86_400_000;

/** Properties that are taken over as they are. */
const PLAIN = [
  'subject',
  'isAllDay',
  'location',
  'categories',
  'sensitivity',
  'showAs',
  'isOnlineMeeting',
  'importance',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'allowNewTimeProposals',
  'hideAttendees',
  'cancelledOccurrences',
] as const;

export type EventContent = Omit<StoredEvent, 'id' | 'immutableId' | 'changeKey'>;

export function newContent(
  draft: EventDraft,
  mailbox: string,
  organizer: EmailAddress,
  uid: string,
  at: Date,
  joinUrl: string,
): EventContent {
  const isOrganizer = organizer.address.toLowerCase() === mailbox;
  const stamp = secondsText(at);
  const own = (draft.attendees ?? []).find((attendee) => attendee.emailAddress.address.toLowerCase() === mailbox);
  const base: EventContent = {
    mailbox,
    iCalUId: draft.iCalUId ?? uid,
    createdDateTime: stamp,
    lastModifiedDateTime: stamp,
    subject: '',
    body: { contentType: 'html', content: '' },
    start: draft.start,
    end: draft.end,
    isAllDay: false,
    isCancelled: draft.isCancelled ?? false,
    isDraft: false,
    isOrganizer,
    organizer: { emailAddress: organizer },
    attendees: [],
    location: '',
    categories: [],
    sensitivity: 'normal',
    showAs: isOrganizer || own?.response === 'accepted' ? 'busy' : 'tentative',
    responseStatus: isOrganizer
      ? { response: 'organizer', time: NEVER }
      : { response: own?.response ?? 'notResponded', time: NEVER },
    type: 'singleInstance',
    seriesMasterId: null,
    recurrence: null,
    originalStart: null,
    originalStartTimeZone: windowsName(draft.start.timeZone),
    originalEndTimeZone: windowsName(draft.end.timeZone),
    cancelledOccurrences: [],
    transactionId: draft.transactionId ?? null,
    isOnlineMeeting: false,
    joinUrl: null,
    importance: 'normal',
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
    extendedProperties: [],
  };
  return changedContent(base, { ...draft, body: draft.body ?? base.body }, joinUrl);
}

/** The content after a change; checks what it takes in. `joinUrl` is given to an event that becomes an online meeting. */
export function changedContent<T extends EventContent>(before: T, change: Partial<EventDraft>, joinUrl: string): T {
  const { attendees, body, recurrence, extendedProperties, start, end } = change;
  const plain = PLAIN.flatMap((name) => (change[name] === undefined ? [] : [[name, change[name]] as const]));
  let after: T = { ...before, ...Object.fromEntries(plain) };
  if (start !== undefined)
    after = { ...after, start: checkedTime(start), originalStartTimeZone: windowsName(start.timeZone) };
  if (end !== undefined) after = { ...after, end: checkedTime(end), originalEndTimeZone: windowsName(end.timeZone) };
  checkTimes(after);
  if (attendees !== undefined) after = { ...after, attendees: mergedAttendees(before.attendees, attendees) };
  if (body !== undefined) after = { ...after, body: storedBody(body) };
  if (extendedProperties !== undefined)
    after = { ...after, extendedProperties: mergedProperties(before.extendedProperties, extendedProperties) };
  after = online(before, after, body !== undefined, joinUrl);
  if (recurrence !== undefined || start !== undefined)
    after = recurring(after, recurrence === undefined ? before.recurrence : recurrence, recurrence === undefined);
  return after;
}

function online<T extends EventContent>(before: T, after: T, bodyChanged: boolean, joinUrl: string): T {
  if (!after.isOnlineMeeting) return { ...after, joinUrl: null };
  // A body that comes without the meeting's block switches the online meeting off (event-update.md, platform-facts D9).
  const url = before.joinUrl;
  if (url !== null && bodyChanged && !after.body.content.includes(url))
    return { ...after, isOnlineMeeting: false, joinUrl: null };
  return url === null ? { ...after, joinUrl, body: withJoinBlock(after.body, joinUrl) } : { ...after, joinUrl: url };
}

function recurring<T extends EventContent>(content: T, recurrence: StoredEvent['recurrence'], moved: boolean): T {
  if (content.type === 'exception' || content.type === 'occurrence') return content;
  if (recurrence === null) return { ...content, recurrence: null, type: 'singleInstance' };
  const startDay = dayText(wallOf(content.start.dateTime));
  const complete = completeRecurrence(
    moved ? { ...recurrence, range: { ...recurrence.range, startDate: startDay } } : recurrence,
    startDay,
    windowsName(content.start.timeZone),
  );
  // The master stands on its first occurrence, wherever the given start was.
  const [first] = occurrenceDays(complete, FAR);
  if (first === undefined) throw badRequest('The recurrence pattern has no occurrence.', 'ErrorInvalidRecurrence');
  const shift = first - Math.floor(wallOf(content.start.dateTime) / DAY) * DAY;
  return {
    ...content,
    recurrence: complete,
    type: 'seriesMaster',
    start: { ...content.start, dateTime: wallText(wallOf(content.start.dateTime) + shift) },
    end: { ...content.end, dateTime: wallText(wallOf(content.end.dateTime) + shift) },
  };
}

function checkedTime(time: StoredEvent['start']): StoredEvent['start'] {
  demandZone(time.timeZone);
  return { dateTime: wallText(wallOf(time.dateTime)), timeZone: time.timeZone };
}

function checkTimes(content: EventContent): void {
  if (instantOf(content.end) < instantOf(content.start)) {
    throw badRequest('The end of the event is before its start.', 'ErrorPropertyValidationFailure');
  }
  if (!content.isAllDay) return;
  const midnight = [content.start, content.end].every((time) => wallOf(time.dateTime) % DAY === 0);
  if (!midnight || content.start.timeZone !== content.end.timeZone || content.start.dateTime === content.end.dateTime) {
    throw badRequest(
      'An all-day event starts and ends at midnight in one time zone and lasts a day or more.',
      'ErrorPropertyValidationFailure',
    );
  }
}

function mergedAttendees(before: readonly Attendee[], given: NonNullable<EventDraft['attendees']>): Attendee[] {
  if (given.length > MOST_ATTENDEES)
    throw badRequest(
      `An event takes ${MOST_ATTENDEES} attendees at most, ${given.length} were given.`,
      'ErrorTooManyAttendees',
    );
  const seen = new Map<string, Attendee>();
  for (const { type, emailAddress, response } of given) {
    const address = emailAddress.address.trim();
    if (!/^[^@\s]+@[^@\s]+$/.test(address))
      throw badRequest(
        `At least one recipient isn't valid: '${address}' is not a mail address.`,
        'ErrorInvalidRecipients',
      );
    const known = before.find((attendee) => attendee.emailAddress.address.toLowerCase() === address.toLowerCase());
    seen.set(address.toLowerCase(), {
      type: type ?? known?.type ?? 'required',
      emailAddress: { address, name: emailAddress.name === '' ? address : emailAddress.name },
      status: response === undefined ? (known?.status ?? { response: 'none', time: NEVER }) : { response, time: NEVER },
    });
  }
  return [...seen.values()];
}

function mergedProperties(
  before: StoredEvent['extendedProperties'],
  given: StoredEvent['extendedProperties'],
): StoredEvent['extendedProperties'] {
  const byId = new Map(before.map((property) => [property.id, property]));
  for (const property of given) byId.set(property.id, property);
  return [...byId.values()];
}

/** Graph's timestamps: ISO with seven digits. */
export const secondsText = (at: Date): string => at.toISOString().replace('Z', '0000Z');
