/**
 * What calendarView/delta tells about a window since a change number. Occurrences have no rows, so those that are gone are found
 * by comparing the series as it was then with the series as it is now.
 */
import type { EventRow, EventRows } from './event-rows.ts';
import type { EventChange, StoredEvent } from './exchange.ts';
import { instancesOf, occurrenceOf, overlaps, patternOccurrences } from './series.ts';
import { instantOf } from './time-zones.ts';

/** `since` 0: everything in the window. Also lists as gone what changed outside of the window, as the service does (event-delta.md). */
export function eventChanges(rows: EventRows, mailbox: string, since: number, from: number, to: number): EventChange[] {
  const first = since === 0;
  const changes = rows
    .changedSince(mailbox, since)
    .filter((row) => !(first && row.isDeleted))
    .flatMap((row) =>
      row.event.type === 'seriesMaster' ? seriesChanges(rows, row, since, from, to) : [itemChange(rows, row, from, to)],
    );
  const unique = new Map(changes.map((change) => [change.id, change]));
  return [...unique.values()]
    .filter((change) => !first || change.event !== null)
    .sort((a, b) => a.key - b.key || a.originalStart - b.originalStart);
}

function itemChange(rows: EventRows, row: EventRow, from: number, to: number): EventChange {
  const { event } = row;
  const isThere = !row.isDeleted && overlaps(instantOf(event.start), instantOf(event.end), from, to);
  if (isThere || row.masterKey === null || !row.isDeleted) return changeOf(row, isThere ? event : null);
  // A removed exception may have left the occurrence of the pattern behind.
  const master = rows.byKey(row.mailbox, row.masterKey);
  const back =
    master === undefined
      ? undefined
      : instancesOf(master, rows.exceptions(master.key), from, to).find(({ id }) => id === event.id);
  return changeOf(row, back ?? null);
}

function seriesChanges(rows: EventRows, row: EventRow, since: number, from: number, to: number): EventChange[] {
  const now = row.isDeleted ? [] : instancesOf(row, rows.exceptions(row.key), from, to);
  const present = new Set(now.map((event) => event.id));
  const former = since === 0 ? undefined : rows.formerMaster(row.key, since);
  const gone =
    former === undefined
      ? []
      : [...patternOccurrences(former, from, to)].map((occurrence) =>
          occurrenceOf({ ...row, event: former }, occurrence),
        );
  return [
    changeOf(row, now.length > 0 ? row.event : null),
    ...now.map((event) => changeOf(row, event)),
    ...gone.filter((event) => !present.has(event.id)).map((event) => ({ ...changeOf(row, event), event: null })),
  ];
}

function changeOf(row: EventRow, event: StoredEvent | null): EventChange {
  const subject = event ?? row.event;
  return {
    key: row.masterKey ?? row.key,
    originalStart: subject.originalStart === null ? 0 : Date.parse(subject.originalStart),
    event,
    id: subject.id,
    immutableId: subject.immutableId,
  };
}
