import { type ChangePage, MarkLost, type RegisterChanges } from '../../ports/register-changes.ts';
import { ACCOUNT_COLUMNS, toAccount } from './account-row.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { speaking } from './graph-register.ts';
import { nameOfItem, toListChange, type ListItem } from './list-item.ts';
import { isLostListState } from './lost-sync-state.ts';
import { createRegisterLists, type ListName } from './register-lists.ts';
import { RITUAL_COLUMNS, toRitual } from './ritual-row.ts';
import { asStored } from './row-version.ts';

export interface GraphRegisterChangesSettings {
  readonly graph: GraphClient;
  /** `contoso.sharepoint.com:/sites/account-rituals` */
  readonly site: string;
  /** Where others read lists of the same site, too: they are found once. */
  readonly lists?: ReturnType<typeof createRegisterLists>;
  /** Rows asked for in one page; 1,000 unless told. */
  readonly pageSize?: number;
}

/**
 * Accepted by SharePoint, which chooses less where it wants to (platform-facts E10). Twice what a filtered reading asks for: every
 * page costs one unit of the tenant's allowance however large it is (E9).
 */
const PAGE = 1_000;

/** Reads rows otherwise than before (account-row.ts, ritual-row.ts): whoever changes that changes this, and copies are read anew. */
const MAPPING = 1;

/** Whole lists and what changed in them, by `items/delta` (platform-facts E8). A mark is a link as the server wrote it. */
export function createGraphRegisterChanges({
  graph,
  site,
  lists,
  pageSize = PAGE,
}: GraphRegisterChangesSettings): RegisterChanges {
  const place = lists ?? createRegisterLists(graph, site);

  /** The link of a 410's Location header starts the same reading as a request without token, but does not have to name our columns. */
  async function start(list: ListName, columns: readonly string[]) {
    const page = await graph.page('itemsDelta', {
      path: { ...(await place(list)) },
      query: {
        $select: 'id,eTag,lastModifiedDateTime,deleted',
        $expand: `fields($select=${columns.join(',')})`,
        $top: pageSize,
      },
    });
    const changes = page.value.map(toListChange);
    // Without its fields every row would count as gone. A single entry may be the folder of an empty list.
    if (changes.length > 1 && changes.every((change) => change?.item === undefined))
      throw new GraphFailure(200, 'unexpectedAnswer');
    return page;
  }

  async function goOn(link: string) {
    try {
      return await graph.page('itemsDelta', { path: LINKED }, link);
    } catch (error) {
      if (isLostListState(error)) throw new MarkLost();
      throw error;
    }
  }

  /** `toRow` answers `undefined` for what is left out. */
  async function read<Row>(
    list: ListName,
    columns: readonly string[],
    from: string | undefined,
    toRow: (item: ListItem) => Row | undefined,
  ): Promise<ChangePage<Row>> {
    const { value, nextLink, deltaLink } = await (from === undefined ? start(list, columns) : goOn(from));
    const mark = nextLink ?? deltaLink;
    if (mark === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
    // The last occurrence counts, be it a row or that it is gone.
    const rows = new Map<string, Row | undefined>();
    for (const answer of value) {
      const change = toListChange(answer);
      if (change === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
      rows.set(change.id, change.item === undefined ? undefined : toRow(change.item));
    }
    return {
      changed: [...rows].flatMap(([id, row]) => (row === undefined ? [] : [{ id, row }])),
      gone: [...rows].flatMap(([id, row]) => (row === undefined ? [id] : [])),
      mark,
      isLast: nextLink === undefined,
    };
  }

  return {
    shape: `${MAPPING} ${[...ACCOUNT_COLUMNS, ...RITUAL_COLUMNS].join(' ')}`,
    accounts: (from) => speaking(() => read('Accounts', ACCOUNT_COLUMNS, from, toAccount)),
    rituals: (from) =>
      speaking(() =>
        read('Rituals', RITUAL_COLUMNS, from, (item) => {
          const ritual = toRitual(item);
          return ritual === undefined ? { unreadable: nameOfItem(item) } : asStored(ritual, item);
        }),
      ),
  };
}

/** A link brings its own address; the path of the call is only filled. */
const LINKED = { siteId: 'linked', listId: 'linked' };
