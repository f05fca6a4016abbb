/** A Graph service with three people and an empty calendar, called through the genuine SDK without a socket in between. */
import { appendFileSync } from 'node:fs';
import { Client, MiddlewareFactory, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import type { Hono } from 'hono';
import type { GraphEnv } from '../../../src/sandbox/graph/caller.ts';
import { graphApp } from '../../../src/sandbox/graph/graph-app.ts';
import type { DirectoryUser } from '../../../src/sandbox/graph/store/directory.ts';
import { openStore, type Store } from '../../../src/sandbox/graph/store/open-store.ts';
import type { GraphExchange } from '../../../src/sandbox/graph/traffic.ts';
import { ALL_OFF } from '../../../src/sandbox/kept-switches.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { SwitchSettings } from '../../../src/sandbox/switches.ts';

export const ORIGIN = 'https://localhost:3443';
export const TAG = 'String {00020329-0000-0000-C000-000000000046} Name cecp-33333333-3333-4333-8333-333333333333';

const ALL_SCOPES =
  'Calendars.ReadWrite User.Read User.ReadBasic.All Sites.Selected MailboxSettings.ReadWrite Mail.Send Mail.Read';

const person = (
  handle: string,
  id: string,
  displayName: string,
  mail: string,
  kind: DirectoryUser['kind'],
): DirectoryUser => ({
  id,
  handle,
  displayName,
  givenName: displayName.split(' ')[0] ?? '',
  surname: displayName.split(' ')[1] ?? '',
  mail,
  jobTitle: 'Colleague',
  department: 'Sales',
  preferredLanguage: 'en-US',
  timeZone: 'Europe/Paris',
  kind,
});

export const CLAIRE = person(
  'claire',
  'aaaaaaaa-0000-4000-8000-000000000001',
  'Claire Morel',
  'claire.morel@contoso.example',
  'member',
);
export const INES = person(
  'ines',
  'aaaaaaaa-0000-4000-8000-000000000002',
  'Inès Carvalho',
  'ines.carvalho@contoso.example',
  'member',
);
export const NORA = person(
  'nora',
  'aaaaaaaa-0000-4000-8000-000000000003',
  'Nora Weiss',
  'nora.weiss@northwind.example',
  'outside',
);

export interface LocalGraph {
  readonly app: Hono<GraphEnv>;
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly exchanges: GraphExchange[];
  /** The genuine SDK, signed in as this person. */
  as(user: DirectoryUser, scopes?: string): Client;
  /** A bare request, for what the SDK would not send. */
  ask(path: string, init?: RequestInit & { as?: DirectoryUser; scopes?: string }): Promise<Response>;
  set(change: Partial<SwitchSettings>): void;
  moveTo(instant: string): void;
}

/** `now` is the sandbox's time; 2026-11-23 is a Monday. */
export function localGraph(now = '2026-11-23T10:00:00Z'): LocalGraph {
  let instant = new Date(now);
  const clock = { now: () => instant, offsetMs: 0, moveTo: (to: Date) => (instant = to), reset: () => undefined };
  const store = openStore(undefined, clock);
  store.directory.add([CLAIRE, INES, NORA]);
  let current: SwitchSettings = ALL_OFF;
  const switches = {
    get current() {
      return current;
    },
    set: (change: Partial<SwitchSettings>) => {
      current = { ...current, ...change };
    },
    reset: () => {
      current = ALL_OFF;
    },
  };
  const sandbox: Sandbox = {
    origin: ORIGIN,
    clock,
    switches,
    directory: store.directory,
    exchange: store.exchange,
    sharepoint: store.sharepoint,
  };
  const exchanges: GraphExchange[] = [];
  const app = graphApp(sandbox, {
    verifyToken: (authorization) => {
      const [, oid, scopes] = /^Bearer ([\w-]+)\.(.*)$/.exec(authorization ?? '') ?? [];
      const user = store.directory.byId(oid ?? '');
      if (user === undefined) return { error: 'Access token is empty.' };
      return {
        oid: user.id,
        tid: store.directory.tenantId,
        appId: '22222222-2222-4222-8222-222222222222',
        scopes: (scopes ?? '').split('_'),
        name: user.displayName,
        upn: user.mail,
      };
    },
    onExchange: (exchange) => {
      exchanges.push(exchange);
      // For a run by hand: GRAPH_TRAFFIC=file.jsonl npx vitest run … writes what a conformance checker reads.
      const file = process.env['GRAPH_TRAFFIC'];
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(exchange)}\n`);
    },
  });
  const token = (user: DirectoryUser, scopes: string) => `${user.id}.${scopes.replaceAll(' ', '_')}`;
  return {
    app,
    sandbox,
    store,
    exchanges,
    as: (user, scopes = ALL_SCOPES) => {
      const chain = MiddlewareFactory.getDefaultMiddlewareChain({
        getAccessToken: () => Promise.resolve(token(user, scopes)),
      });
      return Client.initWithMiddleware({
        middleware: withoutSocket(chain, app),
        baseUrl: `${ORIGIN}/`,
        customHosts: new Set(['localhost']),
      });
    },
    ask: async (path, { as = CLAIRE, scopes = ALL_SCOPES, ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (!headers.has('authorization')) headers.set('authorization', `Bearer ${token(as, scopes)}`);
      return app.request(`${ORIGIN}/v1.0${path}`, { ...init, headers });
    },
    set: (change) => {
      switches.set(change);
    },
    moveTo: (to) => {
      instant = new Date(to);
    },
  };
}

/** The SDK's own chain; only its last link, which calls fetch, goes into the app instead. */
function withoutSocket(chain: Middleware[], app: Hono<GraphEnv>): Middleware[] {
  const last: Middleware = {
    execute: async (context: Context) => {
      context.response = await app.request(context.request, context.options);
    },
  };
  const links = [...chain.slice(0, -1), last];
  links.forEach((link, at) => {
    const next = links[at + 1];
    if (next !== undefined) link.setNext?.(next);
  });
  return links.slice(0, 1);
}

export const meeting = (subject: string, start: string, end: string, more: Record<string, unknown> = {}) => ({
  subject,
  start: { dateTime: start, timeZone: 'Romance Standard Time' },
  end: { dateTime: end, timeZone: 'Romance Standard Time' },
  ...more,
});

export const invite = (...users: DirectoryUser[]) =>
  users.map((user) => ({ type: 'required', emailAddress: { address: user.mail, name: user.displayName } }));
