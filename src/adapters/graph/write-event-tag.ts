import * as v from 'valibot';
import type { MeetingTag } from '../../domain/meeting.ts';
import { isHidden } from './calendar-event.ts';
import { CALENDAR_HEADERS } from './calendar-reading.ts';
import { bagWithTag, tagPropertyId } from './event-tag.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { odataString } from './odata.ts';

/** Somebody may be writing in the same meeting: three readings are worth it, more are not. */
const TAG_ATTEMPTS = 3;

const Tagged = v.object({
  '@odata.etag': v.string(),
  isOrganizer: v.nullish(v.boolean(), false),
  singleValueExtendedProperties: v.nullish(v.array(v.object({ id: v.string(), value: v.nullish(v.string()) })), []),
});

/**
 * Writes the add-in's property bag with the tag in it, and nothing else of the event, so that nobody is sent an update (platform-facts
 * D9). The bag is read before, because it may hold more than the tag; If-Match keeps what an open form saved meanwhile.
 */
export async function writeEventTag(
  graph: GraphClient,
  outlookAddinId: string | undefined,
  id: string,
  tag: MeetingTag | undefined,
): Promise<'written' | 'gone' | 'not-mine' | 'not-configured'> {
  if (outlookAddinId === undefined) return 'not-configured';
  const property = tagPropertyId(outlookAddinId);
  const query = {
    $select: 'id,sensitivity,isOrganizer',
    $expand: `singleValueExtendedProperties($filter=id eq ${odataString(property)})`,
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const event = await graph.send('event', { path: { eventId: id }, query, headers: CALENDAR_HEADERS });
      if (isHidden(event)) return 'gone';
      const { '@odata.etag': etag, isOrganizer, singleValueExtendedProperties } = v.parse(Tagged, event);
      if (!isOrganizer) return 'not-mine';
      const bag = singleValueExtendedProperties?.find((one) => one.id === property)?.value ?? undefined;
      const value = bagWithTag(bag, tag);
      if (value === bag) return 'written';
      await graph.send('changeTag', {
        path: { eventId: id },
        headers: { ...CALENDAR_HEADERS, 'If-Match': etag },
        body: { singleValueExtendedProperties: [{ id: property, value }] },
      });
      return 'written';
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      if (error.status === 404) return 'gone';
      if (error.status !== 412 || attempt === TAG_ATTEMPTS) throw error;
    }
  }
}
