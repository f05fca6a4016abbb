import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createIndexedCalendarMemory } from '../../src/adapters/browser/indexed-calendar-memory.ts';
import { MapCalendarMemory } from '../faults/map-calendar-memory.ts';
import { calendarMemoryContract } from './calendar-memory.contract.ts';

calendarMemoryContract('the memory of a calendar in a browser of the fault runs', () => {
  const memory = new MapCalendarMemory();
  return () => memory;
});

calendarMemoryContract('the memory of a calendar in IndexedDB', () => {
  globalThis.indexedDB = new IDBFactory();
  return () => createIndexedCalendarMemory({ owner: async () => 'oid-claire' });
});
