/** Occurrences of a series: computed from its master, in the series' own time zone, so that 9:00 stays 9:00 across a clock change. */
import type { EventRow } from './event-rows.ts';
import type { StoredEvent } from './exchange.ts';
import { occurrenceUid } from './ical-uid.ts';
import { idOf } from './item-ids.ts';
import { occurrenceDays } from './recurrence.ts';
import {
  dayText,
  demandZone,
  inZone,
  instantOf,
  instantOfWall,
  wallOf,
  wallOfInstant,
  wallText,
} from './time-zones.ts';

const DAY = 86_400_000;

/** Overlap of [start, end) with [from, to); an event of no length overlaps where it stands. */
export const overlaps = (start: number, end: number, from: number, to: number): boolean =>
  start < to && (end > from || (start === end && start >= from));

export interface Occurrence {
  /** UTC milliseconds of the start by the pattern. */
  readonly originalStart: number;
  /** Wall time of that start in the series' zone. */
  readonly wall: number;
}

/** Starts of the occurrences by the pattern that overlap [from, to), cancelled ones left out, exceptions not yet looked at. */
export function* patternOccurrences(master: StoredEvent, from: number, to: number): Generator<Occurrence> {
  if (master.recurrence === null) return;
  const zone = demandZone(master.start.timeZone);
  const startWall = wallOf(master.start.dateTime);
  const timeOfDay = startWall % DAY;
  const length = wallLength(master, zone);
  const cancelled = new Set(master.cancelledOccurrences.map((id) => id.slice(-10)));
  for (const day of occurrenceDays(master.recurrence, wallOfInstant(to, zone) + DAY)) {
    const wall = day + timeOfDay;
    // Cheap test first: a zone is never more than a day away from its wall time.
    if (wall + length + 2 * DAY < from) continue;
    if (cancelled.has(dayText(day))) continue;
    const originalStart = instantOfWall(wall, zone);
    if (overlaps(originalStart, instantOfWall(wall + length, zone), from, to)) yield { originalStart, wall };
  }
}

function wallLength(master: StoredEvent, zone: string): number {
  return wallOfInstant(instantOf(master.end), zone) - wallOf(master.start.dateTime);
}

/** The computed occurrence as an event of its own. Extended properties are the master's: there is no item of its own that could hold others. */
export function occurrenceOf(master: EventRow, { originalStart, wall }: Occurrence): StoredEvent {
  const { event } = master;
  const zone = demandZone(event.start.timeZone);
  const address = { key: master.key, originalStart, of: 'event' } as const;
  return {
    ...event,
    id: idOf(master.mailbox, address, 'default'),
    immutableId: idOf(master.mailbox, address, 'immutable'),
    iCalUId: occurrenceUid(event.iCalUId, wall),
    type: 'occurrence',
    seriesMasterId: event.id,
    recurrence: null,
    cancelledOccurrences: [],
    transactionId: null,
    originalStart: new Date(originalStart).toISOString(),
    start: { dateTime: wallText(wall), timeZone: event.start.timeZone },
    end: inZone(instantOfWall(wall + wallLength(event, zone), zone), event.end.timeZone),
  };
}

/** The occurrence of this series that starts at `originalStart` by its pattern, if there is one and it is not cancelled. */
export function occurrenceAt(master: EventRow, originalStart: number): StoredEvent | undefined {
  for (const occurrence of patternOccurrences(master.event, originalStart, originalStart + 1)) {
    if (occurrence.originalStart === originalStart) return occurrenceOf(master, occurrence);
  }
  return undefined;
}

/** Occurrences and exceptions of a series that overlap [from, to), by start. */
export function instancesOf(
  master: EventRow,
  exceptions: readonly EventRow[],
  from: number,
  to: number,
): StoredEvent[] {
  const moved = new Set(exceptions.map((row) => row.originalStart));
  const computed = [...patternOccurrences(master.event, from, to)]
    .filter(({ originalStart }) => !moved.has(originalStart))
    .map((occurrence) => occurrenceOf(master, occurrence));
  const changed = exceptions
    .map((row) => row.event)
    .filter((event) => overlaps(instantOf(event.start), instantOf(event.end), from, to));
  return [...computed, ...changed].sort((a, b) => instantOf(a.start) - instantOf(b.start));
}

/** `OID.<master id>.<day>`, Graph's name for a cancelled occurrence. */
export const cancelledName = (masterId: string, day: number): string => `OID.${masterId}.${dayText(day)}`;
