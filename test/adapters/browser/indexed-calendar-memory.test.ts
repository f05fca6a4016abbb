import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedCalendarMemory } from '../../../src/adapters/browser/indexed-calendar-memory.ts';
import type { CalendarRound, CalendarSnapshot } from '../../../src/ports/calendar-memory.ts';
import { instant, makeMeeting } from '../../support/builders.ts';

const round = (deltaLink: string): CalendarRound => ({
  from: instant('2026-11-01T00:00:00Z'),
  to: instant('2027-11-08T00:00:00Z'),
  deltaLink,
  ids: 'immutable',
  timeZone: 'UTC',
});
const known = (id: string) => ({ meeting: makeMeeting({ id }), version: `W/"${id}"` });
const series = { id: 'master', version: 'W/"m"', tag: undefined, recurrence: 'FREQ=MONTHLY;INTERVAL=3' };
const SNAPSHOT: CalendarSnapshot = {
  round: round('first'),
  meetings: [known('a'), known('b')],
  series: [series],
  gone: ['x'],
};

const memoryOf = (owner = 'oid-claire') => createIndexedCalendarMemory({ owner: async () => owner });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the memory of a calendar', () => {
  it('is empty at first', async () => {
    expect(await memoryOf().recall()).toBeUndefined();
  });

  it('is still there when the window was closed and opened again, and belongs to one person', async () => {
    await memoryOf().replace(SNAPSHOT);
    expect(await memoryOf().recall()).toEqual(SNAPSHOT);
    expect(await memoryOf('oid-claire-2').recall()).toBeUndefined();
  });

  it('takes a change as a whole', async () => {
    const memory = memoryOf();
    await memory.replace(SNAPSHOT);
    await memory.change('first', {
      round: round('second'),
      meetings: [known('x'), { ...known('a'), version: 'W/"2"' }],
      series: [],
      gone: [
        { id: 'b', leavesTrace: true },
        { id: 'master', leavesTrace: false },
      ],
    });
    expect(await memory.recall()).toEqual({
      round: round('second'),
      meetings: [{ ...known('a'), version: 'W/"2"' }, known('x')],
      series: [],
      gone: ['b'],
    });
  });

  it('refuses what another window has gone on from meanwhile', async () => {
    const [one, other] = [memoryOf(), memoryOf()];
    await one.replace(SNAPSHOT);
    await other.change('first', { round: round('second'), meetings: [known('c')], series: [], gone: [] });
    await one.change('first', { round: round('late'), meetings: [known('d')], series: [], gone: [] });
    const standing = await one.recall();
    expect(standing?.round.deltaLink).toBe('second');
    expect(standing?.meetings.map(({ meeting }) => meeting.id)).toEqual(['a', 'b', 'c']);
  });

  it('forgets one person’s and nobody else’s', async () => {
    await memoryOf().replace(SNAPSHOT);
    await memoryOf('oid-hugo').replace(SNAPSHOT);
    expect(await memoryOf().forget()).toBe(true);
    expect(await memoryOf().recall()).toBeUndefined();
    expect(await memoryOf('oid-hugo').recall()).toEqual(SNAPSHOT);
  });

  it('remembers nothing, and throws nothing, where the browser keeps nothing or nobody is signed in', async () => {
    const nobody = createIndexedCalendarMemory({ owner: () => Promise.reject(new Error('sign in')) });
    await nobody.replace(SNAPSHOT);
    expect(await nobody.recall()).toBeUndefined();
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const forbidden = memoryOf();
    await forbidden.replace(SNAPSHOT);
    expect(await forbidden.recall()).toBeUndefined();
    expect(await forbidden.forget()).toBe(false);
  });
});
