import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { manifestFiles } from '../../src/cli/manifests/manifest-files.ts';
import { ManifestSourceError, readManifestSource } from '../../src/cli/manifests/manifest-source.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const source = read('manifest/source.json');

describe('the committed manifests', () => {
  const files = [...manifestFiles(readManifestSource(source))];

  it('are outlook.xml, and a manifest with three language files for Teams and for both together', () => {
    expect(files.map(([file]) => file).sort()).toEqual(
      ['teams', 'combined']
        .flatMap((pack) => ['manifest', 'fr', 'de', 'es'].map((name) => `${pack}/${name}.json`))
        .concat('outlook.xml')
        .sort(),
    );
  });

  it.each(files)('%s is what manifest/source.json writes: run npm run manifests', (file, text) => {
    expect(read(`manifest/${file}`)).toBe(text);
  });

  it('name the client and the Teams app that config.json names', () => {
    const config = JSON.parse(read('manifest/config.json')) as Record<string, unknown>;
    const { ids } = readManifestSource(source);
    expect([config['clientId'], config['teamsAppId']]).toEqual([ids.client, ids.teamsApp]);
  });
});

describe('a source or choice that cannot be a manifest', () => {
  const changed = (change: (json: Record<string, Record<string, unknown>>) => void) => {
    const json = JSON.parse(source) as Record<string, Record<string, unknown>>;
    change(json);
    return JSON.stringify(json);
  };

  it.each([
    ['{', {}, /^manifest\/source\.json is not JSON/],
    [
      changed((json) => Object.assign(json['ids'] ?? {}, { client: '1' })),
      {},
      /^manifest\/source\.json: ids\.client must be a GUID/,
    ],
    [
      changed((json) => Object.assign(json['words']?.['name'] ?? {}, { 'fr-FR': 'x'.repeat(31) })),
      {},
      /^manifest\/source\.json: words\.name\.fr-FR must have at most 30/,
    ],
    [changed((json) => delete (json['words']?.['tab'] as Record<string, unknown>)['de-DE']), {}, /words\.tab\.de-DE/],
    [source, { origin: 'http://app.contoso.com' }, /^--origin http:\/\/app\.contoso\.com must start with https/],
    [source, { origin: 'https://app.contoso.com/' }, /^--origin https:\/\/app\.contoso\.com\/ must be an origin/],
    [source, { clientId: 'client' }, /^--client-id client must be a GUID/],
  ])('is refused with its place (%#)', (text, choice, message) => {
    expect(() => readManifestSource(text, choice)).toThrow(ManifestSourceError);
    expect(() => readManifestSource(text, choice)).toThrow(message);
  });
});

describe('npx tsx src/cli/manifests.ts', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'manifests-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join(ROOT, 'src/cli/manifests.ts'), ...args],
      {
        encoding: 'utf8',
        cwd: ROOT,
      },
    );
    return { status, stdout, stderr };
  };

  it('writes a deployment beside the committed files, with its origin and client everywhere and the icons of the packages', () => {
    const client = '99999999-9999-4999-8999-999999999999';
    const { status, stdout } = run('--origin', 'https://app.contoso.com', '--client-id', client, '--out', out);
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 9]);
    const written = ['outlook.xml', 'teams/manifest.json', 'combined/manifest.json'].map((file) =>
      readFileSync(path.join(out, file), 'utf8'),
    );
    for (const text of written) {
      expect(text).not.toContain('localhost');
      expect(text).toContain('https://app.contoso.com/t');
    }
    expect(written[1]).toContain(`"resource": "api://app.contoso.com/${client}"`);
    expect(readFileSync(path.join(out, 'teams/color.png'))).toEqual(readFileSync(path.join(ROOT, 'assets/color.png')));
  });

  it.each([
    [['--orgin', 'https://app.contoso.com'], "manifests: Unknown option '--orgin'"],
    [
      ['--origin', 'https://app.contoso.com'],
      'manifests: --origin and --client-id describe a deployment: say --out <folder> as well',
    ],
    [['--origin', 'app.contoso.com', '--out', out], 'manifests: --origin app.contoso.com must be an address'],
  ])('says in one line what is wrong with %j and exits with 2', (args, line) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.trim()]).toEqual([2, line]);
  });
});
