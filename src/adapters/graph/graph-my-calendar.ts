import { addSeconds, type Instant, isBefore, millisecondsOf } from '../../domain/calendar-day.ts';
import type { CalendarMeeting } from '../../domain/meeting.ts';
import type { CalendarMemory, CalendarRound, CalendarSnapshot } from '../../ports/calendar-memory.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import { CalendarUnavailable, type MyCalendar } from '../../ports/my-calendar.ts';
import { withoutBody } from './calendar-event.ts';
import { type CalendarReading, createCalendarReading } from './calendar-reading.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { isLostSyncState } from './lost-sync-state.ts';
import { RememberedCalendar, type Unsettled } from './remembered-calendar.ts';
import { writeEventTag } from './write-event-tag.ts';

export interface GraphMyCalendarSettings {
  readonly graph: GraphClient;
  /** Of the Outlook add-in, as in its manifest: the hidden tags are stored under it. Without it no tag is read. */
  readonly outlookAddinId?: string;
  /** Without it every window is read plainly, and whole. */
  readonly memory?: CalendarMemory;
  /** A shorter window that the memory does not cover is read plainly; 60 days unless told. */
  readonly worthRememberingDays?: number;
}

const DAY_SECONDS = 86_400;
const WORTH_REMEMBERING_DAYS = 60;
/** How far a round reaches beyond what was asked for: the window moves on every day, and a fresh round is due once a week (platform-facts D5). */
const AHEAD_DAYS = 7;
/** Above it one list of all tags costs less than a request for each. */
const FEW_ENTRIES = 4;
/** A plain reading of a year is 6 to 12 requests (platform-facts D6): more series than that, and it costs less to begin anew. */
const MOST_SERIES = 12;

/** The signed-in person's own calendar over Microsoft Graph. */
export function createGraphMyCalendar(settings: GraphMyCalendarSettings): MyCalendar {
  const { memory, worthRememberingDays = WORTH_REMEMBERING_DAYS } = settings;
  const reading = createCalendarReading(settings.graph, settings.outlookAddinId);
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: a second reading goes on where the first one ended. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function inWindow(from: Instant, to: Instant): Promise<readonly CalendarMeeting[]> {
    if (memory === undefined) return readPlainly(reading, from, to);
    const known = await memory.recall();
    const isShort = millisecondsOf(to) - millisecondsOf(from) < worthRememberingDays * DAY_SECONDS * 1000;
    if (isShort && !covers(known, from, to)) return readPlainly(reading, from, to);
    return inTurn(async () => {
      const snapshot = await memory.recall();
      const calendar =
        (covers(snapshot, from, to) ? await goOn(reading, memory, snapshot) : undefined) ??
        (await beginAnew(reading, memory, from, addSeconds(to, AHEAD_DAYS * DAY_SECONDS), snapshot));
      return calendar.list().filter((meeting) => isBefore(from, meeting.end) && isBefore(meeting.start, to));
    });
  }

  return {
    meetingsBetween: (from, to) => speaking(() => inWindow(from, to)),

    meeting: (id) =>
      speaking(async () => {
        const read = await reading.entry(id);
        return read === undefined || read === 'hidden' ? read : read.meeting;
      }),

    meetingsById: (ids) => speaking(() => reading.entries(ids)),

    writeTag: (id, tag) => speaking(() => writeEventTag(settings.graph, settings.outlookAddinId, id, tag)),
  };
}

async function readPlainly(reading: CalendarReading, from: Instant, to: Instant): Promise<readonly CalendarMeeting[]> {
  const [events, tags] = await Promise.all([reading.window(from, to), reading.tags()]);
  const meetings = new Map<string, CalendarMeeting>();
  for (const { meeting: whole } of events) {
    const { id } = whole;
    const tag = tags.get(id) ?? tags.get(whole.occurrence?.masterId ?? '');
    const meeting = withoutBody(whole);
    // A page may repeat an entry that moved while we were reading: the later one is right.
    meetings.set(id, tag === undefined ? meeting : { ...meeting, tag });
  }
  return [...meetings.values()];
}

