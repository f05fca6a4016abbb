import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { mintTokens } from '../../../src/sandbox/identity/mint-tokens.ts';
import { loadSigningKeys } from '../../../src/sandbox/identity/signing-keys.ts';
import type { SigningKeys } from '../../../src/sandbox/identity/signing-keys.ts';
import { createVerifyToken } from '../../../src/sandbox/identity/verify-token.ts';
import { ALL_OFF } from '../../../src/sandbox/kept-switches.ts';
import { CLAIRE } from '../shell/running-sandbox.ts';
import { CLIENT, TENANT } from './sign-in.ts';

const ISSUER = `https://localhost:3443/${TENANT}/v2.0`;
const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-keys-'));
const switches = { current: { ...ALL_OFF }, set: () => undefined, reset: () => undefined };
let keys: SigningKeys;

beforeAll(async () => {
  keys = await loadSigningKeys(folder);
});
afterEach(() => {
  switches.current = { ...ALL_OFF };
  vi.useRealTimers();
});
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (header: string | undefined) => createVerifyToken(ISSUER, keys, switches)(header);

async function bearer(claims?: string): Promise<string> {
  const { accessToken } = await mintTokens(ISSUER, keys, {
    person: CLAIRE,
    scopes: ['User.Read', 'Mail.Send'],
    claims,
  });
  return `Bearer ${accessToken}`;
}

test('a token of ours says who calls, for which app and with which scopes', async () => {
  expect(await verify(await bearer())).toEqual({
    oid: CLAIRE.id,
    tid: TENANT,
    appId: CLIENT,
    scopes: ['User.Read', 'Mail.Send'],
    name: CLAIRE.displayName,
    upn: CLAIRE.mail,
  });
});

test('the keys are the same after a restart, so that open pages keep tokens that verify', async () => {
  const token = await bearer();
  keys = await loadSigningKeys(folder);
  expect(await verify(token)).toMatchObject({ oid: CLAIRE.id });
});

test.each([
  ['no header', undefined, 'Access token is empty.'],
  ['another scheme', 'Basic Y2xhaXJlOg==', 'Access token is empty.'],
  ['no JWT', 'Bearer nonsense', 'IDX14100: JWT is not well formed.'],
])('%s is refused with a sentence', async (_case, header, sentence) => {
  expect(await verify(header)).toEqual({ error: sentence });
});

test('a token for another audience is refused', async () => {
  const { idToken } = await mintTokens(ISSUER, keys, { person: CLAIRE, scopes: [] });
  expect(await verify(`Bearer ${idToken}`)).toEqual({ error: 'Access token validation failure. Invalid audience.' });
});

test('a token that somebody else signed is refused', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'sandbox-keys-'));
  const theirs = await loadSigningKeys(other);
  rmSync(other, { recursive: true });
  const { accessToken } = await mintTokens(ISSUER, theirs, { person: CLAIRE, scopes: ['User.Read'] });
  expect(await verify(`Bearer ${accessToken}`)).toMatchObject({
    error: expect.stringContaining('signature') as string,
  });
});

test('an unsigned token is refused', async () => {
  const encode = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const forged = `${encode({ alg: 'none' })}.${encode({ iss: ISSUER, aud: 'https://graph.microsoft.com', oid: CLAIRE.id })}.`;
  expect(await verify(`Bearer ${forged}`)).toHaveProperty('error');
});

test('a token is expired after an hour', async () => {
  const token = await new SignJWT({ oid: CLAIRE.id, tid: TENANT })
    .setProtectedHeader({ alg: 'RS256', kid: keys.jwk.kid })
    .setIssuer(ISSUER)
    .setAudience('https://graph.microsoft.com')
    .setIssuedAt(Math.floor(Date.now() / 1000) - 3700)
    .setExpirationTime(Math.floor(Date.now() / 1000) - 100)
    .sign(keys.privateKey);
  expect(await verify(`Bearer ${token}`)).toEqual({ error: 'Lifetime validation failed, the token is expired.' });
});

describe('with the switch "sign-in runs out"', () => {
  test('a token works for a minute and not longer', async () => {
    switches.current = { ...ALL_OFF, expiredTokens: true };
    const token = await bearer();
    expect(await verify(token)).toMatchObject({ oid: CLAIRE.id });
    vi.useFakeTimers({ now: Date.now() + 62_000, toFake: ['Date'] });
    expect(await verify(token)).toEqual({ error: 'Lifetime validation failed, the token is expired.' });
    expect(await verify(await bearer())).toMatchObject({ oid: CLAIRE.id });
  });
});

describe('with the switch "sign-in is questioned"', () => {
  test('a token is answered with a challenge in base64 JSON, and one asked for with its claims passes', async () => {
    switches.current = { ...ALL_OFF, claimsChallenge: true };
    const refused = await verify(await bearer());
    expect(refused).toMatchObject({
      challenge: expect.stringMatching(
        /^Bearer realm="", authorization_uri="https:\/\/.+", error="insufficient_claims", claims="[\w+/=]+"$/,
      ) as string,
    });
    const encoded = /claims="([^"]+)"/.exec('challenge' in refused ? (refused.challenge ?? '') : '')?.[1] ?? '';
    const claims = Buffer.from(encoded, 'base64').toString();
    expect(JSON.parse(claims)).toHaveProperty('access_token.nbf.essential', true);
    expect(await verify(await bearer(claims))).toMatchObject({ oid: CLAIRE.id });
  });

  test('declaring the client capability alone answers no challenge', async () => {
    switches.current = { ...ALL_OFF, claimsChallenge: true };
    expect(await verify(await bearer('{"access_token":{"xms_cc":{"values":["CP1"]}}}'))).toHaveProperty('challenge');
  });
});
