/** What SharePoint accepts as the value of a column, and how it keeps it. */
import { GraphError } from '../graph-error.ts';
import type { Column, FieldValue } from './sharepoint.ts';

/** Single line of text: 255 characters (platform-facts E3). */
const LINE_LIMIT = 255;
/** Several lines of plain text: SharePoint's documented 63,999 characters. */
const NOTE_LIMIT = 63_999;

/** Every list has it; it may be written, and is not indexed unless the list says so. */
const TITLE: Column = { name: 'Title', displayName: 'Title', type: 'text' };

export function columnsWithTitle(columns: readonly Column[]): readonly Column[] {
  return columns.some((column) => column.name === 'Title') ? columns : [TITLE, ...columns];
}

const refuse = (message: string) => new GraphError(400, 'invalidRequest', message);

/**
 * Checks and normalises what a client sent for some columns. A value of null or '' empties the column.
 * `isNew`: the required columns must all be there.
 */
export function acceptFields(
  columns: readonly Column[],
  sent: Readonly<Record<string, unknown>>,
  isNew: boolean,
): Record<string, FieldValue> {
  const accepted: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (name.includes('@')) continue;
    const column = columns.find((one) => one.name === name) ?? personOf(columns, name);
    if (column === undefined) throw refuse(`Field '${name}' is not recognized`);
    accepted[name] = accept(column, name, value);
  }
  for (const column of columns) {
    if (column.required !== true) continue;
    const isEmptied = column.name in accepted && accepted[column.name] === null;
    if (isEmptied || (isNew && !(column.name in accepted)))
      throw refuse(`Column '${column.name}' is required and has no value`);
  }
  return accepted;
}

/** `OwnerLookupId` is how a person column called `Owner` is written. */
function personOf(columns: readonly Column[], name: string): Column | undefined {
  return name.endsWith('LookupId')
    ? columns.find((column) => column.type === 'person' && `${column.name}LookupId` === name)
    : undefined;
}

function accept(column: Column, name: string, value: unknown): FieldValue {
  if (column.type === 'hyperlink')
    throw refuse(`Column '${name}' is a hyperlink or picture column, which cannot be written through this API`);
  if (column.type === 'person') {
    if (name === column.name) throw refuse(`Column '${name}' is a person column: write '${name}LookupId'`);
    if (typeof value !== 'string' || !/^\d+$/.test(value))
      throw refuse(`Column '${name}' takes the site's own user id, as text`);
    return value;
  }
  if (value === null || value === '') return null;
  switch (column.type) {
    case 'text':
      return limitedText(name, value, LINE_LIMIT);
    case 'note':
      return limitedText(name, value, NOTE_LIMIT);
    case 'choice':
      if (typeof value !== 'string' || column.choices?.includes(value) !== true)
        throw refuse(`Column '${name}' takes one of: ${(column.choices ?? []).join(', ')}`);
      return value;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse(`Column '${name}' takes a number`);
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw refuse(`Column '${name}' takes true or false`);
      return value;
    case 'dateTime':
      return acceptDateTime(name, value);
  }
}

function limitedText(name: string, value: unknown, limit: number): string {
  if (typeof value !== 'string') throw refuse(`Column '${name}' takes text`);
  if (value.length > limit)
    throw refuse(`Column '${name}' takes at most ${limit} characters; this has ${value.length}`);
  return value;
}

/** SharePoint keeps whole seconds; a time without an offset is taken as UTC. */
function acceptDateTime(name: string, value: unknown): string {
  const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  if (parts === null) throw refuse(`Column '${name}' takes a date and time such as 2026-11-23T09:00:00Z`);
  const hasTime = parts[1] !== undefined;
  const hasOffset = parts[4] !== undefined;
  const instant = new Date(hasTime && !hasOffset ? `${parts[0]}Z` : parts[0]);
  if (Number.isNaN(instant.getTime())) throw refuse(`Column '${name}' takes a date and time that exists`);
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** A column as a client defines it: known name, one of its kind, unique only when indexed, at most 20 indexes (E5). */
export function checkColumns(columns: readonly Column[]): void {
  const names = new Set<string>();
  for (const column of columns) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(column.name))
      throw refuse(`Column name '${column.name}' is not acceptable: letters, digits and _ only`);
    if (names.has(column.name.toLowerCase()))
      throw new GraphError(409, 'nameAlreadyExists', `Column '${column.name}' already exists`);
    names.add(column.name.toLowerCase());
    if (column.enforceUniqueValues === true && column.indexed !== true)
      throw refuse(`Column '${column.name}' must be indexed to enforce unique values`);
    if (column.indexed === true && (column.type === 'note' || column.type === 'hyperlink'))
      throw refuse(`Column '${column.name}' is of a type that cannot be indexed`);
    if (column.type === 'choice' && (column.choices ?? []).length === 0)
      throw refuse(`Column '${column.name}' has no choices`);
  }
  if (columns.filter((column) => column.indexed === true).length > 20)
    throw refuse('A list has at most 20 indexed columns');
}

/** Over so many rows SharePoint makes no new index (platform-facts E5: remedies before 5,000 rows, some work up to 20,000). */
const INDEXABLE_ROWS = 20_000;

/** An index, and with it uniqueness, can be added to a list that is not too long. */
export function checkIndexFits(before: Column, after: Column, rows: number): void {
  const isNew = after.indexed === true && before.indexed !== true;
  if (isNew && rows > INDEXABLE_ROWS) {
    throw refuse(
      'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.',
    );
  }
}
