import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';

export interface BrowserDatabaseOptions<Schema extends DBSchema> {
  readonly name: string;
  /** Raise it whenever what is kept changes its shape: what an older version kept is thrown away and read again. */
  readonly version: number;
  readonly stores: readonly StoreNames<Schema>[];
  /** Milliseconds until one use is given up; 10 s unless told. */
  readonly timeLimit?: number;
}

export interface BrowserDatabase<Schema extends DBSchema> {
  /** What `work` answers. Rejects, and never waits for long, whatever the browser does. */
  use<Answer>(work: (database: IDBPDatabase<Schema>) => Promise<Answer>): Promise<Answer>;
}

/** A browser in trouble may never answer. */
const TIME_LIMIT = 10_000;

/**
 * The only way to IndexedDB: databases that are no more than caches, for anything in them can be read again from where it came.
 *
 * | The browser                                                 | Who uses it                                                  |
 * | ----------------------------------------------------------- | ------------------------------------------------------------ |
 * | refuses (private window, policy, newer version of ours)     | is refused, and tries again at the next use                  |
 * | says that another window holds an older version (`blocked`) | is refused at once, until that window lets go                |
 * | does not answer within the limit                            | is refused, and at once from then on, until it does answer   |
 * | tells that a newer version wants in, or that the database   | lets go of it so that the other window does not wait, and    |
 * | is being deleted (`versionchange`)                          | opens it anew at the next use                                |
 * | closed it on its own (`close`: data cleared, disk broken)   | opens it anew at the next use                                |
 */
export function openBrowserDatabase<Schema extends DBSchema>(
  options: BrowserDatabaseOptions<Schema>,
): BrowserDatabase<Schema> {
  const { timeLimit = TIME_LIMIT } = options;
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Openings and uses that were given up and have not come to an end yet. */
  let stalled = 0;

  function giveUpOn(work: Promise<unknown>): void {
    stalled += 1;
    const over = () => {
      stalled -= 1;
    };
    work.then(over, over);
  }

  function open(): Promise<IDBPDatabase<Schema>> {
    if (opened !== undefined) return opened;
    const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      let isGivenUp = false;
      const letGo = () => {
        if (opened === opening) opened = undefined;
      };
      const refuse = (problem: unknown) => {
        letGo();
        reject(problem instanceof Error ? problem : new Error(String(problem)));
      };
      const blocked = () => {
        isGivenUp = true;
        giveUpOn(connecting);
        refuse(new Error('another window holds an older version of the database'));
      };
      const connecting = connect(options, { blocked, letGo });
      connecting.then((database) => (isGivenUp ? database.close() : resolve(database)), refuse);
    });
    opened = opening;
    return opening;
  }

  return {
    async use(work) {
      if (stalled > 0) throw new Error('the browser has not answered yet');
      const working = open().then(work);
      return await within(timeLimit, working, () => giveUpOn(working));
    },
  };
}

/** Asynchronous from its first line on: where IndexedDB is forbidden, asking for it throws. */
async function connect<Schema extends DBSchema>(
  { name, version, stores }: BrowserDatabaseOptions<Schema>,
  on: { readonly blocked: () => void; readonly letGo: () => void },
): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>(name, version, {
    upgrade(upgraded) {
      for (const store of [...upgraded.objectStoreNames]) upgraded.deleteObjectStore(store);
      for (const store of stores) upgraded.createObjectStore(store);
    },
    blocked: on.blocked,
    blocking(_current, _wanted, event) {
      on.letGo();
      (event.target as IDBDatabase).close();
    },
    terminated: on.letGo,
  });
}

function within<Answer>(milliseconds: number, work: Promise<Answer>, onSilence: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onSilence();
      reject(new Error('the browser does not answer'));
    }, milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
