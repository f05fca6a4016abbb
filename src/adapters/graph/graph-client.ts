import {
  Client,
  GraphError,
  HTTPMessageHandler,
  TelemetryHandler,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { Authenticate, type AccessToken } from './authenticate.ts';
import { BATCH_NAME, BatchTurns, type TakeTurn } from './batch-turns.ts';
import { CallState, type TokenWish } from './call-state.ts';
import { BATCH, CALLS, type GraphCall } from './calls.ts';
import { endingAfter, failureOfEnding, withEnding } from './ending.ts';
import { FewAtOnce } from './few-at-once.ts';
import { FollowVerbatim } from './follow-verbatim.ts';
import { sendBatch, type BatchAnswer, type BatchOptions, type BatchPart } from './graph-batch.ts';
import { GraphFailure, retryAfterSeconds, safeCode } from './graph-failure.ts';
import { addressOf } from './odata.ts';
import { ReportExchanges, type Exchange } from './report-exchanges.ts';
import { RetryPolitely, type Patience } from './retry-politely.ts';

export interface GraphClientSettings {
  /** `https://graph.microsoft.com`, no path. */
  readonly graphOrigin: string;
  readonly accessToken: AccessToken;
  /** One request with all its retries, milliseconds. 30 s unless told. */
  readonly timeLimit?: number;
  /** Ends every call, for instance when the pane closes. */
  readonly signal?: AbortSignal;
  /** Turns between all windows that ask the same mailbox: taken for each batch. Without it this window alone is counted. */
  readonly takeTurn?: TakeTurn;
  /** Told of every request that went over the wire, for counting. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** What the browser says of its network: without one a lost connection is told at once. Taken to have one unless told. */
  readonly isOnline?: () => boolean;
  /** For tests: the last link of the chain, fetch unless told; the first wait before sending again, 1 s unless told; its randomness. */
  readonly transport?: Middleware;
  readonly firstWait?: number;
  readonly random?: () => number;
}

export interface GraphRequestParts {
  /** For `{name}` in the path of the call. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

type CallTable = Readonly<Record<string, GraphCall>>;

/** Answers are unknown JSON: the mapping files read them. Throws {@link GraphFailure} and SignInNeeded, nothing else. */
export interface GraphCaller<Calls extends CallTable> {
  send(call: keyof Calls & string, parts?: GraphRequestParts): Promise<unknown>;
  /** All pages of a collection; a page that fails fails the whole. Headers go along to every page. */
  pages(call: keyof Calls & string, parts?: GraphRequestParts): Promise<readonly unknown[]>;
  /** One page of a collection: the first, or the one at `link`, which an earlier page gave, exactly as the server wrote it. */
  page(call: keyof Calls & string, parts: GraphRequestParts, link?: string): Promise<GraphPage>;
  /**
   * One round of a delta query, all its pages: everything, or, with the `deltaLink` of the round before, what has changed since. Rows in the order
   * they were told; one may come twice. A sync state that the server lost is a GraphFailure like any other (see lost-sync-state.ts).
   */
  changes(call: keyof Calls & string, parts?: GraphRequestParts, deltaLink?: string): Promise<ChangeRound>;
}

export interface GraphPage {
  readonly value: readonly unknown[];
  readonly nextLink: string | undefined;
  /** On the last page of what delta answers: opens the next round. */
  readonly deltaLink: string | undefined;
}

export interface ChangeRound {
  readonly rows: readonly unknown[];
  /** Opens the next round; sent as it came. */
  readonly deltaLink: string;
}

export interface GraphClient extends GraphCaller<typeof CALLS> {
  /**
   * Any number of calls, twenty in one request, one request at a time. Never throws: an answer or a failure for each, in the order
   * asked.
   */
  batch(parts: readonly BatchPart[], options?: BatchOptions): Promise<readonly BatchAnswer[]>;
}

interface Outgoing {
  readonly name: string;
  readonly method: GraphCall['method'];
  readonly path: string;
  readonly scopes: readonly string[];
  readonly repeatable: boolean;
  /** Milliseconds with all attempts. */
  readonly limit: number;
  readonly address?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly places?: number;
  readonly requests?: number;
  readonly token?: TokenWish;
}

/** Exchange lets four requests per app and mailbox run at a time (platform-facts D11). */
const MOST_AT_ONCE = 4;
const TIME_LIMIT = 30_000;
const FIRST_WAIT = 1_000;
/** 500 rows a page make this 250,000 rows, far beyond what a register or a calendar window holds: a server that goes in circles. */
const MOST_PAGES = 500;

export function createGraphClient(settings: GraphClientSettings): GraphClient {
  const { request, timeLimit, patience } = connect(settings);
  return {
    ...callerOf(CALLS, request, timeLimit),
    batch: (parts, options = {}) =>
      sendBatch(parts, {
        ...patience,
        timeLimit,
        inOrder: options.inOrder === true,
        signals: [settings.signal, options.signal],
        send: (batch) => request({ name: BATCH_NAME, ...BATCH, ...batch, places: MOST_AT_ONCE }),
      }),
  };
}

/** A client that can make the calls of one table and no other. */
export function createGraphClientFor<Calls extends CallTable>(
  calls: Calls,
  settings: GraphClientSettings,
): GraphCaller<Calls> {
  const { request, timeLimit } = connect(settings);
  return callerOf(calls, request, timeLimit);
}

type Request = (outgoing: Outgoing) => Promise<unknown>;

function connect(settings: GraphClientSettings): { request: Request; timeLimit: number; patience: Patience } {
  const { graphOrigin, onExchange, takeTurn } = settings;
  const timeLimit = settings.timeLimit ?? TIME_LIMIT;
  const patience = { firstWait: settings.firstWait ?? FIRST_WAIT, random: settings.random ?? Math.random };
  const client = Client.initWithMiddleware({
    baseUrl: graphOrigin,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(graphOrigin).hostname]),
    middleware: [
      new FollowVerbatim(graphOrigin),
      // Before what sends again: it adds its name to the header each time it is passed.
      new TelemetryHandler(),
      new Authenticate(graphOrigin, settings.accessToken),
      new RetryPolitely(patience, settings.isOnline ?? (() => true)),
      ...(takeTurn === undefined ? [] : [new BatchTurns(takeTurn)]),
      new FewAtOnce(MOST_AT_ONCE),
      ...(onExchange === undefined ? [] : [new ReportExchanges(onExchange)]),
      settings.transport ?? new HTTPMessageHandler(),
    ],
  });

  async function request(outgoing: Outgoing): Promise<unknown> {
    const { method, limit } = outgoing;
    const ending = endingAfter(limit, [settings.signal, outgoing.signal]);
    const state = new CallState({
      address: undefined,
      places: 1,
      requests: 1,
      token: {},
      ...outgoing,
      signal: ending.signal,
      deadline: Date.now() + limit,
    });
    try {
      const sdkRequest = client
        .api(outgoing.path)
        .middlewareOptions([state])
        .headers({ ...outgoing.headers })
        .option('signal', ending.signal);
      if (method === 'GET') return await withEnding(sdkRequest.get(), ending.signal);
      if (method === 'POST') return await withEnding(sdkRequest.post(outgoing.body), ending.signal);
      return await withEnding(sdkRequest.patch(outgoing.body), ending.signal);
    } catch (error) {
      throw toFailure(error, state);
    } finally {
      ending.clear();
    }
  }

  return { request, timeLimit, patience };
}

