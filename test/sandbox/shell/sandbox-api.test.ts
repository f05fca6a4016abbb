import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTest } from './running-sandbox.ts';
import type { Answer, TestSandbox } from './running-sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startForTest();
});
afterAll(() => sandbox.close());

interface State {
  organisation: string;
  personas: { handle: string }[];
  clock: { now: string; offsetMs: number };
  switches: Record<string, number | boolean>;
}

function put(place: string, json: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return sandbox.ask(`/__sandbox/api/${place}`, { method: 'PUT', headers, body: JSON.stringify(json) });
}

test('state names the company, its people, the clock and the switches', async () => {
  const state = (await sandbox.ask('/__sandbox/api/state')).json<State>();
  expect(state.organisation).toBe('Contoso Climate');
  expect(state.personas.map(({ handle }) => handle)).toEqual(['claire', 'hugo', 'nora']);
  expect(Object.values(state.switches).every((value) => value === false || value === 0)).toBe(true);
});

test('the clock moves, runs on, survives a restart and comes back', async () => {
  const moved = (await put('clock', { now: '2026-12-09T10:00:00+01:00' })).json<State>(); // a Wednesday
  expect(Date.parse(moved.clock.now) - Date.parse('2026-12-09T09:00:00Z')).toBeLessThan(5000);
  await sandbox.stop();
  sandbox = await startForTest({ folder: sandbox.folder });
  expect(sandbox.sandbox.clock.offsetMs).toBe(moved.clock.offsetMs);
  const back = (await put('clock', { now: null })).json<State>();
  expect(back.clock.offsetMs).toBe(0);
});

test.each([[{ now: 'tomorrow' }], [{ now: 12 }], [{}], [{ now: '1850-01-01T00:00:00Z' }]])(
  '%j does not move the clock and is answered with an example',
  async (json) => {
    const answer = await put('clock', json);
    expect(answer.status).toBe(400);
    expect(answer.json<{ error: string }>().error).toContain('"2026-11-23T10:00:00Z"');
    expect(sandbox.sandbox.clock.offsetMs).toBe(0);
  },
);

test('switches change one by one and survive a restart', async () => {
  await put('switches', { throttle: 0.5 });
  const both = (await put('switches', { staleDeltaTokens: true })).json<State>();
  expect(both.switches).toMatchObject({ throttle: 0.5, staleDeltaTokens: true, drop: 0 });
  await sandbox.stop();
  sandbox = await startForTest({ folder: sandbox.folder });
  expect(sandbox.sandbox.switches.current).toMatchObject({ throttle: 0.5, staleDeltaTokens: true });
  sandbox.sandbox.switches.reset();
  expect(sandbox.sandbox.switches.current.throttle).toBe(0);
});

test.each([
  [{ throttle: 2 }, '"throttle" is a number from 0 to 1.'],
  [{ expiredTokens: 1 }, '"expiredTokens" is on or off: send true or false.'],
  [{ gremlins: true }, '"gremlins" is no switch'],
  [[], 'Send an object'],
])('%j is refused and changes nothing', async (json, sentence) => {
  const answer = await put('switches', json);
  expect(answer.status).toBe(400);
  expect(answer.json<{ error: string }>().error).toContain(sentence);
});

test('a page of another origin may not change the sandbox', async () => {
  const answer = await put('clock', { now: '2026-12-09T10:00:00Z' }, { origin: 'https://elsewhere.example' });
  expect(answer.status).toBe(403);
  expect(sandbox.sandbox.clock.offsetMs).toBe(0);
  const own = await put('clock', { now: null }, { origin: sandbox.origin });
  expect(own.status).toBe(200);
});

test('a page of another origin cannot read the sandbox’s own API either', async () => {
  const answer = await sandbox.ask('/__sandbox/api/state', { headers: { origin: 'https://elsewhere.example' } });
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('Graph lets pages of other origins ask, and read the headers that a client needs', async () => {
  const preflight = await sandbox.ask('/v1.0/me', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,prefer,if-match,client-request-id',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers['access-control-allow-methods']).toContain('PATCH');
  expect(preflight.headers['access-control-allow-headers']).toContain('if-match');
  const refused = await sandbox.ask('/v1.0/me', { headers: { origin: 'https://elsewhere.example' } });
  expect(refused.status).toBe(401);
  expect(refused.headers['access-control-allow-origin']).toBe('*');
  expect(String(refused.headers['access-control-expose-headers']).split(',')).toEqual(
    expect.arrayContaining(['WWW-Authenticate', 'Retry-After', 'ETag', 'Location', 'request-id']),
  );
});
