/** The sandbox's Graph in this process, without a socket, with a large register in it and a count of what goes over the wire. */
import type { GraphClientSettings } from '../../adapters/graph/graph-client.ts';
import { graphApp } from '../../sandbox/graph/graph-app.ts';
import { openStore } from '../../sandbox/graph/store/open-store.ts';
import type { Author } from '../../sandbox/graph/store/sharepoint.ts';
import { ALL_OFF } from '../../sandbox/kept-switches.ts';
import { REGISTER_LISTS } from '../../sandbox/seed/register-columns.ts';
import { addLargeRegister, AS_OF } from './register-rows.ts';

const APP = '22222222-2222-4222-8222-222222222222';
export const ORIGIN = 'https://localhost:3443';
export const SITE = 'contoso.sharepoint.example:/sites/account-rituals';
const CLAIRE: Author = {
  id: '00000000-0000-4000-8000-000000000001',
  displayName: 'Claire',
  email: 'c@contoso.example',
};

export interface Wire {
  requests: number;
  /** Of the answers' bodies, before they are compressed. */
  bytes: number;
  /** Milliseconds in which the sandbox worked. */
  sandbox: number;
}

export interface LargeRegister {
  readonly personId: string;
  /** The last link of the Graph SDK's chain. */
  readonly transport: NonNullable<GraphClientSettings['transport']>;
  /** Since the last time it was asked. */
  readonly takeWire: () => Wire;
  /** Somebody changes one ritual. */
  readonly changeOne: () => void;
}

export function openLargeRegister(): LargeRegister {
  const now = new Date(AS_OF);
  const clock = { now: () => now, offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
  const { directory, exchange, sharepoint } = openStore(undefined, clock);
  const site = sharepoint.createSite({
    path: SITE,
    displayName: 'Account Rituals',
    members: [CLAIRE.id],
    grants: [{ appId: APP, role: 'write' }],
  });
  const ids = new Map(
    REGISTER_LISTS.map(({ name, columns }) => [
      name,
      sharepoint.createList(site, { name, displayName: name, columns: [...columns] }).id,
    ]),
  );
  const rituals = String(ids.get('Rituals'));
  addLargeRegister(sharepoint, { accounts: String(ids.get('Accounts')), rituals }, CLAIRE);

  const app = graphApp(
    {
      origin: ORIGIN,
      clock,
      switches: { current: ALL_OFF, set: () => undefined, reset: () => undefined },
      directory,
      exchange,
      sharepoint,
    },
    {
      verifyToken: () => ({
        oid: CLAIRE.id,
        tid: directory.tenantId,
        appId: APP,
        scopes: ['Sites.Selected', 'User.Read'],
        name: CLAIRE.displayName,
        upn: CLAIRE.email,
      }),
    },
  );
  let wire: Wire = { requests: 0, bytes: 0, sandbox: 0 };
  return {
    personId: CLAIRE.id,
    transport: {
      execute: async (context) => {
        const { method = 'GET', headers, body } = context.options ?? {};
        const from = performance.now();
        const init = { method, headers: new Headers(headers), ...(typeof body === 'string' ? { body } : {}) };
        const answer = await app.request(context.request, init);
        const sent = await answer.arrayBuffer();
        wire.sandbox += performance.now() - from;
        wire.requests += 1;
        wire.bytes += sent.byteLength;
        context.response = new Response(sent, { status: answer.status, headers: answer.headers });
      },
    },
    takeWire: () => {
      const taken = wire;
      wire = { requests: 0, bytes: 0, sandbox: 0 };
      return taken;
    },
    changeOne: () => {
      sharepoint.updateItem(rituals, '777', { Statement: 'Decide the two sites that come first' }, CLAIRE);
    },
  };
}
