import { beforeEach, describe, expect, it } from 'vitest';
import type {
  CalendarChange,
  CalendarMemory,
  CalendarRound,
  CalendarSnapshot,
} from '../../src/ports/calendar-memory.ts';
import { instant, makeMeeting } from '../support/builders.ts';

const round = (deltaLink: string): CalendarRound => ({
  from: instant('2026-11-01T00:00:00Z'),
  to: instant('2027-11-08T00:00:00Z'),
  deltaLink,
  ids: 'immutable',
  timeZone: 'UTC',
});
const known = (id: string) => ({ meeting: makeMeeting({ id }), version: `W/"${id}"` });
const series = { id: 'master', version: 'W/"m"', tag: undefined, recurrence: 'FREQ=MONTHLY;INTERVAL=3' };
export const SNAPSHOT: CalendarSnapshot = {
  round: round('first'),
  meetings: [known('a'), known('b')],
  series: [series],
  gone: ['x'],
};

function change(deltaLink: string, changed: Partial<CalendarChange>): CalendarChange {
  return { round: round(deltaLink), meetings: [], series: [], gone: [], ...changed };
}

/** Nobody promises an order. */
function sorted(snapshot: CalendarSnapshot | undefined): CalendarSnapshot | undefined {
  if (snapshot === undefined) return undefined;
  const { meetings, series: masters, gone } = snapshot;
  return {
    ...snapshot,
    meetings: [...meetings].sort((a, b) => (a.meeting.id < b.meeting.id ? -1 : 1)),
    series: [...masters].sort((a, b) => (a.id < b.id ? -1 : 1)),
    gone: [...gone].sort(),
  };
}

/** What the port promises (src/ports/calendar-memory.ts). `open`: a window that opens now; `fresh`: in a browser that keeps nothing yet. */
export function calendarMemoryContract(name: string, fresh: () => () => CalendarMemory): void {
  describe(name, () => {
    let open: () => CalendarMemory;

    beforeEach(() => {
      open = fresh();
    });

    it('is empty at first', async () => {
      expect(await open().recall()).toBeUndefined();
    });

    it('is still there when the window was closed and opened again', async () => {
      await open().replace(SNAPSHOT);
      expect(sorted(await open().recall())).toEqual(SNAPSHOT);
    });

    it('gives its place to what replaces it, to the last entry', async () => {
      const memory = open();
      await memory.replace(SNAPSHOT);
      const next = { round: round('anew'), meetings: [known('c')], series: [], gone: [] };
      await memory.replace(next);
      expect(await memory.recall()).toEqual(next);
    });

    it('takes a change as a whole', async () => {
      const memory = open();
      await memory.replace(SNAPSHOT);
      const meetings = [known('x'), { ...known('a'), version: 'W/"2"' }];
      const gone = [
        { id: 'b', leavesTrace: true },
        { id: 'master', leavesTrace: false },
      ];
      await memory.change('first', change('second', { meetings, gone }));
      expect(sorted(await memory.recall())).toEqual({
        round: round('second'),
        meetings: [{ ...known('a'), version: 'W/"2"' }, known('x')],
        series: [],
        gone: ['b'],
      });
    });

    it('knows a meeting that became a series, and a series that became a meeting, once', async () => {
      const memory = open();
      await memory.replace(SNAPSHOT);
      const master = { ...series, id: 'a' };
      await memory.change('first', change('second', { meetings: [known('master')], series: [master] }));
      const snapshot = sorted(await memory.recall());
      expect(snapshot?.meetings.map(({ meeting }) => meeting.id)).toEqual(['b', 'master']);
      expect(snapshot?.series).toEqual([master]);
    });

    it('leaves no trace of what became private after it was gone', async () => {
      const memory = open();
      await memory.replace(SNAPSHOT);
      await memory.change('first', change('second', { gone: [{ id: 'x', leavesTrace: false }] }));
      expect((await memory.recall())?.gone).toEqual([]);
    });

    it('refuses what another window has gone on from meanwhile', async () => {
      const [one, other] = [open(), open()];
      await one.replace(SNAPSHOT);
      await other.change('first', change('second', { meetings: [known('c')] }));
      await one.change('first', change('late', { meetings: [known('d')] }));
      const standing = sorted(await one.recall());
      expect(standing?.round.deltaLink).toBe('second');
      expect(standing?.meetings.map(({ meeting }) => meeting.id)).toEqual(['a', 'b', 'c']);
    });

    it('takes no change where it remembers nothing', async () => {
      const memory = open();
      await memory.change('first', change('second', { meetings: [known('c')] }));
      expect(await memory.recall()).toBeUndefined();
    });

    it('is gone when it is forgotten', async () => {
      await open().replace(SNAPSHOT);
      expect(await open().forget()).toBe(true);
      expect(await open().recall()).toBeUndefined();
    });
  });
}
