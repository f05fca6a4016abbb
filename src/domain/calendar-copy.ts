/**
 * What the register copies from the calendar (design §3: time, people, cancelled or not, and which entry it is), and nothing else:
 * type, accounts and objective of a row are never touched from here.
 */
import type { Account } from './account.ts';
import { isSameCount } from './account-team.ts';
import { countAttendance } from './attendance.ts';
import { type Instant, isSameInstant } from './calendar-day.ts';
import type { CalendarMeeting } from './meeting.ts';
import { stateWhenSeen } from './meeting-state.ts';
import { isOccurrenceRef } from './mint-ref.ts';
import { inOneLine } from './objective-line.ts';
import { knownName } from './person-name.ts';
import type { Ritual } from './ritual.ts';

/** The row once the meeting has been seen in the organiser's calendar. */
export function asTheCalendarKnows(
  row: Ritual,
  meeting: CalendarMeeting,
  accounts: readonly Account[],
  now: Instant,
  timeZone: string,
): Ritual {
  const { seriesUid, ...rest } = row;
  // A series that became a single meeting is one again.
  const inSeries = meeting.occurrence !== undefined || isOccurrenceRef(row.ref);
  return {
    ...rest,
    // As the register keeps it: two spaces in a row would be a change at every sync.
    subject: inOneLine(meeting.subject),
    organiserName: organiserNameIn(meeting, row),
    // The same moment written otherwise is no change worth a write.
    start: isSameInstant(row.start, meeting.start) ? row.start : meeting.start,
    end: isSameInstant(row.end, meeting.end) ? row.end : meeting.end,
    allDay: meeting.allDay,
    meetingUid: meeting.uid,
    meetingId: meeting.id,
    attendance: countAttendance(meeting, accounts, row.accounts),
    state: stateWhenSeen(row, meeting, now, timeZone),
    ...gateIn(row, meeting),
    ...(inSeries && seriesUid !== undefined ? { seriesUid } : {}),
  };
}

/** Noted once; a reason that the person gave stays. */
function gateIn({ gate }: Ritual, meeting: CalendarMeeting): Pick<Ritual, 'gate'> {
  return meeting.gate === undefined || gate !== undefined ? {} : { gate: { ...meeting.gate, reason: '' } };
}

/** A calendar that does not say the name takes none away. */
function organiserNameIn({ organiser }: CalendarMeeting, row: Ritual): string {
  if (organiser.address !== row.organiser) return row.organiserName;
  return knownName(organiser.name, organiser.address) ?? row.organiserName;
}

/** Whether two rows of one ritual agree in everything that comes from the calendar. */
export function isSameToTheCalendar(a: Ritual, b: Ritual): boolean {
  return (
    a.subject === b.subject &&
    a.organiserName === b.organiserName &&
    isSameInstant(a.start, b.start) &&
    isSameInstant(a.end, b.end) &&
    a.allDay === b.allDay &&
    a.meetingUid === b.meetingUid &&
    a.meetingId === b.meetingId &&
    a.attendance?.internal === b.attendance?.internal &&
    a.attendance?.client === b.attendance?.client &&
    isSameCount(a.attendance?.functions, b.attendance?.functions) &&
    a.state === b.state &&
    a.seriesUid === b.seriesUid &&
    (a.gate === undefined) === (b.gate === undefined)
  );
}
