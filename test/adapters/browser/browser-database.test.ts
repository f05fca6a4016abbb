import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowserDatabase } from '../../../src/adapters/browser/browser-database.ts';

interface Notes extends DBSchema {
  notes: { key: string; value: string };
}

const LIMIT = 300;
/** Far below LIMIT, and enough for a busy machine to refuse something. */
const AT_ONCE = 150;

const open = (version = 1) =>
  openBrowserDatabase<Notes>({ name: 'test', version, stores: ['notes'], timeLimit: LIMIT });
const put = (text: string) => (database: IDBPDatabase<Notes>) => database.put('notes', text, 'one');
const get = (database: IDBPDatabase<Notes>) => database.get('notes', 'one');

/** Another window, as the browser gives it to whoever opens a database and answers nothing. */
function openAsStranger(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('test', version);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0) request.result.createObjectStore('notes');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('refused'));
    request.onblocked = () => reject(new Error('had to wait'));
  });
}

async function millisecondsUntilRefused(work: Promise<unknown>): Promise<number> {
  const from = performance.now();
  await expect(work).rejects.toThrow();
  return performance.now() - from;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps what was written until the next window, and throws it away with a newer version', async () => {
  await open().use(put('kept'));
  expect(await open().use(get)).toBe('kept');
  expect(await open(2).use(get)).toBeUndefined();
});

describe('another window', () => {
  it('that holds an older version makes nobody wait, and once it lets go the database is used', async () => {
    const stranger = await openAsStranger(1);
    const newer = open(2);
    expect(await millisecondsUntilRefused(newer.use(get))).toBeLessThan(AT_ONCE);
    expect(await millisecondsUntilRefused(newer.use(get))).toBeLessThan(AT_ONCE);
    stranger.close();
    await vi.waitFor(async () => expect(await newer.use(put('through'))).toBe('one'));
    expect(await newer.use(get)).toBe('through');
  });

  it('with a newer version need not wait for this one, whose own use is refused from then on', async () => {
    const older = open();
    await older.use(put('old'));
    const stranger = await openAsStranger(2);
    expect(await millisecondsUntilRefused(older.use(get))).toBeLessThan(AT_ONCE);
    stranger.close();
  });

  it('of ours with a newer version takes over', async () => {
    const [older, newer] = [open(), open(2)];
    await older.use(put('old'));
    expect(await newer.use(put('new'))).toBe('one');
    expect(await millisecondsUntilRefused(older.use(get))).toBeLessThan(AT_ONCE);
    expect(await newer.use(get)).toBe('new');
  });

  it('may delete the database: the next use makes it anew', async () => {
    const database = open();
    await database.use(put('kept'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('test');
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('had to wait'));
    });
    expect(await database.use(get)).toBeUndefined();
    expect(await database.use(put('again'))).toBe('one');
  });
});

describe('a browser', () => {
  it('that closes the database on its own has it opened again', async () => {
    const database = open();
    let opened: IDBPDatabase<Notes> | undefined;
    await database.use(async (one) => {
      opened = one;
      return await put('kept')(one);
    });
    const { unwrap } = await import('idb');
    if (opened !== undefined) forceCloseDatabase(unwrap(opened) as never);
    await vi.waitFor(async () => expect(await database.use(get)).toBe('kept'));
  });

  it('that refuses is asked again at the next use', async () => {
    const factory = indexedDB;
    const database = open();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    await expect(database.use(get)).rejects.toThrow('insecure');
    vi.stubGlobal('indexedDB', factory);
    expect(await database.use(put('kept'))).toBe('one');
  });

  it('that has no IndexedDB at all refuses', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(open().use(get)).rejects.toThrow();
  });

  it('that does not answer is waited for once, and used when it does', async () => {
    // An upgrade that goes on and on: whoever opens the database meanwhile hears nothing.
    let isOver = false;
    const request = indexedDB.open('test', 1);
    request.onupgradeneeded = () => {
      const notes = request.result.createObjectStore('notes');
      const goOn = () => {
        if (!isOver) notes.get('one').onsuccess = goOn;
      };
      goOn();
    };
    request.onsuccess = () => request.result.close();
    const database = open();
    expect(await millisecondsUntilRefused(database.use(get))).toBeGreaterThanOrEqual(LIMIT - 1);
    expect(await millisecondsUntilRefused(database.use(get))).toBeLessThan(AT_ONCE);
    isOver = true;
    await vi.waitFor(async () => expect(await database.use(put('late'))).toBe('one'));
  });

  it('in which a use never ends refuses the others until it does', async () => {
    const database = open();
    let end = (_: string) => {};
    const endless = new Promise<string>((resolve) => (end = resolve));
    await expect(database.use(() => endless)).rejects.toThrow('does not answer');
    expect(await millisecondsUntilRefused(database.use(get))).toBeLessThan(AT_ONCE);
    end('late');
    await vi.waitFor(async () => expect(await database.use(put('kept'))).toBe('one'));
  });
});
