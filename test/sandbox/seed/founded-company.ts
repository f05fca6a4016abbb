/** A company founded in memory, with its rows within reach. */
import { openStore, type Store } from '../../../src/sandbox/graph/store/open-store.ts';
import type { StoredItem } from '../../../src/sandbox/graph/store/sharepoint.ts';
import { seedCompany } from '../../../src/sandbox/seed/seed-company.ts';

export const TAG = 'String {00020329-0000-0000-C000-000000000046} Name cecp-33333333-3333-4333-8333-333333333333';

export interface Founded {
  readonly store: Store;
  readonly today: string;
  rows(list: string): StoredItem[];
  close(): void;
}

/** `today` at nine in the morning, UTC. */
export function found(today: string, seed?: number): Founded {
  const store = openStore(undefined, { now: () => new Date(`${today}T09:00:00Z`) });
  seedCompany(store, seed === undefined ? { today } : { today, seed });
  const site = store.sharepoint.site('contoso.sharepoint.example:/sites/account-rituals');
  if (site === undefined) throw new Error('no site');
  return {
    store,
    today,
    rows: (name) => {
      const list = store.sharepoint.list(site.id, name);
      if (list === undefined) throw new Error(`no list ${name}`);
      return store.sharepoint.items(list.id);
    },
    close: () => {
      store.close();
    },
  };
}

/** A column as text, '' when empty. */
export const text = (row: StoredItem, column: string): string => String(row.fields[column] ?? '');