function callerOf<Calls extends CallTable>(calls: Calls, request: Request, limit: number): GraphCaller<Calls> {
  async function single(
    name: keyof Calls & string,
    address: string | undefined,
    parts: GraphRequestParts,
  ): Promise<unknown> {
    const call: GraphCall = calls[name] as GraphCall;
    const { headers, body, signal } = parts;
    return request({
      name,
      method: call.method,
      path: addressOf(call.path, parts),
      scopes: [call.scope],
      repeatable: call.repeatable,
      limit,
      address,
      headers,
      body,
      signal,
    });
  }

  async function page(name: keyof Calls & string, parts: GraphRequestParts, link?: string): Promise<GraphPage> {
    return toPage(await single(name, link, parts));
  }

  /** From the first page, or from the one at `link`, to the last. */
  async function walk(name: keyof Calls & string, parts: GraphRequestParts, link?: string): Promise<GraphPage> {
    const all: unknown[] = [];
    let address = link;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const { value, nextLink, deltaLink } = await page(name, parts, address);
      for (const row of value) all.push(row);
      address = nextLink;
      if (address === undefined) return { value: all, nextLink, deltaLink };
    }
    throw new GraphFailure(200, 'endlessPages');
  }

  return {
    send: (name, parts = {}) => single(name, undefined, parts),
    page,
    pages: async (name, parts = {}) => (await walk(name, parts)).value,
    async changes(name, parts = {}, from) {
      const { value, deltaLink } = await walk(name, parts, from);
      if (deltaLink === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
      return { rows: value, deltaLink };
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
  if (state.signal.aborted) return failureOfEnding(state.signal);
  if (error instanceof GraphError && error.statusCode >= 400) {
    return new GraphFailure(
      error.statusCode,
      safeCode(error.code),
      retryAfterSeconds(error.headers?.get('Retry-After'), Date.now()),
    );
  }
  return new GraphFailure(0, 'unexpectedAnswer');
}
