/**
 * The working copy of a calendar's window while changes are taken in, and which of its parts must be asked for before it is right again.
 *
 * | A line of the round                | What becomes of the copy                                                              |
 * | ---------------------------------- | ------------------------------------------------------------------------------------- |
 * | removed                            | gone, a tombstone stays; of a series: its occurrences are asked for                   |
 * | private or personal                | gone, without a trace; a series with all of its occurrences                           |
 * | whole, same version                | as it is                                                                              |
 * | whole, another version             | taken over; its tag is asked for, which no round carries                              |
 * | whole, but there is a tombstone    | asked for: a page may have been replayed                                              |
 * | an occurrence, known in its version| as it is                                                                              |
 * | an occurrence otherwise            | its series is asked for: a stub has no subject, people or sensitivity                 |
 *
 * The last line about an entry is right (platform-facts D5).
 */
import type { CalendarMeeting, MeetingTag } from '../../domain/meeting.ts';
import type {
  CalendarChange,
  CalendarRound,
  CalendarSnapshot,
  KnownMeeting,
  KnownSeries,
} from '../../ports/calendar-memory.ts';
import { type ChangedEvent, type ReadEvent, withoutBody } from './calendar-event.ts';

/** What must be asked for, by id. */
export interface Unsettled {
  readonly series: ReadonlySet<string>;
  /** Singles and masters whose tag is not known in this version, and singles that came back from the dead. */
  readonly entries: ReadonlySet<string>;
}

type Whole = Extract<ChangedEvent, { readonly kind: 'whole' }>;
type Stub = Extract<ChangedEvent, { readonly kind: 'stub' }>;

export class RememberedCalendar {
  readonly #meetings: Map<string, KnownMeeting>;
  readonly #series: Map<string, KnownSeries>;
  readonly #gone: Set<string>;
  readonly #touched = new Set<string>();
  readonly #hiddenSeries = new Set<string>();

  constructor(start: Pick<CalendarSnapshot, 'meetings' | 'series' | 'gone'>) {
    this.#meetings = new Map(start.meetings.map((known) => [known.meeting.id, known]));
    this.#series = new Map(start.series.map((known) => [known.id, known]));
    this.#gone = new Set(start.gone);
  }

