/**
 * Mistakes that would pass unnoticed on a kinder service and fail in Microsoft 365 (platform-facts J). What the other suites of this
 * folder and test/sandbox/lists try already is not repeated.
 */
import { describe, expect, it } from 'vitest';
import { CLAIRE, INES, invite, localGraph, meeting, TAG, type LocalGraph } from './local-graph.ts';

interface Event {
  id: string;
  iCalUId: string;
  type: string;
  subject: string;
  singleValueExtendedProperties?: { value: string }[];
}

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function made(graph: LocalGraph, more: Record<string, unknown> = {}): Promise<Event> {
  // 2026-11-25 is a Wednesday.
  const draft = meeting('Board', '2026-11-25T09:00:00', '2026-11-25T10:00:00', more);
  return (await (await graph.ask('/me/events', json(draft))).json()) as Event;
}

const WEEK = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-20T00:00:00Z';
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'] },
  range: { type: 'numbered', startDate: '2026-11-25', numberOfOccurrences: 3 },
};

describe('a series', () => {
  it('gives every occurrence an iCalUId of its own, the same in every mailbox', async () => {
    const graph = localGraph();
    const master = await made(graph, { recurrence: weekly, attendees: invite(INES) });
    const uids = async (as: typeof CLAIRE) => {
      const answer = await graph.ask(`/me/calendarView?${WEEK}`, { as });
      return ((await answer.json()) as { value: Event[] }).value.map(({ iCalUId }) => iCalUId);
    };
    const mine = await uids(CLAIRE);
    expect(new Set([...mine, master.iCalUId]).size).toBe(4);
    expect(await uids(INES)).toEqual(mine);
  });

  it('loses its extended properties on an occurrence that is changed', async () => {
    const graph = localGraph();
    await made(graph, { recurrence: weekly, singleValueExtendedProperties: [{ id: TAG, value: '{}' }] });
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${TAG}')`;
    const view = async () =>
      ((await (await graph.ask(`/me/calendarView?${WEEK}&${expand}`)).json()) as { value: Event[] }).value;
    const [, second] = await view();
    await graph.ask(`/me/events/${second?.id ?? ''}`, json({ subject: 'Board, moved' }, 'PATCH'));
    const tagged = (await view()).map((event) => [event.type, event.singleValueExtendedProperties?.length ?? 0]);
    expect(tagged).toEqual([
      ['occurrence', 1],
      ['exception', 0],
      ['occurrence', 1],
    ]);
  });
});

describe('ids', () => {
  it('are case-sensitive', async () => {
    const graph = localGraph();
    const { id } = await made(graph);
    const swapped = id.replace(/[a-z]/, (letter) => letter.toUpperCase());
    expect((await graph.ask(`/me/events/${swapped}`)).status).toBe(404);
  });

  it('are of the default kind wherever a request forgets the Prefer header', async () => {
    const graph = localGraph();
    const { id } = await made(graph);
    const immutable = async (path: string) => {
      const answer = await graph.ask(path, { headers: { prefer: 'IdType="ImmutableId"' } });
      return ((await answer.json()) as { value: Event[] }).value.map((event) => event.id);
    };
    for (const path of ['/me/events', `/me/calendarView?${WEEK}`, `/me/calendarView/delta?${WEEK}`]) {
      const plain = ((await (await graph.ask(path)).json()) as { value: Event[] }).value.map((event) => event.id);
      expect([path, plain]).toEqual([path, [id]]);
      expect(await immutable(path)).not.toEqual([id]);
    }
  });
});

describe('extended properties', () => {
  it('are found by an id in its own case only', async () => {
    const graph = localGraph();
    await made(graph, { singleValueExtendedProperties: [{ id: TAG, value: 'Tagged' }] });
    const found = async (id: string, value: string) => {
      const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${id}' and ep/value eq '${value}')`;
      const answer = await graph.ask(`/me/events?$filter=${encodeURIComponent(filter)}`);
      return ((await answer.json()) as { value: Event[] }).value.length;
    };
    expect([await found(TAG, 'Tagged'), await found(TAG, 'tagged'), await found(TAG.toLowerCase(), 'Tagged')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('are not there without a filter in the expansion', async () => {
    const graph = localGraph();
    const { id } = await made(graph, { singleValueExtendedProperties: [{ id: TAG, value: '{}' }] });
    const answer = (await (await graph.ask(`/me/events/${id}?$expand=singleValueExtendedProperties`)).json()) as Event;
    expect(answer.singleValueExtendedProperties ?? []).toEqual([]);
  });
});

describe('delta of a calendar', () => {
  it.each([
    '$select=subject',
    '$expand=singleValueExtendedProperties',
    '$filter=isCancelled eq false',
    '$orderby=subject',
    '$top=5',
  ])('refuses %s', async (option) => {
    const graph = localGraph();
    expect((await graph.ask(`/me/calendarView/delta?${WEEK}&${option}`)).status).toBe(400);
  });
});

describe('a mailbox', () => {
  it('answers four calls at once and throttles the others, even when each of them is quick', async () => {
    const graph = localGraph();
    await graph.ask('/me/events');
    const calls: Promise<Response>[] = [];
    for (let call = 0; call < 6; call += 1) {
      calls.push(graph.ask('/me/events'));
      // As they come in from a browser: each in a turn of its own.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const answers = await Promise.all(calls);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
  });
});

describe('a write', () => {
  it.each([
    ['a property of the beta', { uid: 'x' }],
    ['a misspelt property', { subjekt: 'x' }],
    ['a time with an offset', { start: { dateTime: '2026-11-25T09:00:00+01:00', timeZone: 'UTC' } }],
  ])('with %s is refused', async (_what, change) => {
    const graph = localGraph();
    const { id } = await made(graph);
    expect((await graph.ask(`/me/events/${id}`, json(change, 'PATCH'))).status).toBe(400);
  });
});

it('a batch takes twenty parts and no two of one id', async () => {
  const graph = localGraph();
  const parts = (count: number, name = (index: number) => String(index)) => ({
    requests: Array.from({ length: count }, (_, index) => ({ id: name(index), method: 'GET', url: '/me' })),
  });
  const statuses = await Promise.all(
    [parts(20), parts(21), parts(2, (index) => (index === 0 ? 'a' : 'A'))].map(
      async (body) => (await graph.ask('/$batch', json(body))).status,
    ),
  );
  expect(statuses).toEqual([200, 400, 400]);
});
