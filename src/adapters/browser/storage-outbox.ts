import { addSeconds, type Instant } from '../../domain/calendar-day.ts';
import { OutboxFailed, type Outbox, type OutboxEntry } from '../../ports/outbox.ts';

export interface StorageOutboxOptions {
  /** `() => window.localStorage`: a function, because asking for it throws where storage is forbidden. */
  readonly storage: () => Storage;
  /** The window, which tells of changes made in another one. */
  readonly page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /**
   * Whose outbox: the signed-in person's id; behind `Office.context.partitionKey` where Office gives one (platform-facts A14).
   * Two people of one browser profile do not see each other's.
   */
  readonly partition: string;
}

/**
 * The outbox in the browser's local storage, one item per entry, so that two windows cannot lose each other's. An entry is a few
 * kilobytes, the storage holds five megabytes.
 */
export function createStorageOutbox({ storage, page, partition }: StorageOutboxOptions): Outbox {
  const prefix = `account-rituals.outbox.${partition}.`;
  const listeners = new Set<() => void>();
  const told = (event: StorageEvent) => {
    // `null`: somebody cleared everything.
    if (event.key === null || event.key.startsWith(prefix)) tell();
  };

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function available(): Storage | undefined {
    try {
      return storage();
    } catch {
      return undefined;
    }
  }

  return {
    async keep(entry, over) {
      try {
        const store = storage();
        const name = prefix + entry.key;
        const standing = readEntry(store.getItem(name), entry.key);
        const next = standing === undefined || over === undefined ? entry : over(standing);
        if (next === standing) return;
        store.setItem(name, JSON.stringify(distinct(next, standing)));
      } catch {
        throw new OutboxFailed();
      }
      tell();
    },

    async pending() {
      const store = available();
      // Where nothing can be kept, nothing waits.
      if (store === undefined) return [];
      const entries: OutboxEntry[] = [];
      for (let at = 0; at < store.length; at += 1) {
        const name = store.key(at);
        if (name === null || !name.startsWith(prefix)) continue;
        const entry = readEntry(store.getItem(name), name.slice(prefix.length));
        if (entry !== undefined) entries.push(entry);
      }
      return entries.sort((one, other) => (one.keptAt < other.keptAt ? -1 : one.keptAt > other.keptAt ? 1 : 0));
    },

    async remove(key: string, asKeptAt?: Instant) {
      const store = available();
      if (store === undefined) return;
      const name = prefix + key;
      if (asKeptAt !== undefined && readEntry(store.getItem(name), key)?.keptAt !== asKeptAt) return;
      store.removeItem(name);
      tell();
    },

    onChange(listener) {
      if (listeners.size === 0) page.addEventListener('storage', told);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) page.removeEventListener('storage', told);
      };
    },
  };
}

/** Two entries of one second must differ, or removing the earlier one after its retry would take the later one along. */
function distinct(entry: OutboxEntry, standing: OutboxEntry | undefined): OutboxEntry {
  if (standing === undefined || standing.keptAt < entry.keptAt) return entry;
  return { ...entry, keptAt: addSeconds(standing.keptAt, 1) };
}

/** Ours and whole, or `undefined`: another version of the product may have written it. */
function readEntry(text: string | null, key: string): OutboxEntry | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(json) || json['key'] !== key || typeof json['keptAt'] !== 'string') return undefined;
  const { kind, ritual, answer } = json;
  const ours =
    (kind === 'ritual' && isRecord(ritual) && typeof ritual['ref'] === 'string' && isRecord(ritual['objective'])) ||
    (kind === 'answer' && isRecord(answer) && typeof answer['ref'] === 'string');
  return ours ? (json as unknown as OutboxEntry) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
