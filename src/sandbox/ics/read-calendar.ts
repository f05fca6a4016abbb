/** A calendar file as meetings and series. Nothing here knows the mailbox: import-calendar.ts puts them in. */
import { createZones } from './calendar-zones.ts';
import { splitCalendar, type CalendarPart, type CalendarProblem } from './content-lines.ts';
import { readEvent, UnreadableEvent, type ReadEvent, type When } from './read-event.ts';
import { readRecurrence, UnreadableRule, type SeriesDates } from './read-recurrence.ts';

export interface ReadSeries {
  master: ReadEvent;
  dates: SeriesDates;
  /** Occurrences with words, times or days of their own; `recurrenceId` says which. */
  changed: (ReadEvent & { recurrenceId: When })[];
  /** Occurrences that the series leaves out. */
  leftOut: When[];
}

export interface ReadCalendar {
  singles: ReadEvent[];
  series: ReadSeries[];
  /** Mail address of the person whose export this is, if the file gives it away. */
  owner: string | undefined;
  /** IANA name for days and for times without zone. */
  home: string;
  /** What is no meeting, by kind: { VTODO: 2 }. */
  ignored: Record<string, number>;
  problems: CalendarProblem[];
}

/** Throws NotACalendarError. @param mailboxZone IANA name */
export function readCalendar(text: string, mailboxZone: string, now: Date): ReadCalendar {
  const { parts, problems } = splitCalendar(text);
  const calendars = parts.filter(({ kind }) => kind === 'VCALENDAR');
  const components = [
    ...parts.filter(({ kind }) => kind !== 'VCALENDAR'),
    ...calendars.flatMap((calendar) => calendar.parts),
  ];
  const zones = createZones(
    components.filter(({ kind }) => kind === 'VTIMEZONE'),
    mailboxZone,
    calendars.flatMap(({ lines }) => lines).find(({ name }) => name === 'X-WR-TIMEZONE'),
    problems,
  );
  const ignored: Record<string, number> = {};
  const events: ReadEvent[] = [];
  for (const part of components) {
    if (part.kind === 'VEVENT') {
      const event = readable(part, () => readEvent(part, zones, problems), problems);
      if (event !== undefined) events.push(event);
    } else if (part.kind !== 'VTIMEZONE') {
      ignored[part.kind] = (ignored[part.kind] ?? 0) + 1;
    }
  }
  const groups = groupByUid(events);
  const singles: ReadEvent[] = [];
  const series: ReadSeries[] = [];
  for (const group of groups) {
    const read = readGroup(group, zones.home, now, problems);
    singles.push(...read.singles);
    series.push(...read.series);
  }
  problems.sort((left, right) => left.line - right.line);
  return { singles, series, owner: findOwner(events, calendars), home: zones.home, ignored, problems };
}

function readable(part: CalendarPart, read: () => ReadEvent, problems: CalendarProblem[]): ReadEvent | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    const subject = part.lines.find(({ name }) => name === 'SUMMARY')?.value;
    const who = subject === undefined ? 'The event' : `"${subject.trim()}"`;
    problems.push({ line: error.line, kept: false, message: `${who} ${error.message} Left out.` });
    return undefined;
  }
}

