import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedCalendarMemory } from '../../../src/adapters/browser/indexed-calendar-memory.ts';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { createGraphMyCalendar } from '../../../src/adapters/graph/graph-my-calendar.ts';
import { CalendarUnavailable } from '../../../src/ports/my-calendar.ts';
import { instant } from '../../support/builders.ts';
import { json, refusal, ScriptedTransport, type SentRequest } from './scripted-transport.ts';

const ORIGIN = 'https://graph.example';
const FROM = instant('2026-11-01T00:00:00Z');
const TO = instant('2027-11-01T00:00:00Z');
const ADDIN = '33333333-3333-4333-8333-333333333333';
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;

type Line = Record<string, unknown>;

const time = (text: string) => ({ dateTime: `${text}:00.0000000`, timeZone: 'UTC' });

/** On Thursday 26 November 2026, 10:00 in Paris, unless told. */
function event(id: string, change: Line = {}): Line {
  return {
    '@odata.etag': `W/"${id}-1"`,
    id,
    iCalUId: `uid-${id}`,
    subject: `subject of ${id}`,
    start: time('2026-11-26T09:00'),
    end: time('2026-11-26T10:00'),
    isOrganizer: true,
    organizer: { emailAddress: { address: 'claire.morel@contoso.example', name: 'Claire Morel' } },
    attendees: [{ type: 'required', emailAddress: { address: 'nora.weiss@northwind.example', name: 'Nora Weiss' } }],
    type: 'singleInstance',
    sensitivity: 'normal',
    bodyPreview: 'Objective: agree · Key Account Review · Northwind Traders · AR-7F3K2Q9X\r\nThe margin is 12 %.',
    ...change,
  };
}

function stub(id: string, masterId: string, etag: string): Line {
  const [start, end] = [time('2026-12-07T09:00'), time('2026-12-07T10:00')];
  return { '@odata.etag': `W/"${etag}"`, id, seriesMasterId: masterId, type: 'occurrence', start, end };
}

const removed = (id: string): Line => ({ id, '@removed': { reason: 'deleted' } });

/** A mailbox that says what a test puts there, and what was asked of it. */
function openMailbox() {
  const mailbox = {
    view: [] as Line[],
    masters: [] as Line[],
    /** Answers to the rounds after the first one. */
    rounds: [] as (Line[] | Response)[],
    instances: new Map<string, Line[]>(),
    entries: new Map<string, Line>(),
    tagged: [] as Line[],
    asked: [] as string[],
  };
  let link = 0;
  const answer = ({ url, headers }: SentRequest): Response => {
    const { pathname, searchParams } = new URL(url);
    const path = decodeURIComponent(pathname.replace('/v1.0/me/', ''));
    expect(headers.get('prefer')).toContain('IdType="ImmutableId"');
    expect(headers.get('prefer')).toContain('outlook.timezone="UTC"');
    mailbox.asked.push(path.replace(/^events\/.*\/instances$/, 'instances').replace(/^events\/.*$/, 'event'));
    if (path.endsWith('delta')) {
      link += 1;
      const next = { '@odata.deltaLink': `${ORIGIN}/v1.0/me/calendarView/delta?$deltatoken=${link}` };
      if (searchParams.get('startDateTime') !== null) {
        const masters = mailbox.masters;
        const lines = mailbox.view.map((one) =>
          one['type'] === 'occurrence'
            ? { ...stub(String(one['id']), String(one['seriesMasterId']), 'x'), ...pick(one) }
            : one,
        );
        return json({ value: [...masters, ...lines], ...next });
      }
      const round = mailbox.rounds.shift() ?? [];
      return round instanceof Response ? round : json({ value: round, ...next });
    }
    if (path === 'calendar/calendarView') return json({ value: mailbox.view });
    if (path === 'events') return json({ value: mailbox.tagged });
    const series = /^events\/(.*)\/instances$/.exec(path)?.[1];
    if (series !== undefined) {
      const instances = mailbox.instances.get(series);
      return instances === undefined ? refusal(404, 'ErrorItemNotFound') : json({ value: instances });
    }
    const entry = mailbox.entries.get(path.replace('events/', ''));
    return entry === undefined ? refusal(404, 'ErrorItemNotFound') : json(entry);
  };
  const graph = createGraphClient({
    graphOrigin: ORIGIN,
    accessToken: async () => 'token',
    transport: new ScriptedTransport(answer),
    firstWait: 1,
  });
  const memory = createIndexedCalendarMemory({ owner: async () => 'oid-claire' });
  const calendar = createGraphMyCalendar({ graph, outlookAddinId: ADDIN, memory });
  return {
    mailbox,
    memory,
    read: async (from = FROM, to = TO) => {
      mailbox.asked = [];
      return calendar.meetingsBetween(from, to);
    },
  };
}

