/**
 * Which meetings of an organiser's calendar belong to which ritual: by the Ref they carry (in the tag, else in the body), else by
 * iCalUId (design §3), else, for a row whose tag never got into the meeting, by what both say (lost-draft.ts). Copies of a meeting carry
 * its Ref, too.
 */
import { type Instant, isBefore } from './calendar-day.ts';
import type { CalendarMeeting } from './meeting.ts';
import { isDraftOf, isLostDraft } from './lost-draft.ts';
import { isOccurrenceRef } from './mint-ref.ts';
import { findRef, type Ref } from './ref.ts';
import type { Ritual } from './ritual.ts';

/** An occurrence or an exception of a series. */
export type Occurrence = CalendarMeeting & Required<Pick<CalendarMeeting, 'occurrence'>>;

/** Meetings that belong to a ritual, by its Ref (of the series, in a series); those of one Ref by time. */
export function meetingsByRef(
  meetings: readonly CalendarMeeting[],
  rows: readonly Ritual[],
): ReadonlyMap<Ref, readonly CalendarMeeting[]> {
  const byUid = new Map<string, Ref>();
  for (const row of rows) {
    // What a person marked as no ritual has lost its Ref; only a meeting that carries the Ref again brings it back.
    if (row.state === 'cancelled' || isOccurrenceRef(row.ref)) continue;
    if (row.meetingUid !== undefined) byUid.set(row.meetingUid, row.ref);
  }
  const groups = new Map<Ref, CalendarMeeting[]>();
  const untagged: CalendarMeeting[] = [];
  for (const meeting of [...meetings].sort((a, b) => compareText(a.start, b.start))) {
    const tagged = meeting.tag?.kind === 'ritual' ? meeting.tag.ref : undefined;
    const ref = tagged ?? findRef(meeting.bodyPreview) ?? byUid.get(meeting.uid);
    if (ref === undefined) {
      if (meeting.occurrence === undefined && !meeting.cancelled) untagged.push(meeting);
      continue;
    }
    const group = groups.get(ref);
    if (group === undefined) groups.set(ref, [meeting]);
    else group.push(meeting);
  }
  const drafts = rows.filter((row) => isLostDraft(row) && !groups.has(row.ref));
  for (const draft of drafts) {
    const [meeting, second] = untagged.filter((one) => isDraftOf(draft, one));
    if (meeting === undefined || second !== undefined) continue;
    if (drafts.every((other) => other === draft || !isDraftOf(other, meeting))) groups.set(draft.ref, [meeting]);
  }
  return groups;
}

/**
 * Of the meetings with one Ref, the occurrences that are the ritual's, and copies. The series that the row knows comes first, else the
 * earliest. Another series goes on with it when it begins after the last occurrence of the one before: that is what Outlook makes of
 * "this and all following events". One that runs beside it is a copy.
 */
export function occurrencesAndCopies(
  meetings: readonly CalendarMeeting[],
  knownMasterId: string | undefined,
): { readonly own: readonly Occurrence[]; readonly copies: readonly CalendarMeeting[] } {
  const series = new Map<string, Occurrence[]>();
  const copies: CalendarMeeting[] = [];
  for (const meeting of meetings) {
    if (!isOccurrence(meeting)) {
      copies.push(meeting);
      continue;
    }
    const { masterId } = meeting.occurrence;
    series.set(masterId, [...(series.get(masterId) ?? []), meeting]);
  }
  const spans = [...series].map(([masterId, occurrences]) => ({ masterId, occurrences, ...spanOf(occurrences) }));
  spans.sort((a, b) => compareText(a.from, b.from));
  const own: Occurrence[] = [];
  let until: Instant | undefined;
  const known = spans.find(({ masterId }) => masterId === knownMasterId);
  for (const span of known === undefined ? spans : [known, ...spans.filter((one) => one !== known)]) {
    if (until !== undefined && !isBefore(until, span.from)) {
      copies.push(...span.occurrences);
      continue;
    }
    own.push(...span.occurrences);
    until = span.until;
  }
  return { own, copies };
}

function isOccurrence(meeting: CalendarMeeting): meeting is Occurrence {
  return meeting.occurrence !== undefined;
}

/** First and last day of the pattern, wherever single ones were moved. */
function spanOf(occurrences: readonly Occurrence[]): { readonly from: Instant; readonly until: Instant } {
  const starts = occurrences.map(({ occurrence }) => occurrence.originalStart).sort(compareText);
  const [from, until] = [starts[0], starts.at(-1)];
  if (from === undefined || until === undefined) throw new RangeError('a series without occurrences');
  return { from, until };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
