import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS, type GraphCall } from '../../../src/adapters/graph/calls.ts';
import type { BatchAnswer, BatchPart } from '../../../src/adapters/graph/graph-batch.ts';
import { createGraphClient, type GraphClientSettings } from '../../../src/adapters/graph/graph-client.ts';
import { GraphFailure } from '../../../src/adapters/graph/graph-failure.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { json, refusal, ScriptedTransport, type SentRequest } from './scripted-transport.ts';

const ORIGIN = 'https://localhost:3443';
const START = Date.parse('2026-11-23T09:00:00Z');
const lost = () => new TypeError('fetch failed');

interface Asked {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly dependsOn?: string[];
}

interface Said {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const good = (body: unknown): Said => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body });
const bad = (status: number, code: string, headers: Record<string, string> = {}): Said => {
  return { status, headers, body: { error: { code, message: 'Claire Morel may not see O’Brien' } } };
};
const busy = (seconds?: number) =>
  bad(429, 'ApplicationThrottled', seconds === undefined ? {} : { 'Retry-After': String(seconds) });

const asked = (request: SentRequest | undefined) => (request?.body as { requests: Asked[] }).requests;

/** Answers each batch by a table of its own, part by part, last one first: Graph promises no order. */
class BatchTransport extends ScriptedTransport {
  readonly at: number[] = [];
  constructor(...rounds: readonly ((part: Asked) => Said | undefined)[]) {
    super(
      ...rounds.map((say) => (request: SentRequest) => {
        this.at.push((Date.now() - START) / 1000);
        const responses = asked(request).flatMap((part) => {
          const said = say(part);
          return said === undefined ? [] : [{ id: part.id, ...said }];
        });
        return json({ responses: responses.reverse() });
      }),
    );
  }
}

function clientWith(transport: ScriptedTransport, settings: Partial<GraphClientSettings> = {}) {
  const accessToken = vi.fn<GraphClientSettings['accessToken']>(async () => 'secret-token');
  const client = createGraphClient({ graphOrigin: ORIGIN, accessToken, transport, random: () => 0.5, ...settings });
  return { client, accessToken };
}

const event = (eventId: string): BatchPart => ({ call: 'event', path: { eventId } });
const events = (count: number) => Array.from({ length: count }, (_, at) => event(`e${at + 1}`));
const row = (Key: string): BatchPart => {
  return { call: 'addItem', path: { siteId: 's', listId: 'l' }, body: { fields: { Key } } };
};

async function settled<T>(work: Promise<T>): Promise<T> {
  // What settles at once must not count as unhandled while time passes.
  work.catch(() => undefined);
  await vi.runAllTimersAsync();
  return work;
}

const said = (answers: readonly BatchAnswer[]) =>
  answers.map((answer) =>
    answer.status === 'answered'
      ? answer.body
      : answer.because instanceof GraphFailure
        ? `${answer.because.status} ${answer.because.code}`
        : answer.because.problem.because,
  );

/** Until a call that may not be repeated stands in the table, one is lent for the length of a test. */
function onceOnly(call: keyof typeof CALLS): void {
  const lent = CALLS[call] as { -readonly [Key in keyof GraphCall]: GraphCall[Key] };
  const { repeatable } = lent;
  lent.repeatable = false;
  undo.push(() => (lent.repeatable = repeatable));
}
const undo: (() => void)[] = [];

beforeEach(() => {
  // Monday.
  vi.useFakeTimers({ now: new Date(START) });
});

afterEach(() => {
  undo.splice(0).forEach((put) => put());
  vi.useRealTimers();
});

