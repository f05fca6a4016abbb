/**
 * A window that is closed between the register's row and the meeting's tag leaves a drafted row that no meeting carries. Its meeting is
 * known all the same: same organiser, subject and time. Only where one row answers for one meeting: of two, neither is taken.
 */
import { type Instant, isSameInstant } from './calendar-day.ts';
import { inOneLine } from './objective-line.ts';
import type { Ritual } from './ritual.ts';

export interface UntaggedMeeting {
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay: boolean;
  readonly organiser: { readonly address: string };
}

/** Drafted, and no meeting has ever been met that belongs to it. */
export function isLostDraft(ritual: Ritual): boolean {
  return ritual.state === 'drafted' && ritual.meetingUid === undefined && ritual.seriesUid === undefined;
}

export function isDraftOf(ritual: Ritual, meeting: UntaggedMeeting): boolean {
  return (
    isLostDraft(ritual) &&
    ritual.organiser === meeting.organiser.address &&
    ritual.allDay === meeting.allDay &&
    isSameInstant(ritual.start, meeting.start) &&
    isSameInstant(ritual.end, meeting.end) &&
    inOneLine(ritual.subject) === inOneLine(meeting.subject)
  );
}
