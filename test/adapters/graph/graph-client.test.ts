import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS, type GraphCall } from '../../../src/adapters/graph/calls.ts';
import { createGraphClient, type GraphClientSettings } from '../../../src/adapters/graph/graph-client.ts';
import { GraphFailure } from '../../../src/adapters/graph/graph-failure.ts';
import type { Exchange } from '../../../src/adapters/graph/report-exchanges.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { json, refusal, ScriptedTransport } from './scripted-transport.ts';

const ORIGIN = 'https://localhost:3443';
const lost = () => new TypeError('fetch failed');

function clientWith(transport: ScriptedTransport, settings: Partial<GraphClientSettings> = {}) {
  const accessToken = vi.fn<GraphClientSettings['accessToken']>(async () => 'secret-token');
  const client = createGraphClient({ graphOrigin: ORIGIN, accessToken, transport, random: () => 0.5, ...settings });
  return { client, accessToken };
}

/** Lets all waits pass, whatever their length, and hands back how the call ended. */
async function settled<T>(work: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  const outcome = work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return outcome;
}

async function failureOf(work: Promise<unknown>): Promise<GraphFailure> {
  const outcome = await settled(work);
  if (!('error' in outcome) || !(outcome.error instanceof GraphFailure)) {
    throw new Error(`no GraphFailure but ${JSON.stringify(outcome)}`);
  }
  return outcome.error;
}

beforeEach(() => {
  // Monday.
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a request', () => {
  it('goes to a host with a port, with the token, its path and query encoded', async () => {
    const transport = new ScriptedTransport(json({ value: [] }));
    const { client, accessToken } = clientWith(transport);
    await settled(
      client.send('items', {
        path: { siteId: 'host,1,2', listId: 'L 1' },
        query: { $filter: "fields/Key eq 'O''Brien & Söhne #1+'", $top: 2 },
      }),
    );
    const [request] = transport.sent;
    expect(request?.url).toBe(
      `${ORIGIN}/v1.0/sites/host,1,2/lists/L%201/items?$filter=fields%2FKey%20eq%20'O''Brien%20%26%20S%C3%B6hne%20%231%2B'&$top=2`,
    );
    expect(new URL(String(request?.url)).searchParams.get('$filter')).toBe("fields/Key eq 'O''Brien & Söhne #1+'");
    expect(request?.headers.get('authorization')).toBe('Bearer secret-token');
    expect(accessToken).toHaveBeenCalledWith(['Sites.Selected'], {});
  });

  it('keeps the colon and slashes that address a site by path', async () => {
    const transport = new ScriptedTransport(json({ id: 'x' }));
    const { client } = clientWith(transport);
    await settled(client.send('siteByPath', { path: { site: 'contoso.sharepoint.example:/sites/account rituals' } }));
    expect(transport.sent[0]?.url).toBe(`${ORIGIN}/v1.0/sites/contoso.sharepoint.example:/sites/account%20rituals`);
  });

  it('is not sent without a value for its path', async () => {
    const transport = new ScriptedTransport(json({}));
    const { client } = clientWith(transport);
    await expect(client.send('event', { path: { eventId: '' } })).rejects.toThrow('{eventId}');
    expect(transport.sent).toHaveLength(0);
  });
});

describe('an answer that refuses', () => {
  it('becomes a failure with status and code, and without a word of what was said', async () => {
    const { client } = clientWith(new ScriptedTransport(refusal(403, 'accessDenied')));
    const failure = await failureOf(client.send('me'));
    expect(failure).toMatchObject({ status: 403, code: 'accessDenied' });
    expect(`${failure.message} ${JSON.stringify(failure)}`).not.toMatch(/Claire|O’Brien|secret/);
  });

  it('of a proxy, in HTML, becomes a failure with its status', async () => {
    const page = new Response('<html>Blocked for claire.morel@contoso.example</html>', {
      status: 407,
      headers: { 'Content-Type': 'text/html' },
    });
    const { client } = clientWith(new ScriptedTransport(page));
    const failure = await failureOf(client.send('me'));
    expect(failure).toMatchObject({ status: 407, code: 'unknown' });
  });
});

