import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedCalendarMemory } from '../../../src/adapters/browser/indexed-calendar-memory.ts';
import { SNAPSHOT } from '../../contract/calendar-memory.contract.ts';

const memoryOf = (owner = 'oid-claire') => createIndexedCalendarMemory({ owner: async () => owner });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the memory of a calendar in IndexedDB', () => {
  it('belongs to one person', async () => {
    await memoryOf().replace(SNAPSHOT);
    expect(await memoryOf('oid-claire-2').recall()).toBeUndefined();
  });

  it('forgets one person’s and nobody else’s', async () => {
    await memoryOf().replace(SNAPSHOT);
    await memoryOf('oid-hugo').replace(SNAPSHOT);
    expect(await memoryOf().forget()).toBe(true);
    expect(await memoryOf().recall()).toBeUndefined();
    expect(await memoryOf('oid-hugo').recall()).toEqual(SNAPSHOT);
  });

  it('remembers nothing, and throws nothing, where the browser keeps nothing or nobody is signed in', async () => {
    const nobody = createIndexedCalendarMemory({ owner: () => Promise.reject(new Error('sign in')) });
    await nobody.replace(SNAPSHOT);
    expect(await nobody.recall()).toBeUndefined();
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const forbidden = memoryOf();
    await forbidden.replace(SNAPSHOT);
    expect(await forbidden.recall()).toBeUndefined();
    expect(await forbidden.forget()).toBe(false);
  });
});
