/** Which page, with which filters: kept in the address, so that a link and the back button mean what one saw. */
import { parseRef, type Ref } from '../../domain/ref.ts';

export const TAB_PAGES = ['board', 'to-tag', 'my-checks', 'settings'] as const;
export type TabPage = (typeof TAB_PAGES)[number];

export interface BoardFilters {
  readonly mine: boolean;
  readonly kam: string;
  readonly tier: string;
  readonly search: string;
  readonly careOnly: boolean;
}

export interface TabAddress {
  readonly page: TabPage;
  readonly filters: BoardFilters;
  /** An account of the board, or a ritual among my checks, that a link points at. */
  readonly account: string | undefined;
  readonly ritual: Ref | undefined;
}

export const NO_FILTERS: BoardFilters = { mine: false, kam: '', tier: '', search: '', careOnly: false };
const HOME: TabAddress = { page: 'board', filters: NO_FILTERS, account: undefined, ritual: undefined };

/** `#board?tier=A&search=nor`; anything that is not ours means the board without filters. */
export function parseHash(hash: string): TabAddress {
  const [page, query = ''] = hash.replace(/^#/, '').split('?', 2);
  const wished = new URLSearchParams(query);
  return {
    page: TAB_PAGES.find((known) => known === page) ?? 'board',
    filters: {
      mine: wished.get('mine') === '1',
      kam: wished.get('kam') ?? '',
      tier: wished.get('tier') ?? '',
      search: wished.get('search') ?? '',
      careOnly: wished.get('care') === '1',
    },
    account: wished.get('account') ?? undefined,
    ritual: parseRef(wished.get('ritual') ?? ''),
  };
}

export function toHash({ page, filters, account, ritual }: TabAddress): string {
  const query = new URLSearchParams();
  if (filters.mine) query.set('mine', '1');
  if (filters.kam !== '') query.set('kam', filters.kam);
  if (filters.tier !== '') query.set('tier', filters.tier);
  if (filters.search !== '') query.set('search', filters.search);
  if (filters.careOnly) query.set('care', '1');
  if (account !== undefined) query.set('account', account);
  if (ritual !== undefined) query.set('ritual', ritual);
  const text = query.toString();
  return text === '' ? `#${page}` : `#${page}?${text}`;
}

/** Pages that a deep link names as they are. */
const LINKED_PAGES = ['to-tag', 'my-checks', 'settings'] as const;

/** What a deep link carries (design §6): `my-checks`, `to-tag`, `settings`, `account:northwind`, `ritual:AR-7F3K2Q9X`, `board`. */
export function parseSubPage(subPageId: string): TabAddress {
  const linked = LINKED_PAGES.find((page) => page === subPageId);
  if (linked !== undefined) return { ...HOME, page: linked };
  const [kind, value = ''] = splitOnce(subPageId, ':');
  if (kind === 'account' && value !== '') return { ...HOME, account: value };
  const ritual = kind === 'ritual' ? parseRef(value) : undefined;
  return ritual === undefined ? HOME : { ...HOME, page: 'my-checks', ritual };
}

function splitOnce(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
