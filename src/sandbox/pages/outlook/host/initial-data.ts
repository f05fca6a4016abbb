/** What office.js asks for once, right after the app context (host-protocol §4). */
import { DateTime } from 'luxon';
import type { Addin, Invited, PermissionLevel, Person } from '../../../hosts/outlook/outlook-host-types.ts';
import { normalizedSubject } from './subject-prefix.ts';
import type { OpenItem } from './open-item.ts';
import { recurrenceToWire } from './recurrence-on-the-wire.ts';

/** Mind the order: the wire counts ReadWriteMailbox before ReadWriteItem. */
const PERMISSION_ON_THE_WIRE: Record<PermissionLevel, number> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteItem: 3,
  ReadWriteMailbox: 2,
};
export const RESPONSE_ON_THE_WIRE = {
  none: 0,
  notResponded: 0,
  organizer: 1,
  tentativelyAccepted: 2,
  accepted: 3,
  declined: 4,
} as const;
const ITEM_TYPE = { read: 2, compose: 5 } as const;

export function initialData(item: OpenItem, addin: Addin, own: readonly string[]): object {
  const { saved } = item.state();
  const person = {
    permissionLevel: PERMISSION_ON_THE_WIRE[addin.permission],
    userDisplayName: item.me.name,
    userEmailAddress: item.me.address,
    userTimeZone: item.me.windowsTimeZone,
    userProfileType: 'office365',
    hostVersion: '16.0.18000.0',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    ewsUrl: '',
    restUrl: '',
    extensionId: addin.id,
    isFromSharedFolder: item.owner !== undefined,
    timeZoneOffsets: timeZoneOffsets(item.me.timeZone, item.state().draft.start),
    itemType: ITEM_TYPE[item.mode],
    seriesId: saved?.seriesMasterId ?? null,
  };
  if (item.mode === 'compose' || saved === undefined) return person;
  return {
    ...person,
    id: saved.id,
    subject: saved.subject,
    normalizedSubject: normalizedSubject(saved.subject),
    location: saved.location,
    itemClass: 'IPM.Appointment',
    isAllDayEvent: saved.isAllDay,
    sensitivity: saved.sensitivity,
    start: saved.start,
    end: saved.end,
    dateTimeCreated: saved.created,
    dateTimeModified: saved.modified,
    organizer: addressDetails(saved.organizer, own, 1),
    // On the web the organiser stands among the required attendees (platform-facts A11).
    to: [addressDetails(saved.organizer, own, 1), ...saved.required.map((person) => invitedDetails(person, own))],
    cc: saved.optional.map((person) => invitedDetails(person, own)),
    recurrence:
      saved.recurrence === null
        ? null
        : recurrenceToWire(saved.recurrence, {
            start: saved.start,
            end: saved.end,
            timeZone: item.me.timeZone,
            windowsTimeZone: item.me.windowsTimeZone,
          }),
    attachments: [],
  };
}

/** `own`: the mail domains of the organisation; the recipient type is user (2) inside and external user (3) outside. */
export function addressDetails(person: Person, own: readonly string[], response: number): object {
  const domain = person.address.slice(person.address.lastIndexOf('@') + 1).toLowerCase();
  return {
    address: person.address,
    name: person.name,
    appointmentResponse: response,
    recipientType: own.includes(domain) ? 2 : 3,
  };
}

function invitedDetails(person: Invited, own: readonly string[]): object {
  return addressDetails(person, own, RESPONSE_ON_THE_WIRE[person.response]);
}

interface OffsetRange {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

const YEARS_AROUND = 3;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const reckoned = new Map<string, readonly OffsetRange[]>();

/**
 * The zone's offsets in minutes, a range each, three years around the meeting: with them office.js reckons local time in the
 * mailbox's zone and not in the browser's (platform-facts A11). Reckoned once for every frame, because each keeps the page busy.
 */
export function timeZoneOffsets(timeZone: string, around: number): readonly OffsetRange[] {
  const from = DateTime.fromMillis(around, { zone: timeZone }).startOf('year').minus({ years: YEARS_AROUND });
  const name = `${timeZone} ${from.year}`;
  const ranges = reckoned.get(name) ?? rangesBetween(from, from.plus({ years: 2 * YEARS_AROUND + 1 }));
  reckoned.set(name, ranges);
  return ranges;
}

/** Changes are found to the hour, a week at a time: no zone changes its clocks and changes them back within one. */
function rangesBetween(from: DateTime, to: DateTime): readonly OffsetRange[] {
  const { zone } = from;
  const end = to.toMillis();
  const ranges: OffsetRange[] = [];
  let start = from.toMillis();
  let offset = zone.offset(start);
  for (let week = start; week < end; week += WEEK) {
    if (zone.offset(week + WEEK) === offset) continue;
    let change = week;
    while (zone.offset(change) === offset) change += HOUR;
    ranges.push({ start, end: change, offset });
    start = change;
    offset = zone.offset(change);
  }
  ranges.push({ start, end, offset });
  return ranges;
}
