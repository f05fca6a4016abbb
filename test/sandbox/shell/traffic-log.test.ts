import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTrafficLog } from '../../../src/sandbox/traffic-log.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-traffic-'));
afterAll(() => rmSync(folder, { recursive: true }));

const encode = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const token = `${encode({ alg: 'RS256' })}.${encode({ scp: 'User.Read Mail.Send', upn: 'claire.morel@contoso.example' })}.c2lnbmF0dXJl`;

function lines(file: string): Record<string, Record<string, string>>[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, Record<string, string>>);
}

const EXCHANGE = {
  method: 'POST',
  url: 'https://localhost:3443/v1.0/me/events',
  requestHeaders: { Authorization: `Bearer ${token}`, Cookie: 'a=b', 'Content-Type': 'application/json' },
  requestBody: { subject: 'Review' },
  status: 201,
  responseHeaders: { 'content-type': 'application/json' },
  responseBody: { id: '1' },
  at: '2026-11-23T09:00:00.000Z', // a Monday
};

test('each exchange is one line with the fields a checker reads', () => {
  const file = path.join(folder, 'sub/traffic.jsonl');
  const record = openTrafficLog(file);
  record(EXCHANGE);
  record({ ...EXCHANGE, status: 429 });
  const written = lines(file);
  expect(written).toHaveLength(2);
  expect(Object.keys(written[0] ?? {})).toEqual(Object.keys(EXCHANGE));
  expect(written[1]).toMatchObject({ status: 429, requestBody: { subject: 'Review' }, responseBody: { id: '1' } });
});

test('of a token only the scopes stay, in a form that still is a bearer token; cookies go', () => {
  const file = path.join(folder, 'redacted.jsonl');
  openTrafficLog(file)(EXCHANGE);
  const headers = lines(file)[0]?.['requestHeaders'] ?? {};
  expect(headers['Cookie']).toBeUndefined();
  const [, payload = ''] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(headers['Authorization'] ?? '') ?? [];
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ scp: 'User.Read Mail.Send' });
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('c2lnbmF0dXJl');
  expect(text).not.toContain(token.split('.')[1]);
});

test('a token that is no JWT leaves nothing', () => {
  const file = path.join(folder, 'opaque.jsonl');
  openTrafficLog(file)({ ...EXCHANGE, requestHeaders: { authorization: 'Bearer s3cr3t' } });
  expect(readFileSync(file, 'utf8')).not.toContain('s3cr3t');
});

test('a place that cannot be written to is one clear line', () => {
  expect(() => openTrafficLog(folder)).toThrow(`The traffic cannot be written to ${folder}`);
});
