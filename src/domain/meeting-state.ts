/**
 * How a ritual's state follows from the calendar, the clock and the checks (design §3-§5).
 *
 * | Row is                        | The calendar says               | Row becomes                          |
 * | ----------------------------- | ------------------------------- | ------------------------------------ |
 * | confirmed                     | anything but a new future time  | as it is: people said that it took place |
 * | any other                     | cancelled                       | cancelled                            |
 * | did-not-happen, postponed     | no new future time              | as it is: a person said so           |
 * | any                           | not over                        | planned                              |
 * | any                           | over                            | held                                 |
 * | drafted, planned, postponed   | gone                            | cancelled                            |
 * | held, confirmed, did-not-happen | gone                          | as it is: clearing a calendar undoes no meeting |
 * | drafted                       | never linked, 30 days unchanged | cancelled                            |
 */
import { addDays, addSeconds, dayWritten, type Instant, isBefore, isSameInstant } from './calendar-day.ts';
import type { Ritual, RitualState } from './ritual.ts';
import { dayOf } from './time-zone.ts';

/** Where now lies: before the start, between start and end, or at or after the end. */
export type MeetingPhase = 'to-come' | 'under-way' | 'past';

export interface MeetingTime {
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay?: boolean;
}

/** An all-day entry ends as its last day ends in the zone; its `end` names the day after. */
export function phaseOf(meeting: MeetingTime, now: Instant, timeZone: string): MeetingPhase {
  if (meeting.allDay === true) {
    const today = dayOf(now, timeZone);
    if (today < dayWritten(meeting.start)) return 'to-come';
    return today >= lastDayAfter(meeting) ? 'past' : 'under-way';
  }
  if (isBefore(now, meeting.start)) return 'to-come';
  return isBefore(now, meeting.end) ? 'under-way' : 'past';
}

/** The day after the last one; an entry whose end equals its start (some exports write that) lasts one day. */
function lastDayAfter(meeting: MeetingTime): string {
  const start = dayWritten(meeting.start);
  const end = dayWritten(meeting.end);
  return end > start ? end : addDays(start, 1);
}

/** What the calendar shows for a linked ritual. */
export interface MeetingSeen extends MeetingTime {
  readonly cancelled: boolean;
}

/** The state once sync has met the meeting. */
export function stateWhenSeen(ritual: Ritual, seen: MeetingSeen, now: Instant, timeZone: string): RitualState {
  const phase = phaseOf(seen, now, timeZone);
  const movedAhead = phase !== 'past' && !isSameInstant(seen.start, ritual.start);
  if (ritual.state === 'confirmed' && (seen.cancelled || !movedAhead)) return 'confirmed';
  if (seen.cancelled) return 'cancelled';
  if ((ritual.state === 'did-not-happen' || ritual.state === 'postponed') && !movedAhead) return ritual.state;
  return phase === 'past' ? 'held' : 'planned';
}

/** The state once the calendar has confirmed that the entry no longer exists. */
export function stateWhenGone(ritual: Ritual): RitualState {
  switch (ritual.state) {
    case 'drafted':
    case 'planned':
    case 'postponed':
      return 'cancelled';
    case 'held':
    case 'confirmed':
    case 'cancelled':
    case 'did-not-happen':
      return ritual.state;
  }
}

/** Design §3: a drafted row that is never linked expires after 30 days. */
const DRAFT_DAYS = 30;

/** `changedAt`: when the row was last written; where unknown, the end of the meeting it was meant for. */
export function isExpiredDraft(ritual: Ritual, changedAt: Instant | undefined, now: Instant): boolean {
  if (ritual.state !== 'drafted' || ritual.meetingUid !== undefined || ritual.seriesUid !== undefined) return false;
  return !isBefore(now, addSeconds(changedAt ?? ritual.end, DRAFT_DAYS * 86_400));
}
