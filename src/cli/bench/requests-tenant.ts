/** A Microsoft 365 in memory with so many accounts and rituals, and a wire that counts what goes over it. For requests.ts. */
import type { GraphClientSettings } from '../../adapters/graph/graph-client.ts';
import { graphApp } from '../../sandbox/graph/graph-app.ts';
import { openStore } from '../../sandbox/graph/store/open-store.ts';
import type { FieldValue } from '../../sandbox/graph/store/sharepoint.ts';
import { ALL_OFF } from '../../sandbox/kept-switches.ts';
import { REGISTER_LISTS } from '../../sandbox/seed/register-columns.ts';

export const ORIGIN = 'https://localhost:3443';
export const SITE = 'contoso.sharepoint.example:/sites/account-rituals';
/** A Monday. */
export const NOW = '2026-11-23T09:00:00Z';
export const ME = { id: '00000000-0000-4000-8000-000000000001', name: 'Claire', address: 'claire@contoso.example' };
const APP = '22222222-2222-4222-8222-222222222222';
/** The board looks 800 days back; every ritual is younger, so that none of them may be left out. */
const DAYS_OF_RITUALS = 700;
const DAY = 86_400_000;

export interface Traffic {
  requests: number;
  /** Of bodies, both ways; headers are left out. */
  bytes: number;
}

export interface Tenant {
  /** What went over the wire since the last `reset`. */
  readonly traffic: Traffic;
  reset(): void;
  readonly transport: NonNullable<GraphClientSettings['transport']>;
  /** Bytes of the rows' own columns as JSON, by list: what no request can do without. */
  readonly rowBytes: { readonly accounts: number; readonly rituals: number };
  close(): void;
}

type Fields = Record<string, FieldValue>;

/** Without I, L, O, U: what Refs are written in. The check character is not the product's affair here: no row is looked up by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function refOf(serial: number): string {
  let text = '';
  for (let rest = serial, at = 0; at < 7; at += 1, rest = Math.floor(rest / 32))
    text = ALPHABET.charAt(rest % 32) + text;
  let sum = 0;
  for (let at = 0; at < 7; at += 1) {
    const value = ALPHABET.indexOf(text.charAt(at));
    const twice = value * 2;
    sum += at % 2 === 0 ? (twice < 32 ? twice : twice - 31) : value;
  }
  return `AR-${text}${ALPHABET.charAt((32 - (sum % 32)) % 32)}`;
}

function accountRow(serial: number): Fields {
  return {
    Key: `account-${serial}`,
    Title: `Account ${serial}`,
    ClientDomains: `client-${serial}.example`,
    Tier: 'A',
    Kam: ME.address,
    KamName: ME.name,
    Since: '2023-04-01',
    Active: true,
  };
}

function ritualRow(serial: number, accounts: number): Fields {
  const start = Date.parse(NOW) - (1 + (serial % DAYS_OF_RITUALS)) * DAY;
  const iso = (at: number) => new Date(at).toISOString().replace('.000', '');
  return {
    Key: refOf(serial),
    Title: `Review ${serial}`,
    RitualType: 'KAR',
    AccountKeys: `;account-${serial % accounts};`,
    Focus: 'evaluate-progress',
    Statement: 'agree with purchasing on the 3 pilot sites',
    Evidence: 'three names in the minutes',
    ServesStrategicObjective: true,
    Organiser: ME.address,
    OrganiserName: ME.name,
    StartsAt: iso(start),
    EndsAt: iso(start + 3_600_000),
    AllDay: false,
    MeetingUid: `uid-${serial}`,
    MeetingId: `id-${serial}`,
    State: 'held',
    InternalCount: 3,
    ClientCount: 2,
  };
}

export function openTenant(accounts: number, rituals: number): Tenant {
  const now = new Date(NOW);
  const clock = { now: () => now, offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
  const store = openStore(undefined, clock);
  const { directory, exchange, sharepoint } = store;
  directory.add([
    {
      id: ME.id,
      handle: 'claire',
      displayName: ME.name,
      givenName: ME.name,
      surname: '',
      mail: ME.address,
      jobTitle: '',
      department: '',
      preferredLanguage: 'en-US',
      timeZone: 'Europe/Paris',
      kind: 'member',
    },
  ]);
  const siteId = sharepoint.createSite({
    path: SITE,
    displayName: 'Account Rituals',
    members: 'everyone',
    grants: [{ appId: APP, role: 'write' }],
  });
  const author = { id: ME.id, displayName: ME.name, email: ME.address };
  const rows: Readonly<Record<string, readonly Fields[]>> = {
    Accounts: Array.from({ length: accounts }, (_, serial) => accountRow(serial)),
    Rituals: Array.from({ length: rituals }, (_, serial) => ritualRow(serial, accounts)),
  };
  for (const list of REGISTER_LISTS) {
    const { id } = sharepoint.createList(siteId, { ...list, displayName: list.name });
    sharepoint.addItems(
      id,
      (rows[list.name] ?? []).map((fields) => ({ fields, author })),
    );
  }

  const switches = { current: ALL_OFF, set: () => undefined, reset: () => undefined };
  const app = graphApp(
    { origin: ORIGIN, clock, switches, directory, exchange, sharepoint },
    {
      verifyToken: () => ({
        oid: ME.id,
        tid: directory.tenantId,
        appId: APP,
        scopes: ['Sites.Selected', 'User.Read', 'Calendars.ReadWrite'],
        name: ME.name,
        upn: ME.address,
      }),
    },
  );
  const traffic: Traffic = { requests: 0, bytes: 0 };
  return {
    traffic,
    reset: () => Object.assign(traffic, { requests: 0, bytes: 0 }),
    transport: {
      execute: async (context) => {
        // Node's types have no RequestInfo.
        const asked = context.request as string | { readonly url: string };
        const address = typeof asked === 'string' ? asked : asked.url;
        const { method = 'GET', headers, body } = context.options ?? {};
        traffic.requests += 1;
        if (typeof body === 'string') traffic.bytes += Buffer.byteLength(body);
        const answer = await app.request(address, {
          method,
          headers: new Headers(headers),
          ...(body === undefined || body === null ? {} : { body }),
        });
        const text = await answer.text();
        traffic.bytes += Buffer.byteLength(text);
        context.response = new Response(text === '' ? null : text, { status: answer.status, headers: answer.headers });
      },
    },
    rowBytes: {
      accounts: Buffer.byteLength(JSON.stringify(rows['Accounts'])),
      rituals: Buffer.byteLength(JSON.stringify(rows['Rituals'])),
    },
    close: () => store.close(),
  };
}
