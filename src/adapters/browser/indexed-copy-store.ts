import type { DBSchema, IDBPDatabase } from 'idb';
import type { CopyStore, CopyWrite, KeptList, KeptReading, KeptState } from '../../ports/copy-store.ts';
import { openBrowserDatabase } from './browser-database.ts';

export interface IndexedCopyStoreOptions {
  /** Whose copy of which register: site and directory object id of the person. Two people of one browser profile do not see each other's. */
  readonly owner: string;
  /** Milliseconds, of the machine's clock. */
  readonly now: () => number;
  /** Milliseconds until one operation is given up (browser-database.ts). */
  readonly timeLimit?: number;
}

interface StoredState {
  readonly state: KeptState;
  /** Milliseconds; for clearing away what nobody opens any more. */
  readonly usedAt: number;
}

interface CopySchema extends DBSchema {
  /** By owner and list. */
  lists: { key: [string, string]; value: StoredState };
  /** By owner, list (or its words), number of the reading, number of the page. */
  pages: { key: [string, string, number, number]; value: string };
}

/** Pages whose words are read in one go: more at once and the page stands still while they are copied into it. */
const WORDS_AT_ONCE = 8;

type CopyDatabase = IDBPDatabase<CopySchema>;

const DATABASE = 'account-rituals.register-copy';
/** Of the two stores and their keys. What stands in a page has a number of its own (src/usecases/copied-rows.ts). */
const DATABASE_VERSION = 1;
/** A copy that nobody has opened for so long is cleared away when anybody opens one: a shared machine forgets who left. */
const UNUSED_MILLISECONDS = 30 * 86_400_000;

/**
 * The copy in IndexedDB. A few hundred texts instead of 100,000 records (docs/decisions/0015). Whatever the browser refuses
 * (no IndexedDB in a private window, blocked by a policy, full, broken, an older tab that holds an older version) means no copy.
 */
export function createIndexedCopyStore(options: IndexedCopyStoreOptions): CopyStore {
  const { owner, now, timeLimit } = options;
  const database = openBrowserDatabase<CopySchema>({
    name: DATABASE,
    version: DATABASE_VERSION,
    stores: ['lists', 'pages'],
    ...(timeLimit === undefined ? {} : { timeLimit }),
  });

  /** What `work` answers, or `otherwise` when it fails or takes too long. */
  const trying = <T>(work: (db: CopyDatabase) => Promise<T>, otherwise: T): Promise<T> =>
    database.use(work).catch(() => otherwise);

  let cleared: Promise<unknown> | undefined;
  /** Once, behind the first reading, which is waited for; a write waits for it. */
  const clearing = (): Promise<unknown> => {
    cleared ??= trying((db) => clearUnused(db, now() - UNUSED_MILLISECONDS), undefined);
    return cleared;
  };

  return {
    load: async (list) => {
      const kept = await trying((db) => load(db, owner, list, now() - UNUSED_MILLISECONDS), undefined);
      void clearing();
      return kept;
    },
    words: async (list, reading) => {
      const all = pagesOfReading(owner, ofWords(list), reading);
      const keys = await trying((db) => db.getAllKeys('pages', all), undefined);
      if (keys === undefined) return undefined;
      const words = new Map<number, string>();
      for (let from = 0; from < keys.length; from += WORDS_AT_ONCE) {
        const some = keys.slice(from, from + WORDS_AT_ONCE);
        const texts = await trying((db) => db.getAll('pages', IDBKeyRange.bound(some[0], some.at(-1))), undefined);
        if (texts === undefined) return undefined;
        for (const [at, [, , , page]] of some.entries()) words.set(page, texts[at] ?? '');
      }
      return words;
    },
    write: async (list, change) => {
      await clearing();
      return await trying((db) => write(db, owner, list, change, now()), false);
    },
    forget: () =>
      trying(async (db) => {
        await remove(db, owner);
        return true;
      }, false),
  };
}

/** What nobody has used since `since` is as good as cleared away. */
async function load(db: CopyDatabase, owner: string, list: string, since: number): Promise<KeptList | undefined> {
  const transaction = db.transaction(['lists', 'pages']);
  const stored = await transaction.objectStore('lists').get([owner, list]);
  if (stored === undefined || stored.usedAt < since) return undefined;
  const { state } = stored;
  const pagesOf = (kept: KeptReading | undefined) =>
    kept === undefined ? [] : transaction.objectStore('pages').getAll(pagesOfReading(owner, list, kept.reading));
  const [wholePages, begunPages] = await Promise.all([pagesOf(state.whole), pagesOf(state.begun), transaction.done]);
  return { state, wholePages, begunPages };
}

/** Where a list's words are kept: under a name that no list has. */
function ofWords(list: string): string {
  return `${list} words`;
}

/** One transaction: after a crash the pages and the mark still belong together. */
async function write(
  db: CopyDatabase,
  owner: string,
  list: string,
  { state, pages, drop }: CopyWrite,
  at: number,
): Promise<boolean> {
  const transaction = db.transaction(['lists', 'pages'], 'readwrite');
  const lists = transaction.objectStore('lists');
  const texts = transaction.objectStore('pages');
  const standing = await lists.get([owner, list]);
  if ((standing?.state.revision ?? 0) !== state.revision - 1) return false;
  await Promise.all([
    ...drop.flatMap((reading) => [
      texts.delete(pagesOfReading(owner, list, reading)),
      texts.delete(pagesOfReading(owner, ofWords(list), reading)),
    ]),
    ...pages.flatMap(({ reading, page, text, words }) => [
      texts.put(text, [owner, list, reading, page]),
      ...(words === '' ? [] : [texts.put(words, [owner, ofWords(list), reading, page])]),
    ]),
    lists.put({ state, usedAt: at }, [owner, list]),
    transaction.done,
  ]);
  return true;
}

async function remove(db: CopyDatabase, owner: string): Promise<void> {
  const transaction = db.transaction(['lists', 'pages'], 'readwrite');
  await Promise.all([
    transaction.objectStore('lists').delete(below(owner)),
    transaction.objectStore('pages').delete(below(owner)),
    transaction.done,
  ]);
}

async function clearUnused(db: CopyDatabase, before: number): Promise<void> {
  const unused = new Set<string>();
  let cursor = await db.transaction('lists').store.openCursor();
  while (cursor !== null) {
    if (cursor.value.usedAt < before) unused.add(cursor.key[0]);
    cursor = await cursor.continue();
  }
  for (const owner of unused) await remove(db, owner);
}

/** All keys that begin with the owner: in the order of IndexedDB an array comes after every text and number. */
function below(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner], [owner, []]);
}

function pagesOfReading(owner: string, list: string, reading: number): IDBKeyRange {
  return IDBKeyRange.bound([owner, list, reading], [owner, list, reading, []]);
}
