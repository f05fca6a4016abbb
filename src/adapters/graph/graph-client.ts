import {
  Client,
  GraphError,
  HTTPMessageHandler,
  TelemetryHandler,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { Authenticate, type AccessToken } from './authenticate.ts';
import { CallState } from './call-state.ts';
import { CALLS, type GraphCall } from './calls.ts';
import { FewAtOnce } from './few-at-once.ts';
import { FollowVerbatim } from './follow-verbatim.ts';
import { GraphFailure, retryAfterSeconds, safeCode } from './graph-failure.ts';
import { fillPath, queryString } from './odata.ts';
import { RetryPolitely } from './retry-politely.ts';

export interface GraphClientSettings {
  /** `https://graph.microsoft.com`, no path. */
  readonly graphOrigin: string;
  readonly accessToken: AccessToken;
  /** One request with all its retries, milliseconds. 30 s unless told. */
  readonly timeLimit?: number;
  /** Ends every call, for instance when the pane closes. */
  readonly signal?: AbortSignal;
  /** For tests: the last link of the chain, fetch unless told; the first wait before sending again, 1 s unless told; its randomness. */
  readonly transport?: Middleware;
  readonly firstWait?: number;
  readonly random?: () => number;
}

interface GraphRequestParts {
  /** For `{name}` in the path of the call. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Answers are unknown JSON: the mapping files read them. Throws {@link GraphFailure} and SignInNeeded, nothing else. */
export interface GraphClient {
  send(call: keyof typeof CALLS, parts?: GraphRequestParts): Promise<unknown>;
  /** All pages of a collection; a page that fails fails the whole. Headers go along to every page. */
  pages(call: keyof typeof CALLS, parts?: GraphRequestParts): Promise<readonly unknown[]>;
  /**
   * One round of a delta query: everything, or, with the `deltaLink` of the round before, what has changed since. Rows in the order
   * they were told; one may come twice. A sync state that the server lost is a GraphFailure like any other (see lost-sync-state.ts).
   */
  changes(call: keyof typeof CALLS, parts?: GraphRequestParts, deltaLink?: string): Promise<ChangeRound>;
}

export interface ChangeRound {
  readonly rows: readonly unknown[];
  /** Opens the next round; sent as it came. */
  readonly deltaLink: string;
}

/** Exchange lets four requests per app and mailbox run at a time (platform-facts D11). */
const MOST_AT_ONCE = 4;
const TIME_LIMIT = 30_000;
const FIRST_WAIT = 1_000;
/** 500 rows a page make this 250,000 rows, far beyond what a register or a calendar window holds: a server that goes in circles. */
const MOST_PAGES = 500;

export function createGraphClient(settings: GraphClientSettings): GraphClient {
  const { graphOrigin } = settings;
  const client = Client.initWithMiddleware({
    baseUrl: graphOrigin,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(graphOrigin).hostname]),
    middleware: [
      new FollowVerbatim(graphOrigin),
      // Before what sends again: it adds its name to the header each time it is passed.
      new TelemetryHandler(),
      new Authenticate(graphOrigin, settings.accessToken),
      new RetryPolitely(settings.firstWait ?? FIRST_WAIT, settings.random ?? Math.random),
      new FewAtOnce(MOST_AT_ONCE),
      settings.transport ?? new HTTPMessageHandler(),
    ],
  });

  async function request(call: GraphCall, address: string | undefined, parts: GraphRequestParts): Promise<unknown> {
    const limit = settings.timeLimit ?? TIME_LIMIT;
    const ending = endingAfter(limit, [settings.signal, parts.signal]);
    const state = new CallState(call, ending.signal, Date.now() + limit, address);
    const path = fillPath(call.path, parts.path ?? {}) + queryString(parts.query ?? {});
    try {
      const sdkRequest = client
        .api(path)
        .middlewareOptions([state])
        .headers({ ...parts.headers })
        .option('signal', ending.signal);
      if (call.method === 'GET') return await withEnding(sdkRequest.get(), ending.signal);
      if (call.method === 'POST') return await withEnding(sdkRequest.post(parts.body), ending.signal);
      return await withEnding(sdkRequest.patch(parts.body), ending.signal);
    } catch (error) {
      throw toFailure(error, state);
    } finally {
      ending.clear();
    }
  }

  async function allPages(
    call: GraphCall,
    from: string | undefined,
    parts: GraphRequestParts,
  ): Promise<{ readonly all: readonly unknown[]; readonly last: Page }> {
    const all: unknown[] = [];
    let address = from;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const page = await request(call, address, parts);
      if (!isPage(page)) throw new GraphFailure(200, 'unexpectedAnswer');
      for (const row of page.value) all.push(row);
      address = page['@odata.nextLink'];
      if (address === undefined) return { all, last: page };
    }
    throw new GraphFailure(200, 'endlessPages');
  }

  return {
    send: (name, parts = {}) => request(CALLS[name], undefined, parts),
    pages: async (name, parts = {}) => (await allPages(CALLS[name], undefined, parts)).all,
    async changes(name, parts = {}, deltaLink) {
      const { all, last } = await allPages(CALLS[name], deltaLink, parts);
      const next = last['@odata.deltaLink'];
      if (next === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
      return { rows: all, deltaLink: next };
    },
  };
}

interface Page {
  readonly value: readonly unknown[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

function isPage(answer: unknown): answer is Page {
  if (typeof answer !== 'object' || answer === null || !('value' in answer) || !Array.isArray(answer.value))
    return false;
  const next = '@odata.nextLink' in answer ? answer['@odata.nextLink'] : undefined;
  const delta = '@odata.deltaLink' in answer ? answer['@odata.deltaLink'] : undefined;
  return [next, delta].every((link) => link === undefined || typeof link === 'string');
}

function toFailure(error: unknown, state: CallState): Error {
  if (state.failure !== undefined) return state.failure;
  if (state.signal.aborted) return new GraphFailure(0, state.signal.reason === TIME_IS_UP ? 'timeLimit' : 'cancelled');
  if (error instanceof GraphError && error.statusCode >= 400) {
    return new GraphFailure(
      error.statusCode,
      safeCode(error.code),
      retryAfterSeconds(error.headers?.get('Retry-After'), Date.now()),
    );
  }
  return new GraphFailure(0, 'unexpectedAnswer');
}

const TIME_IS_UP = new Error('the time limit of a Graph call has passed');

/** A signal that fires after the limit or with any of the others. (AbortSignal.any is missing in Safari before 17.4, which Outlook for Mac may use.) */
function endingAfter(
  limit: number,
  others: readonly (AbortSignal | undefined)[],
): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(TIME_IS_UP), limit);
  const stops = others.flatMap((other) => {
    if (other === undefined) return [];
    const stop = () => controller.abort(other.reason);
    if (other.aborted) stop();
    other.addEventListener('abort', stop, { once: true });
    return [() => other.removeEventListener('abort', stop)];
  });
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

/** Gives up with the signal even if something below (a token that never comes) does not listen to it. */
function withEnding<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('ended'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