describe('a batch', () => {
  it('is one request whose parts come from the call table, encoded, with their own headers and a type for their bodies', async () => {
    const transport = new BatchTransport(({ id }) => good({ part: id }));
    const { client, accessToken } = clientWith(transport);
    const answers = await settled(
      client.batch([
        { ...event('AAMk/+='), query: { $select: 'id,subject' }, headers: { Prefer: 'IdType="ImmutableId"' } },
        row('AR-7F3K2Q9X'),
        { call: 'me' },
      ]),
    );
    expect(said(answers)).toEqual([{ part: '1' }, { part: '2' }, { part: '3' }]);
    expect(transport.sent.map(({ url, method }) => `${method} ${url}`)).toEqual([`POST ${ORIGIN}/v1.0/$batch`]);
    expect(asked(transport.sent[0])).toEqual([
      {
        id: '1',
        method: 'GET',
        url: '/me/events/AAMk%2F%2B%3D?$select=id%2Csubject',
        headers: { Prefer: 'IdType="ImmutableId"' },
      },
      {
        id: '2',
        method: 'POST',
        url: '/sites/s/lists/l/items',
        headers: { 'Content-Type': 'application/json' },
        body: { fields: { Key: 'AR-7F3K2Q9X' } },
      },
      { id: '3', method: 'GET', url: '/me' },
    ]);
    expect(accessToken.mock.calls).toEqual([[['Calendars.ReadWrite', 'Sites.Selected', 'User.Read'], {}]]);
  });

  it('of nothing sends nothing', async () => {
    const transport = new BatchTransport();
    expect(await clientWith(transport).client.batch([])).toEqual([]);
    expect(transport.sent).toHaveLength(0);
  });

  it('holds twenty parts; more go in the next one, and answers keep the order in which was asked', async () => {
    let running = 0;
    let most = 0;
    const transport = new ScriptedTransport(async (request) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      running -= 1;
      return json({ responses: asked(request).map(({ id, url }) => ({ id, ...good(url) })) });
    });
    const { client } = clientWith(transport);
    const answers = await settled(client.batch(events(45)));
    expect(transport.sent.map((request) => asked(request).length)).toEqual([20, 20, 5]);
    expect(said(answers)).toEqual(events(45).map(({ path }) => `/me/events/${path?.['eventId']}`));
    expect(most).toBe(1);
    for (const request of transport.sent) {
      expect(new Set(asked(request).map(({ id }) => id)).size).toBe(asked(request).length);
    }
  });

  it('runs alone: not beside another batch, and no single call beside it', async () => {
    const running: string[] = [];
    const beside: string[] = [];
    const transport = new ScriptedTransport(async (request) => {
      const kind = request.url.endsWith('$batch') ? 'batch' : 'single';
      if (running.includes('batch') || (kind === 'batch' && running.length > 0))
        beside.push(`${kind} in ${running.join()}`);
      running.push(kind);
      await new Promise((resolve) => setTimeout(resolve, 100));
      running.splice(running.indexOf(kind), 1);
      return kind === 'single'
        ? json({ id: 'me' })
        : json({ responses: asked(request).map(({ id }) => ({ id, ...good(id) })) });
    });
    const { client } = clientWith(transport);
    const singles = () => Array.from({ length: 6 }, () => client.send('me'));
    await settled(
      Promise.all<unknown>([
        ...singles(),
        client.batch(events(3)),
        ...singles(),
        client.batch(events(3)),
        ...singles(),
      ]),
    );
    expect(transport.sent).toHaveLength(20);
    expect(beside).toEqual([]);
  });
});

describe('a part that is refused', () => {
  it('fails by itself, with status and code and without a word of what was said', async () => {
    const transport = new BatchTransport(({ id }) => (id === '2' ? bad(404, 'ErrorItemNotFound') : good(id)));
    const answers = await settled(clientWith(transport).client.batch(events(3)));
    expect(said(answers)).toEqual(['1', '404 ErrorItemNotFound', '3']);
    expect(JSON.stringify(answers)).not.toMatch(/Claire|O’Brien|secret/);
    expect(transport.sent).toHaveLength(1);
  });

  it('because it came too often is asked again alone, after the longest Retry-After of all', async () => {
    const transport = new BatchTransport(
      ({ id }) => (id === '2' ? busy(3) : id === '4' ? busy(7) : good(id)),
      ({ id }) => good(`${id} again`),
    );
    const answers = await settled(clientWith(transport).client.batch(events(5)));
    expect(said(answers)).toEqual(['1', '2 again', '3', '4 again', '5']);
    expect(asked(transport.sent[1]).map(({ url }) => url)).toEqual(['/me/events/e2', '/me/events/e4']);
    expect(transport.at).toEqual([0, 7]);
  });

  it.each([429, 503, 504])(
    'with %i and no Retry-After is asked again after 1, 2, 4 and 8 seconds, then no more',
    async (status) => {
      const transport = new BatchTransport(({ id }) => (id === '1' ? bad(status, 'busy') : good(id)));
      const answers = await settled(clientWith(transport).client.batch(events(2)));
      expect(said(answers)).toEqual([`${status} tryAgainLater`, '2']);
      expect(transport.at).toEqual([0, 1, 3, 7, 15]);
      expect(transport.sent.slice(1).map((request) => asked(request).length)).toEqual([1, 1, 1, 1]);
    },
  );

  it('with a date to come back is asked again then', async () => {
    const transport = new BatchTransport(
      () => bad(503, 'busy', { 'retry-after': 'Mon, 23 Nov 2026 09:00:05 GMT' }),
      ({ id }) => good(id),
    );
    expect(said(await settled(clientWith(transport).client.batch(events(1))))).toEqual(['1']);
    expect(transport.at).toEqual([0, 5]);
  });

  it('until later than the batch may take fails at once with the seconds, and does not hold up the others', async () => {
    const transport = new BatchTransport(
      ({ id }) => (id === '1' ? busy(300) : busy(1)),
      ({ id }) => good(id),
    );
    const answers = await settled(clientWith(transport).client.batch(events(2)));
    expect(answers[0]).toEqual({ status: 'failed', because: new GraphFailure(429, 'tryAgainLater', 300) });
    expect(said(answers)[1]).toBe('2');
    expect(transport.at).toEqual([0, 1]);
  });

  it('without an answer at all is asked again', async () => {
    const transport = new BatchTransport(
      ({ id }) => (id === '2' ? undefined : good(id)),
      ({ id }) => good(`${id} again`),
    );
    expect(said(await settled(clientWith(transport).client.batch(events(2))))).toEqual(['1', '2 again']);
  });
});

