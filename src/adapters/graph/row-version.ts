import { RowRefused, type Stored, type Version } from '../../ports/register.ts';
import { GraphFailure } from './graph-failure.ts';
import type { ListItem } from './list-item.ts';

export function asStored<T>(value: T, row: ListItem): Stored<T> {
  return { value, version: versionOf(row), ...(row.changedAt === undefined ? {} : { changedAt: row.changedAt }) };
}

/** Row number and eTag: an update needs both, and the row number never changes. */
function versionOf(row: ListItem): Version {
  return `${row.id} ${row.eTag}`;
}

export function readVersion(version: Version): { itemId: string; eTag: string } {
  const space = version.indexOf(' ');
  if (space < 1) throw new Error('this version does not come from the Graph register');
  return { itemId: version.slice(0, space), eTag: version.slice(space + 1) };
}

/**
 * SharePoint refuses a second row with the same unique Key; with which code is not documented (platform-facts E5), so every refusal
 * of the content is a reason to look. 503 and lost connections are not: they were repeated already.
 */
export function mayBeDuplicate(error: unknown): boolean {
  return error instanceof GraphFailure && [400, 409, 412, 422].includes(error.status);
}

/** Of our own making: the row that holds the key says nothing that can be read, or is another person's. */
export const ROW_IN_THE_WAY = 'rowInTheWay';

/**
 * A refusal that the same row would meet again as a RowRefused: a column is missing or holds less than we wrote (400, 413, 422), or the key
 * is taken by a row that nobody can read. Anything else as it is.
 */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof GraphFailure)) return error;
  const isFinal = [400, 413, 422].includes(error.status) || error.code === ROW_IN_THE_WAY;
  return isFinal ? new RowRefused(error.code) : error;
}
