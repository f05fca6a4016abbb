import type { CalendarChange, CalendarMemory, CalendarSnapshot } from '../../src/ports/calendar-memory.ts';

/** A browser's memory of one calendar: outlives its windows. IndexedDB itself has its own tests, and turns that virtual time does not wait for. */
export class MapCalendarMemory implements CalendarMemory {
  #kept: CalendarSnapshot | undefined;

  recall(): Promise<CalendarSnapshot | undefined> {
    return Promise.resolve(this.#kept);
  }

  replace(snapshot: CalendarSnapshot): Promise<void> {
    this.#kept = snapshot;
    return Promise.resolve();
  }

  change(basis: string, { round, meetings, series, gone }: CalendarChange): Promise<void> {
    const kept = this.#kept;
    if (kept?.round.deltaLink !== basis) return Promise.resolve();
    const named = new Set([
      ...meetings.map(({ meeting }) => meeting.id),
      ...series.map(({ id }) => id),
      ...gone.map(({ id }) => id),
    ]);
    this.#kept = {
      round,
      meetings: [...kept.meetings.filter(({ meeting }) => !named.has(meeting.id)), ...meetings],
      series: [...kept.series.filter(({ id }) => !named.has(id)), ...series],
      gone: [
        ...kept.gone.filter((id) => !named.has(id)),
        ...gone.filter(({ leavesTrace }) => leavesTrace).map(({ id }) => id),
      ],
    };
    return Promise.resolve();
  }

  forget(): Promise<boolean> {
    this.#kept = undefined;
    return Promise.resolve(true);
  }
}
