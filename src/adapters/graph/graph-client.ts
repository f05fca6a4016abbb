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
  /** One page of a collection: the first, or the one at `link`, which an earlier page gave, exactly as the server wrote it. */
  page(call: keyof typeof CALLS, parts: GraphRequestParts, link?: string): Promise<GraphPage>;
}

export interface GraphPage {
  readonly value: readonly unknown[];
  readonly nextLink: string | undefined;
  /** On the last page of what delta answers: from here on the next time. */
  readonly deltaLink: string | undefined;
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

  async function page(name: keyof typeof CALLS, parts: GraphRequestParts, link?: string): Promise<GraphPage> {
    return toPage(await request(CALLS[name], link, parts));
  }

  return {
    send: (name, parts = {}) => request(CALLS[name], undefined, parts),
    page,
    async pages(name, parts = {}) {
      const all: unknown[] = [];
      let address: string | undefined;
      for (let count = 0; count < MOST_PAGES; count += 1) {
        const { value, nextLink } = await page(name, parts, address);
        all.push(...value);
        address = nextLink;
        if (address === undefined) return all;
      }
      throw new GraphFailure(200, 'endlessPages');
    },
  };
}

function toPage(answer: unknown): GraphPage {
  if (typeof answer !== 'object' || answer === null || !('value' in answer) || !Array.isArray(answer.value))
    throw new GraphFailure(200, 'unexpectedAnswer');
  const nextLink = '@odata.nextLink' in answer ? answer['@odata.nextLink'] : undefined;
  const deltaLink = '@odata.deltaLink' in answer ? answer['@odata.deltaLink'] : undefined;
  if (!isLink(nextLink) || !isLink(deltaLink)) throw new GraphFailure(200, 'unexpectedAnswer');
  return { value: answer.value as readonly unknown[], nextLink, deltaLink };
}

function isLink(link: unknown): link is string | undefined {
  return link === undefined || typeof link === 'string';
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
