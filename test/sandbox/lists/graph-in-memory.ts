/** The sandbox's Graph with the genuine Graph client in front of it, without a socket; every exchange is kept. */
import { Client } from '@microsoft/microsoft-graph-client';
import { graphApp } from '../../../src/sandbox/graph/graph-app.ts';
import { openStore } from '../../../src/sandbox/graph/store/open-store.ts';
import type { GraphExchange } from '../../../src/sandbox/graph/traffic.ts';
import type { DirectoryUser } from '../../../src/sandbox/graph/store/directory.ts';
import type { Column } from '../../../src/sandbox/graph/store/sharepoint.ts';
import { ALL_OFF } from '../../../src/sandbox/kept-switches.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { SwitchSettings } from '../../../src/sandbox/switches.ts';

const APP = '22222222-2222-4222-8222-222222222222';
export const SITE_PATH = 'contoso.sharepoint.example:/sites/account-rituals';
const ORIGIN = 'https://localhost:3443';
const COLUMNS: readonly Column[] = [
  { name: 'Key', displayName: 'Key', type: 'text', indexed: true, enforceUniqueValues: true, required: true },
  { name: 'Kam', displayName: 'Kam', type: 'text', indexed: true },
  { name: 'Statement', displayName: 'Statement', type: 'note' },
  { name: 'Tier', displayName: 'Tier', type: 'choice', choices: ['A', 'B'] },
  { name: 'Visits', displayName: 'Visits', type: 'number', indexed: true },
  { name: 'Active', displayName: 'Active', type: 'boolean' },
  { name: 'EndsAt', displayName: 'EndsAt', type: 'dateTime', indexed: true },
  { name: 'Owner', displayName: 'Owner', type: 'person' },
  { name: 'Plan', displayName: 'Plan', type: 'hyperlink' },
];

const person = (handle: string): DirectoryUser => ({
  id: `00000000-0000-4000-8000-${handle
    .padEnd(12, '0')
    .slice(0, 12)
    .replace(/[^0-9a-f]/g, '1')}`,
  handle,
  displayName: handle,
  givenName: handle,
  surname: 'Example',
  mail: `${handle}@contoso.example`,
  jobTitle: '',
  department: '',
  preferredLanguage: 'en-US',
  timeZone: 'Europe/Paris',
  kind: 'member',
});
export const CLAIRE = person('claire');
export const HUGO = person('hugo');
/** Of the tenant, but not of the site. */
export const STRANGER = person('zoe');

export interface InMemory {
  readonly sandbox: Sandbox;
  readonly exchanges: GraphExchange[];
  readonly siteId: string;
  readonly listId: string;
  /** A client of the app with these scopes, signed in as somebody. */
  as(user: DirectoryUser, scopes: string, appId?: string): Client;
  /** Without the SDK, for what it hides. */
  fetch(user: DirectoryUser, scopes: string, path: string, init?: RequestInit): Promise<Response>;
  set(change: Partial<SwitchSettings>): void;
}

/** The register's kind of list (`Things`) on a site that APP may write to, and Claire and Hugo are members of. */
export function graphInMemory(role: 'read' | 'write' | 'owner' = 'write'): InMemory {
  const now = new Date('2026-11-23T09:00:00Z'); // a Monday
  const clock = { now: () => now, offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
  const store = openStore(undefined, clock);
  let current = ALL_OFF;
  const set = (change: Partial<SwitchSettings>) => {
    current = { ...current, ...change };
  };
  const switches = {
    get current() {
      return current;
    },
    set,
    reset: () => undefined,
  };
  const { directory, exchange, sharepoint } = store;
  const sandbox: Sandbox = { origin: ORIGIN, clock, switches, directory, exchange, sharepoint };
  directory.add([CLAIRE, HUGO, STRANGER]);
  const siteId = sharepoint.createSite({
    path: SITE_PATH,
    displayName: 'Account Rituals',
    members: [CLAIRE.id, HUGO.id],
    grants: [{ appId: APP, role }],
  });
  const listId = sharepoint.createList(siteId, { name: 'Things', displayName: 'Things', columns: COLUMNS }).id;

  const exchanges: GraphExchange[] = [];
  const app = graphApp(sandbox, {
    verifyToken: (header) => {
      const [oid = '', appId = '', scopes = ''] = (header ?? '').replace('Bearer ', '').split('|');
      const user = directory.byId(oid);
      return user === undefined
        ? { error: 'no such token' }
        : { oid, tid: directory.tenantId, appId, scopes: scopes.split(' '), name: user.displayName, upn: user.mail };
    },
    onExchange: (one) => exchanges.push(one),
  });
  const token = (user: DirectoryUser, scopes: string, appId: string) => `${user.id}|${appId}|${scopes}`;
  return {
    sandbox,
    exchanges,
    siteId,
    listId,
    set,
    as: (user, scopes, appId = APP) =>
      Client.initWithMiddleware({
        baseUrl: ORIGIN,
        defaultVersion: 'v1.0',
        customHosts: new Set(['localhost']),
        middleware: {
          // The SDK's own chain ends in a fetch; this is that end.
          execute: async (context) => {
            const headers = new Headers(context.options?.headers);
            headers.set('Authorization', `Bearer ${token(user, scopes, appId)}`);
            const { method, body } = context.options ?? {};
            const init = { method: method ?? 'GET', headers, ...(body ? { body } : {}) };
            context.response = await app.request(context.request, init);
          },
        },
      }),
    fetch: async (user, scopes, path, init = {}) =>
      app.request(`${ORIGIN}/v1.0${path}`, {
        ...init,
        headers: {
          ...(init.headers as Record<string, string> | undefined),
          Authorization: `Bearer ${token(user, scopes, APP)}`,
        },
      }),
  };
}
