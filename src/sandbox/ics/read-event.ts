/** One VEVENT as the mailbox needs it. Throws UnreadableEvent when no meeting can be made of it. */
import { DateTime, Duration } from 'luxon';
import type { EmailAddress, ResponseType, StoredEvent } from '../graph/store/exchange.ts';
import type { CalendarZones } from './calendar-zones.ts';
import { textOf, type CalendarPart, type CalendarProblem, type ContentLine } from './content-lines.ts';

export class UnreadableEvent extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A whole day is its midnight in the home zone; `isDay` says that the time of day means nothing. */
export interface When {
  at: DateTime;
  isDay: boolean;
}

interface InvitedPerson {
  type: 'required' | 'optional' | 'resource';
  emailAddress: EmailAddress;
  response: ResponseType;
}

export interface ReadEvent {
  /** Of its BEGIN:VEVENT. */
  line: number;
  /** '' when the file gives none. */
  uid: string;
  sequence: number;
  /** When this version was written, milliseconds since 1970; 0 when unknown. Settles two of the same SEQUENCE. */
  stamp: number;
  start: When;
  end: DateTime;
  /** The occurrence that this event stands for, before it was moved. */
  recurrenceId: When | undefined;
  rules: ContentLine[];
  /** Days or instants that the series leaves out. */
  leftOut: When[];
  /** Days or instants beside the rule. */
  extra: When[];
  subject: string;
  body: { contentType: 'text' | 'html'; content: string };
  location: string;
  categories: string[];
  sensitivity: StoredEvent['sensitivity'];
  showAs: StoredEvent['showAs'];
  isCancelled: boolean;
  isOnlineMeeting: boolean;
  organizer: EmailAddress | undefined;
  attendees: InvitedPerson[];
}

const ONCE_ONLY = ['DTSTART', 'DTEND', 'RECURRENCE-ID'];

export function readEvent(part: CalendarPart, zones: CalendarZones, problems: CalendarProblem[]): ReadEvent {
  const report = (line: number, message: string) => problems.push({ line, message, kept: true });
  if (!part.closed) report(part.line, 'The event has no END:VEVENT; what stands before the next BEGIN was read.');
  for (const { line, name, repaired } of part.lines)
    if (repaired) report(line, `The zone in ${name} is not quoted as it should be; read all the same.`);
  refuseContradictions(part);

  const all = (name: string) => part.lines.filter((line) => line.name === name);
  const first = (name: string) => part.lines.find((line) => line.name === name);
  const text = (name: string) => textOf(first(name)?.value ?? '');
  const upper = (name: string) => first(name)?.value.trim().toUpperCase() ?? '';

  const startLine = first('DTSTART');
  if (startLine === undefined) throw new UnreadableEvent(part.line, 'has no DTSTART, so nobody knows when it is.');
  const wholeDays = upper('X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE';
  const start = readWhen(startLine, zones, wholeDays);
  const html = first('X-ALT-DESC');

  return {
    line: part.line,
    uid: text('UID').trim(),
    sequence: Number.parseInt(first('SEQUENCE')?.value ?? '0', 10) || 0,
    stamp: readStamp(first('LAST-MODIFIED') ?? first('DTSTAMP')),
    start,
    end: readEnd(first('DTEND'), first('DURATION'), start, zones),
    recurrenceId: optional(first('RECURRENCE-ID'), (line) => readWhen(line, zones, false)),
    rules: all('RRULE'),
    leftOut: all('EXDATE').flatMap((line) => readDates(line, zones, problems)),
    extra: all('RDATE').flatMap((line) => readDates(line, zones, problems)),
    subject: text('SUMMARY').trim(),
    body:
      html?.parameters.get('FMTTYPE') === 'text/html'
        ? { contentType: 'html', content: textOf(html.value) }
        : { contentType: 'text', content: text('DESCRIPTION').trim() },
    location: text('LOCATION').trim(),
    categories: all('CATEGORIES').flatMap(({ value }) => splitEscaped(value)),
    sensitivity: SENSITIVITY.get(upper('CLASS')) ?? 'normal',
    showAs: readShowAs(upper('X-MICROSOFT-CDO-BUSYSTATUS'), upper('TRANSP'), upper('STATUS')),
    isCancelled: upper('STATUS') === 'CANCELLED',
    isOnlineMeeting: part.lines.some(
      ({ name }) => name === 'X-MICROSOFT-SKYPETEAMSMEETINGURL' || name === 'X-GOOGLE-CONFERENCE',
    ),
    organizer: optional(first('ORGANIZER'), mailAddress),
    attendees: readAttendees(all('ATTENDEE')),
  };
}

function optional<T>(line: ContentLine | undefined, read: (line: ContentLine) => T): T | undefined {
  return line === undefined ? undefined : read(line);
}

function refuseContradictions(part: CalendarPart): void {
  for (const name of ONCE_ONLY) {
    const [line, ...others] = part.lines.filter((candidate) => candidate.name === name);
    const other = others.find(({ value }) => value !== line?.value);
    if (line !== undefined && other !== undefined) {
      throw new UnreadableEvent(
        other.line,
        `says ${name} twice: ${line.value} on line ${line.line} and ${other.value} here.`,
      );
    }
  }
}

const DATE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

/** The value decides between day and time: VALUE=DATE stands in front of times in real files. */
function readWhen(line: ContentLine, zones: CalendarZones, wholeDays: boolean, value = line.value): When {
  const found = DATE.exec(value.trim());
  if (found === null) throw new UnreadableEvent(line.line, `${line.name} is no date: "${value.trim()}".`);
  const number = (index: number) => Number(found[index] ?? '0');
  const local = {
    year: number(1),
    month: number(2),
    day: number(3),
    hour: number(4),
    minute: number(5),
    second: number(6),
  };
  const isDay = found[4] === undefined || (wholeDays && local.hour === 0 && local.minute === 0);
  const tzid = line.parameters.get('TZID');
  let at: DateTime;
  if (isDay) at = DateTime.fromObject({ ...local, hour: 0, minute: 0, second: 0 }, { zone: zones.home });
  else if (found[7] === 'Z') at = DateTime.fromObject(local, { zone: 'UTC' });
  else if (tzid === undefined) at = DateTime.fromObject(local, { zone: zones.home });
  else at = zones.instant(local, tzid, line.line);
  if (!at.isValid) throw new UnreadableEvent(line.line, `${line.name} is no date of the calendar: "${value.trim()}".`);
  return { at, isDay };
}

function readEnd(
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
  start: When,
  zones: CalendarZones,
): DateTime {
  if (end !== undefined) {
    const given = readWhen(end, zones, start.isDay);
    if (start.isDay) {
      const day = DateTime.fromISO(given.at.toISODate() ?? '', { zone: start.at.zone });
      // A whole day that ends on the day it starts is meant to last that day.
      if (day.toMillis() === start.at.toMillis()) return start.at.plus({ days: 1 });
      if (day > start.at) return day;
    }
    if (given.at < start.at) throw new UnreadableEvent(end.line, `ends (${end.value}) before it starts.`);
    return given.at.setZone(start.at.zone);
  }
  if (duration !== undefined) {
    const length = lengthOf(duration);
    return start.isDay ? start.at.plus({ days: Math.max(1, Math.ceil(length.as('days'))) }) : start.at.plus(length);
  }
  return start.isDay ? start.at.plus({ days: 1 }) : start.at;
}

/** Days are days of the calendar, also when the clocks change: ICAL.Duration counts them as 24 hours. */
function lengthOf({ line, value }: ContentLine): Duration {
  const length = Duration.fromISO(value.trim().replace(/^\+/, ''));
  if (!length.isValid || length.toMillis() < 0)
    throw new UnreadableEvent(line, `lasts "${value}", which is no duration.`);
  return length;
}

function readDates(line: ContentLine, zones: CalendarZones, problems: CalendarProblem[]): When[] {
  return line.value.split(',').flatMap((value) => {
    try {
      return [readWhen(line, zones, false, value.split('/')[0] ?? '')];
    } catch (error) {
      if (!(error instanceof UnreadableEvent)) throw error;
      problems.push({ line: line.line, kept: true, message: `${error.message} Passed over.` });
      return [];
    }
  });
}

function readStamp(line: ContentLine | undefined): number {
  const found = DATE.exec(line?.value.trim() ?? '');
  if (found === null) return 0;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found.map(String);
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour) || 0,
    Number(minute) || 0,
    Number(second) || 0,
  );
}