describe('a 401', () => {
  const challenge = (claims: string) => ({
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${btoa(claims)}"`,
  });

  it('with a claims challenge is answered once, with the claims', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';
    const transport = new ScriptedTransport(
      refusal(401, 'InvalidAuthenticationToken', challenge(claims)),
      json({ id: 'me' }),
    );
    const { client, accessToken } = clientWith(transport);
    accessToken.mockResolvedValueOnce('worn-out').mockResolvedValueOnce('fresh');
    expect(await settled(client.send('me'))).toEqual({ value: { id: 'me' } });
    expect(transport.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer worn-out',
      'Bearer fresh',
    ]);
    // What the SDK adds for Microsoft's own support is added once.
    const [first, second] = transport.sent;
    expect(second?.headers.get('sdkversion')).toBe(first?.headers.get('sdkversion'));
    expect(second?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(accessToken.mock.calls).toEqual([
      [['User.Read'], {}],
      [['User.Read'], { claims }],
    ]);
  });

  it('whose header cannot be read is answered once, with a fresh token', async () => {
    const transport = new ScriptedTransport(refusal(401, 'InvalidAuthenticationToken'), json({ id: 'me' }));
    const { client, accessToken } = clientWith(transport);
    expect(await settled(client.send('me'))).toEqual({ value: { id: 'me' } });
    expect(accessToken.mock.calls[1]).toEqual([['User.Read'], { forceRefresh: true }]);
  });

  it('twice in a row means that the person has to sign in', async () => {
    const transport = new ScriptedTransport(refusal(401, 'InvalidAuthenticationToken'));
    const { client } = clientWith(transport);
    expect(await settled(client.send('me'))).toEqual({ error: new SignInNeeded({ because: 'interaction-needed' }) });
    expect(transport.sent).toHaveLength(2);
  });

  it('is not made up: a sign-in that is needed before the call comes out as it is', async () => {
    const transport = new ScriptedTransport(json({}));
    const { client } = clientWith(transport, {
      accessToken: async () => {
        throw new SignInNeeded({ because: 'consent-needed', adminConsentUrl: 'https://login.example/adminconsent' });
      },
    });
    const outcome = await settled(client.send('me'));
    expect('error' in outcome && outcome.error).toBeInstanceOf(SignInNeeded);
    expect('error' in outcome && outcome.error).toMatchObject({ problem: { because: 'consent-needed' } });
    expect(transport.sent).toHaveLength(0);
  });
});

