import type { CalendarMeeting } from '../../domain/meeting.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import { toCalendarMeeting } from './calendar-event.ts';
import type { BatchAnswer } from './graph-batch.ts';
import type { GraphClient, GraphRequestParts } from './graph-client.ts';

/** `unread`: could not be read now. */
export type ReadAtOnce = CalendarMeeting | 'hidden' | 'unread' | undefined;

const NOT_THERE = 404;
const NOT_GRANTED = 403;

/**
 * Entries of one's own calendar by id, twenty in a request: one entry per id, see MyCalendar.meetingsById. `request`: properties and headers
 * as for a single one. Throws SignInNeeded, and GraphFailure 403 where the calendar may not be read.
 */
export async function readEntries(
  graph: GraphClient,
  ids: readonly string[],
  request: Pick<GraphRequestParts, 'query' | 'headers'>,
): Promise<ReadonlyMap<string, ReadAtOnce>> {
  const wanted = [...new Set(ids)];
  const answers = await graph.batch(wanted.map((eventId) => ({ call: 'event', path: { eventId }, ...request })));
  return new Map(wanted.map((id, at) => [id, toEntry(answers[at])]));
}

function toEntry(answer: BatchAnswer | undefined): ReadAtOnce {
  if (answer === undefined) return 'unread';
  if (answer.status === 'failed') {
    const { because } = answer;
    // Not a matter of this one entry.
    if (because instanceof SignInNeeded || because.status === NOT_GRANTED) throw because;
    return because.status === NOT_THERE ? undefined : 'unread';
  }
  try {
    const read = toCalendarMeeting(answer.body);
    return read === 'hidden' ? 'hidden' : read.meeting;
  } catch {
    return 'unread';
  }
}
