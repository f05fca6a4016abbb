import type { Stored, Version } from '../../ports/register.ts';
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
