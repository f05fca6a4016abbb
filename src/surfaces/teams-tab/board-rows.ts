/** Which accounts the board shows, and what its filters offer. */
import type { BoardRow } from '../../domain/board.ts';
import { searchText } from '../shared/search-text.ts';
import type { BoardFilters } from './tab-address.ts';

/** `me`: mail address of who looks, lower case. Order is the board's own: what needs care first. */
export function shownRows(rows: readonly BoardRow[], filters: BoardFilters, me: string): readonly BoardRow[] {
  const wanted = searchText(filters.search);
  return rows.filter(
    ({ details, needsCare }) =>
      (!filters.mine || details?.kam === me) &&
      (filters.kam === '' || details?.kam === filters.kam) &&
      (filters.tier === '' || details?.tier === filters.tier) &&
      (!filters.careOnly || needsCare) &&
      (wanted === '' || searchText(details?.name ?? '').includes(wanted)),
  );
}

export function isFiltered(filters: BoardFilters): boolean {
  return filters.mine || filters.careOnly || filters.kam !== '' || filters.tier !== '' || filters.search !== '';
}

/** By name; a name that one account's row lacks comes from another's. */
export function kamsOf(rows: readonly BoardRow[]): readonly { readonly address: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { details } of rows) {
    if (details === undefined) continue;
    const { kam, kamName } = details;
    if (!names.has(kam) || names.get(kam) === kam) names.set(kam, kamName);
  }
  return [...names]
    .map(([address, name]) => ({ address, name }))
    .sort((one, other) => one.name.localeCompare(other.name) || (one.address < other.address ? -1 : 1));
}

export function tiersOf(rows: readonly BoardRow[]): readonly string[] {
  return distinct(rows.map(({ details }) => details?.tier));
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))].map(String).sort();
}
