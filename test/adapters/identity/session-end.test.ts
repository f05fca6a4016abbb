// @vitest-environment jsdom
/** The genuine msal-browser and our Graph client, with a host's bridge and a Graph that we script: what becomes of a token. */
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { readMe } from '../../../src/adapters/graph/read-me.ts';
import type { IdentitySettings } from '../../../src/adapters/identity/identity-settings.ts';
import { createMsalIdentity } from '../../../src/adapters/identity/msal-identity.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { json, refusal, ScriptedTransport } from '../graph/scripted-transport.ts';

const ORIGIN = 'https://localhost:3443';
const TENANT = 'c0c0c0c0-1111-4222-8333-444444444444';
const SETTINGS: IdentitySettings = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: `${ORIGIN}/${TENANT}/v2.0`,
  knownAuthorities: ['localhost:3443'],
  protocol: 'OIDC',
  redirectUri: `${ORIGIN}/auth-redirect.html`,
  scopes: ['Calendars.ReadWrite', 'User.Read', 'Sites.Selected'],
};

interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
}

const LOGGED = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const logged: string[] = [];
const asked: string[] = [];
let refusesSilently = false;
let issued = 0;

/** Shaped as Entra's: three parts of base64url, the first of which begins with `eyJ`. */
function jwt(payload: object): string {
  const part = (json: object) =>
    btoa(JSON.stringify(json)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}.c2lnbmF0dXJl`;
}

function answer({ method }: BridgeRequest): object {
  const account = {
    environment: 'localhost:3443',
    homeAccountId: `oid-claire.${TENANT}`,
    localAccountId: 'oid-claire',
    tenantId: TENANT,
    username: 'claire.morel@contoso.example',
  };
  if (method === 'GetInitContext') {
    return {
      success: true,
      initContext: { sdkName: 'host', sdkVersion: '1', accountContext: account, capabilities: {} },
    };
  }
  if (method === 'GetToken' && refusesSilently) {
    return {
      success: false,
      error: { status: 'USER_INTERACTION_REQUIRED', code: 'x', description: 'AADSTS50173 claire' },
    };
  }
  issued += 1;
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: SETTINGS.authority, oid: 'oid-claire', tid: TENANT, iat: now, exp: now + 3600, nonce: issued };
  const token = {
    id_token: jwt({ ...claims, preferred_username: account.username, name: 'Claire Morel' }),
    access_token: jwt({ ...claims, scp: SETTINGS.scopes.join(' ') }),
    expires_in: 3600,
    scope: SETTINGS.scopes.join(' '),
  };
  return { success: true, token, account };
}

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  sessionStorage.clear();
  localStorage.clear();
  asked.length = logged.length = issued = 0;
  refusesSilently = false;
  for (const name of LOGGED) {
    vi.spyOn(console, name).mockImplementation((...said: unknown[]) => void logged.push(said.map(String).join(' ')));
  }
  let listener: (response: string) => void = () => undefined;
  Reflect.set(window, 'nestedAppAuthBridge', {
    addEventListener: (_: string, added: (response: string) => void) => (listener = added),
    removeEventListener: () => undefined,
    postMessage: (text: string) => {
      const request = JSON.parse(text) as BridgeRequest;
      asked.push(request.method);
      const { requestId } = request;
      listener(JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer(request) }));
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Graph lets only the latest token of `good` pass. */
function open(isGood: (token: string) => boolean) {
  const transport = new ScriptedTransport(({ headers }) =>
    isGood(String(headers.get('authorization')).replace('Bearer ', ''))
      ? json({ id: 'oid-claire', displayName: 'Claire Morel', mail: 'Claire.Morel@contoso.example' })
      : refusal(401, 'InvalidAuthenticationToken'),
  );
  const identity = createMsalIdentity(SETTINGS, { readPerson: () => readMe(graph) });
  const graph = createGraphClient({ graphOrigin: ORIGIN, accessToken: identity.accessToken, transport });
  return { identity, graph, transport };
}

const nonceOf = (token: string) =>
  (JSON.parse(atob(String(token.split('.')[1]).replaceAll('-', '+').replaceAll('_', '/'))) as { nonce: number }).nonce;

it('a token that has expired is renewed silently; where that is refused the person signs in, and the work goes on', async () => {
  let oldest = 1;
  const { identity, graph } = open((token) => nonceOf(token) >= oldest);
  expect(await identity.me()).toMatchObject({ address: 'claire.morel@contoso.example' });
  expect(await graph.send('me')).toMatchObject({ id: 'oid-claire' });
  // From msal's own cache.
  expect(issued).toBe(1);

  oldest = 2;
  expect(await graph.send('me')).toMatchObject({ id: 'oid-claire' });
  expect(issued).toBe(2);

  oldest = 3;
  refusesSilently = true;
  await expect(graph.send('me')).rejects.toEqual(new SignInNeeded({ because: 'interaction-needed' }));
  expect(asked.filter((method) => method === 'GetTokenPopup')).toEqual([]);

  refusesSilently = false;
  expect(await identity.signIn()).toMatchObject({ address: 'claire.morel@contoso.example' });
  expect(await graph.send('me')).toMatchObject({ id: 'oid-claire' });
  expect(asked.filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
});

it('no token and no address is logged or left in localStorage, whatever becomes of the session', async () => {
  let oldest = 1;
  const { identity, graph, transport } = open((token) => nonceOf(token) >= oldest);
  await identity.me();
  oldest = 2;
  await graph.send('me');
  refusesSilently = true;
  oldest = 9;
  const error: unknown = await graph.send('me').catch((reason: unknown) => reason);
  refusesSilently = false;
  oldest = 3;
  await identity.signIn();
  // There was something to leak.
  expect(transport.sent.map(({ headers }) => headers.get('authorization')).join(' ')).toMatch(/^Bearer eyJ/);
  const kept = Array.from({ length: localStorage.length }, (_, at) =>
    localStorage.getItem(String(localStorage.key(at))),
  );
  const left = [...logged, ...kept, String(error), JSON.stringify(error)].join('\n');
  expect(left).not.toMatch(/eyJ|claire\.morel|Bearer/i);
});
