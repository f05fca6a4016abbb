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

const YEARS_AROUND = 3;

/**
 * The zone's offsets in minutes, a range each, three years around the meeting: with them office.js reckons local time in the
 * mailbox's zone and not in the browser's (platform-facts A11). Changes are found to the hour, a week at a time: each day of seven years
 * kept the page busy for a quarter of a second, and no zone changes its clocks and changes them back within a week.
 */
export function timeZoneOffsets(timeZone: string, around: number): { start: number; end: number; offset: number }[] {
  const from = DateTime.fromMillis(around, { zone: timeZone }).startOf('year').minus({ years: YEARS_AROUND });
  const to = from.plus({ years: 2 * YEARS_AROUND + 1 });
  const ranges: { start: number; end: number; offset: number }[] = [];
  let start = from;
  for (let week = from; week < to; week = week.plus({ weeks: 1 })) {
    if (week.plus({ weeks: 1 }).offset === week.offset) continue;
    let change = week;
    while (change.offset === week.offset) change = change.plus({ hours: 1 });
    ranges.push({ start: start.toMillis(), end: change.toMillis(), offset: week.offset });
    start = change;
  }
  ranges.push({ start: start.toMillis(), end: to.toMillis(), offset: start.offset });
  return ranges;
}
