import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CALLS } from '../../src/adapters/graph/calls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(path.join(root, 'docs/permissions.md'), 'utf8');
const adapter = path.join(root, 'src/adapters/graph');
const sources = readdirSync(adapter).filter((file) => file.endsWith('.ts') && file !== 'calls.ts');
const code = sources.map((file) => readFileSync(path.join(adapter, file), 'utf8'));

/** Rows of the first table: call, request, scope, and the three reasons. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

describe('docs/permissions.md', () => {
  it('has a line for every call, with method, path, scope, a reason and what works without it', () => {
    const written = rows.map(([, name, request, scope]) => `${name} ${request} ${String(scope).split(',')[0]}`);
    const real = Object.entries(CALLS).map(([name, call]) => `${name} ${call.method} ${call.path} ${call.scope}`);
    expect(written).toEqual(real);
    for (const [, name, , , why, , without] of rows) expect([name, why, without]).not.toContain('');
  });

  it('names only calls that the adapter makes', () => {
    for (const name of Object.keys(CALLS)) {
      const used = code.some((text) => new RegExp(`graph\\.(send|pages?)\\(\\s*'${name}'`).test(text));
      expect(`${name}: ${used ? 'used' : 'unused'}`).toBe(`${name}: used`);
    }
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
});
