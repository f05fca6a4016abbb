import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_COLUMNS } from '../../src/adapters/graph/account-row.ts';
import { ANSWER_COLUMNS } from '../../src/adapters/graph/answer-row.ts';
import { HEALTH_COLUMNS } from '../../src/adapters/graph/health-row.ts';
import { REGISTER_SCHEMA, type RegisterColumn } from '../../src/adapters/graph/register-schema.ts';
import { RITUAL_COLUMNS } from '../../src/adapters/graph/ritual-row.ts';
import { REGISTER_LISTS } from '../../src/sandbox/seed/register-columns.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(path.join(root, 'docs/register.md'), 'utf8');

/** `text i u`, `choice drafted, planned; i`, `date and time, EndsAt i`: as the page's Type column says it. */
function typeOf(column: RegisterColumn): string {
  const marks = [column.indexed === true ? 'i' : '', column.unique === true ? 'u' : ''].filter((mark) => mark !== '');
  const plain = column.type === 'dateTime' ? 'date and time' : column.type;
  if (column.type !== 'choice') return [plain, ...marks].join(' ');
  return `choice ${column.choices?.join(', ')}${marks.length === 0 ? '' : `; ${marks.join(' ')}`}`;
}

/** Rows of the page's tables, list by list: column and type. A row may name two columns. */
function written(): Map<string, Map<string, string>> {
  const lists = new Map<string, Map<string, string>>();
  for (const section of page.split(/^## /m).slice(1)) {
    const name = section.split('\n')[0]?.trim() ?? '';
    const columns = new Map<string, string>();
    for (const line of section.split('\n').filter((row) => /^\| [A-Z]/.test(row))) {
      const [, names = '', types = ''] = line.split('|').map((cell) => cell.trim());
      if (names === 'Column') continue;
      for (const column of names.split(', ')) columns.set(column, types);
    }
    if (columns.size > 0) lists.set(name, columns);
  }
  return lists;
}

describe('the register’s schema', () => {
  it('is what docs/register.md says: same lists, columns, types, indexes and unique keys', () => {
    const schema = REGISTER_SCHEMA.map(({ name, columns }) => [
      name,
      { Title: 'text', ...Object.fromEntries(columns.map((column) => [column.name, typeOf(column)] as const)) },
    ]);
    const said = [...written()].map(([name, columns]) => [name, Object.fromEntries(columns)]);
    expect(said).toEqual(schema);
  });

  it('has every column that the adapters read', () => {
    const used = { Accounts: ACCOUNT_COLUMNS, Rituals: RITUAL_COLUMNS, Checks: ANSWER_COLUMNS, Health: HEALTH_COLUMNS };
    for (const [name, columns] of Object.entries(used)) {
      const known = REGISTER_SCHEMA.find((list) => list.name === name)?.columns.map((column) => column.name) ?? [];
      expect(columns.filter((column) => column !== 'Title' && !known.includes(column))).toEqual([]);
    }
  });

  it('keeps to what SharePoint can do: a unique indexed key, at most 20 indexes, none over notes, ASCII names', () => {
    for (const { columns } of REGISTER_SCHEMA) {
      expect(columns[0]).toEqual({ name: 'Key', type: 'text', indexed: true, unique: true, required: true });
      const indexed = columns.filter((column) => column.indexed === true);
      expect(indexed.length).toBeLessThanOrEqual(20);
      expect(indexed.filter(({ type }) => type === 'note')).toEqual([]);
      expect(columns.filter(({ unique, indexed: has }) => unique === true && has !== true)).toEqual([]);
      expect(columns.filter(({ name }) => !/^[A-Z][A-Za-z]{1,31}$/.test(name))).toEqual([]);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }
  });

  it('is what the sandbox, which shares no code with it, is founded with', () => {
    const seeded = REGISTER_LISTS.map(({ name, columns }) => ({
      name,
      columns: columns.map(({ displayName: _, enforceUniqueValues, ...column }) => ({
        ...column,
        ...(enforceUniqueValues === true ? { unique: true } : {}),
      })),
    }));
    expect(seeded).toEqual(REGISTER_SCHEMA);
  });
});
