import type { CalendarMeeting, MeetingTag } from '../../domain/meeting.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import { CalendarUnavailable, type MyCalendar } from '../../ports/my-calendar.ts';
import { EVENT_PROPERTIES, TAG_PROPERTIES, toCalendarMeeting, toTagOfEvent } from './calendar-event.ts';
import { tagPropertyId } from './event-tag.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { odataString } from './odata.ts';
import { readEntries } from './read-entries.ts';

export interface GraphMyCalendarSettings {
  readonly graph: GraphClient;
  /** Of the Outlook add-in, as in its manifest: the hidden tags are stored under it. Without it no tag is read. */
  readonly outlookAddinId?: string;
}

/** 1,000 is allowed, but answers with attendees get slow; 250 is the size platform-facts D6 reckons with. */
const PAGE = 250;

/** On every request: ids that survive a move, and times in UTC (platform-facts D3, D7). */
const PREFER = { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' };

/** The signed-in person's own calendar over Microsoft Graph. Reads only: Calendars.Read would do. */
export function createGraphMyCalendar({ graph, outlookAddinId }: GraphMyCalendarSettings): MyCalendar {
  const property = outlookAddinId === undefined ? undefined : tagPropertyId(outlookAddinId);
  const expand =
    property === undefined ? {} : { $expand: `singleValueExtendedProperties($filter=id eq ${odataString(property)})` };

  const whole = { query: { $select: EVENT_PROPERTIES.join(','), ...expand }, headers: PREFER };

  /**
   * Tags by event id, of single meetings and series' masters. Asked for by themselves: whether calendarView passes extended
   * properties on is not settled, and occurrences never carry their master's (platform-facts D4). All there ever were, since a series
   * that began long ago is among them; so no more of each than its tag.
   */
  async function tags(): Promise<ReadonlyMap<string, MeetingTag>> {
    if (property === undefined) return new Map();
    const filter = `singleValueExtendedProperties/any(ep: ep/id eq ${odataString(property)} and ep/value ne null)`;
    const events = await graph.pages('taggedEvents', {
      query: { $filter: filter, ...expand, $select: TAG_PROPERTIES.join(','), $top: PAGE },
      headers: PREFER,
    });
    const found = new Map<string, MeetingTag>();
    for (const event of events) {
      const tagged = toTagOfEvent(event);
      if (tagged !== undefined) found.set(tagged.id, tagged.tag);
    }
    return found;
  }

  return {
    meetingsBetween: (from, to) =>
      speaking(async () => {
        const [events, tagById] = await Promise.all([
          graph.pages('calendarView', {
            query: { startDateTime: from, endDateTime: to, $select: EVENT_PROPERTIES.join(','), $top: PAGE },
            headers: PREFER,
          }),
          tags(),
        ]);
        const meetings = new Map<string, CalendarMeeting>();
        for (const event of events) {
          const read = toCalendarMeeting(event);
          if (read === 'hidden' || read.isMaster) continue;
          const { meeting } = read;
          const tag = tagById.get(meeting.id) ?? tagById.get(meeting.occurrence?.masterId ?? '');
          // A page may repeat an entry that moved while we were reading: the later one is right.
          meetings.set(meeting.id, tag === undefined ? meeting : { ...meeting, tag });
        }
        return [...meetings.values()];
      }),

    meeting: (id) =>
      speaking(async () => {
        let event: unknown;
        try {
          event = await graph.send('event', { path: { eventId: id }, ...whole });
        } catch (error) {
          if (error instanceof GraphFailure && error.status === 404) return undefined;
          throw error;
        }
        const read = toCalendarMeeting(event);
        return read === 'hidden' ? 'hidden' : read.meeting;
      }),

    meetingsById: (ids) => speaking(() => readEntries(graph, ids, whole)),
  };
}

async function speaking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SignInNeeded) throw error;
    if (error instanceof GraphFailure && error.status === 403) throw new CalendarUnavailable('not-granted');
    throw new CalendarUnavailable('unavailable', error instanceof GraphFailure ? error.retryAfterSeconds : undefined);
  }
}