const SENSITIVITY: ReadonlyMap<string, StoredEvent['sensitivity']> = new Map([
  ['PRIVATE', 'private'],
  ['CONFIDENTIAL', 'confidential'],
  ['X-PERSONAL', 'personal'],
  ['PERSONAL', 'personal'],
]);

const BUSY_STATUS: ReadonlyMap<string, StoredEvent['showAs']> = new Map([
  ['FREE', 'free'],
  ['TENTATIVE', 'tentative'],
  ['BUSY', 'busy'],
  ['OOF', 'oof'],
  ['WORKINGELSEWHERE', 'workingElsewhere'],
]);

function readShowAs(busyStatus: string, transparency: string, status: string): StoredEvent['showAs'] {
  const given = BUSY_STATUS.get(busyStatus);
  if (given !== undefined) return given;
  if (transparency === 'TRANSPARENT' || status === 'CANCELLED') return 'free';
  return status === 'TENTATIVE' ? 'tentative' : 'busy';
}

const RESPONSE: ReadonlyMap<string, ResponseType> = new Map([
  ['ACCEPTED', 'accepted'],
  ['CONFIRMED', 'accepted'],
  ['TENTATIVE', 'tentativelyAccepted'],
  ['DECLINED', 'declined'],
  ['NEEDS-ACTION', 'notResponded'],
]);

/** Persons without a mail address cannot be invited in a mailbox: they are left out. */
function readAttendees(lines: readonly ContentLine[]): InvitedPerson[] {
  return lines.flatMap((line) => {
    const emailAddress = mailAddress(line);
    if (emailAddress === undefined) return [];
    const kind = line.parameters.get('CUTYPE')?.toUpperCase() ?? '';
    const role = line.parameters.get('ROLE')?.toUpperCase() ?? '';
    let type: InvitedPerson['type'] = 'required';
    if (kind === 'ROOM' || kind === 'RESOURCE') type = 'resource';
    else if (role === 'OPT-PARTICIPANT' || role === 'NON-PARTICIPANT') type = 'optional';
    return [
      { type, emailAddress, response: RESPONSE.get(line.parameters.get('PARTSTAT')?.toUpperCase() ?? '') ?? 'none' },
    ];
  });
}

function mailAddress({ value, parameters }: ContentLine): EmailAddress | undefined {
  const written = /^mailto:(.+)$/i.exec(value.trim())?.[1] ?? parameters.get('EMAIL') ?? value;
  const address = written.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined;
  const name = textOf(parameters.get('CN') ?? '').trim();
  return { address, name: name === '' ? address : name };
}

function splitEscaped(value: string): string[] {
  return value
    .split(/(?<!\\),/)
    .map((piece) => textOf(piece).trim())
    .filter((piece) => piece !== '');
}
