import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDeploymentHost } from '../../src/cli/manifests/deployment-host.ts';
import { ConfigBroken, parseConfig } from '../../src/surfaces/shared/read-config.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const out = mkdtempSync(path.join(tmpdir(), 'package-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'src/cli/package.ts'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
const read = (...parts: string[]) => readFileSync(path.join(out, ...parts), 'utf8');

const CLIENT = '99999999-9999-4999-8999-999999999999';
const TENANT = '88888888-8888-4888-8888-888888888888';
const SITE = 'contoso.sharepoint.com:/sites/account-rituals';

describe('npm run package', () => {
  it('writes a deployment from the host alone, and says what is left to fill in', () => {
    const folder = path.join(out, 'bare');
    const { status, stdout, stderr } = run('--host', 'https://rituals.contoso.com', '--out', folder);
    expect([status, stdout.trim().split('\n')]).toEqual([
      0,
      expect.arrayContaining([expect.stringMatching(/outlook\.xml$/)]),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['.well-known', 'combined', 'config.json', 'outlook.xml', 'teams']);
    expect(readdirSync(path.join(folder, 'teams')).sort()).toEqual(
      ['color.png', 'de.json', 'es.json', 'fr.json', 'manifest.json', 'outline.png'].sort(),
    );
    for (const file of ['outlook.xml', 'teams/manifest.json', 'combined/manifest.json']) {
      expect(read('bare', file)).not.toContain('localhost');
      expect(read('bare', file)).toContain('https://rituals.contoso.com/t');
    }
    expect(JSON.parse(read('bare', '.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
      allowed: ['https://rituals.contoso.com/launchevent.js'],
    });
    expect(stderr).toContain('No --client-id');
    // The pages name it as missing, they do not begin to sign in with it.
    expect(() => parseConfig(read('bare', 'config.json'))).toThrow(ConfigBroken);
  });

  it('with everything given it leaves a config.json that the pages take', () => {
    const folder = path.join(out, 'whole');
    const { status, stderr } = run(
      ...['--host', 'https://rituals.contoso.com/', '--client-id', CLIENT, '--tenant-id', TENANT, '--site', SITE],
      ...['--out', folder],
    );
    expect(status).toBe(0);
    expect(stderr).not.toContain('No --client-id');
    expect(parseConfig(read('whole', 'config.json'))).toMatchObject({
      clientId: CLIENT,
      authority: `https://login.microsoftonline.com/${TENANT}`,
      site: SITE,
    });
    expect(read('whole', 'teams/manifest.json')).toContain(`"resource": "api://rituals.contoso.com/${CLIENT}"`);
  });

  it.each([
    [[], 'package: say where the web files are served: npm run package -- --host https://rituals.contoso.com'],
    [['--hots', 'https://rituals.contoso.com'], "package: Unknown option '--hots'"],
    [
      ['--host', 'https://rituals.contoso.com', '--tenant-id', 'contoso', '--out', out],
      "package: --tenant-id contoso must be a GUID: the directory (tenant) ID of the app registration's overview",
    ],
    [
      ['--host', 'https://rituals.contoso.com', '--site', 'https://contoso.sharepoint.com', '--out', out],
      'package: --site https://contoso.sharepoint.com must be like contoso.sharepoint.com:/sites/account-rituals',
    ],
    [
      ['--host', 'https://rituals.contoso.com', '--client-id', 'x', '--out', out],
      'package: --client-id x must be a GUID in lower case',
    ],
    [
      ['--host', 'rituals.contoso.com'],
      'package: --host rituals.contoso.com: write it with https:// before it: https://rituals.contoso.com',
    ],
  ])('says in one line what is wrong with %j and exits with 2', (args, line) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.trim()]).toEqual([2, line]);
  });
});

describe('the host', () => {
  it.each([
    ['https://rituals.contoso.com', 'https://rituals.contoso.com'],
    [' https://Rituals.Contoso.com/ ', 'https://rituals.contoso.com'],
    ['https://rituals.contoso.com:443', 'https://rituals.contoso.com'],
  ])('%j is %s', (text, origin) => {
    expect(readDeploymentHost(text)).toEqual({ origin, hints: [] });
  });

  it.each([
    ['', /is empty/],
    ['http://rituals.contoso.com', /over https only: https:\/\/rituals\.contoso\.com/],
    ['ftp://rituals.contoso.com', /must start with https:\/\/, not ftp:/],
    ['rituals.contoso.com:8443', /write it with https:\/\//],
    ['https://', /is no address/],
    ['https://rituals.contoso.com/app', /has a path: .* https:\/\/rituals\.contoso\.com$/],
    ['https://rituals.contoso.com/?a=1', /has a path/],
    ['https://me:secret@rituals.contoso.com', /user name/],
    ['https://*.contoso.com', /wildcard/],
    ['https://localhost:3443', /is this machine/],
    ['https://127.0.0.1', /is this machine/],
    ['https://intranet', /without a domain/],
  ])('%j is refused with the cure', (text, message) => {
    expect(() => readDeploymentHost(text)).toThrow(message);
  });

  it('with a port, or an address of numbers, is taken with a hint', () => {
    expect(readDeploymentHost('https://rituals.contoso.com:8443')).toEqual({
      origin: 'https://rituals.contoso.com:8443',
      hints: [expect.stringMatching(/^port 8443: the redirect URIs .* carry it/)],
    });
    expect(readDeploymentHost('https://10.0.0.7').hints).toHaveLength(1);
  });
});
