/** Which entries a sync needs although the window of the calendar does not show them. */
import type { Instant } from '../domain/calendar-day.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';
import { stateWhenGone } from '../domain/meeting-state.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';

/**
 * Ids of masters of series that are not linked yet, and of what rows are linked with but the window, read up to `to`, does not show.
 * `groups`: meetings in the window by their Ref; `shown`: ids of all there.
 */
export function unseenIds(
  groups: ReadonlyMap<Ref, readonly CalendarMeeting[]>,
  rows: ReadonlyMap<Ref, { readonly value: Ritual }>,
  shown: ReadonlySet<string>,
  to: Instant,
): readonly string[] {
  const ids = new Set<string>();
  for (const [ref, [first]] of groups) {
    const row = rows.get(ref);
    const masterId = first?.occurrence?.masterId;
    if (masterId !== undefined && (row === undefined || !isLinkedSeries(row.value))) ids.add(masterId);
  }
  for (const [ref, { value }] of rows) {
    const { meetingId } = value;
    const group = groups.get(ref);
    // A series whose occurrences are there is there itself.
    if (meetingId === undefined || shown.has(meetingId) || group?.[0]?.occurrence !== undefined) continue;
    if (group !== undefined || mayBeGone(value, to)) ids.add(meetingId);
  }
  return [...ids];
}

/** It lies in what was read, and its row would say something else if it were gone. */
export function mayBeGone(value: Ritual, to: Instant): boolean {
  return value.start < to && stateWhenGone(value) !== value.state;
}

/** Its row knows which series it stands for. */
export function isLinkedSeries({ seriesUid, state }: Ritual): boolean {
  return seriesUid !== undefined && state !== 'drafted' && state !== 'cancelled';
}
