import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { GraphError } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { CLAIRE, localGraph, meeting, type LocalGraph } from './local-graph.ts';

interface Batch {
  responses: {
    id: string;
    status: number;
    headers: Record<string, string>;
    body?: { error?: { code: string }; subject?: string; value?: unknown[] };
  }[];
}

const NEW_EVENT = (subject: string) => ({
  method: 'POST',
  url: '/me/events',
  headers: { 'Content-Type': 'application/json' },
  body: meeting(subject, '2026-11-25T09:00:00', '2026-11-25T10:00:00'),
});
const read = (id: string) => ({ id, method: 'GET', url: '/me/calendar' });
const batch = async (graph: LocalGraph, requests: unknown[]) =>
  inOrder((await graph.as(CLAIRE).api('/$batch').post({ requests })) as Batch);
/** Graph promises no order; tests look by id. */
const inOrder = ({ responses }: Batch): Batch => ({
  responses: responses.sort((one, other) => Number(one.id) - Number(other.id)),
});

describe('$batch', () => {
  it('answers each part with its own status, headers and body', async () => {
    const { responses } = await batch(localGraph(), [
      { id: '1', ...NEW_EVENT('Review') },
      { id: '2', method: 'GET', url: '/me/events/nosuch' },
      { id: '3', method: 'GET', url: '/me' },
    ]);
    expect(responses.map(({ id, status }) => [id, status])).toEqual([
      ['1', 201],
      ['2', 404],
      ['3', 200],
    ]);
    expect(responses[0]?.body?.subject).toBe('Review');
    expect(responses[1]?.body?.error?.code).toBe('ErrorItemNotFound');
    expect(responses[2]?.headers['Content-Type']).toContain('application/json');
  });

  it('runs what depends on something after it, and answers 424 when that failed', async () => {
    const graph = localGraph();
    const { responses } = await batch(graph, [
      { id: '1', ...NEW_EVENT('First') },
      { id: '2', dependsOn: ['1'], method: 'GET', url: "/me/events?$filter=subject%20eq%20'First'" },
      { id: '3', dependsOn: ['2'], method: 'GET', url: '/me/events/nosuch' },
      { id: '4', dependsOn: ['3'], ...NEW_EVENT('Never') },
    ]);
    expect(responses.map(({ status }) => status)).toEqual([201, 200, 404, 424]);
    expect(responses[1]?.body?.value).toHaveLength(1);
    expect(graph.store.exchange.events(CLAIRE.mail)).toHaveLength(1);
  });

  it('answers in the order in which parts are ready, which is not the order asked', async () => {
    const graph = localGraph();
    const posts = Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, ...NEW_EVENT(`${at}`) }));
    const requests = [...posts, { id: '6', method: 'GET', url: '/users/nosuch/nosuch' }];
    const { responses } = (await graph.as(CLAIRE).api('/$batch').post({ requests })) as Batch;
    expect(responses.map(({ id }) => id).sort()).toEqual(requests.map(({ id }) => id));
    expect(responses.at(-1)?.id).not.toBe('6');
  });

  it.each([
    [Array.from({ length: 21 }, (_, at) => read(`${at}`)), 'maximum value of 20'],
    [[read('a'), read('A')], 'not unique'],
    [[{ ...read('1'), dependsOn: ['9'] }], "depends on '9'"],
    [[read('1'), { ...read('2'), dependsOn: ['1'] }, read('3')], 'either fully sequential or fully parallel'],
    [
      [read('1'), { ...read('2'), dependsOn: ['1'] }, { ...read('3'), dependsOn: ['1'] }],
      'either fully sequential or fully parallel',
    ],
    [[{ id: '1', method: 'GET', url: 'https://localhost:3443/v1.0/me' }], 'not relative'],
    [[{ id: '1', method: 'POST', url: '/me/events', body: {} }], 'no Content-Type'],
    [[], "needs 'requests'"],
  ])('refuses the batch %#', async (requests, why) => {
    const error = await batch(localGraph(), requests).then(
      () => undefined,
      (reason: unknown) => reason as GraphError,
    );
    expect(error?.statusCode).toBe(400);
    expect(error?.message).toContain(why);
  });

  it('dispatches four at a time, so twenty slow parts pass and take five rounds', async () => {
    const graph = localGraph();
    graph.set({ latencyMs: 40 });
    const started = performance.now();
    const { responses } = await batch(
      graph,
      Array.from({ length: 20 }, (_, at) => read(`${at}`)),
    );
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(5 * 38);
  });

  it('answers MailboxConcurrency inside a good batch when a second one runs on the same mailbox', async () => {
    const graph = localGraph();
    graph.set({ latencyMs: 40 });
    const parts = Array.from({ length: 8 }, (_, at) => read(`${at}`));
    const [first, second] = await Promise.all([batch(graph, parts), batch(graph, parts)]);
    const refused = [...first.responses, ...second.responses].filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({
      body: { error: { code: 'ApplicationThrottled' } },
      headers: { 'Retry-After': '1' },
    });
  });
});

