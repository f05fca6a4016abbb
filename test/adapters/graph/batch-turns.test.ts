import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWindowTurns } from '../../../src/adapters/browser/window-turns.ts';
import type { BatchPart } from '../../../src/adapters/graph/graph-batch.ts';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { SharedLocks } from '../../support/shared-locks.ts';
import { json, ScriptedTransport, type SentRequest } from './scripted-transport.ts';

const ORIGIN = 'https://localhost:3443';
const PARTS: readonly BatchPart[] = ['e1', 'e2'].map((eventId) => ({ call: 'event', path: { eventId } }));

type PartStatus = 200 | 429;

/** Pane and tab of one browser on one mailbox, whose batches take 100 ms and whose single calls take none. `statuses`: of the batches, in order. */
function twoWindows(...statuses: readonly PartStatus[]) {
  const log: string[] = [];
  let batches = 0;
  const windowOf = (name: string, locks: SharedLocks, signal?: AbortSignal) => {
    const transport = new ScriptedTransport(async (request) => {
      if (!request.url.endsWith('$batch')) {
        log.push(`${name} single`);
        return json({ id: 'me' });
      }
      const status = statuses[batches] ?? 200;
      batches += 1;
      log.push(`${name} batch begins`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      log.push(`${name} batch ends`);
      return answer(request, status);
    });
    return createGraphClient({
      graphOrigin: ORIGIN,
      accessToken: async () => 'secret-token',
      transport,
      takeTurn: createWindowTurns({ locks, name: 'batch' }),
      ...(signal === undefined ? {} : { signal }),
    });
  };
  return { log, windowOf };
}

function answer(request: SentRequest, status: PartStatus): Response {
  const { requests } = request.body as { requests: { readonly id: string }[] };
  const headers = { 'Content-Type': 'application/json', ...(status === 429 ? { 'Retry-After': '3' } : {}) };
  return json({ responses: requests.map(({ id }) => ({ id, status, headers, body: { id } })) });
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') }); // Monday
});

afterEach(() => {
  vi.useRealTimers();
});

it('one batch at a time asks the mailbox, of all windows of a browser; single calls do not wait for another window', async () => {
  const { log, windowOf } = twoWindows();
  const locks = new SharedLocks();
  const [pane, tab] = [windowOf('pane', locks), windowOf('tab', locks)];
  const all = Promise.all([pane.batch(PARTS), tab.batch(PARTS), tab.send('me')]);
  await vi.runAllTimersAsync();
  const [first, second] = await all;
  expect([...first, ...second].map(({ status }) => status)).toEqual(['answered', 'answered', 'answered', 'answered']);
  const order = ['pane batch begins', 'pane batch ends', 'tab batch begins', 'tab batch ends'];
  expect(log.filter((line) => line.includes('batch'))).toEqual(order);
  expect(log.indexOf('tab single')).toBeLessThan(log.indexOf('pane batch ends'));
});

it('a batch that waits to be sent again lets the other window’s go first', async () => {
  const { log, windowOf } = twoWindows(429, 200, 200);
  const locks = new SharedLocks();
  const all = Promise.all([windowOf('pane', locks).batch(PARTS), windowOf('tab', locks).batch(PARTS)]);
  await vi.runAllTimersAsync();
  await all;
  expect(log.filter((line) => line.endsWith('begins'))).toEqual([
    'pane batch begins',
    'tab batch begins',
    'pane batch begins',
  ]);
});

it('a batch of a window that closes while it waits is never sent, and says that it was cancelled', async () => {
  const { log, windowOf } = twoWindows();
  const locks = new SharedLocks();
  const closing = new AbortController();
  const first = windowOf('pane', locks).batch(PARTS);
  const second = windowOf('tab', locks, closing.signal).batch(PARTS);
  await vi.advanceTimersByTimeAsync(50);
  closing.abort();
  await vi.runAllTimersAsync();
  await first;
  expect(await second).toMatchObject([{ because: { code: 'cancelled' } }, { because: { code: 'cancelled' } }]);
  expect(log).toEqual(['pane batch begins', 'pane batch ends']);
});
