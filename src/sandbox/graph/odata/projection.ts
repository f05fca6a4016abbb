/**
 * `$select`, `$expand` and `$orderby`: `parseSelect(text) → string[]`, `parseExpand(text) → Expansion[]` with the options inside
 * the brackets (`$` optional there, as SharePoint takes it), `parseOrderBy(text) → { path, descending }[]`;
 * `project(entity, select, keep)` leaves only what was selected.
 */
import { badRequest } from '../graph-error.ts';
import type { Resolve } from './evaluate.ts';

export interface Expansion {
  readonly name: string;
  /** Without `$`, lower case: `select`, `filter`, `expand`, … */
  readonly options: ReadonlyMap<string, string>;
}

export interface Order {
  readonly path: readonly string[];
  readonly descending: boolean;
}

const PROPERTY = /^[A-Za-z_@*][\w@./]*$/;

export function parseSelect(text: string): string[] {
  const names = split(text, ',').map((name) => name.trim());
  for (const name of names) {
    if (!PROPERTY.test(name)) throw badRequest(`Term '${name}' is not valid in a $select expression.`);
  }
  return names;
}

export function parseExpand(text: string): Expansion[] {
  return split(text, ',').map((part) => {
    const match = /^\s*([A-Za-z_][\w./]*)\s*(?:\((.*)\))?\s*$/s.exec(part);
    const name = match?.[1];
    if (name === undefined) throw badRequest(`Term '${part.trim()}' is not valid in a $expand expression.`);
    const options = new Map<string, string>();
    for (const option of match?.[2] === undefined ? [] : split(match[2], ';')) {
      const at = option.indexOf('=');
      if (at < 0) throw badRequest(`'${option.trim()}' is not an option of $expand=${name}.`);
      options.set(option.slice(0, at).trim().replace(/^\$/, '').toLowerCase(), option.slice(at + 1).trim());
    }
    return { name, options };
  });
}

export function parseOrderBy(text: string): Order[] {
  return split(text, ',').map((part) => {
    const match = /^\s*([A-Za-z_][\w]*(?:\/\w+)*)(?:\s+(asc|desc))?\s*$/i.exec(part);
    const path = match?.[1];
    if (path === undefined) throw badRequest(`'${part.trim()}' is not valid in '$orderby'.`);
    return { path: path.split('/'), descending: match?.[2]?.toLowerCase() === 'desc' };
  });
}

/** A stable comparison for `sort`: `(a, b) => byOrder(orders, of(a), of(b))`. Null comes first, as in OData. */
export function byOrder(orders: readonly Order[], left: Resolve, right: Resolve): number {
  for (const { path, descending } of orders) {
    const [a, b] = [comparable(left(path)), comparable(right(path))];
    if (a === b) continue;
    const order = a === null ? -1 : b === null ? 1 : a < b ? -1 : 1;
    return descending ? -order : order;
  }
  return 0;
}

function comparable(value: unknown): string | number | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.getTime() : null;
}

/** Keeps the selected properties, `keep` and the annotations (`@odata.…`). `*` or no selection keeps all. */
export function project(
  entity: Record<string, unknown>,
  select: readonly string[] | undefined,
  keep: readonly string[],
): Record<string, unknown> {
  if (select === undefined || select.includes('*')) return entity;
  const wanted = new Set([
    ...select.map((name) => (name.split('/')[0] ?? name).toLowerCase()),
    ...keep.map((name) => name.toLowerCase()),
  ]);
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([name]) => name.startsWith('@') || wanted.has((name.split('@')[0] ?? name).toLowerCase()),
    ),
  );
}

/** Splits at `mark` outside of brackets and of quoted text. */
function split(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (depth !== 0 || quoted) throw badRequest(`A bracket or quotation mark is left open in '${text}'.`);
  parts.push(text.slice(from));
  return parts.filter((part) => part.trim() !== '');
}