const pick = ({ '@odata.etag': etag, start, end }: Line): Line => ({ '@odata.etag': etag, start, end });
const ids = (meetings: readonly { id: string }[]) => meetings.map(({ id }) => id).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the first reading', () => {
  it('takes the window plainly and opens a round over it and a week more; later only changes are asked for', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [event('one')];
    expect(ids(await read())).toEqual(['one']);
    expect(mailbox.asked.sort()).toEqual(['calendar/calendarView', 'calendarView/delta', 'events']);
    expect((await memory.recall())?.round).toMatchObject({ from: FROM, to: '2027-11-08T00:00:00Z' });
    expect(ids(await read())).toEqual(['one']);
    expect(mailbox.asked).toEqual(['calendarView/delta']);
  });

  it('believes the round where it and the window differ', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one'), event('deleted')];
    const original = mailbox.view;
    // The round is asked for after the window: by then one was deleted and one renamed.
    Object.defineProperty(mailbox, 'view', {
      get: () =>
        mailbox.asked.some((one) => one.endsWith('delta'))
          ? [event('one', { '@odata.etag': 'W/"2"', subject: 'renamed' })]
          : original,
    });
    mailbox.entries.set('one', event('one', { '@odata.etag': 'W/"2"', subject: 'renamed' }));
    const meetings = await read();
    expect(meetings.map(({ subject }) => subject)).toEqual(['renamed']);
  });

  it('reads a few days plainly and keeps nothing of them', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [event('one')];
    await read(instant('2026-11-20T00:00:00Z'), instant('2026-11-27T00:00:00Z'));
    expect(mailbox.asked.sort()).toEqual(['calendar/calendarView', 'events']);
    expect(await memory.recall()).toBeUndefined();
  });

  it('keeps no word of a body and nothing of what is private', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [
      event('one'),
      event('dentist', { sensitivity: 'private' }),
      event('mine', { sensitivity: 'personal' }),
    ];
    await read();
    const kept = JSON.stringify(await memory.recall());
    expect(kept).toContain('AR-7F3K2Q9X');
    expect(kept).not.toMatch(/margin|agree|dentist|mine/);
  });
});

