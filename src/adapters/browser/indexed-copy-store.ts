import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CopyStore, CopyWrite, KeptList, KeptReading, KeptState } from '../../ports/copy-store.ts';

export interface IndexedCopyStoreOptions {
  /** Whose copy of which register: site and directory object id of the person. Two people of one browser profile do not see each other's. */
  readonly owner: string;
  /** Milliseconds, of the machine's clock. */
  readonly now: () => number;
  /** Milliseconds until one operation is given up; 10 s unless told. A browser in trouble may never answer. */
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
  /** By owner, list, number of the reading, number of the page. */
  pages: { key: [string, string, number, number]; value: string };
}

type CopyDatabase = IDBPDatabase<CopySchema>;

const DATABASE = 'account-rituals.register-copy';
/** Of the two stores and their keys. What stands in a page has a number of its own (src/usecases/copied-rows.ts). */
const DATABASE_VERSION = 1;
const TIME_LIMIT = 10_000;
/** A copy that nobody has opened for so long is cleared away when anybody opens one: a shared machine forgets who left. */
const UNUSED_MILLISECONDS = 30 * 86_400_000;

/**
 * The copy in IndexedDB. A few hundred texts instead of 100,000 records (docs/decisions/0015). Whatever the browser refuses
 * (no IndexedDB in a private window, blocked by a policy, full, broken, an older tab that holds an older version) means no copy.
 */
export function createIndexedCopyStore(options: IndexedCopyStoreOptions): CopyStore {
  const { owner, now, timeLimit = TIME_LIMIT } = options;
  let opened: Promise<CopyDatabase> | undefined;

  function database(): Promise<CopyDatabase> {
    opened ??= open(() => (opened = undefined)).then(async (db) => {
      await clearUnused(db, now() - UNUSED_MILLISECONDS);
      return db;
    });
    return opened;
  }

  /** What `work` answers, or `otherwise` when it fails or takes too long. */
  async function trying<T>(work: (db: CopyDatabase) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await within(timeLimit, async () => work(await database()));
    } catch {
      return otherwise;
    }
  }

  return {
    load: (list) => trying((db) => load(db, owner, list), undefined),
    write: (list, change) => trying((db) => write(db, owner, list, change, now()), false),
    forget: () =>
      trying(async (db) => {
        await remove(db, owner);
        return true;
      }, false),
  };
}

/** `onLost`: the database is closed, by the browser or for a newer version of ours; the next use opens it again. */
function open(onLost: () => void): Promise<CopyDatabase> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    openDB<CopySchema>(DATABASE, DATABASE_VERSION, {
      upgrade(db) {
        // A copy can always be read again: no older version is worth being carried over.
        for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
        db.createObjectStore('lists');
        db.createObjectStore('pages');
      },
      // Another tab of ours holds an older version open: this session goes without.
      blocked: () => {
        givenUp = true;
        reject(new Error('blocked'));
      },
      blocking: (_current, _blocked, event) => {
        onLost();
        (event.target as IDBDatabase).close();
      },
      terminated: onLost,
    }).then((db) => {
      if (givenUp) db.close();
      else resolve(db);
    }, reject);
  });
}

async function load(db: CopyDatabase, owner: string, list: string): Promise<KeptList | undefined> {
  const transaction = db.transaction(['lists', 'pages']);
  const stored = await transaction.objectStore('lists').get([owner, list]);
  if (stored === undefined) return undefined;
  const { state } = stored;
  const pagesOf = (kept: KeptReading | undefined) =>
    kept === undefined ? [] : transaction.objectStore('pages').getAll(pagesOfReading(owner, list, kept.reading));
  const [wholePages, begunPages] = await Promise.all([pagesOf(state.whole), pagesOf(state.begun), transaction.done]);
  return { state, wholePages, begunPages };
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
    ...drop.map((reading) => texts.delete(pagesOfReading(owner, list, reading))),
    ...pages.map(({ reading, page, text }) => texts.put(text, [owner, list, reading, page])),
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

function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser does not answer')), milliseconds);
    work()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