describe('a busy server', () => {
  it.each([429, 503, 504])('that answers %i is asked again, when Retry-After says', async (status) => {
    const transport = new ScriptedTransport(
      refusal(status, 'tooManyRequests', { 'Retry-After': '7' }),
      json({ id: 'me' }),
    );
    const { client } = clientWith(transport);
    const work = client.send('me');
    await vi.advanceTimersByTimeAsync(6_900);
    expect(transport.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await work).toEqual({ id: 'me' });
  });

  it('that gives a date to come back is asked again then', async () => {
    const transport = new ScriptedTransport(
      refusal(503, 'serviceNotAvailable', { 'Retry-After': 'Mon, 23 Nov 2026 09:00:05 GMT' }),
      json({ id: 'me' }),
    );
    const { client } = clientWith(transport);
    const work = client.send('me');
    await vi.advanceTimersByTimeAsync(4_900);
    expect(transport.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await work).toEqual({ id: 'me' });
  });

  it('that does not say when is asked after 1, 2, 4 and 8 seconds, and then no more', async () => {
    const transport = new ScriptedTransport(refusal(503, 'serviceNotAvailable'));
    const { client } = clientWith(transport);
    const at: number[] = [];
    const start = Date.now();
    const push = transport.sent.push.bind(transport.sent);
    transport.sent.push = (request) => {
      at.push((Date.now() - start) / 1000);
      return push(request);
    };
    expect(await failureOf(client.send('me'))).toMatchObject({ status: 503, code: 'tryAgainLater' });
    expect(at).toEqual([0, 1, 3, 7, 15]);
  });

  it.each([
    [0, 750],
    [1, 1_250],
  ])('that does not say when is asked a quarter earlier or later by chance (%i: %i ms)', async (chance, after) => {
    const transport = new ScriptedTransport(refusal(503, 'serviceNotAvailable'), json({ id: 'me' }));
    const { client } = clientWith(transport, { random: () => chance });
    const work = client.send('me');
    await vi.advanceTimersByTimeAsync(after - 1);
    expect(transport.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await work).toEqual({ id: 'me' });
  });

  it('that cannot be reached is asked again, unless the browser knows of no network', async () => {
    const transport = new ScriptedTransport(new TypeError('Failed to fetch'));
    let isOnline = true;
    const { client } = clientWith(transport, { isOnline: () => isOnline });
    const work = expect(client.send('me')).rejects.toMatchObject({ status: 0, code: 'network' });
    await vi.advanceTimersByTimeAsync(100);
    isOnline = false;
    await vi.advanceTimersByTimeAsync(1_000);
    await work;
    expect(transport.sent).toHaveLength(2);
    await expect(client.send('me')).rejects.toMatchObject({ code: 'network' });
    expect(transport.sent).toHaveLength(3);
  });

  it('that wants to be left alone longer than the call may take is left alone, and the caller learns how long', async () => {
    const transport = new ScriptedTransport(refusal(429, 'tooManyRequests', { 'Retry-After': '300' }));
    const { client } = clientWith(transport);
    expect(await failureOf(client.send('me'))).toMatchObject({ status: 429, retryAfterSeconds: 300 });
    expect(transport.sent).toHaveLength(1);
    expect(Date.now()).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it('is asked again after a lost connection', async () => {
    const transport = new ScriptedTransport(lost(), json({ id: 'me' }));
    const { client } = clientWith(transport);
    expect(await settled(client.send('me'))).toEqual({ value: { id: 'me' } });
  });

  it('that cannot be reached at all ends in a failure without status', async () => {
    const { client } = clientWith(new ScriptedTransport(lost()));
    expect(await failureOf(client.send('me'))).toMatchObject({ status: 0, code: 'network' });
  });

  it('that never answers is given up at the time limit', async () => {
    const silent = new ScriptedTransport(() => new Promise<Response>(() => undefined));
    const { client } = clientWith(silent, { timeLimit: 3_000 });
    const work = failureOf(client.send('me'));
    expect(await work).toMatchObject({ status: 0, code: 'timeLimit' });
    expect(Date.now()).toBe(Date.parse('2026-11-23T09:00:03Z'));
  });
});

describe('cancelling', () => {
  it('ends a call that waits for its next attempt, and nothing more is sent', async () => {
    const transport = new ScriptedTransport(refusal(503, 'serviceNotAvailable', { 'Retry-After': '5' }));
    const { client } = clientWith(transport);
    const closing = new AbortController();
    const work = client.send('me', { signal: closing.signal });
    const ended = expect(work).rejects.toMatchObject({ code: 'cancelled' });
    await vi.advanceTimersByTimeAsync(1_000);
    closing.abort();
    await ended;
    await vi.runAllTimersAsync();
    expect(transport.sent).toHaveLength(1);
  });
});

describe('pages', () => {
  it('follow the next link letter by letter, with the same headers', async () => {
    const next = `${ORIGIN}/v1.0/me/calendar/calendarView?endDateTime=2026-12-01T00%3A00%3A00Z&$skiptoken=aB%2b%2F==&$top=2&startDateTime=x`;
    const transport = new ScriptedTransport(json({ value: [1, 2], '@odata.nextLink': next }), json({ value: [3] }));
    const { client } = clientWith(transport);
    const headers = { Prefer: 'IdType="ImmutableId"' };
    expect(await settled(client.pages('calendarView', { query: { $top: 2 }, headers }))).toEqual({ value: [1, 2, 3] });
    expect(transport.sent[1]?.url).toBe(next);
    expect(transport.sent[1]?.headers.get('Prefer')).toBe('IdType="ImmutableId"');
  });

  it('never take the token to another server', async () => {
    const transport = new ScriptedTransport(json({ value: [], '@odata.nextLink': 'https://evil.example/v1.0/me' }));
    const { client } = clientWith(transport);
    expect(await failureOf(client.pages('lists', { path: { siteId: 's' } }))).toMatchObject({
      code: 'foreignNextLink',
    });
    expect(transport.sent).toHaveLength(1);
  });

  it('fail as a whole when one of them fails', async () => {
    const next = `${ORIGIN}/v1.0/me/events?$skiptoken=2`;
    const transport = new ScriptedTransport(
      json({ value: [1], '@odata.nextLink': next }),
      refusal(403, 'accessDenied'),
    );
    const { client } = clientWith(transport);
    expect(await failureOf(client.pages('taggedEvents'))).toMatchObject({ status: 403 });
  });

  it('that are no page are not taken for an empty one', async () => {
    const { client } = clientWith(new ScriptedTransport(json({ hello: 'world' })));
    expect(await failureOf(client.pages('taggedEvents'))).toMatchObject({ code: 'unexpectedAnswer' });
  });
});

it('lets four requests out at a time', async () => {
  let running = 0;
  let most = 0;
  const transport = new ScriptedTransport(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
    return json({ id: 'me' });
  });
  const { client } = clientWith(transport);
  const outcome = await settled(Promise.all(Array.from({ length: 11 }, () => client.send('me'))));
  expect('value' in outcome && outcome.value).toHaveLength(11);
  expect(most).toBe(4);
});

it('takes whoever is cancelled out of the line, and sends nothing for them', async () => {
  const transport = new ScriptedTransport(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return json({ id: 'me' });
  });
  const { client } = clientWith(transport);
  const closing = new AbortController();
  const first = Promise.all(Array.from({ length: 4 }, () => client.send('me')));
  const fifth = client.send('me', { signal: closing.signal });
  const ended = expect(fifth).rejects.toMatchObject({ code: 'cancelled' });
  await vi.advanceTimersByTimeAsync(50);
  closing.abort();
  await ended;
  await settled(first);
  expect(transport.sent).toHaveLength(4);
  expect(await settled(client.send('me'))).toEqual({ value: { id: 'me' } });
});

