import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CLAIRE, NORA, startForTest } from '../shell/running-sandbox.ts';
import type { TestSandbox } from '../shell/running-sandbox.ts';
import { claimsOf, CLIENT, ISSUER, TENANT } from './sign-in.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startForTest();
});
afterEach(() => sandbox.sandbox.switches.reset());
afterAll(() => sandbox.close());

interface NestedAnswer {
  messageType: string;
  requestId: string;
  success: boolean;
  token?: { access_token: string; id_token: string; expires_in: number; scope: string };
  account?: Record<string, string>;
  initContext?: Record<string, unknown>;
  error?: { status: string; code: string; description: string };
}

async function ask(as: string, method: string, tokenParams: Record<string, unknown> = {}): Promise<NestedAnswer> {
  const request = {
    messageType: 'NestedAppAuthRequest',
    method,
    requestId: 'r-1',
    sendTime: 1,
    clientLibrary: 'msal.js.browser',
    clientLibraryVersion: '5.29.0',
    tokenParams: { clientId: CLIENT, authority: sandbox.origin + ISSUER, scope: 'User.Read openid', ...tokenParams },
  };
  const answer = await sandbox.ask('/__sandbox/api/nested-app-auth', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: sandbox.origin },
    body: JSON.stringify({ as, request: JSON.stringify(request) }),
  });
  expect(answer.status).toBe(200);
  return JSON.parse(answer.json<{ response: string }>().response) as NestedAnswer;
}

test('GetInitContext says who hosts the frame and who is signed in', async () => {
  const answer = await ask('claire', 'GetInitContext');
  expect(answer).toMatchObject({ messageType: 'NestedAppAuthResponse', requestId: 'r-1', success: true });
  expect(answer.initContext).toMatchObject({
    capabilities: { queryAccount: false },
    accountContext: { homeAccountId: `${CLAIRE.id}.${TENANT}`, tenantId: TENANT },
  });
});

test.each(['GetToken', 'GetTokenPopup'])('%s gives the tokens of the person of the host', async (method) => {
  const answer = await ask('claire', method, {
    scope: 'https://graph.microsoft.com/calendars.readwrite User.Read openid profile',
  });
  expect(answer.success).toBe(true);
  expect(answer.token).toMatchObject({ expires_in: 3600, scope: 'Calendars.ReadWrite User.Read openid profile' });
  expect(claimsOf(answer.token?.access_token ?? '')).toMatchObject({
    oid: CLAIRE.id,
    scp: 'Calendars.ReadWrite User.Read',
  });
  expect(claimsOf(answer.token?.id_token ?? '')).toMatchObject({ aud: CLIENT, preferred_username: CLAIRE.mail });
  expect(answer.account).toMatchObject({
    localAccountId: CLAIRE.id,
    username: CLAIRE.mail,
    environment: new URL(sandbox.origin).host,
  });
});

test('somebody from outside has no account in the tenant', async () => {
  const answer = await ask('nora', 'GetToken');
  expect(answer).toMatchObject({ success: false, error: { status: 'ACCOUNT_UNAVAILABLE' } });
  expect(answer.error?.description).toContain(NORA.mail);
});

test('a scope without consent needs a person, and a person cannot give it', async () => {
  const silent = await ask('claire', 'GetToken', { scope: 'User.Read.All' });
  expect(silent.error).toMatchObject({ status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' });
  const popup = await ask('claire', 'GetTokenPopup', { scope: 'User.Read.All' });
  expect(popup.error).toMatchObject({ status: 'USER_CANCEL', code: 'access_denied' });
});

test('an app that is not registered gets nothing', async () => {
  const answer = await ask('claire', 'GetToken', { clientId: '99999999-9999-4999-8999-999999999999' });
  expect(answer).toMatchObject({ success: false, error: { status: 'PERSISTENT_ERROR' } });
});

test('with nested app authentication switched off, GetInitContext answers success:false', async () => {
  sandbox.sandbox.switches.set({ noNestedAppAuth: true });
  expect(await ask('claire', 'GetInitContext')).toMatchObject({ success: false });
});

test('a request that is no JSON is answered too, so that msal does not wait for ever', async () => {
  const answer = await sandbox.ask('/__sandbox/api/nested-app-auth', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: 'claire', request: '{' }),
  });
  expect(JSON.parse(answer.json<{ response: string }>().response)).toMatchObject({ success: false });
});

test('nobody of that name is one clear line with the names there are', async () => {
  const answer = await sandbox.ask('/__sandbox/api/nested-app-auth', {
    method: 'POST',
    body: JSON.stringify({ as: 'zoe', request: '{}' }),
  });
  expect(answer.status).toBe(404);
  expect(answer.json()).toEqual({ error: 'Nobody here is called "zoe"; there are claire, hugo, nora.' });
});
