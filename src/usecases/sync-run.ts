/** The single steps of a sync, meeting by meeting and row by row; in which order stands in sync-my-rituals.ts. */
import type { Account } from '../domain/account.ts';
import { type Instant, isSameInstant } from '../domain/calendar-day.ts';
import { asTheCalendarKnows, isSameToTheCalendar } from '../domain/calendar-copy.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';
import { isExpiredDraft, phaseOf, stateWhenGone } from '../domain/meeting-state.ts';
import { type Occurrence, occurrencesAndCopies } from '../domain/meetings-of-ritual.ts';
import { isOccurrenceRef, occurrenceRef } from '../domain/mint-ref.ts';
import { findRef, type Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import { followingSeries } from '../domain/series-words.ts';
import { startDayOf } from '../domain/time-zone.ts';
import { CalendarUnavailable, type MyCalendar } from '../ports/my-calendar.ts';
import { type Register, RegisterConflict, RegisterUnavailable, RowRefused, type Stored } from '../ports/register.ts';
import { tagOf } from './save-ritual.ts';
import { isLinkedSeries, mayBeGone, unseenIds } from './unseen-meetings.ts';

export interface SyncRunPorts {
  readonly register: Pick<Register, 'ritual' | 'saveRitual'>;
  readonly myCalendar: MyCalendar;
}

export interface SyncContext {
  readonly me: string;
  readonly accounts: readonly Account[];
  readonly timeZone: string;
  readonly now: Instant;
  /** The calendar was read up to here. */
  readonly to: Instant;
  readonly heals: boolean;
}

/** One run: what it knows, what it has dealt with, what it reports. */
export class SyncRun {
  readonly report = {
    seen: 0,
    linked: [] as Ref[],
    refreshed: [] as Ref[],
    held: [] as Ref[],
    cancelled: [] as Ref[],
    expired: [] as Ref[],
    copied: [] as { ref: Ref; subject: string }[],
    unknown: [] as Ref[],
    healed: [] as Ref[],
    failures: [] as { ref: Ref; because: 'conflict' | 'register' | 'calendar' }[],
  };
  readonly #ports: SyncRunPorts;
  readonly #context: SyncContext;
  readonly #rows: Map<Ref, Stored<Ritual>>;
  readonly #dealtWith = new Set<Ref>();
  /** What the window does not show, by id. */
  #entries: Awaited<ReturnType<MyCalendar['meetingsById']>> = new Map();
  #calendarGone = false;

  constructor(ports: SyncRunPorts, context: SyncContext, rows: readonly Stored<Ritual>[]) {
    this.#ports = ports;
    this.#context = context;
    this.#rows = new Map(rows.map((row) => [row.value.ref, row]));
  }

  /** Reads at once what the window does not show. `shown`: ids of what it does. */
  async lookUp(groups: ReadonlyMap<Ref, readonly CalendarMeeting[]>, shown: ReadonlySet<string>): Promise<void> {
    const ids = unseenIds(groups, this.#rows, shown, this.#context.to);
    if (ids.length === 0) return;
    try {
      this.#entries = await this.#ports.myCalendar.meetingsById(ids);
    } catch (problem) {
      // What the window shows can be followed all the same.
      if (!(problem instanceof CalendarUnavailable)) throw problem;
      this.#entries = new Map(ids.map((id) => [id, 'unread']));
    }
  }

  /** Throws CalendarUnavailable. */
  async #entry(id: string): Promise<CalendarMeeting | 'hidden' | undefined> {
    const entry = this.#entries.has(id) ? this.#entries.get(id) : await this.#ports.myCalendar.meeting(id);
    if (entry === 'unread') throw new CalendarUnavailable('unavailable');
    return entry;
  }

  /** All meetings with one Ref. */
  async follow(ref: Ref, meetings: readonly CalendarMeeting[]): Promise<void> {
    this.report.seen += meetings.length;
    await this.#guarded(ref, async () => {
      const row = this.#rows.get(ref) ?? (await this.#ports.register.ritual(ref));
      if (row === undefined) {
        this.report.unknown.push(ref);
        return;
      }
      this.#dealtWith.add(ref);
      if (row.value.organiser !== this.#context.me) {
        meetings.forEach((meeting) => this.#isCopy(ref, meeting));
        return;
      }
      if (meetings[0]?.occurrence === undefined) await this.#followSingle(row, meetings);
      else await this.#followSeries(row, meetings);
    });
  }

  async #followSingle(row: Stored<Ritual>, meetings: readonly CalendarMeeting[]): Promise<void> {
    const { meetingUid, meetingId, start, ref } = row.value;
    const linked = meetings.find((meeting) => meeting.uid === meetingUid);
    if (linked === undefined && meetingId !== undefined) {
      // The row's own meeting has left the window, or somebody took the Ref out of it: then these are copies of it.
      const own = await this.#entry(meetingId);
      if (own !== undefined) {
        meetings.forEach((meeting) => this.#isCopy(ref, meeting));
        if (own !== 'hidden') await this.#refresh(row, own);
        return;
      }
    }
    const meeting = linked ?? meetings.find((one) => isSameInstant(one.start, start)) ?? meetings[0];
    if (meeting === undefined) return;
    meetings.filter((one) => one !== meeting).forEach((one) => this.#isCopy(ref, one));
    await this.#refresh(row, meeting);
    await this.#heal(row.value, meeting.id, [meeting]);
  }

  async #followSeries(row: Stored<Ritual>, meetings: readonly CalendarMeeting[]): Promise<void> {
    const { own, copies } = occurrencesAndCopies(meetings, row.value.meetingId);
    copies.forEach((meeting) => this.#isCopy(row.value.ref, meeting));
    const [first] = own;
    if (first === undefined) return;
    const series = await this.#linkSeries(row, first.occurrence.masterId);
    for (const meeting of own) await this.#followOccurrence(series, meeting);
    await this.#heal(
      series,
      first.occurrence.masterId,
      own.filter(({ occurrence }) => occurrence.masterId === first.occurrence.masterId),
    );
  }

  /**
   * `entry`: the single or the master. Only for what is not over: pane and gate of a meeting to come need the tag, a past one is found by
   * its row. A tag of another ritual, or "no ritual", is somebody's word and stays.
   */
  async #heal(row: Ritual, entry: string, meetings: readonly CalendarMeeting[]): Promise<void> {
    const { now, timeZone, heals } = this.#context;
    if (!heals || row.state === 'cancelled' || meetings.some(({ tag }) => tag !== undefined)) return;
    if (meetings.every((meeting) => meeting.cancelled || phaseOf(meeting, now, timeZone) === 'past')) return;
    try {
      const healed = await this.#ports.myCalendar.writeTag(entry, await tagOf(row));
      if (healed === 'written') this.report.healed.push(row.ref);
    } catch (problem) {
      // Nothing depends on it: the body line and the iCalUId still lead to the row.
      if (!(problem instanceof CalendarUnavailable)) throw problem;
      this.report.failures.push({ ref: row.ref, because: 'calendar' });
    }
  }

  async #followOccurrence(series: Ritual, meeting: Occurrence): Promise<void> {
    const day = startDayOf({ start: meeting.occurrence.originalStart, allDay: meeting.allDay }, this.#context.timeZone);
    const ref = occurrenceRef(series.ref, day);
    this.#dealtWith.add(ref);
    await this.#guarded(ref, async () => {
      const known = this.#rows.get(ref);
      if (known === undefined) await this.#addOccurrence({ ...series, ref }, meeting);
      // The tag is the master's: a day that a person took out of the series' rituals has lost the line in its own body.
      else if (known.value.state !== 'cancelled' || findRef(meeting.bodyPreview) === series.ref) {
        const hasBegun = phaseOf(meeting, this.#context.now, this.#context.timeZone) !== 'to-come';
        await this.#refresh(known, meeting, followingSeries(known.value, series, hasBegun));
      }
    });
  }

  /** The series' row learns which series it stands for; it counts nowhere any more. */
  async #linkSeries(row: Stored<Ritual>, masterId: string): Promise<Ritual> {
    const { value } = row;
    if (isLinkedSeries(value)) return value;
    const master = await this.#entry(masterId);
    const seriesUid = master === undefined || master === 'hidden' ? masterId : master.uid;
    const linked: Ritual = { ...value, seriesUid, meetingUid: undefined, meetingId: masterId, state: 'planned' };
    await this.#ports.register.saveRitual(linked, row.version);
    this.report.linked.push(value.ref);
    return linked;
  }

  async #addOccurrence(series: Ritual, meeting: CalendarMeeting): Promise<void> {
    // From the series' row come type, accounts and objective; its state says nothing about this day.
    const blank: Ritual = { ...series, meetingUid: undefined, meetingId: undefined, state: 'drafted' };
    const row = this.#asSeen(blank, meeting);
    try {
      await this.#ports.register.saveRitual(row);
      this.#count(blank, row);
    } catch (problem) {
      // It was moved here from before the window, or another window of mine was quicker.
      if (!(problem instanceof RegisterConflict)) throw problem;
      await this.#refresh(problem.current, meeting);
    }
  }

  /**
   * Writes what the calendar knows and what is `said`, if the row says otherwise. Somebody else's change in between is met once more, not
   * twice, and keeps its words.
   */
  async #refresh(row: Stored<Ritual>, meeting: CalendarMeeting, said = row.value): Promise<void> {
    const seen = this.#asSeen(said, meeting);
    if (said === row.value && isSameToTheCalendar(seen, row.value)) return;
    try {
      await this.#ports.register.saveRitual(seen, row.version);
      this.#count(row.value, seen);
    } catch (problem) {
      if (!(problem instanceof RegisterConflict)) throw problem;
      const { value, version } = problem.current;
      const again = this.#asSeen(value, meeting);
      if (!isSameToTheCalendar(again, value)) await this.#ports.register.saveRitual(again, version);
      this.#count(value, again);
    }
  }

  #asSeen(row: Ritual, meeting: CalendarMeeting): Ritual {
    const { now, timeZone, accounts } = this.#context;
    return asTheCalendarKnows(row, meeting, accounts, now, timeZone);
  }

  /** Linked rows of mine that no ritual in the window answers for. `disowned`: ids of meetings marked as no ritual, occurrences too. */
  async lookForTheMissing(disowned: ReadonlySet<string>): Promise<void> {
    for (const [ref, row] of this.#rows) {
      const { value } = row;
      const { meetingId } = value;
      if (this.#dealtWith.has(ref) || meetingId === undefined || !mayBeGone(value, this.#context.to)) continue;
      const isDisowned = disowned.has(meetingId);
      if (this.#calendarGone && !isDisowned && !this.#entries.has(meetingId)) {
        this.report.failures.push({ ref, because: 'calendar' });
        continue;
      }
      await this.#guarded(ref, async () => {
        // Whether an occurrence asked for by its id carries its master's tag is not settled (platform-facts D4).
        const meeting = isDisowned ? undefined : await this.#entry(meetingId);
        if (meeting === 'hidden') return;
        const isSeries = value.seriesUid !== undefined && !isOccurrenceRef(ref);
        if (meeting === undefined || meeting.cancelled || meeting.tag?.kind === 'no-ritual') {
          await this.#ports.register.saveRitual({ ...value, state: stateWhenGone(value) }, row.version);
          this.report.cancelled.push(ref);
        } else if (!isSeries) {
          await this.#refresh(row, meeting);
        }
      });
    }
  }

  async expireDrafts(): Promise<void> {
    for (const [ref, { value, version, changedAt }] of this.#rows) {
      // Beyond what was read it may have been sent all the same.
      if (this.#dealtWith.has(ref) || value.start >= this.#context.to) continue;
      if (!isExpiredDraft(value, changedAt, this.#context.now)) continue;
      await this.#guarded(ref, async () => {
        await this.#ports.register.saveRitual({ ...value, state: 'cancelled' }, version);
        this.report.expired.push(ref);
      });
    }
  }

  #isCopy(ref: Ref, meeting: CalendarMeeting): void {
    this.report.copied.push({ ref, subject: meeting.subject });
  }

  #count(before: Ritual, after: Ritual): void {
    const { ref, state } = after;
    if (before.meetingUid === undefined) this.report.linked.push(ref);
    else this.report.refreshed.push(ref);
    if (state === 'held' && before.state !== 'held') this.report.held.push(ref);
    if (state === 'cancelled' && before.state !== 'cancelled') this.report.cancelled.push(ref);
  }

  /** One row's failure does not stop the others. A person who must sign in again, and our own mistakes, do. */
  async #guarded(ref: Ref, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      if (problem instanceof RegisterConflict) this.report.failures.push({ ref, because: 'conflict' });
      else if (problem instanceof RegisterUnavailable || problem instanceof RowRefused) {
        this.report.failures.push({ ref, because: 'register' });
      } else if (problem instanceof CalendarUnavailable) {
        // The others would only wait for the same answer.
        this.#calendarGone = true;
        this.report.failures.push({ ref, because: 'calendar' });
      } else throw problem;
    }
  }
}
