import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { satisfies } from '../../src/cli/check-node.mjs';
import { reasonToBuild } from '../../src/cli/ensure-built.mjs';
import { isInstalled } from '../../src/cli/ensure-installed.mjs';
import { readOptions } from '../../src/cli/read-options.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(place: string, text: string, at: Date = new Date('2026-11-23T09:00:00Z')): void {
  const file = path.join(folder, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, at, at);
}

test.each([
  ['20.18.9', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.0', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.9.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s may run it: %s', (version, may) => {
  expect(satisfies(version, '^20.19.0 || ^22.13.0 || >=24')).toBe(may);
});

describe('packages are installed again', () => {
  const lock = (version: string): string =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } },
    });
  const later = new Date('2026-11-23T10:00:00Z');

  test('when there are none', () => {
    write('package-lock.json', lock('1.0.0'));
    expect(isInstalled(folder)).toBe(false);
  });

  test('when the lock asks for another version', () => {
    write('package-lock.json', lock('1.0.1'), later);
    write('node_modules/.package-lock.json', lock('1.0.0'));
    expect(isInstalled(folder)).toBe(false);
  });

  test('not when a checkout only touched the lock, nor for what is optional on another platform', () => {
    write('package-lock.json', lock('1.0.0'), later);
    write('node_modules/.package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
    expect(isInstalled(folder)).toBe(true);
  });
});

describe('the bundles are built again', () => {
  beforeEach(() => {
    write('src/domain/ritual.ts', '');
    write('src/sandbox/server.ts', '');
    write('src/sandbox/pages/front/main.tsx', '');
    mkdirSync(path.join(folder, 'dist/app'), { recursive: true });
    mkdirSync(path.join(folder, 'dist/sandbox-pages'));
    for (const place of ['src/domain', 'src/sandbox/pages/front', 'src/sandbox/pages']) {
      const at = new Date('2026-11-23T09:00:00Z');
      utimesSync(path.join(folder, place), at, at);
    }
  });
  const built = (instant: string): void => write('dist/.built', `${Date.parse(instant)}\n`);

  test('when none was finished', () => {
    expect(reasonToBuild(folder)).toBe('there is no finished build yet');
  });

  test('not when nothing changed since the build began', () => {
    built('2026-11-23T09:30:00Z');
    expect(reasonToBuild(folder)).toBeUndefined();
  });

  test('when a source changed, and the line names it', () => {
    built('2026-11-23T09:30:00Z');
    write('src/sandbox/pages/front/main.tsx', 'new', new Date('2026-11-23T09:31:00Z'));
    const at = new Date('2026-11-23T09:00:00Z');
    utimesSync(path.join(folder, 'src/sandbox/pages/front'), at, at);
    expect(reasonToBuild(folder)).toBe('src/sandbox/pages/front/main.tsx has changed');
  });

  test('when a source was removed', () => {
    built('2026-11-23T09:30:00Z');
    rmSync(path.join(folder, 'src/domain/ritual.ts'));
    expect(reasonToBuild(folder)).toBe('src/domain has changed');
  });

  test('not when the server of the sandbox changed, which is not bundled', () => {
    built('2026-11-23T09:30:00Z');
    write('src/sandbox/server.ts', 'new', new Date('2026-11-23T09:31:00Z'));
    expect(reasonToBuild(folder)).toBeUndefined();
  });
});

describe('options', () => {
  const known = { port: 'port', reset: 'flag', calendar: 'file' } as const;

  test('are read in both ways of writing', () => {
    write('mine.ics', 'BEGIN:VCALENDAR');
    const file = path.join(folder, 'mine.ics');
    expect(readOptions(['--port', '4000', '--reset', `--calendar=${file}`], known, 'x')).toEqual({
      port: 4000,
      reset: true,
      calendar: file,
    });
  });

  test.each([
    [['--prot', '1'], '"--prot" is no option; `npm start -- --help` lists them.'],
    [['--port', 'abc'], 'a port is a whole number from 1 to 65535'],
    [['--port', '70000'], 'a port is a whole number from 1 to 65535'],
    [['--port'], '--port needs a value'],
    [['--reset=yes'], '--reset takes no value'],
    [['--calendar', '/no/such.ics'], '/no/such.ics: there is no such file'],
  ])('%j is one clear line', (given, line) => {
    expect(() => readOptions(given, known, 'npm start -- --help')).toThrow(line);
  });

  test('a mistake ends npm start with 2, one line and nothing else', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/start.mjs', '--prot'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
