/**
 * Tells whether an entity passes a filter. `resolve(path)` gives the value of a property path: a string, number, boolean, null,
 * a Date (then the other side is read as an instant, UTC when it has no offset) or an array for any/all. Strings compare
 * without regard to case, as Exchange and SharePoint do, except the `id` of a collection's item (`ep/id`). `of(entity)` is the plain resolver for JSON.
 */
import { badRequest } from '../graph-error.ts';
import type { Comparison, Node } from './filter.ts';

export type Resolve = (path: readonly string[]) => unknown;

export const of =
  (entity: unknown): Resolve =>
  (path) =>
    walk(entity, path);

function walk(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const segment of path) {
    if (current === null || current === undefined || typeof current !== 'object') return null;
    current = (current as Record<string, unknown>)[segment];
  }
  return current ?? null;
}

export function evaluate(node: Node, resolve: Resolve): boolean {
  return valueOf(node, resolve) === true;
}

function valueOf(node: Node, resolve: Resolve): unknown {
  switch (node.kind) {
    case 'and':
      return valueOf(node.left, resolve) === true && valueOf(node.right, resolve) === true;
    case 'or':
      return valueOf(node.left, resolve) === true || valueOf(node.right, resolve) === true;
    case 'not':
      return valueOf(node.operand, resolve) !== true;
    case 'compare': {
      const [left, right] = [valueOf(node.left, resolve), valueOf(node.right, resolve)];
      const inOwnCase = isItemId(node.left) || isItemId(node.right);
      return holds(node.operator, inOwnCase ? sameness(left, right) : compare(left, right));
    }
    case 'in': {
      const left = valueOf(node.left, resolve);
      return node.values.some((value) => compare(left, value) === 0);
    }
    case 'call':
      return call(node.name, node.args, resolve);
    case 'lambda':
      return quantify(node, resolve);
    case 'path':
      return resolve(node.path);
    case 'literal':
      return node.value;
  }
}

function quantify(node: Extract<Node, { kind: 'lambda' }>, resolve: Resolve): boolean {
  const collection = resolve(node.path);
  const items: unknown[] = Array.isArray(collection) ? collection : [];
  const body = node.body;
  if (body === null) return items.length > 0;
  const passes = (item: unknown) =>
    evaluate(body, (path) => (path[0] === node.variable ? walk(item, path.slice(1)) : resolve(path)));
  return node.quantifier === 'any' ? items.some(passes) : items.every(passes);
}

function call(name: string, args: readonly Node[], resolve: Resolve): unknown {
  const [first, second] = args.map((argument) => valueOf(argument, resolve));
  const subject = lower(first);
  const part = lower(second);
  switch (name) {
    case 'contains':
      return subject !== null && part !== null && subject.includes(part);
    case 'startswith':
      return subject !== null && part !== null && subject.startsWith(part);
    case 'endswith':
      return subject !== null && part !== null && subject.endsWith(part);
    case 'indexof':
      return subject === null || part === null ? -1 : subject.indexOf(part);
    case 'tolower':
      return subject;
    case 'toupper':
      return subject?.toUpperCase() ?? null;
    case 'length':
      return subject?.length ?? null;
    case 'cast':
      return first;
    default:
      throw badRequest(`An unknown function with name '${name}' was found in '$filter'.`);
  }
}

const lower = (value: unknown): string | null => (typeof value === 'string' ? value.toLowerCase() : null);

/** `ep/id`, which the service compares letter by letter (platform-facts D4). */
const isItemId = (node: Node): boolean => node.kind === 'path' && node.path.length > 1 && node.path.at(-1) === 'id';
const sameness = (left: unknown, right: unknown): number | undefined => (left === right ? 0 : undefined);

/** Negative, 0, positive; undefined when the two cannot be ordered (one of them is null, or their kinds differ). */
function compare(left: unknown, right: unknown): number | undefined {
  if (left === null || right === null) return left === right ? 0 : undefined;
  if (left instanceof Date || right instanceof Date) {
    const difference = instant(left) - instant(right);
    return Number.isNaN(difference) ? undefined : difference;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return undefined;
}

function instant(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return Number.NaN;
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/i.test(value) || !value.includes('T') ? value : `${value}Z`);
}

function holds(operator: Comparison, order: number | undefined): boolean {
  switch (operator) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'gt':
      return order !== undefined && order > 0;
    case 'ge':
      return order !== undefined && order >= 0;
    case 'lt':
      return order !== undefined && order < 0;
    case 'le':
      return order !== undefined && order <= 0;
  }
}
