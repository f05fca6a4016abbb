import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR_CALLS } from '../../src/adapters/graph/administrator-calls.ts';
import { BATCH, CALLS, type GraphCall } from '../../src/adapters/graph/calls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [page = '', administrators = ''] = readFileSync(path.join(root, 'docs/permissions.md'), 'utf8').split(
  '## What the administrator does once\n',
);
const adapter = path.join(root, 'src/adapters/graph');
const sources = readdirSync(adapter).filter((file) => file.endsWith('.ts') && !/calls\.ts$/.test(file));
const code = sources.map((file) => readFileSync(path.join(adapter, file), 'utf8'));

/** Rows of a table: call, request, scope, and the reasons. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
const rows = rowsOf(page);
const unused = (calls: Record<string, GraphCall>): string[] =>
  Object.keys(calls).filter(
    (name) =>
      !code.some((text) => new RegExp(`graph\\.(send|pages?|changes)\\(\\s*'${name}'|\\bcall: '${name}'`).test(text)),
  );

describe('docs/permissions.md', () => {
  it('has a line for every call, with method, path, scope, a reason and what works without it', () => {
    const written = rows.map(([, name, request, scope]) => `${name} ${request} ${String(scope).split(',')[0]}`);
    const real = Object.entries(CALLS).map(([name, call]) => `${name} ${call.method} ${call.path} ${call.scope}`);
    expect(written).toEqual([...real, `batch ${BATCH.method} ${BATCH.path} those of its parts`]);
    for (const [, name, , , why, , without] of rows) expect([name, why, without]).not.toContain('');
  });

  it('names only calls that the adapter makes', () => {
    expect(unused(CALLS)).toEqual([]);
  });

  it('misses no call: nothing but graph-client.ts speaks to the SDK or to fetch', () => {
    expect(sources.length).toBeGreaterThan(10);
    const speaking = sources.filter((_, at) => /\bfetch\(|initWithMiddleware|\.api\(/.test(String(code[at])));
    expect(speaking).toEqual(['graph-client.ts']);
  });

  it('asks for no scope that the manifests do not declare', () => {
    const source = readFileSync(path.join(root, 'manifest/source.json'), 'utf8');
    const { scopes } = JSON.parse(source) as { scopes: Record<string, string[]> };
    const declared = new Set(Object.values(scopes).flat());
    const asked = new Set(Object.values(CALLS).map(({ scope }) => scope));
    expect([...asked].sort()).toEqual([...declared].sort());
  });

  describe('in the section of the administrator', () => {
    it('has a line for every call of provisioning, with a reason and a way without it', () => {
      const section = rowsOf(administrators);
      const written = section.map(([, name, request, scope]) => `${name} ${request} ${scope}`);
      const real = Object.entries(ADMINISTRATOR_CALLS).map(
        ([name, call]) => `${name} ${call.method} ${call.path} ${call.scope}`,
      );
      expect(written).toEqual(real);
      for (const [, , , , why, without] of section) expect([why, without]).not.toContain('');
      expect(unused(ADMINISTRATOR_CALLS)).toEqual([]);
    });

    it('names calls that the product cannot make, and none that deletes', () => {
      for (const { method, scope } of Object.values(ADMINISTRATOR_CALLS)) {
        expect(['GET', 'POST', 'PATCH']).toContain(method);
        expect(['Sites.Manage.All', 'Sites.FullControl.All']).toContain(scope);
      }
      expect(Object.values(CALLS).filter(({ scope }) => /^Sites\..*All$/.test(scope))).toEqual([]);
    });
  });
});