describe('a refresh', () => {
  it('takes the last of two lines about one entry, and asks for the tag of what changed', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    const tag = { id: PROPERTY, value: JSON.stringify({ ritual: { v: 1, kind: 'no-ritual' } }) };
    const now = { '@odata.etag': 'W/"3"', subject: 'third' };
    mailbox.entries.set('one', event('one', { ...now, singleValueExtendedProperties: [tag] }));
    mailbox.rounds = [
      [event('one', { '@odata.etag': 'W/"2"', subject: 'second' }), removed('other'), event('one', now)],
    ];
    const meetings = await read();
    expect(meetings).toMatchObject([{ subject: 'third', tag: { kind: 'no-ritual' } }]);
    expect(mailbox.asked).toEqual(['calendarView/delta', 'event']);
  });

  it('asks nothing about a line it knows already: pages are replayed', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    mailbox.rounds = [[event('one'), event('one')]];
    await read();
    expect(mailbox.asked).toEqual(['calendarView/delta']);
  });

  it('does not raise the dead: what a replayed page tells of a removed entry is asked for', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    mailbox.rounds = [[removed('one')]];
    expect(await read()).toEqual([]);
    expect((await memory.recall())?.gone).toEqual(['one']);
    mailbox.rounds = [[event('one')]];
    expect(await read()).toEqual([]);
    expect(mailbox.asked).toEqual(['calendarView/delta', 'event']);
    mailbox.entries.set('one', event('one'));
    mailbox.rounds = [[event('one')]];
    expect(ids(await read())).toEqual(['one']);
  });

  const occurrence = (id: string, change: Line = {}) =>
    event(id, { type: 'occurrence', seriesMasterId: 'master', '@odata.etag': 'W/"s1"', ...change });
  const master = (change: Line = {}) =>
    event('master', {
      type: 'seriesMaster',
      '@odata.etag': 'W/"m1"',
      recurrence: { pattern: { type: 'absoluteMonthly', interval: 3 }, range: { type: 'noEnd' } },
      ...change,
    });

  it('asks for a series once, however many of its occurrences are stubs, and never counts the master', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [occurrence('a'), occurrence('b'), occurrence('c')];
    mailbox.masters = [master()];
    expect((await read()).map(({ recurrence }) => recurrence)).toEqual(Array(3).fill('FREQ=MONTHLY;INTERVAL=3'));
    const next = { '@odata.etag': 'W/"s2"', subject: 'renamed' };
    mailbox.instances.set('master', [occurrence('a', next), occurrence('b', next)]);
    mailbox.entries.set('master', master({ '@odata.etag': 'W/"m2"' }));
    mailbox.rounds = [
      [master({ '@odata.etag': 'W/"m2"' }), stub('a', 'master', 's2'), stub('b', 'master', 's2'), removed('c')],
    ];
    const meetings = await read();
    expect(ids(meetings)).toEqual(['a', 'b']);
    expect(meetings.every(({ subject }) => subject === 'renamed')).toBe(true);
    expect(mailbox.asked.sort()).toEqual(['calendarView/delta', 'event', 'instances']);
  });

  it('drops a series that became private, whose stubs do not say so', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [occurrence('a'), event('one')];
    mailbox.masters = [master()];
    await read();
    mailbox.rounds = [[stub('a', 'master', 's2'), master({ sensitivity: 'private', '@odata.etag': 'W/"m2"' })]];
    expect(ids(await read())).toEqual(['one']);
    expect(mailbox.asked).toEqual(['calendarView/delta']);
    expect(JSON.stringify(await memory.recall())).not.toMatch(/"a"|master/);
  });

  it.each([
    ['410 with its code and a Location', refusal(410, 'SyncStateNotFound', { Location: `${ORIGIN}/v1.0/elsewhere` })],
    ['410 without a code', new Response('', { status: 410 })],
    ['400 syncStateNotFound', refusal(400, 'syncStateNotFound')],
    ['404 SyncStateInvalid', refusal(404, 'SyncStateInvalid')],
  ])('reads all anew after %s', async (_, lost) => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    mailbox.rounds = [lost];
    mailbox.view = [event('two')];
    expect(ids(await read())).toEqual(['two']);
    expect(mailbox.asked).toEqual(['calendarView/delta', 'calendar/calendarView', 'events', 'calendarView/delta']);
    await read();
    expect(mailbox.asked).toEqual(['calendarView/delta']);
  });

  it('is an error where the calendar cannot be read, and forgets nothing', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    mailbox.rounds = [refusal(403, 'ErrorAccessDenied')];
    await expect(read()).rejects.toEqual(new CalendarUnavailable('not-granted'));
    expect((await memory.recall())?.meetings).toHaveLength(1);
  });

  it('moves its window with a fresh round once it no longer covers what is asked for; what it lost stays a tombstone', async () => {
    const { mailbox, memory, read } = openMailbox();
    mailbox.view = [event('one'), event('swept')];
    await read();
    // Six days later the window still reaches far enough, eight days later no more.
    await read(instant('2026-11-07T00:00:00Z'), instant('2027-11-07T00:00:00Z'));
    expect(mailbox.asked).toEqual(['calendarView/delta']);
    mailbox.view = [event('one')];
    await read(instant('2026-11-09T00:00:00Z'), instant('2027-11-09T00:00:00Z'));
    expect(mailbox.asked).toContain('calendar/calendarView');
    expect(await memory.recall()).toMatchObject({ round: { to: '2027-11-16T00:00:00Z' }, gone: ['swept'] });
  });

  it('begins anew when more series changed than a plain reading costs', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one')];
    await read();
    mailbox.rounds = [Array.from({ length: 13 }, (_, at) => stub(`occurrence-${at}`, `master-${at}`, 'x'))];
    expect(ids(await read())).toEqual(['one']);
    expect(mailbox.asked).not.toContain('instances');
    expect(mailbox.asked).toContain('calendar/calendarView');
  });

  it('two at a time follow one another', async () => {
    const { mailbox, read } = openMailbox();
    mailbox.view = [event('one')];
    const both = await Promise.all([read(), read()]);
    expect(both.map(ids)).toEqual([['one'], ['one']]);
    expect(mailbox.asked.filter((one) => one === 'calendar/calendarView')).toHaveLength(1);
  });
});
