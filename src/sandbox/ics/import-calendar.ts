/** Puts a calendar export into a mailbox of the sandbox. */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { EventDraft, StoredEvent } from '../graph/store/exchange.ts';
import type { Sandbox } from '../sandbox.ts';
import type { CalendarProblem } from './content-lines.ts';
import { apart, readCalendar, type ReadCalendar, type ReadSeries } from './read-calendar.ts';
import type { ReadEvent, When } from './read-event.ts';

export interface CalendarImport {
  /** VEVENTs of the file that went into the mailbox: single meetings, series, changed occurrences. */
  imported: number;
  /** How many of them are series. */
  series: number;
  /** How many of them are occurrences with words or times of their own. */
  exceptions: number;
  /** Occurrences that a series leaves out. */
  cancelled: number;
  /** VEVENTs that this mailbox had already, by their UID: left as they are. */
  alreadyThere: number;
  /** What is no meeting, by kind: { VTODO: 2 }. */
  ignored: Record<string, number>;
  problems: CalendarProblem[];
}

/**
 * @param calendar `text` is the file's content (decodeCalendar makes it from bytes), `mailbox` a mail address of the directory
 * Throws NotACalendarError for a text that is no calendar; every lesser fault is a problem with its line.
 */
export function importCalendar(sandbox: Sandbox, calendar: { text: string; mailbox: string }): CalendarImport {
  const { exchange, directory, clock } = sandbox;
  const { mailbox } = calendar;
  const zone = directory.byMail(mailbox)?.timeZone ?? 'UTC';
  const read = readCalendar(calendar.text, zone, clock.now());
  const result: CalendarImport = {
    imported: 0,
    series: 0,
    exceptions: 0,
    cancelled: 0,
    alreadyThere: 0,
    ignored: read.ignored,
    problems: read.problems,
  };
  const known = new Set(exchange.events(mailbox).map(({ iCalUId }) => iCalUId));
  const toDraft = (event: ReadEvent) => draftOf(event, mailbox, read.owner);

  const plan = planned(read, toDraft, result);
  const isNew = ({ draft }: Planned) => draft.iCalUId === undefined || !known.has(draft.iCalUId);
  const fresh = plan.filter(isNew);
  const stored = storeAll(sandbox, mailbox, fresh, result);
  for (const { event: master, series } of stored) {
    if (series === undefined) continue;
    result.series += 1;
    result.cancelled += master.cancelledOccurrences.length;
    putExceptions(sandbox, master, series, toDraft, result);
  }
  result.imported = linesOf(stored).size;
  const asked = linesOf(fresh);
  result.alreadyThere = [...linesOf(plan)].filter((line) => !asked.has(line)).length;
  result.problems.sort((left, right) => left.line - right.line);
  return result;
}

type ToDraft = (event: ReadEvent) => EventDraft;

/** One event to store, and the lines of the VEVENTs it is made of. */
interface Planned {
  draft: EventDraft;
  lines: number[];
  series?: ReadSeries;
}

function planned(read: ReadCalendar, toDraft: ToDraft, result: CalendarImport): Planned[] {
  const single = (event: ReadEvent): Planned => ({ draft: toDraft(event), lines: [event.line] });
  const ofSeries = (series: ReadSeries): Planned[] => {
    const { master, changed, dates } = series;
    if (dates.kind === 'dates') return writtenOut(series, dates.dates, result).map(single);
    const lines = [master.line, ...changed.map(({ line }) => line)];
    return [{ draft: seriesDraft(toDraft(master), series, dates.first), lines, series }];
  };
  return [...read.singles.map(single), ...read.series.flatMap(ofSeries)];
}

/** All in one go; if the mailbox refuses one (more than 500 people, say), one by one, so that the others get in. */
function storeAll(
  { exchange }: Sandbox,
  mailbox: string,
  plan: readonly Planned[],
  result: CalendarImport,
): (Planned & { event: StoredEvent })[] {
  const store = (entries: readonly Planned[]) => {
    const events = exchange.importEvents(entries.map(({ draft }) => ({ mailbox, draft })));
    return entries.flatMap((entry, index) => {
      const event = events[index];
      return event === undefined ? [] : [{ ...entry, event }];
    });
  };
  try {
    return store(plan);
  } catch {
    return plan.flatMap((entry) => {
      try {
        return store([entry]);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        for (const line of entry.lines) {
          result.problems.push({
            line,
            kept: false,
            message: `"${entry.draft.subject}": the mailbox refused it: ${why} Left out.`,
          });
        }
        return [];
      }
    });
  }
}

function linesOf(plan: readonly Planned[]): Set<number> {
  return new Set(plan.flatMap(({ lines }) => lines));
}

function uidOf(event: ReadEvent): string {
  if (event.uid !== '' && event.recurrenceId === undefined) return event.uid;
  // An occurrence whose series is not in the file, or an event without UID: the same file gives the same id again.
  const content = [
    event.uid,
    event.recurrenceId?.at.toMillis(),
    event.start.at.toISO(),
    event.end.toISO(),
    event.subject,
    event.location,
  ];
  return `import-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)}`;
}

