// @vitest-environment jsdom
/** What every outbox promises: the fake that use cases are tested with, and the one in the browser. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createStorageOutbox } from '../../src/adapters/browser/storage-outbox.ts';
import { type Outbox, type OutboxEntry, ritualEntryKey } from '../../src/ports/outbox.ts';
import { instant, makeRitual, OTHER_REF } from '../support/builders.ts';
import { InMemoryOutbox } from '../support/fake-surroundings.ts';

const AT = instant('2026-11-23T09:00:00Z'); // Monday
const LATER = instant('2026-11-23T09:00:05Z');

function entry(change: Partial<Extract<OutboxEntry, { kind: 'ritual' }>> = {}): OutboxEntry {
  const ritual = change.ritual ?? makeRitual();
  return { key: ritualEntryKey(ritual), kind: 'ritual', ritual, basis: undefined, keptAt: AT, ...change };
}

const OUTBOXES: readonly (readonly [string, () => Outbox])[] = [
  ['in memory', () => new InMemoryOutbox()],
  ['in the browser', () => createStorageOutbox({ storage: () => window.localStorage, page: window, partition: 'oid' })],
];

describe.each(OUTBOXES)('an entry of the outbox %s', (_, create) => {
  let outbox: Outbox;
  beforeEach(() => {
    window.localStorage.clear();
    outbox = create();
  });

  it('takes the place of an earlier one of the same ritual', async () => {
    await outbox.keep(entry());
    await outbox.keep(entry({ ritual: makeRitual({ subject: 'changed' }), keptAt: LATER }));
    expect(await outbox.pending()).toMatchObject([{ ritual: { subject: 'changed' }, keptAt: LATER }]);
  });

  it('gives its place to what is made of it and the one that stands there', async () => {
    const joined = (standing: OutboxEntry) =>
      entry({
        ritual: makeRitual({ subject: `${standing.kind === 'ritual' ? standing.ritual.subject : ''}, changed` }),
      });
    await outbox.keep(entry({ ritual: makeRitual({ subject: 'alone' }) }), joined);
    await outbox.keep(entry({ ritual: makeRitual({ subject: 'later' }) }), joined);
    expect(await outbox.pending()).toMatchObject([{ ritual: { subject: 'alone, changed' } }]);
  });

  it('stands after those kept before it', async () => {
    await outbox.keep(entry({ keptAt: LATER }));
    await outbox.keep(entry({ ritual: makeRitual({ ref: OTHER_REF }) }));
    expect((await outbox.pending()).map(({ keptAt }) => keptAt)).toEqual([AT, LATER]);
  });

  it('is forgotten once it was written', async () => {
    await outbox.keep(entry());
    await outbox.remove(entry().key, AT);
    expect(await outbox.pending()).toEqual([]);
  });

  it('that was typed while an earlier one was being written stays', async () => {
    await outbox.keep(entry());
    const [underWay] = await outbox.pending();
    await outbox.keep(entry({ ritual: makeRitual({ subject: 'typed meanwhile' }), keptAt: AT }));
    await outbox.remove(entry().key, underWay?.keptAt);
    expect(await outbox.pending()).toMatchObject([{ ritual: { subject: 'typed meanwhile' } }]);
  });
});