  take(rows: readonly ChangedEvent[]): Unsettled {
    const series = new Set<string>();
    const entries = new Set<string>();
    const last = lastOfEach(rows);
    for (const row of last) {
      if (row.kind === 'removed' || row.kind === 'hidden') this.#takeAway(row, series);
      else if (row.kind === 'whole' && row.isMaster) this.#takeSeries(row, entries);
    }
    // After the masters: whether a series is private stands in its master only.
    for (const row of last) {
      if (row.kind === 'whole' && !row.isMaster) this.#takeMeeting(row, series, entries);
      else if (row.kind === 'stub' && !this.#isKnown(row)) series.add(row.masterId);
    }
    return { series, entries };
  }

  /** Ids in the copy that a whole round did not name. */
  notNamedIn(rows: readonly ChangedEvent[]): readonly string[] {
    const named = new Set(rows.map(({ id }) => id));
    return [...this.#meetings.keys()].filter((id) => !named.has(id));
  }

  /** A meeting or a master. */
  knows(id: string): boolean {
    return this.#meetings.has(id) || this.#series.has(id);
  }

  hasOccurrencesOf(masterId: string): boolean {
    return [...this.#meetings.values()].some(({ meeting }) => meeting.occurrence?.masterId === masterId);
  }

  /** All occurrences that a series has in the window; what is not among them is gone. `undefined`: so is the series. */
  putOccurrences(masterId: string, read: readonly ReadEvent[] | undefined): void {
    const present = new Set(read?.map(({ meeting }) => meeting.id));
    for (const [id, { meeting }] of this.#meetings) {
      if (meeting.occurrence?.masterId === masterId && !present.has(id)) this.drop(id);
    }
    if (read === undefined || read.length === 0) this.#forgetSeries(masterId);
    for (const event of read ?? []) this.#put(event, undefined);
  }

  /** As it was just read with its tag. `undefined`: there is none any more. */
  putEntry(id: string, read: ReadEvent | 'hidden' | undefined): void {
    if (read === undefined) this.drop(id);
    else if (read === 'hidden') this.#hide(id);
    else if (read.isMaster) this.putSeries(read, read.meeting.tag);
    else this.#put(read, read.meeting.tag);
  }

  putSeries({ meeting, version }: ReadEvent, tag: MeetingTag | undefined): void {
    const { id, recurrence } = meeting;
    this.#series.set(id, { id, version, tag, recurrence });
    this.#touched.add(id);
  }

  /** The tag of a single or a master that is already here. */
  putTag(id: string, tag: MeetingTag | undefined): void {
    const known = this.#meetings.get(id);
    if (known !== undefined) this.#meetings.set(id, { ...known, meeting: tagged(known.meeting, tag) });
    const series = this.#series.get(id);
    if (series !== undefined) this.#series.set(id, { ...series, tag });
    if (known !== undefined || series !== undefined) this.#touched.add(id);
  }

  drop(id: string): void {
    if (this.#meetings.delete(id)) this.#gone.add(id);
    this.#touched.add(id);
  }

  /** With the tag and rhythm that occurrences have from their master. */
  list(): readonly CalendarMeeting[] {
    return [...this.#meetings.values()].map(({ meeting }) => {
      const series = this.#series.get(meeting.occurrence?.masterId ?? '');
      if (series === undefined) return meeting;
      const { recurrence } = series;
      const whole = tagged(meeting, meeting.tag ?? series.tag);
      return recurrence === undefined ? whole : { ...whole, recurrence };
    });
  }

  snapshot(round: CalendarRound): CalendarSnapshot {
    return {
      round,
      meetings: [...this.#meetings.values()],
      series: [...this.#series.values()],
      gone: [...this.#gone],
    };
  }

  /** What differs from the snapshot this copy began with. */
  change(round: CalendarRound): CalendarChange {
    const touched = [...this.#touched];
    return {
      round,
      meetings: touched.flatMap((id) => this.#meetings.get(id) ?? []),
      series: touched.flatMap((id) => this.#series.get(id) ?? []),
      gone: touched
        .filter((id) => !this.#meetings.has(id) && !this.#series.has(id))
        .map((id) => ({ id, leavesTrace: this.#gone.has(id) })),
    };
  }

  #takeAway(row: Extract<ChangedEvent, { readonly kind: 'removed' | 'hidden' }>, series: Set<string>): void {
    if (row.kind === 'hidden') this.#hide(row.id);
    // Some of its occurrences may be in the window all the same: exceptions that were moved there.
    else if (this.#isSeries(row.id)) series.add(row.id);
    else this.drop(row.id);
  }

  #takeSeries(row: Whole, entries: Set<string>): void {
    const known = this.#series.get(row.id);
    if (known !== undefined && isSameVersion(known.version, row.version)) return;
    // It was a single meeting until now.
    this.#meetings.delete(row.id);
    this.putSeries(row, known?.tag);
    entries.add(row.id);
  }

  #takeMeeting(row: Whole, series: Set<string>, entries: Set<string>): void {
    const known = this.#meetings.get(row.id);
    if (known !== undefined && isSameVersion(known.version, row.version)) return;
    if (this.#gone.has(row.id)) {
      entries.add(row.id);
      return;
    }
    // It was a series until now.
    if (this.#isSeries(row.id)) series.add(row.id);
    this.#put(row, known?.meeting.tag ?? this.#series.get(row.id)?.tag);
    // An exception has its master's tag, whatever is left of its own (platform-facts A7).
    if (row.meeting.occurrence === undefined) entries.add(row.id);
  }

  #isSeries(id: string): boolean {
    return this.#series.has(id) || this.hasOccurrencesOf(id);
  }

  #isKnown({ id, masterId, version }: Stub): boolean {
    if (this.#hiddenSeries.has(masterId)) {
      this.#erase(id);
      return true;
    }
    const known = this.#meetings.get(id);
    return known !== undefined && isSameVersion(known.version, version);
  }

  #put(read: ReadEvent, tag: MeetingTag | undefined): void {
    const { meeting, version } = read;
    const { recurrence, ...plain } = withoutBody(meeting);
    this.#meetings.set(meeting.id, { meeting: tagged(plain, tag), version });
    this.#gone.delete(meeting.id);
    this.#touched.add(meeting.id);
  }

  /** Whatever is private leaves no tombstone either. */
  #hide(id: string): void {
    this.#hiddenSeries.add(id);
    this.#erase(id);
    this.#series.delete(id);
    for (const [key, { meeting }] of this.#meetings) if (meeting.occurrence?.masterId === id) this.#erase(key);
  }

  #erase(id: string): void {
    this.#meetings.delete(id);
    this.#gone.delete(id);
    this.#touched.add(id);
  }

  #forgetSeries(id: string): void {
    if (this.#series.delete(id)) this.#touched.add(id);
  }
}

function lastOfEach(rows: readonly ChangedEvent[]): readonly ChangedEvent[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** A calendar that gives no versions has none that agree. */
function isSameVersion(one: string, other: string): boolean {
  return one !== '' && one === other;
}

function tagged(meeting: CalendarMeeting, tag: MeetingTag | undefined): CalendarMeeting {
  const { tag: _, ...plain } = meeting;
  return tag === undefined ? plain : { ...plain, tag };
}