function covers(snapshot: CalendarSnapshot | undefined, from: Instant, to: Instant): snapshot is CalendarSnapshot {
  return snapshot !== undefined && !isBefore(from, snapshot.round.from) && !isBefore(snapshot.round.to, to);
}

/** By what has changed. `undefined`: the sync state is lost, or so much has changed that beginning anew costs less. */
async function goOn(
  reading: CalendarReading,
  memory: CalendarMemory,
  snapshot: CalendarSnapshot,
): Promise<RememberedCalendar | undefined> {
  const { from, to, deltaLink } = snapshot.round;
  let changes: Awaited<ReturnType<CalendarReading['changes']>>;
  try {
    changes = await reading.changes(from, to, deltaLink);
  } catch (error) {
    if (!isLostSyncState(error)) throw error;
    await memory.forget();
    return undefined;
  }
  const calendar = new RememberedCalendar(snapshot);
  const unsettled = calendar.take(changes.rows);
  if (unsettled.series.size > MOST_SERIES) return undefined;
  await settle(reading, calendar, unsettled, from, to);
  await memory.change(deltaLink, calendar.change(roundOf(from, to, changes.deltaLink)));
  return calendar;
}

/**
 * The window read plainly, then a round over it: whatever changed between the two has another version in the round, and what was
 * deleted is not named there.
 */
async function beginAnew(
  reading: CalendarReading,
  memory: CalendarMemory,
  from: Instant,
  to: Instant,
  before: CalendarSnapshot | undefined,
): Promise<RememberedCalendar> {
  const events = await reading.window(from, to);
  const [tags, { rows, deltaLink }] = await Promise.all([reading.tags(), reading.changes(from, to)]);
  const calendar = new RememberedCalendar({ meetings: [], series: [], gone: lostFrom(before, events, from, to) });
  for (const event of events) calendar.putEntry(event.meeting.id, event);
  for (const row of rows) if (row.kind === 'whole' && row.isMaster) calendar.putSeries(row, tags.get(row.id));
  for (const [id, tag] of tags) calendar.putTag(id, tag);
  const { series, entries } = calendar.take(rows);
  const missing = calendar.notNamedIn(rows);
  // Versions that never agree would have everything asked for again: then what was read a moment ago is good enough.
  const asked = series.size > MOST_SERIES ? new Set<string>() : series;
  const doubtful = missing.length > MOST_SERIES ? [] : missing;
  await settle(reading, calendar, { series: asked, entries: new Set([...entries, ...doubtful]) }, from, to);
  await memory.replace(calendar.snapshot(roundOf(from, to, deltaLink)));
  return calendar;
}

/** Mark and sweep: what was known inside the new window and is not there any more. */
function lostFrom(
  before: CalendarSnapshot | undefined,
  events: readonly { readonly meeting: CalendarMeeting }[],
  from: Instant,
  to: Instant,
): readonly string[] {
  const present = new Set(events.map(({ meeting }) => meeting.id));
  return (before?.meetings ?? []).flatMap(({ meeting }) =>
    isBefore(from, meeting.end) && isBefore(meeting.start, to) && !present.has(meeting.id) ? [meeting.id] : [],
  );
}

/** Asks for what a round does not carry. */
async function settle(
  reading: CalendarReading,
  calendar: RememberedCalendar,
  { series, entries }: Unsettled,
  from: Instant,
  to: Instant,
): Promise<void> {
  await Promise.all(
    [...series].map(async (id) => calendar.putOccurrences(id, await reading.occurrences(id, from, to))),
  );
  const unknown = [...series].filter((id) => !calendar.knows(id) && calendar.hasOccurrencesOf(id));
  const wanted = [...new Set([...entries, ...unknown])];
  const tags = wanted.length > FEW_ENTRIES ? await reading.tags() : undefined;
  await Promise.all(
    wanted.map(async (id) => {
      if (tags !== undefined && calendar.knows(id)) calendar.putTag(id, tags.get(id));
      else calendar.putEntry(id, await reading.entry(id));
    }),
  );
}

function roundOf(from: Instant, to: Instant, deltaLink: string): CalendarRound {
  return { from, to, deltaLink, ids: 'immutable', timeZone: 'UTC' };
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
