// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorageOutbox } from '../../../src/adapters/browser/storage-outbox.ts';
import { OutboxFailed, ritualEntryKey, type OutboxEntry } from '../../../src/ports/outbox.ts';
import { instant, makeRitual } from '../../support/builders.ts';

const AT = instant('2026-11-23T09:00:00Z');

function entry(change: Partial<Extract<OutboxEntry, { kind: 'ritual' }>> = {}): OutboxEntry {
  const ritual = change.ritual ?? makeRitual();
  return { key: ritualEntryKey(ritual), kind: 'ritual', ritual, basis: undefined, keptAt: AT, ...change };
}

function outboxOf(partition = 'oid-claire') {
  return createStorageOutbox({ storage: () => window.localStorage, page: window, partition });
}

beforeEach(() => {
  window.localStorage.clear();
});

describe('an entry', () => {
  it('is still there when the window was closed and opened again', async () => {
    await outboxOf().keep(entry());
    expect(await outboxOf().pending()).toEqual([JSON.parse(JSON.stringify(entry()))]);
  });

  it('belongs to one person', async () => {
    await outboxOf('oid-claire').keep(entry());
    expect(await outboxOf('oid-hugo').pending()).toEqual([]);
  });

  it('of another version that cannot be read is left where it is, and hides no other', async () => {
    window.localStorage.setItem('account-rituals.outbox.oid-claire.ritual|x', '{"v":9}');
    window.localStorage.setItem('account-rituals.outbox.oid-claire.ritual|y', 'not json');
    const outbox = outboxOf();
    await outbox.keep(entry());
    expect(await outbox.pending()).toHaveLength(1);
    expect(window.localStorage.length).toBe(3);
  });
});

describe('a browser without storage', () => {
  it('says that it keeps nothing, instead of losing it in silence', async () => {
    const outbox = createStorageOutbox({
      storage: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      page: window,
      partition: 'oid-claire',
    });
    await expect(outbox.keep(entry())).rejects.toEqual(new OutboxFailed());
    expect(await outbox.pending()).toEqual([]);
  });
});

describe('changes', () => {
  it('are told, those of another window too, until nobody listens any more', async () => {
    const outbox = outboxOf();
    const listener = vi.fn();
    const stop = outbox.onChange(listener);
    await outbox.keep(entry());
    await outbox.remove(entry().key);
    expect(listener).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new StorageEvent('storage', { key: 'account-rituals.outbox.oid-claire.ritual|x' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
