import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  CalendarMemory,
  CalendarRound,
  CalendarSnapshot,
  KnownMeeting,
  KnownSeries,
} from '../../ports/calendar-memory.ts';
import { openBrowserDatabase } from './browser-database.ts';

interface Shelves extends DBSchema {
  rounds: { key: string; value: CalendarRound };
  meetings: { key: [owner: string, id: string]; value: KnownMeeting };
  series: { key: [owner: string, id: string]; value: KnownSeries };
  gone: { key: [owner: string, id: string]; value: string };
}

/** A database of its own: the register's cache has another one, with another life. */
const CALENDAR_DATABASE = 'account-rituals-calendar';
/** Raise it whenever what is kept changes its shape: what an older version kept is thrown away and read again. */
const VERSION = 1;
const SHELVES = ['rounds', 'meetings', 'series', 'gone'] as const;

export interface IndexedCalendarMemoryOptions {
  /** Whose calendar: the signed-in person's id. Two people of one browser profile do not see each other's. */
  readonly owner: () => Promise<string>;
  readonly database?: string;
  /** Milliseconds until one operation is given up (browser-database.ts). */
  readonly timeLimit?: number;
}

/**
 * One's own calendar in IndexedDB (platform-facts D5). Each change is one transaction, so that what is kept and the link it is gone
 * on with never disagree. A browser that keeps nothing, or has no room, remembers nothing.
 */
export function createIndexedCalendarMemory(options: IndexedCalendarMemoryOptions): CalendarMemory {
  const { database = CALENDAR_DATABASE, timeLimit } = options;
  const memory = openBrowserDatabase<Shelves>({
    name: database,
    version: VERSION,
    stores: SHELVES,
    ...(timeLimit === undefined ? {} : { timeLimit }),
  });

  /** A cache that fails is an empty one. */
  async function attempt<T>(
    work: (shelves: IDBPDatabase<Shelves>, owner: string, mine: IDBKeyRange) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      // Before the transaction, which ends as soon as one waits for something else.
      const owner = await options.owner();
      return await memory.use((shelves) => work(shelves, owner, IDBKeyRange.bound([owner], [owner, []])));
    } catch {
      return undefined;
    }
  }

  return {
    recall: () =>
      attempt(async (shelves, owner, mine): Promise<CalendarSnapshot | undefined> => {
        const reading = shelves.transaction(SHELVES, 'readonly');
        const [round, meetings, series, gone] = await Promise.all([
          reading.objectStore('rounds').get(owner),
          reading.objectStore('meetings').getAll(mine),
          reading.objectStore('series').getAll(mine),
          reading.objectStore('gone').getAll(mine),
        ]);
        return round === undefined ? undefined : { round, meetings, series, gone };
      }),

    async replace({ round, meetings, series, gone }) {
      await attempt(async (shelves, owner, mine) => {
        const writing = shelves.transaction(SHELVES, 'readwrite');
        await Promise.all([
          writing.objectStore('meetings').delete(mine),
          writing.objectStore('series').delete(mine),
          writing.objectStore('gone').delete(mine),
          writing.objectStore('rounds').put(round, owner),
          ...meetings.map((known) => writing.objectStore('meetings').put(known, [owner, known.meeting.id])),
          ...series.map((known) => writing.objectStore('series').put(known, [owner, known.id])),
          ...gone.map((id) => writing.objectStore('gone').put(id, [owner, id])),
          writing.done,
        ]);
      });
    },

    async change(basis, { round, meetings, series, gone }) {
      await attempt(async (shelves, owner) => {
        const writing = shelves.transaction(SHELVES, 'readwrite');
        const standing = await writing.objectStore('rounds').get(owner);
        if (standing?.deltaLink !== basis) return;
        const came = [...meetings.map(({ meeting }) => meeting.id), ...series.map(({ id }) => id)];
        await Promise.all([
          writing.objectStore('rounds').put(round, owner),
          // What came may have been the other of the two before: a single meeting that became a series keeps its id.
          ...came.flatMap((id) => [
            writing.objectStore('meetings').delete([owner, id]),
            writing.objectStore('series').delete([owner, id]),
            writing.objectStore('gone').delete([owner, id]),
          ]),
          ...gone.flatMap(({ id, leavesTrace }) => [
            writing.objectStore('meetings').delete([owner, id]),
            writing.objectStore('series').delete([owner, id]),
            leavesTrace
              ? writing.objectStore('gone').put(id, [owner, id])
              : writing.objectStore('gone').delete([owner, id]),
          ]),
          ...meetings.map((known) => writing.objectStore('meetings').put(known, [owner, known.meeting.id])),
          ...series.map((known) => writing.objectStore('series').put(known, [owner, known.id])),
          writing.done,
        ]);
      });
    },

    async forget() {
      const removed = await attempt(async (shelves, owner, mine) => {
        const writing = shelves.transaction(SHELVES, 'readwrite');
        await Promise.all([
          writing.objectStore('rounds').delete(owner),
          writing.objectStore('meetings').delete(mine),
          writing.objectStore('series').delete(mine),
          writing.objectStore('gone').delete(mine),
          writing.done,
        ]);
        return true;
      });
      return removed ?? false;
    },
  };
}
