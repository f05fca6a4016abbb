import { instantOf, type Instant } from '../../domain/calendar-day.ts';
import type { Invitee, OpenMeetingContent } from '../../domain/meeting.ts';
import {
  type Appointment,
  type ComposedAppointment,
  isComposed,
  type OfficeHost,
  type ReceivedAppointment,
} from './office-host.ts';
import type { OfficeCall } from './promise-bridge.ts';

/** Title and people: with text and tag what tells an empty form from one that says something. */
export async function readPeople(
  call: OfficeCall,
  office: OfficeHost,
  item: Appointment,
): Promise<Pick<OpenMeetingContent, 'subject' | 'organiser' | 'invitees'>> {
  const raw = isComposed(item) ? await askPeople(call, item) : peopleOf(item);
  const organiser = toInvitee(raw.organiser) ?? signedIn(office);
  const invitees = toInvitees([...raw.required, ...raw.optional], organiser.address);
  return { subject: raw.subject, organiser, invitees };
}

interface RawPeople {
  readonly subject: string;
  readonly organiser: Office.EmailAddressDetails | undefined;
  readonly required: readonly Office.EmailAddressDetails[];
  readonly optional: readonly Office.EmailAddressDetails[];
}

async function askPeople(call: OfficeCall, item: ComposedAppointment): Promise<RawPeople> {
  const [subject, organiser, required, optional] = await Promise.all([
    call.reading<string>((done) => item.subject.getAsync(done)),
    // Who composes in the own calendar organises: asked only where the item lies in somebody else's (its method is there then).
    typeof item.getSharedPropertiesAsync === 'function'
      ? optionally<Office.EmailAddressDetails>(call, item.organizer)
      : undefined,
    call.reading<Office.EmailAddressDetails[]>((done) => item.requiredAttendees.getAsync(done)),
    call.reading<Office.EmailAddressDetails[]>((done) => item.optionalAttendees.getAsync(done)),
  ]);
  return { subject, organiser, required, optional };
}

function peopleOf({ subject, organizer, requiredAttendees, optionalAttendees }: ReceivedAppointment): RawPeople {
  return { subject, organiser: organizer, required: requiredAttendees, optional: optionalAttendees };
}

interface RawTimes {
  readonly start: Date;
  readonly end: Date;
  /** `undefined` where the host does not say. */
  readonly allDay: boolean | undefined;
}

export async function readTimes(
  call: OfficeCall,
  office: OfficeHost,
  item: Appointment,
): Promise<Pick<OpenMeetingContent, 'start' | 'end' | 'allDay'>> {
  const raw = isComposed(item) ? await askTimes(call, item) : timesOf(item);
  const allDay = raw.allDay ?? looksAllDay(office, raw);
  return {
    start: allDay ? dayBoundary(office, raw.start) : instantOf(raw.start.getTime()),
    end: allDay ? dayBoundary(office, raw.end) : instantOf(raw.end.getTime()),
    allDay,
  };
}

async function askTimes(call: OfficeCall, item: ComposedAppointment): Promise<RawTimes> {
  const [start, end] = await Promise.all([
    call.reading<Date>((done) => item.start.getAsync(done)),
    call.reading<Date>((done) => item.end.getAsync(done)),
  ]);
  // One thing less to ask of most meetings, before the pane can be drawn.
  return { start, end, allDay: lastsDays(start, end) ? await optionally<boolean>(call, allDayMember(item)) : false };
}

const HOUR = 3_600_000;

/** Whole days, an hour more or less where a clock was changed. */
function lastsDays(start: Date, end: Date): boolean {
  const beyond = (end.getTime() - start.getTime()) % (24 * HOUR);
  return end > start && (beyond <= HOUR || beyond >= 23 * HOUR);
}

function timesOf(item: ReceivedAppointment): RawTimes {
  const allDay: unknown = 'isAllDayEvent' in item ? item.isAllDayEvent : undefined;
  return { start: item.start, end: item.end, allDay: typeof allDay === 'boolean' ? allDay : undefined };
}

/** In office.js at run time (seen in 1.1.110, dispatch id 169), not in the typings of 1.0.612. */
function allDayMember(item: ComposedAppointment): Asked<boolean> | undefined {
  return 'isAllDayEvent' in item ? (item.isAllDayEvent as Asked<boolean>) : undefined;
}

interface Asked<T> {
  getAsync(done: (result: Office.AsyncResult<T>) => void): void;
}

/** Members that came with later requirement sets: asked for where they exist, `undefined` where not or where the host refuses. */
async function optionally<T>(call: OfficeCall, member: Asked<T> | undefined): Promise<T | undefined> {
  if (typeof member?.getAsync !== 'function') return undefined;
  try {
    return await call.reading<T>((done) => member.getAsync(done));
  } catch {
    return undefined;
  }
}

export function signedIn(office: OfficeHost): Invitee {
  const { emailAddress, displayName } = office.context.mailbox.userProfile;
  return { address: emailAddress.toLowerCase(), name: displayName };
}

/** Outlook on the web and on Windows list the organiser among the attendees (platform-facts A11). */
function toInvitees(people: readonly Office.EmailAddressDetails[], organiser: string): readonly Invitee[] {
  const seen = new Set([organiser]);
  const invitees: Invitee[] = [];
  for (const person of people) {
    const invitee = toInvitee(person);
    if (invitee === undefined || seen.has(invitee.address)) continue;
    seen.add(invitee.address);
    invitees.push(invitee);
  }
  return invitees;
}

/** `undefined` for what has no address, such as a name that Outlook has not resolved yet. */
function toInvitee(person: Office.EmailAddressDetails | undefined): Invitee | undefined {
  const address = person?.emailAddress?.trim().toLowerCase() ?? '';
  if (!address.includes('@')) return undefined;
  const name = person?.displayName?.trim() ?? '';
  return { address, name: name === '' ? address : name };
}

/** Hosts without isAllDayEvent: from midnight to midnight on the clock that the person sees. */
function looksAllDay(office: OfficeHost, { start, end }: RawTimes): boolean {
  return end > start && [start, end].every((time) => isMidnight(office.context.mailbox.convertToLocalClientTime(time)));
}

function isMidnight({ hours, minutes }: Office.LocalClientTime): boolean {
  return hours === 0 && minutes === 0;
}

/** The calendar day as its midnight in UTC (see OpenMeetingContent.allDay); of an entry made in another zone, the nearest one. */
function dayBoundary(office: OfficeHost, time: Date): Instant {
  const local = office.context.mailbox.convertToLocalClientTime(time);
  return instantOf(Date.UTC(local.year, local.month, local.date + (local.hours >= 12 ? 1 : 0)));
}
