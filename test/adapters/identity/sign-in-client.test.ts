// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSignInClient } from '../../../src/adapters/identity/sign-in-client.ts';
import type { IdentitySettings } from '../../../src/adapters/identity/identity-settings.ts';

const SETTINGS: IdentitySettings = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://localhost:3443/c0c0c0c0-1111-4222-8333-444444444444/v2.0',
  knownAuthorities: ['localhost:3443'],
  protocol: 'OIDC',
  redirectUri: 'https://localhost:3443/auth-redirect.html',
  scopes: ['User.Read'],
};

type Message = (response: string) => void;

/** The genuine msal-browser speaks to this bridge, as a host page would put it there. */
function putBridge(answer: (request: { method: string; requestId: string }) => object | undefined): void {
  let listener: Message = () => undefined;
  Reflect.set(window, 'nestedAppAuthBridge', {
    addEventListener: (_: string, added: Message) => {
      listener = added;
    },
    removeEventListener: () => undefined,
    postMessage: (text: string) => {
      const request = JSON.parse(text) as { method: string; requestId: string };
      const response = answer(request);
      if (response !== undefined) {
        listener(JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...response }));
      }
    },
  });
}

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  vi.spyOn(window.console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  Reflect.deleteProperty(window, '__initializeNestedAppAuth');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('lets the host sign in where it offers to', async () => {
  putBridge(() => ({ success: true, initContext: { sdkName: 'host', sdkVersion: '1', capabilities: {} } }));
  expect((await createSignInClient(SETTINGS)).nested).toBe(true);
});

it('asks a host that puts its bridge there when it is wanted', async () => {
  Reflect.set(window, '__initializeNestedAppAuth', async () => {
    putBridge(() => ({ success: true, initContext: { sdkName: 'host', sdkVersion: '1', capabilities: {} } }));
  });
  expect((await createSignInClient(SETTINGS)).nested).toBe(true);
});

it('uses its own window where there is no host', async () => {
  expect((await createSignInClient(SETTINGS)).nested).toBe(false);
});

it('uses its own window where the host says no', async () => {
  putBridge(() => ({ success: false, error: { status: 'NESTED_APP_AUTH_UNAVAILABLE' } }));
  expect((await createSignInClient(SETTINGS)).nested).toBe(false);
});

it('does not wait for ever for a host that never answers', async () => {
  putBridge(() => undefined);
  expect((await createSignInClient(SETTINGS, 50)).nested).toBe(false);
});

it('keeps nothing in localStorage that is a token', async () => {
  await createSignInClient(SETTINGS);
  const kept = Object.keys(window.localStorage).map((name) => window.localStorage.getItem(name));
  expect(kept.join(' ')).not.toMatch(/token|secret/i);
});