describe('closing', () => {
  it('ends every call of the client, and lets no new one out', async () => {
    const transport = new ScriptedTransport(refusal(503, 'serviceNotAvailable', { 'Retry-After': '5' }));
    const closing = new AbortController();
    const { client } = clientWith(transport, { signal: closing.signal });
    const ended = Promise.all(
      [client.send('me'), client.pages('taggedEvents')].map((work) =>
        expect(work).rejects.toMatchObject({ code: 'cancelled' }),
      ),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    closing.abort();
    await ended;
    expect(await failureOf(client.send('me'))).toMatchObject({ code: 'cancelled' });
    expect(transport.sent).toHaveLength(2);
  });
});

describe('a call that may not be repeated', () => {
  const lent = CALLS.addItem as { -readonly [Key in keyof GraphCall]: GraphCall[Key] };
  const post = { path: { siteId: 's', listId: 'l' }, body: {} };
  beforeEach(() => (lent.repeatable = false));
  afterEach(() => (lent.repeatable = true));

  it.each([
    ['a lost connection', lost(), { status: 0, code: 'network' }],
    ['503', refusal(503, 'serviceNotAvailable'), { status: 503, code: 'tryAgainLater' }],
    ['504', refusal(504, 'gatewayTimeout'), { status: 504, code: 'tryAgainLater' }],
  ])('is sent once when %s leaves open what became of it', async (_, answer, expected) => {
    const transport = new ScriptedTransport(answer, json({ id: '1' }));
    const { client } = clientWith(transport);
    expect(await failureOf(client.send('addItem', post))).toMatchObject(expected);
    expect(transport.sent).toHaveLength(1);
  });

  it('is sent again after 429, before which nothing was done', async () => {
    const transport = new ScriptedTransport(refusal(429, 'tooManyRequests'), json({ id: '1' }));
    const { client } = clientWith(transport);
    expect(await settled(client.send('addItem', post))).toEqual({ value: { id: '1' } });
  });
});

describe('counting', () => {
  it('tells of every attempt by name, with status, bytes and time, and of nothing that was said', async () => {
    const exchanges: Exchange[] = [];
    const transport = new ScriptedTransport(
      lost(),
      refusal(429, 'tooManyRequests'),
      json({ name: 'Zoë' }),
      (request) => {
        const { requests } = request.body as { requests: { id: string }[] };
        return json({ responses: requests.map(({ id }) => ({ id, status: 200, body: {} })) });
      },
    );
    const { client } = clientWith(transport, { onExchange: (exchange) => exchanges.push(exchange) });
    await settled(client.send('event', { path: { eventId: 'AAMkSecret' } }));
    await settled(client.batch([{ call: 'me' }, { call: 'me' }]));
    expect(exchanges.map(({ method, call, status, requests }) => `${method} ${call} ${status} ${requests}`)).toEqual([
      'GET event 0 1',
      'GET event 429 1',
      'GET event 200 1',
      'POST batch 200 2',
    ]);
    expect(exchanges[2]?.bytes).toBe(new TextEncoder().encode('{"name":"Zoë"}').length);
    for (const { milliseconds } of exchanges) expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(exchanges)).not.toMatch(/https|token|AAMk|Zo/);
  });
});