describe('misbehaviour', () => {
  it('throttles the share it is told to, every second time with Retry-After', async () => {
    const graph = localGraph();
    graph.set({ throttle: 0.5 });
    const answers = [];
    for (let at = 0; at < 8; at += 1) answers.push(await graph.ask('/me'));
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200, 429, 200, 429, 200, 429]);
    expect(answers.filter(({ status }) => status === 429).map(({ headers }) => headers.get('retry-after'))).toEqual([
      null,
      '1',
      null,
      '1',
    ]);
    expect(graph.exchanges.map(({ onPurpose }) => onPurpose !== undefined)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(answers.some(({ headers }) => headers.has('x-sandbox-on-purpose'))).toBe(false);
  });

  it('throttles the parts of a batch, not the batch', async () => {
    const graph = localGraph();
    graph.set({ throttle: 0.25 });
    const { responses } = await batch(
      graph,
      Array.from({ length: 8 }, (_, at) => read(`${at}`)),
    );
    const throttled = responses.filter(({ status }) => status === 429);
    expect(throttled.map(({ headers }) => headers['Retry-After'])).toEqual([undefined, '1']);
    expect(responses.some(({ headers }) => 'X-Sandbox-On-Purpose' in headers)).toBe(false);
    expect(graph.exchanges.at(-1)).toMatchObject({ status: 200, onPurpose: 'throttle without Retry-After' });
  });

  it('is unavailable as often as it is told to', async () => {
    const graph = localGraph();
    graph.set({ unavailable: 1 });
    const answer = await graph.ask('/me');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'serviceNotAvailable' } });
  });

  it('lets the fifth of five slow calls to one mailbox wait outside', async () => {
    const graph = localGraph();
    graph.set({ latencyMs: 30 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => graph.ask('/me/calendar')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect((await graph.ask('/me/calendar')).status).toBe(200);
  });

  it('cuts connections, every second one after the request took effect', async () => {
    const graph = localGraph();
    await onSocket(graph, async (url) => {
      graph.set({ drop: 1 });
      const post = (subject: string) =>
        fetch(`${url}/v1.0/me/events`, {
          method: 'POST',
          headers: { authorization: `Bearer ${CLAIRE.id}.Calendars.ReadWrite`, 'content-type': 'application/json' },
          body: JSON.stringify(NEW_EVENT(subject).body),
        });
      await expect(post('Lost')).rejects.toThrow('fetch failed');
      await expect(post('Kept')).rejects.toThrow('fetch failed');
      graph.set({ drop: 0 });
      expect((await post('Answered')).status).toBe(201);
    });
    expect(graph.store.exchange.events(CLAIRE.mail).map(({ subject }) => subject)).toEqual(['Kept', 'Answered']);
  });
});

async function onSocket(graph: LocalGraph, work: (url: string) => Promise<void>): Promise<void> {
  const answer = getRequestListener(graph.app.fetch, { overrideGlobalObjects: false });
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
