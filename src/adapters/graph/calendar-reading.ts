/** What is asked of one's own calendar over Microsoft Graph, answer by answer; what to do with them stands in remembered-calendar.ts. */
import type { Instant } from '../../domain/calendar-day.ts';
import type { MeetingTag } from '../../domain/meeting.ts';
import {
  type ChangedEvent,
  EVENT_PROPERTIES,
  type ReadEvent,
  TAG_PROPERTIES,
  toCalendarMeeting,
  toChangedEvent,
  toTagOfEvent,
} from './calendar-event.ts';
import { tagPropertyId } from './event-tag.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { odataString } from './odata.ts';
import { readEntries, type ReadAtOnce } from './read-entries.ts';

export interface CalendarReading {
  /** Singles, occurrences and exceptions that overlap the window, without tags; private and personal ones left out. */
  window(from: Instant, to: Instant): Promise<readonly ReadEvent[]>;
  /** Tags by event id, of all single meetings and masters there ever were. */
  tags(): Promise<ReadonlyMap<string, MeetingTag>>;
  /** Of one series, as {@link window}; `undefined` when there is no such series any more. */
  occurrences(masterId: string, from: Instant, to: Instant): Promise<readonly ReadEvent[] | undefined>;
  /** With its tag. */
  entry(id: string): Promise<ReadEvent | 'hidden' | undefined>;
  /** Many of them in as few requests as possible, one entry per id (see MyCalendar.meetingsById). */
  entries(ids: readonly string[]): Promise<ReadonlyMap<string, ReadAtOnce>>;
  /** A round over the window, or what has changed in the window of `deltaLink`. */
  changes(
    from: Instant,
    to: Instant,
    deltaLink?: string,
  ): Promise<{ readonly rows: readonly ChangedEvent[]; readonly deltaLink: string }>;
}

/** 1,000 is allowed, but answers with attendees get slow; 250 is the size platform-facts D6 reckons with. */
const PAGE = 250;

/** On every request: ids that survive a move, and times in UTC (platform-facts D3, D7). */
const PREFER = 'IdType="ImmutableId", outlook.timezone="UTC"';
export const CALENDAR_HEADERS = { Prefer: PREFER };

export function createCalendarReading(graph: GraphClient, outlookAddinId: string | undefined): CalendarReading {
  const property = outlookAddinId === undefined ? undefined : tagPropertyId(outlookAddinId);
  const expand =
    property === undefined ? {} : { $expand: `singleValueExtendedProperties($filter=id eq ${odataString(property)})` };
  const whole = { query: { $select: EVENT_PROPERTIES.join(','), ...expand }, headers: CALENDAR_HEADERS };
  const listed = (from: Instant, to: Instant) => ({
    query: { startDateTime: from, endDateTime: to, $select: EVENT_PROPERTIES.join(','), $top: PAGE },
    headers: CALENDAR_HEADERS,
  });

  return {
    window: async (from, to) => visible(await graph.pages('calendarView', listed(from, to))),

    // Asked for by themselves: whether calendarView passes extended properties on is not settled, and occurrences never carry their
    // master's (platform-facts D4). A series that began long ago is among them; so no more of each than its tag.
    async tags() {
      const found = new Map<string, MeetingTag>();
      if (property === undefined) return found;
      const filter = `singleValueExtendedProperties/any(ep: ep/id eq ${odataString(property)} and ep/value ne null)`;
      const events = await graph.pages('taggedEvents', {
        query: { $filter: filter, ...expand, $select: TAG_PROPERTIES.join(','), $top: PAGE },
        headers: CALENDAR_HEADERS,
      });
      for (const event of events) {
        const tagged = toTagOfEvent(event);
        if (tagged !== undefined) found.set(tagged.id, tagged.tag);
      }
      return found;
    },

    async occurrences(masterId, from, to) {
      try {
        return visible(await graph.pages('occurrences', { path: { eventId: masterId }, ...listed(from, to) }));
      } catch (error) {
        // 400: it is a single meeting by now.
        if (error instanceof GraphFailure && (error.status === 404 || error.status === 400)) return undefined;
        throw error;
      }
    },

    async entry(id) {
      try {
        return toCalendarMeeting(await graph.send('event', { path: { eventId: id }, ...whole }));
      } catch (error) {
        if (error instanceof GraphFailure && error.status === 404) return undefined;
        throw error;
      }
    },

    entries: (ids) => readEntries(graph, ids, whole),

    async changes(from, to, deltaLink) {
      // No $select, $expand or $top here; the size of a page is a preference (platform-facts D5).
      const headers = { Prefer: `${PREFER}, odata.maxpagesize=${PAGE}` };
      const parts = { query: { startDateTime: from, endDateTime: to }, headers };
      const round = await graph.changes('calendarChanges', parts, deltaLink);
      return { rows: round.rows.map(toChangedEvent), deltaLink: round.deltaLink };
    },
  };
}

function visible(events: readonly unknown[]): readonly ReadEvent[] {
  return events.flatMap((event) => {
    const read = toCalendarMeeting(event);
    return read === 'hidden' || read.isMaster ? [] : [read];
  });
}