function draftOf(event: ReadEvent, mailbox: string, owner: string | undefined): EventDraft {
  const mine = (address: string) => (address === owner ? mailbox : address);
  const draft: EventDraft = {
    subject: event.subject,
    body: event.body,
    ...timesOf(event),
    isAllDay: event.start.isDay,
    location: event.location,
    categories: event.categories,
    sensitivity: event.sensitivity,
    showAs: event.showAs,
    isCancelled: event.isCancelled,
    isOnlineMeeting: event.isOnlineMeeting,
    iCalUId: uidOf(event),
    attendees: event.attendees.map((person) => ({
      ...person,
      emailAddress: { ...person.emailAddress, address: mine(person.emailAddress.address) },
    })),
  };
  if (event.organizer !== undefined && mine(event.organizer.address) !== mailbox) draft.organizer = event.organizer;
  else draft.attendees = (draft.attendees ?? []).filter(({ emailAddress }) => emailAddress.address !== mailbox);
  return draft;
}

function timesOf({ start, end }: Pick<ReadEvent, 'start' | 'end'>): Pick<EventDraft, 'start' | 'end'> {
  const timeZone = start.at.zoneName ?? 'UTC';
  const graph = (at: DateTime) => ({ dateTime: at.toFormat("yyyy-MM-dd'T'HH:mm:ss.'0000000'"), timeZone });
  return { start: graph(start.at), end: graph(end.setZone(start.at.zone)) };
}

function seriesDraft(draft: EventDraft, series: ReadSeries, first: DateTime): EventDraft {
  if (series.dates.kind !== 'pattern') return draft;
  const { master } = series;
  return {
    ...draft,
    ...timesOf(apart(master, { at: first, isDay: master.start.isDay })),
    recurrence: series.dates.recurrence,
    cancelledOccurrences: cancelledDays(series),
  };
}

/** What the file leaves out or calls off, as days in the series' zone. A day that was changed as well stays: the change came later. */
function cancelledDays({ master, changed, leftOut, dates }: ReadSeries): string[] {
  const { isDay, at: start } = master.start;
  const kept = changed.filter(({ isCancelled }) => !isCancelled).map(({ recurrenceId }) => recurrenceId);
  const calledOff = changed.filter(({ isCancelled }) => isCancelled).map(({ recurrenceId }) => recurrenceId);
  const asked = [...leftOut, ...calledOff].flatMap((when) => {
    const at = isDay || when.isDay ? when.at : when.at.setZone(start.zone);
    // An instant at another time of day is no occurrence of this series.
    if (!isDay && !when.isDay && at.toFormat('HH:mm') !== start.toFormat('HH:mm')) return [];
    return kept.some((other) => isSame(when, other.at, isDay)) ? [] : [at];
  });
  const last = DateTime.max(...asked);
  if (dates.kind !== 'pattern' || last === undefined) return [];
  const days = dates.daysUntil(last.plus({ days: 1 }));
  return [...new Set(asked.map((at) => at.toISODate() ?? ''))].filter((day) => days.has(day));
}

/** The meetings of a series that has no pattern, its changes and gaps already in them. */
function writtenOut(
  { master, changed, leftOut }: ReadSeries,
  dates: readonly DateTime[],
  result: CalendarImport,
): ReadEvent[] {
  const waiting = [...changed];
  const events = dates.flatMap((at): ReadEvent[] => {
    const change = waiting.findIndex(({ recurrenceId }) => isSame(recurrenceId, at, master.start.isDay));
    const [own] = change < 0 ? [] : waiting.splice(change, 1);
    if (own !== undefined) return [own];
    if (leftOut.some((when) => isSame(when, at, master.start.isDay))) {
      result.cancelled += 1;
      return [];
    }
    return [apart(master, { at, isDay: master.start.isDay })];
  });
  return [...events, ...waiting];
}

/** By instant; by day where one of both is a day (Exchange writes midnight for a whole day, others a day for a time). */
function isSame(when: When, at: DateTime, isDay: boolean): boolean {
  if (!when.isDay && !isDay) return when.at.toMillis() === at.toMillis();
  return when.at.toISODate() === at.toISODate();
}

function putExceptions(
  { exchange }: Sandbox,
  master: StoredEvent,
  series: ReadSeries,
  toDraft: ToDraft,
  result: CalendarImport,
): void {
  const changed = series.changed.filter(({ isCancelled }) => !isCancelled);
  if (changed.length === 0) return;
  const { isDay, at: start } = series.master.start;
  const asked = changed.map(({ recurrenceId }) => recurrenceId.at.toMillis());
  // A day more on both sides: the zone of a RECURRENCE-ID need not be that of the series.
  const window = [new Date(Math.min(...asked) - 86_400_000), new Date(Math.max(...asked) + 2 * 86_400_000)] as const;
  const occurrences = exchange
    .instances(master.mailbox, master.id, ...window)
    .map(({ id, originalStart }) => ({ id, at: DateTime.fromISO(originalStart ?? '', { zone: start.zone }) }));

  for (const change of changed) {
    const occurrence = occurrences.find(({ at }) => isSame(change.recurrenceId, at, isDay));
    if (occurrence === undefined) {
      result.problems.push({
        line: change.line,
        kept: true,
        message: `"${change.subject}" changes an occurrence that its series does not have (${change.recurrenceId.at.toISODate()}): kept as a single meeting.`,
      });
      exchange.importEvents([{ mailbox: master.mailbox, draft: toDraft(change) }]);
    } else {
      exchange.updateEvent(master.mailbox, occurrence.id, toDraft(change));
      result.exceptions += 1;
    }
  }
}