function groupByUid(events: readonly ReadEvent[]): ReadEvent[][] {
  const groups = new Map<string, ReadEvent[]>();
  for (const event of events) {
    // Without a UID nothing belongs together.
    const key = event.uid === '' ? `line ${event.line}` : `uid ${event.uid}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()];
}

function readGroup(
  group: readonly ReadEvent[],
  home: string,
  now: Date,
  problems: CalendarProblem[],
): { singles: ReadEvent[]; series: ReadSeries[] } {
  const mains = newestOfEach(
    group.filter(({ recurrenceId }) => recurrenceId === undefined),
    sameMeeting(group),
    problems,
  );
  const changes = newestOfEach(
    group.filter(isChange),
    ({ recurrenceId }) => String(recurrenceId.at.toMillis()),
    problems,
  );
  // The series is what the changes belong to; others of the same UID (a careless export) stand for themselves.
  const main = mains.find(({ rules }) => rules.length > 0) ?? mains[0];
  if (main === undefined) return { singles: changes, series: [] };
  const [namesake, ...others] = mains.filter((event) => event !== main);
  if (namesake !== undefined) {
    const rest = readGroup([namesake, ...others].map(renamed), home, now, problems);
    const own = readGroup([main, ...changes], home, now, problems);
    return { singles: [...own.singles, ...rest.singles], series: [...own.series, ...rest.series] };
  }
  const dates = main.rules.length === 0 ? undefined : datesOf(main, home, now, problems);
  const extra = extraDates(main, problems);
  if (dates === undefined) return { singles: [main, ...extra, ...changes], series: [] };

  const singles = extra;
  if (dates.kind === 'pattern' && dates.first.toMillis() !== main.start.at.toMillis()) {
    problems.push({
      line: main.line,
      kept: true,
      message: `"${main.subject}" starts on ${main.start.at.toISODate()}, a day its own rule does not give: kept as a single meeting beside the series from ${dates.first.toISODate()}.`,
    });
    singles.push(apart(main, main.start));
  }
  if (dates.kind === 'dates') {
    problems.push({
      line: main.rules[0]?.line ?? main.line,
      kept: true,
      message: `"${main.subject}": ${dates.because}, so its ${dates.dates.length} meetings up to ${dates.dates.at(-1)?.toISODate()} are in the calendar one by one.`,
    });
  }
  return { singles, series: [{ master: main, dates, changed: changes, leftOut: main.leftOut }] };
}

/** Two of one UID are versions of one meeting if SEQUENCE or stamp tells them apart, or nothing does; else by their start. */
function sameMeeting(group: readonly ReadEvent[]): (event: ReadEvent) => string {
  const mains = group.filter(({ recurrenceId }) => recurrenceId === undefined);
  const versions = new Set(mains.map(({ sequence, stamp }) => `${sequence} ${stamp}`));
  return versions.size === mains.length ? () => '' : ({ start }) => String(start.at.toMillis());
}

function renamed(event: ReadEvent): ReadEvent {
  return { ...event, uid: `${event.uid}/line ${event.line}` };
}

function isChange(event: ReadEvent): event is ReadEvent & { recurrenceId: When } {
  return event.recurrenceId !== undefined;
}

/** Of several versions of one thing the highest SEQUENCE counts, then the latest stamp, then the last in the file. */
function newestOfEach<E extends ReadEvent>(
  events: readonly E[],
  thing: (event: E) => string,
  problems: CalendarProblem[],
): E[] {
  const newest = new Map<string, E>();
  for (const event of events) {
    const key = thing(event);
    const rival = newest.get(key);
    if (rival === undefined) {
      newest.set(key, event);
      continue;
    }
    const rivalIsNewer =
      rival.sequence > event.sequence || (rival.sequence === event.sequence && rival.stamp > event.stamp);
    const [older, newer] = rivalIsNewer ? [event, rival] : [rival, event];
    newest.set(key, newer);
    problems.push({
      line: older.line,
      kept: false,
      message: `"${older.subject}" is an older version (SEQUENCE ${older.sequence}) of the event on line ${newer.line} (SEQUENCE ${newer.sequence}). Left out.`,
    });
  }
  return [...newest.values()];
}

function datesOf(main: ReadEvent, home: string, now: Date, problems: CalendarProblem[]): SeriesDates | undefined {
  try {
    return readRecurrence(main.rules, main.start, home, now);
  } catch (error) {
    if (!(error instanceof UnreadableRule)) throw error;
    problems.push({
      line: main.rules[0]?.line ?? main.line,
      kept: true,
      message: `"${main.subject}": the rule of its series cannot be read, ${error.message}. Kept as a single meeting on ${main.start.at.toISODate()}.`,
    });
    return undefined;
  }
}

function extraDates(main: ReadEvent, problems: CalendarProblem[]): ReadEvent[] {
  if (main.extra.length === 0) return [];
  problems.push({
    line: main.line,
    kept: true,
    message: `"${main.subject}" has dates beside its rule (${main.extra.length}), which Microsoft 365 cannot say: in the calendar as single meetings.`,
  });
  return main.extra.map((when) => apart(main, when));
}

/** One meeting of a series on its own. */
export function apart(main: ReadEvent, when: When): ReadEvent {
  const day = when.at.toFormat(when.isDay ? 'yyyyMMdd' : "yyyyMMdd'T'HHmm");
  return {
    ...main,
    uid: main.uid === '' ? '' : `${main.uid}/${day}`,
    start: { at: when.at.setZone(main.start.at.zone), isDay: main.start.isDay },
    end: when.at
      .setZone(main.start.at.zone)
      .plus(main.end.diff(main.start.at, main.start.isDay ? 'days' : 'milliseconds')),
    rules: [],
    leftOut: [],
    extra: [],
  };
}

/**
 * Google names a calendar by its owner's address. Elsewhere the owner is the one who is in every meeting: somebody found in
 * at least three meetings, and in four of five of those that name people.
 */
function findOwner(events: readonly ReadEvent[], calendars: readonly CalendarPart[]): string | undefined {
  const name =
    calendars
      .flatMap(({ lines }) => lines)
      .find((line) => line.name === 'X-WR-CALNAME')
      ?.value.trim() ?? '';
  if (/^[^\s@]+@[^\s@]+$/.test(name)) return name.toLowerCase();
  const meetings = events.filter(({ organizer, attendees }) => organizer !== undefined && attendees.length > 0);
  const seen = new Map<string, number>();
  for (const { organizer, attendees } of meetings) {
    const people = new Set([organizer?.address ?? '', ...attendees.map(({ emailAddress }) => emailAddress.address)]);
    for (const person of people) seen.set(person, (seen.get(person) ?? 0) + 1);
  }
  const [first, second] = [...seen].sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] < 3 || first[1] < meetings.length * 0.8 || first[1] === second?.[1])
    return undefined;
  return first[0];
}
