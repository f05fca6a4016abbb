import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../identity/sign-in.ts';
import { CLAIRE, startForTest } from './running-sandbox.ts';
import type { TestSandbox } from './running-sandbox.ts';

let sandbox: TestSandbox;
let file: string;
beforeAll(async () => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'sandbox-traffic-')), 'traffic.jsonl');
  sandbox = await startForTest({ traffic: file, now: '2026-11-23T09:00:00Z' }); // a Monday
});
afterAll(() => sandbox.close());

interface Line {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: Record<string, unknown>;
  at: string;
}

function lines(): Line[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('a token from the sign-in page opens Graph, and the exchange stands in the log at the sandbox’s time', async () => {
  const { access_token } = await signIn(sandbox, CLAIRE.id);
  const answer = await sandbox.ask('/v1.0/me?$select=id,displayName', {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(answer.status).toBe(200);
  expect(answer.json()).toMatchObject({ id: CLAIRE.id, displayName: 'Claire Morel' });
  const line = lines().at(-1);
  expect(line).toMatchObject({ method: 'GET', url: `${sandbox.origin}/v1.0/me?$select=id,displayName`, status: 200 });
  expect(line?.responseBody).toMatchObject({ displayName: 'Claire Morel' });
  expect(line?.at).toMatch(/^2026-11-23T09:0/);
  expect(line?.requestHeaders['authorization']).toMatch(/^Bearer \S+$/);
  expect(JSON.stringify(line)).not.toContain(access_token.split('.')[1]);
});

test('a scope that the token does not carry is refused', async () => {
  const { access_token } = await signIn(sandbox, CLAIRE.id, { scope: 'User.Read openid profile' });
  const answer = await sandbox.ask('/v1.0/me/events', { headers: { authorization: `Bearer ${access_token}` } });
  expect(answer.status).toBe(403);
});

test('a claims challenge reaches the client as WWW-Authenticate', async () => {
  const { access_token } = await signIn(sandbox, CLAIRE.id);
  sandbox.sandbox.switches.set({ claimsChallenge: true });
  const answer = await sandbox.ask('/v1.0/me', { headers: { authorization: `Bearer ${access_token}` } });
  sandbox.sandbox.switches.reset();
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toMatch(/error="insufficient_claims", claims="[\w+/=]+"/);
});
