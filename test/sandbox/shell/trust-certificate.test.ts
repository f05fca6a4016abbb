import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustCertificate } from '../../../src/sandbox/trust-certificate.ts';
import type { Machine } from '../../../src/sandbox/trust-certificate.ts';

const home = mkdtempSync(path.join(tmpdir(), 'sandbox-home-'));
beforeAll(() => {
  mkdirSync(path.join(home, '.pki/nssdb'), { recursive: true });
  writeFileSync(path.join(home, '.pki/nssdb/cert9.db'), '');
});
afterAll(() => rmSync(home, { recursive: true }));

function machine(platform: NodeJS.Platform, outcome?: Error): Machine & { commands: string[] } {
  const commands: string[] = [];
  return {
    platform,
    isRoot: false,
    home,
    commands,
    run: (program, parameters) => {
      commands.push([program, ...parameters].join(' '));
      return outcome === undefined ? Promise.resolve() : Promise.reject(outcome);
    },
  };
}

test('Windows: the person’s own store, so that no administrator is needed', async () => {
  const windows = machine('win32');
  expect(await trustCertificate('authority.pem', windows)).toEqual([
    'Windows trusts the certificate for you now; restart the browser.',
  ]);
  expect(windows.commands).toEqual(['certutil -user -addstore Root authority.pem']);
});

test('macOS: the login keychain', async () => {
  const mac = machine('darwin');
  await trustCertificate('authority.pem', mac);
  expect(mac.commands).toEqual([
    `security add-trusted-cert -r trustRoot -k ${home}/Library/Keychains/login.keychain-db authority.pem`,
  ]);
});

test('Linux without root: the browsers’ database, and the line for the system by hand', async () => {
  const linux = machine('linux');
  const lines = await trustCertificate('/data/authority.pem', linux);
  expect(linux.commands).toEqual([
    `certutil -A -d sql:${home}/.pki/nssdb -t C,, -n Account Rituals sandbox -i /data/authority.pem`,
  ]);
  expect(lines[0]).toContain('sudo cp "/data/authority.pem"');
  expect(lines[1]).toContain('Browsers that use');
});

test('a program that is missing leaves the line to do by hand', async () => {
  const bare = machine('linux', Object.assign(new Error('spawn certutil ENOENT'), { code: 'ENOENT' }));
  const lines = await trustCertificate('/data/authority.pem', bare);
  expect(lines.at(-1)).toBe(
    `certutil (package libnss3-tools) is not installed; by hand: certutil -A -d sql:${home}/.pki/nssdb -t C,, -n "Account Rituals sandbox" -i /data/authority.pem`,
  );
});

test('a refusal says so and leaves the line', async () => {
  const [line] = await trustCertificate('authority.pem', machine('darwin', new Error('User canceled the operation.')));
  expect(line).toContain('security refused; by hand: security add-trusted-cert');
});