describe('parts in order', () => {
  it('name the one before, and no other', async () => {
    const transport = new BatchTransport(({ id }) => good(id));
    await settled(clientWith(transport).client.batch(events(3), { inOrder: true }));
    expect(asked(transport.sent[0]).map(({ dependsOn }) => dependsOn)).toEqual([undefined, ['1'], ['2']]);
  });

  it('that wait for a busy one are asked again with it, and the finished ones are not', async () => {
    const transport = new BatchTransport(
      ({ id }) => (id === '1' ? good(id) : id === '2' ? busy(2) : bad(424, 'FailedDependency')),
      ({ id }) => good(`${id} again`),
    );
    const answers = await settled(clientWith(transport).client.batch(events(4), { inOrder: true }));
    expect(said(answers)).toEqual(['1', '2 again', '3 again', '4 again']);
    expect(asked(transport.sent[1]).map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['2', undefined],
      ['3', ['2']],
      ['4', ['3']],
    ]);
  });

  it('behind one that failed for good fail, in later batches too', async () => {
    const transport = new BatchTransport(({ id }) =>
      id === '1' ? good(id) : id === '2' ? bad(404, 'itemNotFound') : bad(424, 'FailedDependency'),
    );
    const answers = said(await settled(clientWith(transport).client.batch(events(22), { inOrder: true })));
    expect(answers.slice(0, 3)).toEqual(['1', '404 itemNotFound', '424 FailedDependency']);
    expect(answers.slice(20)).toEqual(['424 failedDependency', '424 failedDependency']);
    expect(transport.sent).toHaveLength(1);
  });
});

describe('a part whose token is not enough', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';
  const challenge = bad(401, 'TokenCreatedWithOutdatedPolicies', {
    'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`,
  });

  it('is asked again at once with a token that meets the challenge, the others are not', async () => {
    const transport = new BatchTransport(
      ({ id }) => (id === '1' ? good(id) : challenge),
      ({ id }) => good(`${id} again`),
    );
    const { client, accessToken } = clientWith(transport);
    accessToken.mockResolvedValueOnce('worn-out').mockResolvedValueOnce('fresh');
    expect(said(await settled(client.batch(events(3))))).toEqual(['1', '2 again', '3 again']);
    expect(accessToken.mock.calls).toEqual([
      [['Calendars.ReadWrite'], {}],
      [['Calendars.ReadWrite'], { claims }],
    ]);
    expect(transport.sent[1]?.headers.get('authorization')).toBe('Bearer fresh');
    expect(transport.at).toEqual([0, 0]);
  });

  it('is asked again with a fresh token where the header is not there', async () => {
    const transport = new BatchTransport(
      () => bad(401, 'InvalidAuthenticationToken'),
      ({ id }) => good(id),
    );
    const { client, accessToken } = clientWith(transport);
    expect(said(await settled(client.batch(events(1))))).toEqual(['1']);
    expect(accessToken.mock.calls[1]).toEqual([['Calendars.ReadWrite'], { forceRefresh: true }]);
  });

  it('a second time means that the person has to sign in, once in all batches of a call', async () => {
    const transport = new BatchTransport(({ url }) => (/e(1|2|22)$/.test(url) ? challenge : good(url)));
    const { client, accessToken } = clientWith(transport);
    const answers = said(await settled(client.batch(events(23))));
    expect([answers[0], answers[1], answers[21]]).toEqual(Array.from({ length: 3 }, () => 'interaction-needed'));
    expect(answers[22]).toBe('/me/events/e23');
    expect(accessToken.mock.calls.filter(([, wish]) => wish?.claims !== undefined)).toHaveLength(1);
  });
});

