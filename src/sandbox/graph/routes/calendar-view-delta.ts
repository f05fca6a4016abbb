/**
 * `calendarView/delta` (platform-facts D5): the window is fixed in the token; occurrences are stubs; masters are listed; what is gone
 * comes as `@removed`; the last entry of a page comes again on the next one, as the service may replay; a token nobody knows is 410.
 */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { badRequest, GraphError } from '../graph-error.ts';
import { readQuery, type Query } from '../odata/query-options.ts';
import type { Preferences } from '../prefer.ts';
import { toEvent, toStub, type Json } from '../representation/event-json.ts';
import type { DirectoryUser } from '../store/directory.ts';
import type { EventChange } from '../store/exchange.ts';
import { STANDARD_PAGE } from './event-query.ts';
import { readWindow } from './time-window.ts';

interface SyncState {
  mailbox: string;
  from: string;
  to: string;
  /** Changes after this number are told. */
  since: number;
  /** Where the round began: the next round's `since`. */
  until: number;
  /** Last line of the page before, inside a round. */
  after?: [key: number, originalStart: number];
}

export function answerCalendarDelta(
  sandbox: Sandbox,
  c: Context<GraphEnv>,
  owner: DirectoryUser,
  preferences: Preferences,
): Response {
  const { exchange, origin, switches } = sandbox;
  const url = new URL(c.req.url);
  const query = readQuery(url, { allowed: ['skiptoken', 'deltatoken'], plain: ['startDateTime', 'endDateTime'] });
  const state = stateOf(
    query,
    owner.mail,
    exchange.changeNumber(owner.mail),
    switches.current.staleDeltaTokens,
    `${origin}${url.pathname}`,
  );
  const changes = exchange.changes(owner.mail, state.since, new Date(state.from), new Date(state.to));
  const size = preferences.maxPageSize ?? STANDARD_PAGE;
  const start = state.after === undefined ? 0 : replayFrom(changes, state.after, size);
  const page = changes.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < changes.length;
  const next: SyncState = more
    ? { ...state, after: [last.key, last.originalStart] }
    : { mailbox: state.mailbox, from: state.from, to: state.to, since: state.until, until: state.until };
  const link = `${origin}${url.pathname}?${more ? '$skiptoken' : '$deltatoken'}=${tokenOf(next)}`;
  return c.json({
    '@odata.context': `${origin}/v1.0/$metadata#Collection(event)`,
    [more ? '@odata.nextLink' : '@odata.deltaLink']: link,
    value: page.map((change) => toLine(change, origin, preferences)),
  });
}

/** Begins with the entry that was told last, unless a page holds one entry only. */
function replayFrom(changes: readonly EventChange[], [key, originalStart]: [number, number], size: number): number {
  const past = changes.findIndex(
    (change) => change.key > key || (change.key === key && change.originalStart > originalStart),
  );
  const next = past < 0 ? changes.length : past;
  return size > 1 ? Math.max(0, next - 1) : next;
}

function toLine({ event, id, immutableId }: EventChange, origin: string, preferences: Preferences): Json {
  if (event === null) {
    return {
      '@odata.type': '#microsoft.graph.event',
      id: preferences.immutableIds ? immutableId : id,
      '@removed': { reason: 'deleted' },
    };
  }
  if (event.type === 'occurrence') return toStub(event, preferences);
  return {
    '@odata.type': '#microsoft.graph.event',
    ...toEvent(event, { origin, preferences, extendedProperties: [] }),
  };
}

function stateOf(query: Query, mailbox: string, now: number, allStale: boolean, path: string): SyncState {
  const token = query.get('skiptoken') ?? query.get('deltatoken');
  if (token === undefined) {
    const { from, to } = readWindow(query);
    return { mailbox, from: from.toISOString(), to: to.toISOString(), since: 0, until: now };
  }
  if (query.plain('startDateTime') !== undefined || query.plain('endDateTime') !== undefined) {
    throw badRequest(
      'The window is part of the token: startDateTime and endDateTime cannot be given beside it.',
      'ErrorInvalidUrlQuery',
    );
  }
  const state = allStale ? undefined : readToken(token);
  // A number the calendar has not reached belongs to a store that was emptied since.
  if (state === undefined || state.mailbox !== digest(mailbox) || state.until > now) throw lost(path);
  // A delta token opens a new round, which reaches to now; a skip token goes on with its own.
  return { ...state, mailbox, until: state.after === undefined ? now : state.until };
}

const lost = (path: string) =>
  new GraphError(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; continuation token is stale or invalid. Start a full synchronisation.',
    { location: path },
  );

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

function tokenOf(state: SyncState): string {
  const content = Buffer.from(JSON.stringify({ ...state, mailbox: digest(state.mailbox) })).toString('base64url');
  return `${digest(content)}${content}`;
}

function readToken(token: string): SyncState | undefined {
  const content = token.slice(16);
  if (digest(content) !== token.slice(0, 16)) return undefined;
  return JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as SyncState;
}
