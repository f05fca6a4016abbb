import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CALLS } from '../../src/adapters/graph/calls.ts';
import { SCOPES_OF } from '../../src/surfaces/shared/scopes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

it('what a surface requires is what the manifests declare for it, in the same order', () => {
  const { scopes } = JSON.parse(read('manifest/source.json')) as { scopes: Record<string, string[]> };
  expect(scopes).toEqual({ pane: SCOPES_OF.pane.required, tab: SCOPES_OF.tab.required });
});

it('every scope that a call needs is one that each surface may ask for, and nothing more is asked for', () => {
  const needed = [...new Set(Object.values(CALLS).map(({ scope }) => scope))].sort();
  for (const { required, optional } of Object.values(SCOPES_OF)) {
    expect([...required, ...optional.map(({ scope }) => scope)].sort()).toEqual(needed);
  }
});

it('docs/permissions.md names the optional scopes of each surface', () => {
  const page = read('docs/permissions.md');
  const table = page.slice(page.indexOf('## Scopes by surface'));
  expect(table).toContain(`| \`${SCOPES_OF.pane.required.join(' ')}\``);
  expect(table).toContain(`| \`${SCOPES_OF.tab.required.join(' ')}\``);
  for (const { scope } of SCOPES_OF.tab.optional) expect(table).toContain(`| \`${scope}\` as well`);
});
