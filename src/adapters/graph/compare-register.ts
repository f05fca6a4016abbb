/**
 * What a site lacks of the register's schema, and what of it can be added without taking anything away. A site may have more: lists,
 * columns, choices and indexes of the customer's own are never a difference. Pure; register-site.ts reads and writes.
 */
import type { RegisterColumn, RegisterList } from './register-schema.ts';

export interface FoundColumn {
  readonly id: string;
  readonly name: string;
  /** `other` is a type that the register has no use for: a lookup, a person, several lines with formatting … */
  readonly type: RegisterColumn['type'] | 'other';
  readonly choices: readonly string[];
  /** A choice that takes any text besides. */
  readonly takesAnyText: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface FoundList {
  readonly id: string;
  readonly name: string;
  /** `genericList`, `documentLibrary` … */
  readonly template: string;
  readonly columns: readonly FoundColumn[];
}

export interface FoundGrant {
  readonly id: string;
  readonly roles: readonly string[];
}

export interface FoundSite {
  readonly lists: readonly FoundList[];
  /** What the product's app may do on the site; `unasked` when the caller did not ask, `unreadable` when it was refused. */
  readonly grant: FoundGrant | 'none' | 'unasked' | 'unreadable';
}

interface InList {
  readonly list: string;
  readonly listId: string;
  readonly column: RegisterColumn;
}

/** Can be put right by adding. */
export type Addition =
  | { readonly because: 'list-missing'; readonly schema: RegisterList }
  | ({ readonly because: 'column-missing' } & InList)
  | ({ readonly because: 'index-missing' | 'unique-missing'; readonly columnId: string } & InList)
  | ({
      readonly because: 'choices-missing';
      readonly columnId: string;
      readonly missing: readonly string[];
      readonly choices: readonly string[];
    } & InList)
  | { readonly because: 'grant-missing' }
  | { readonly because: 'grant-too-small'; readonly grantId: string; readonly roles: readonly string[] };

/** Has to be put right by a person: putting it right here would delete or narrow something. */
export type Obstacle =
  | { readonly because: 'list-of-another-kind'; readonly list: string; readonly template: string }
  | ({ readonly because: 'column-of-another-type'; readonly found: FoundColumn['type'] } & InList)
  | ({ readonly because: 'no-index-left'; readonly indexed: readonly string[] } & InList)
  | { readonly because: 'grant-unreadable' };

export type Difference = Addition | Obstacle;

export function isAddition(difference: Difference): difference is Addition {
  return !OBSTACLES.has(difference.because);
}

const OBSTACLES: ReadonlySet<Difference['because']> = new Set([
  'list-of-another-kind',
  'column-of-another-type',
  'no-index-left',
  'grant-unreadable',
]);

/** platform-facts E5. */
const MOST_INDEXES = 20;

/** Roles with which the product can do its work; `write` is the least of them (platform-facts E6). */
const ENOUGH: ReadonlySet<string> = new Set(['write', 'owner', 'manage', 'fullcontrol']);

export function compareRegister(schema: readonly RegisterList[], site: FoundSite): readonly Difference[] {
  return [...schema.flatMap((list) => compareList(list, site.lists)), ...compareGrant(site.grant)];
}

function compareList(schema: RegisterList, lists: readonly FoundList[]): readonly Difference[] {
  const found = lists.find(({ name }) => name.toLowerCase() === schema.name.toLowerCase());
  if (found === undefined) return [{ because: 'list-missing', schema }];
  if (found.template !== 'genericList')
    return [{ because: 'list-of-another-kind', list: schema.name, template: found.template }];

  const differences = schema.columns.flatMap((column) => compareColumn(column, found));
  let left = MOST_INDEXES - found.columns.filter(({ indexed }) => indexed).length;
  return differences.map((difference) => {
    if (!needsIndex(difference, found)) return difference;
    left -= 1;
    if (left >= 0) return difference;
    const { list, listId, column } = difference;
    const taken = found.columns.filter(({ indexed }) => indexed).map(({ name }) => name);
    return { because: 'no-index-left', list, listId, column, indexed: taken };
  });
}

function needsIndex(difference: Difference, list: FoundList): difference is Difference & InList {
  if (difference.because === 'column-missing') return difference.column.indexed === true;
  if (difference.because === 'index-missing') return true;
  if (difference.because !== 'unique-missing') return false;
  return list.columns.find(({ id }) => id === difference.columnId)?.indexed !== true;
}

function compareColumn(column: RegisterColumn, list: FoundList): readonly Difference[] {
  const place = { list: list.name, listId: list.id, column };
  const found = list.columns.find(({ name }) => name.toLowerCase() === column.name.toLowerCase());
  if (found === undefined) return [{ because: 'column-missing', ...place }];
  if (!isRoomEnough(column, found)) return [{ because: 'column-of-another-type', ...place, found: found.type }];

  const differences: Difference[] = [];
  const at = { ...place, columnId: found.id };
  const missing = (column.choices ?? []).filter((one) => !found.choices.includes(one));
  if (found.type === 'choice' && !found.takesAnyText && missing.length > 0)
    differences.push({ because: 'choices-missing', ...at, missing, choices: [...found.choices, ...missing] });
  if (column.unique === true && !found.unique) differences.push({ because: 'unique-missing', ...at });
  else if (column.indexed === true && !found.indexed) differences.push({ because: 'index-missing', ...at });
  return differences;
}

/** Several lines hold one line, too, but cannot be indexed; a line of text holds any choice. */
function isRoomEnough(column: RegisterColumn, found: FoundColumn): boolean {
  if (found.type === column.type) return true;
  if (column.type === 'text' && found.type === 'note') return column.indexed !== true;
  return column.type === 'choice' && found.type === 'text';
}

function compareGrant(grant: FoundSite['grant']): readonly Difference[] {
  if (grant === 'unasked') return [];
  if (grant === 'unreadable') return [{ because: 'grant-unreadable' }];
  if (grant === 'none') return [{ because: 'grant-missing' }];
  if (grant.roles.some((role) => ENOUGH.has(role.toLowerCase()))) return [];
  return [{ because: 'grant-too-small', grantId: grant.id, roles: grant.roles }];
}
