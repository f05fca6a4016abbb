import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLAIRE, HUGO, startForTest } from '../shell/running-sandbox.ts';
import type { TestSandbox } from '../shell/running-sandbox.ts';
import { authorizeAddress, Browser, claimsOf, CLIENT, ISSUER, MSAL_SCOPES, signIn, TENANT, tokens } from './sign-in.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startForTest();
});
afterAll(() => sandbox.close());

test('discovery names the tenant in the issuer and the endpoints below it', async () => {
  const answer = await sandbox.ask(`${ISSUER}/.well-known/openid-configuration`);
  const found = answer.json<Record<string, string>>();
  expect(found['issuer']).toBe(`${sandbox.origin}/${TENANT}/v2.0`);
  expect(found['authorization_endpoint']).toBe(`${found['issuer']}/authorize`);
  expect(found['token_endpoint']).toBe(`${found['issuer']}/token`);
  const keys = await sandbox.ask(found['jwks_uri'] ?? '');
  expect(keys.json<{ keys: object[] }>().keys[0]).toMatchObject({ kty: 'RSA', use: 'sig' });
  expect(keys.text).not.toContain('"d"');
});

test('the sign-in page offers the people of the tenant and nobody from outside', async () => {
  const redirect = `${sandbox.origin}/auth-redirect.html`;
  const { answer } = await new Browser(sandbox).go(authorizeAddress('v'.repeat(43), { redirect_uri: redirect }));
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('lang="en"');
  expect(answer.text).toContain(CLAIRE.displayName);
  expect(answer.text).toContain(HUGO.displayName);
  expect(answer.text).not.toContain('Nora');
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
});

test('the code flow with PKCE gives tokens that look like Entra’s', async () => {
  const { access_token, id_token, refresh_token, expires_in } = await signIn(sandbox, CLAIRE.id);
  expect(claimsOf(access_token)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    iss: `${sandbox.origin}/${TENANT}/v2.0`,
    scp: 'Calendars.ReadWrite User.Read Sites.Selected',
    appid: CLIENT,
    oid: CLAIRE.id,
    tid: TENANT,
    upn: CLAIRE.mail,
  });
  expect(claimsOf(id_token)).toMatchObject({
    aud: CLIENT,
    oid: CLAIRE.id,
    tid: TENANT,
    preferred_username: CLAIRE.mail,
    name: CLAIRE.displayName,
    nonce: 'n-1',
  });
  expect(expires_in).toBe(3600);
  expect(refresh_token).not.toBe('');
});

test('a wrong code verifier gets no token', async () => {
  const redirect = `${sandbox.origin}/auth-redirect.html`;
  const browser = new Browser(sandbox);
  const page = await browser.go(authorizeAddress(randomBytes(32).toString('base64url'), { redirect_uri: redirect }));
  const back = await browser.go(/action="([^"]+)"/.exec(page.answer.text)?.[1] ?? '', { account: CLAIRE.id });
  const code = new URL(back.url).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, code_verifier: 'x'.repeat(43), redirect_uri: redirect };
  await expect(tokens(sandbox, form)).rejects.toThrow('invalid_grant');
});

test('a refresh token is good for another consented scope, as with Entra', async () => {
  const { refresh_token } = await signIn(sandbox, HUGO.id, { scope: 'User.Read openid profile offline_access' });
  const renewed = await tokens(sandbox, {
    grant_type: 'refresh_token',
    refresh_token,
    scope: `Mail.Send openid profile offline_access`,
  });
  expect(claimsOf(renewed.access_token)).toMatchObject({ oid: HUGO.id, scp: 'Mail.Send' });
});

test('a refresh for a scope without consent is refused in the words that make msal ask the person', async () => {
  const { refresh_token } = await signIn(sandbox, HUGO.id);
  const form = { grant_type: 'refresh_token', refresh_token, scope: 'User.Read.All openid' };
  await expect(tokens(sandbox, form)).rejects.toThrow(/invalid_grant.*consent_required/);
});

test('signing in again asks again who one is, unless a hint names the same person', async () => {
  const redirect = `${sandbox.origin}/auth-redirect.html`;
  const browser = new Browser(sandbox);
  const first = await browser.go(authorizeAddress('v'.repeat(43), { redirect_uri: redirect }));
  await browser.go(/action="([^"]+)"/.exec(first.answer.text)?.[1] ?? '', { account: CLAIRE.id });

  const again = await browser.go(authorizeAddress('v'.repeat(43), { redirect_uri: redirect }));
  expect(again.url).toContain('/interaction/');
  const sameHint = await browser.go(
    authorizeAddress('v'.repeat(43), { redirect_uri: redirect, login_hint: CLAIRE.mail }),
  );
  expect(new URL(sameHint.url).searchParams.get('code')).toMatch(/.+/);
  const otherHint = await browser.go(
    authorizeAddress('v'.repeat(43), { redirect_uri: redirect, login_hint: HUGO.mail }),
  );
  expect(otherHint.url).toContain('/interaction/');
  const silent = await browser.go(
    authorizeAddress('v'.repeat(43), { redirect_uri: redirect, prompt: 'none', login_hint: HUGO.mail }),
  );
  expect(new URL(silent.url).searchParams.get('error')).toBe('login_required');
});

test('a scope without consent shows that an administrator has to approve, and ends in access_denied', async () => {
  const redirect = `${sandbox.origin}/auth-redirect.html`;
  const browser = new Browser(sandbox);
  const scope = `${MSAL_SCOPES} User.Read.All`;
  const first = await browser.go(authorizeAddress('v'.repeat(43), { redirect_uri: redirect, scope }));
  const second = await browser.go(/action="([^"]+)"/.exec(first.answer.text)?.[1] ?? '', { account: CLAIRE.id });
  expect(second.answer.text).toContain('User.Read.All');
  const back = await browser.go(/action="([^"]+)"/.exec(second.answer.text)?.[1] ?? '', { answer: 'refused' });
  expect(new URL(back.url).searchParams.get('error')).toBe('access_denied');
});

test('an answer goes only to the registered redirect address', async () => {
  const { answer } = await new Browser(sandbox).go(
    authorizeAddress('v'.repeat(43), { redirect_uri: 'https://elsewhere.example/' }),
  );
  expect(answer.status).toBe(400);
  expect(answer.headers['location']).toBeUndefined();
  expect(answer.text).toContain('invalid_redirect_uri');
});
