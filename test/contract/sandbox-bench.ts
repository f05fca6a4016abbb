import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGraphClient, type GraphClient } from '../../src/adapters/graph/graph-client.ts';
import type { Exchange } from '../../src/adapters/graph/report-exchanges.ts';
import { readMe } from '../../src/adapters/graph/read-me.ts';
import type { Person } from '../../src/ports/identity.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { ON_PURPOSE_HEADER } from '../../src/sandbox/graph/traffic.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { HttpsTransport } from './https-transport.ts';

export const SITE = 'contoso.sharepoint.example:/sites/account-rituals';
export const ADDIN_ID = '33333333-3333-4333-8333-333333333333';
const SCOPES = 'Calendars.ReadWrite User.Read Sites.Selected';
const CLIENT_ID = '22222222-2222-4222-8222-222222222222';

export interface Seat {
  readonly graph: GraphClient;
  readonly me: () => Promise<Person>;
  /** How often a token was asked for past the cache: claims challenges and refused tokens. */
  readonly renewals: () => number;
}

export interface Bench {
  readonly sandbox: Sandbox;
  /** A person's session: own token, own Graph client, the genuine SDK. `scopes`: of the token; `timeLimit`: of a call, milliseconds. */
  seat(
    handle: string,
    scopes?: string,
    timeLimit?: number,
    onExchange?: (exchange: Exchange) => void,
    onToken?: (token: string) => void,
  ): Seat;
  close(): Promise<void>;
}

/** Asks for more than its token may, on purpose: the traffic log marks it, so that it is not judged as the product's. */
class PoorTransport extends HttpsTransport {
  override send(address: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set(ON_PURPOSE_HEADER, 'yes');
    return super.send(address, { ...options, headers });
  }
}

/** A sandbox of its own with the seeded company, on a free port and in a folder that goes with it. Monday 23 November 2026. */
export async function openBench(now = '2026-11-23T09:00:00Z'): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'account-rituals-contract-'));
  const traffic = process.env['CONTRACT_TRAFFIC'];
  const running = await startSandbox({
    port: 0,
    folder,
    now,
    ...(traffic === undefined ? {} : { traffic: `${traffic}.${path.basename(folder)}.jsonl` }),
  });
  const authority = readFileSync(running.authorityFile, 'utf8');
  const transport = new HttpsTransport(authority);
  const poorTransport = new PoorTransport(authority);

  async function token(handle: string, scopes: string, claims: string | undefined): Promise<string> {
    const request = {
      messageType: 'NestedAppAuthRequest',
      method: 'GetToken',
      requestId: 'contract',
      tokenParams: { clientId: CLIENT_ID, scope: scopes, ...(claims === undefined ? {} : { claims }) },
    };
    const answer = await transport.send(`${running.origin}/__sandbox/api/nested-app-auth`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: running.origin },
      body: JSON.stringify({ as: handle, request: JSON.stringify(request) }),
    });
    const { response } = (await answer.json()) as { response: string };
    const read = JSON.parse(response) as { success: boolean; token?: { access_token: string } };
    if (read.token === undefined) throw new Error(`no token for ${handle}: ${response}`);
    return read.token.access_token;
  }

  function seat(
    handle: string,
    scopes = SCOPES,
    timeLimit?: number,
    onExchange?: (exchange: Exchange) => void,
    onToken?: (token: string) => void,
  ): Seat {
    let cached: Promise<string> | undefined;
    let renewals = 0;
    const graph = createGraphClient({
      graphOrigin: running.origin,
      transport: scopes === SCOPES ? transport : poorTransport,
      firstWait: 40,
      ...(timeLimit === undefined ? {} : { timeLimit }),
      ...(onExchange === undefined ? {} : { onExchange }),
      accessToken: (_, options = {}) => {
        const renew = options.claims !== undefined || options.forceRefresh === true;
        if (renew) renewals += 1;
        if (renew || cached === undefined) cached = token(handle, scopes, options.claims);
        return onToken === undefined ? cached : cached.then((given) => (onToken(given), given));
      },
    });
    let person: Promise<Person> | undefined;
    return { graph, renewals: () => renewals, me: () => (person ??= readMe(graph)) };
  }

  return {
    sandbox: running.sandbox,
    seat,
    close: async () => {
      transport.close();
      poorTransport.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