describe('a batch that fails as a whole', () => {
  it.each([
    ['is busy', refusal(503, 'serviceNotAvailable')],
    ['loses its connection', lost()],
  ])('and %s is sent again like any request', async (_, first) => {
    const transport = new ScriptedTransport(first, (request) =>
      json({ responses: asked(request).map(({ id }) => ({ id, ...good(id) })) }),
    );
    expect(said(await settled(clientWith(transport).client.batch(events(2))))).toEqual(['1', '2']);
    expect(transport.sent).toHaveLength(2);
  });

  it('for good fails every part, and the next batch is not tried', async () => {
    const transport = new ScriptedTransport(refusal(429, 'tooManyRequests', { 'Retry-After': '300' }));
    const answers = await settled(clientWith(transport).client.batch(events(30)));
    expect(new Set(said(answers))).toEqual(new Set(['429 tryAgainLater']));
    expect(answers).toHaveLength(30);
    expect(transport.sent).toHaveLength(1);
  });

  it('because nobody is signed in says so for every part', async () => {
    const transport = new BatchTransport();
    const { client } = clientWith(transport, {
      accessToken: async () => {
        throw new SignInNeeded({ because: 'interaction-needed' });
      },
    });
    expect(said(await settled(client.batch(events(2))))).toEqual(['interaction-needed', 'interaction-needed']);
    expect(transport.sent).toHaveLength(0);
  });

  it('or answers something else is not taken for an empty one', async () => {
    const answers = await settled(clientWith(new ScriptedTransport(json({ value: [] }))).client.batch(events(2)));
    expect(said(answers)).toEqual(['200 unexpectedAnswer', '200 unexpectedAnswer']);
  });

  it('or never answers is given up at the time limit', async () => {
    const silent = new ScriptedTransport(() => new Promise<Response>(() => undefined));
    const { client } = clientWith(silent, { timeLimit: 3_000 });
    expect(said(await settled(client.batch(events(2))))).toEqual(['0 timeLimit', '0 timeLimit']);
    expect(Date.now()).toBe(START + 3_000);
  });

  it('has one time limit for all its rounds', async () => {
    const transport = new BatchTransport(() => busy(2));
    const { client } = clientWith(transport, { timeLimit: 5_000 });
    expect(said(await settled(client.batch(events(1))))).toEqual(['429 tryAgainLater']);
    expect(transport.at).toEqual([0, 2, 4]);
  });

  it('ends when it is cancelled while it waits, and keeps what was answered', async () => {
    const transport = new BatchTransport(({ id }) => (id === '1' ? good(id) : busy(5)));
    const closing = new AbortController();
    const work = clientWith(transport).client.batch(events(2), { signal: closing.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    closing.abort();
    expect(said(await settled(work))).toEqual(['1', '0 cancelled']);
    expect(transport.sent).toHaveLength(1);
  });
});

describe('a part that may not be repeated', () => {
  beforeEach(() => onceOnly('addItem'));

  it('is asked again after 429, when nothing has been done, and never after 503, 504 or silence', async () => {
    const transport = new BatchTransport(
      ({ id }) => [busy(1), bad(503, 'busy'), bad(504, 'timeout'), undefined][Number(id) - 1],
      ({ id }) => good(`${id} again`),
    );
    const answers = await settled(clientWith(transport).client.batch(['A', 'B', 'C', 'D'].map(row)));
    expect(said(answers)).toEqual(['1 again', '503 tryAgainLater', '504 tryAgainLater', '0 unexpectedAnswer']);
    expect(transport.sent).toHaveLength(2);
  });

  it('is sent once when the connection is lost; the others are asked again without it', async () => {
    const transport = new ScriptedTransport(lost(), (request) =>
      json({ responses: asked(request).map(({ id }) => ({ id, ...good(id) })) }),
    );
    const answers = await settled(clientWith(transport).client.batch([event('e1'), row('A'), event('e3')]));
    expect(said(answers)).toEqual(['1', '0 network', '3']);
    expect(
      transport.sent.map((request) =>
        asked(request)
          .map(({ id }) => id)
          .join(),
      ),
    ).toEqual(['1,2,3', '1,3']);
  });

  it('alone is sent once when the connection is lost', async () => {
    const transport = new ScriptedTransport(lost());
    expect(said(await settled(clientWith(transport).client.batch([row('A'), row('B')])))).toEqual([
      '0 network',
      '0 network',
    ]);
    expect(transport.sent).toHaveLength(1);
  });
});
