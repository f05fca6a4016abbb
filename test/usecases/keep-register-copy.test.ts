import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import type { Account } from '../../src/domain/account.ts';
import { type ChangePage, MarkLost, type RegisterChanges, type Unreadable } from '../../src/ports/register-changes.ts';
import type { RegisterContent, RegisterCopy } from '../../src/ports/register-copy.ts';
import { RegisterUnavailable, type Stored } from '../../src/ports/register.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { makeAccount, makeRitual } from '../support/builders.ts';

type RitualPage = ChangePage<Stored<Ritual> | Unreadable>;

const DAY = 86_400_000;

/** A ritual with this subject, as row `id` of the list. */
const row = (id: string, subject: string) => ({
  id,
  row: { value: makeRitual({ subject, internalObjective: '', attendance: undefined }), version: `${id} "1"` },
});
const page = (mark: string, changed: RitualPage['changed'], change: Partial<RitualPage> = {}): RitualPage => ({
  changed,
  gone: [],
  mark,
  isLast: true,
  ...change,
});

/** What the Rituals list answers, by mark (`''`: from the beginning): a page, or what is thrown. The one account is always the same. */
class ScriptedChanges implements RegisterChanges {
  shape = 'shape 1';
  readonly asked: string[] = [];
  script: Record<string, RitualPage | Error> = {};
  wait: Promise<void> = Promise.resolve();

  async accounts(): Promise<ChangePage<Account>> {
    return { changed: [{ id: '1', row: makeAccount() }], gone: [], mark: 'accounts', isLast: true };
  }

  async rituals(from: string | undefined): Promise<RitualPage> {
    this.asked.push(from ?? '');
    await this.wait;
    const answer = this.script[from ?? ''];
    if (answer === undefined) throw new Error(`no answer for the mark ${from}`);
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

let changes: ScriptedChanges;
let person = 'oid-claire';
let clock = Date.parse('2026-11-23T09:00:00Z');

/** A session that begins now. */
function open(expected?: string): RegisterCopy {
  return keepRegisterCopy({
    changes,
    expected,
    identity: { me: async () => ({ id: person, name: '', address: '' }) },
    storeOf: (id) => createIndexedCopyStore({ owner: `site|${id}`, now: () => clock, timeLimit: 200 }),
  });
}

const subjects = (content: RegisterContent | undefined) =>
  content?.rituals.map(({ stored }) => stored.value.subject).sort();
const caughtUp = async () => subjects(await open().catchUp());
const kept = async () => subjects(await open().kept());

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  changes = new ScriptedChanges();
  person = 'oid-claire';
  changes.script = {
    '': page('a', [row('1', 'one'), row('2', 'two')], { isLast: false }),
    a: page('b', [row('3', 'three')]),
    b: page('b', []),
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('pages', () => {
  it('are asked for once; the next session asks only for what changed', async () => {
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
    expect(changes.asked).toEqual(['', 'a', 'b']);
  });

  it('that come twice, or say the same row twice, do no harm: the last occurrence counts', async () => {
    changes.script['a'] = page('c', [row('1', 'one'), row('2', 'two again'), row('3', 'three')], { isLast: false });
    changes.script['c'] = page('b', [row('1', 'one'), row('3', 'three')]);
    expect(await caughtUp()).toEqual(['one', 'three', 'two again']);
    expect(await kept()).toEqual(['one', 'three', 'two again']);
  });

  it('say what is gone, and what came back afterwards', async () => {
    await caughtUp();
    changes.script['b'] = page('c', [row('2', 'two back')], { gone: ['1', '99'], isLast: false });
    changes.script['c'] = page('d', [row('1', 'one back')], { gone: ['3'] });
    expect(await caughtUp()).toEqual(['one back', 'two back']);
    expect(await kept()).toEqual(['one back', 'two back']);
  });

  it('name the rows that cannot be read, until they can', async () => {
    changes.script['a'] = page('b', [{ id: '3', row: { unreadable: 'AR-BROKEN' } }]);
    const copy = open();
    expect((await copy.catchUp()).unreadable).toEqual(['AR-BROKEN']);
    expect((await open().kept())?.unreadable).toEqual(['AR-BROKEN']);
    changes.script['b'] = page('c', [row('3', 'mended')]);
    expect(await copy.catchUp()).toMatchObject({ unreadable: [] });
  });

  it('that never end are given up', async () => {
    changes.script['a'] = page('a', [row('3', 'three')], { isLast: false });
    await expect(open().catchUp()).rejects.toMatchObject({ because: 'unavailable' });
  });
});

describe('a reading that was interrupted', () => {
  it('is nothing that is kept, and goes on from its last mark', async () => {
    changes.script['a'] = new RegisterUnavailable('unavailable');
    await expect(open().catchUp()).rejects.toBeInstanceOf(RegisterUnavailable);
    expect(await kept()).toBeUndefined();

    changes.script['a'] = page('b', [row('3', 'three')]);
    const told: number[] = [];
    const content = await open().catchUp(({ rituals }) => told.push(rituals));
    expect(subjects(content)).toEqual(['one', 'three', 'two']);
    expect(changes.asked).toEqual(['', 'a', 'a']);
    // What the first attempt has left counts from the start.
    expect(told[0]).toBe(2);
  });

  it('begins again without mixing when its mark is lost', async () => {
    changes.script['a'] = new RegisterUnavailable('unavailable');
    await expect(open().catchUp()).rejects.toBeInstanceOf(RegisterUnavailable);
    changes.script = { '': page('n', [row('7', 'seven')]), a: new MarkLost(), n: page('n', []) };
    expect(await caughtUp()).toEqual(['seven']);
    expect(await kept()).toEqual(['seven']);
  });
});

describe('a mark that is lost', () => {
  it('means reading everything again; the board of before stays until that is complete', async () => {
    await caughtUp();
    changes.script = {
      '': page('n1', [row('1', 'one anew')], { isLast: false }),
      b: new MarkLost(),
      n1: new RegisterUnavailable('unavailable'),
    };
    await expect(open().catchUp()).rejects.toBeInstanceOf(RegisterUnavailable);
    expect(await kept()).toEqual(['one', 'three', 'two']);

    changes.script['n1'] = page('n2', [row('4', 'four')]);
    expect(await caughtUp()).toEqual(['four', 'one anew']);
    expect(await kept()).toEqual(['four', 'one anew']);
    expect(changes.asked).toEqual(['', 'a', 'b', '', 'n1', 'n1']);
  });

  it('again and again is a fault of the server, not an endless loop', async () => {
    changes.script = { '': page('x', [row('1', 'one')], { isLast: false }), x: new MarkLost() };
    await expect(open().catchUp()).rejects.toMatchObject({ because: 'unavailable' });
    expect(changes.asked.length).toBeLessThan(8);
  });
});

describe('who and when', () => {
  it('has another copy once somebody else has signed in, in the same window', async () => {
    const copy = open();
    await copy.catchUp();
    person = 'oid-ines';
    expect(await copy.kept()).toBeUndefined();
    person = 'oid-claire';
    expect(subjects(await copy.kept())).toEqual(['one', 'three', 'two']);
  });

  it('asks once for two who catch up at the same time', async () => {
    const copy = open();
    const [one, other] = await Promise.all([copy.catchUp(), copy.catchUp()]);
    expect(other).toBe(one);
    expect(changes.asked).toEqual(['', 'a']);
  });

  it('gives the same content as long as nothing changed', async () => {
    await caughtUp();
    const copy = open();
    const before = await copy.kept();
    changes.accounts = async () => ({ changed: [], gone: [], mark: 'accounts', isLast: true });
    expect(await copy.catchUp()).toBe(before);
  });

  it('leaves nothing behind when it is forgotten while it is being read', async () => {
    let goOn = () => undefined as void;
    changes.wait = new Promise((resolve) => (goOn = resolve));
    const copy = open();
    const reading = copy.catchUp();
    await vi.waitFor(() => expect(changes.asked).toEqual(['']));
    await copy.forget();
    goOn();
    await reading;
    expect(await kept()).toBeUndefined();
  });

  it('clears away what nobody opened for a month', async () => {
    await caughtUp();
    person = 'oid-ines';
    clock += 31 * DAY;
    await caughtUp();
    clock -= 31 * DAY;
    person = 'oid-claire';
    expect(await kept()).toBeUndefined();
    person = 'oid-ines';
    expect(await kept()).toBeDefined();
  });

  it('does not read what another version of the product wrote', async () => {
    await caughtUp();
    changes.shape = 'shape 2';
    expect(await kept()).toBeUndefined();
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
    expect(await kept()).toEqual(['one', 'three', 'two']);
  });

  it('lets the quicker of two windows write, and both stay right', async () => {
    await caughtUp();
    const [one, other] = [open(), open()];
    await Promise.all([one.kept(), other.kept()]);
    changes.script['b'] = page('c', [row('4', 'four')]);
    changes.script['c'] = page('c', []);
    expect(subjects(await one.catchUp())).toContain('four');
    expect(subjects(await other.catchUp())).toContain('four');
    changes.script['c'] = page('d', [row('5', 'five')]);
    expect(subjects(await other.catchUp())).toContain('five');
    // The slower one did not write: the next session asks for what it misses.
    expect(await kept()).toEqual(['four', 'one', 'three', 'two']);
    expect(await caughtUp()).toEqual(['five', 'four', 'one', 'three', 'two']);
  });
});

describe('many small changes', () => {
  it('are packed together before opening becomes slow', async () => {
    await caughtUp();
    const copy = open();
    for (let at = 0; at < 120; at += 1) {
      changes.script[at === 0 ? 'b' : `c${at}`] = page(`c${at + 1}`, [row('1', `one ${at}`)]);
      await copy.catchUp();
    }
    const store = createIndexedCopyStore({ owner: 'site|oid-claire', now: () => clock });
    expect((await store.load('rituals'))?.wholePages.length).toBeLessThan(60);
    expect(await kept()).toEqual(['one 119', 'three', 'two']);
  });
});

describe('without a usable IndexedDB the register is read whole', () => {
  async function worksWithout({ canRemove = false } = {}): Promise<void> {
    const copy = open();
    expect(await copy.kept()).toBeUndefined();
    expect(subjects(await copy.catchUp())).toEqual(['one', 'three', 'two']);
    // In memory it is kept as long as the window is open.
    expect(subjects(await copy.catchUp())).toEqual(['one', 'three', 'two']);
    expect(changes.asked).toEqual(['', 'a', 'b']);
    // Whether something lies there nobody can say: who asked has to be told.
    expect(await copy.forget()).toBe(canRemove);
  }

  it('where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await worksWithout();
  });

  it('where opening is refused', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    await worksWithout();
  });

  it('where opening never answers', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    await worksWithout();
  });

  it('where a newer version of the product has been', async () => {
    await new Promise((resolve) => {
      indexedDB.open('account-rituals.register-copy', 99).onsuccess = resolve;
    });
    await worksWithout();
  });

  it('where the disk is full, from the start or half-way', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await worksWithout({ canRemove: true });
    put.mockRestore();
    vi.stubGlobal('indexedDB', new IDBFactory());
    changes.asked.length = 0;
    let puts = 0;
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts > 4) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, args);
    });
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
    vi.restoreAllMocks();
    // What was written before the disk was full belongs together: it can be gone on from.
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
  });

  it('where the words of a page are gone, or are those of another', async () => {
    for (const words of ['', 'others']) {
      await caughtUp();
      const store = createIndexedCopyStore({ owner: 'site|oid-claire', now: () => clock });
      const { state, wholePages } = (await store.load('rituals')) ?? {};
      if (state?.whole === undefined) throw new Error('nothing is kept');
      const [text = ''] = wholePages ?? [];
      const { reading } = state.whole;
      const words1 = (await store.words('rituals', reading))?.get(1) ?? '';
      await store.write('rituals', {
        state: { ...state, revision: state.revision + 1 },
        pages: [
          { reading: reading + 1, page: 0, text, words },
          { reading: reading + 1, page: 1, text: wholePages?.[1] ?? '', words: words1 },
        ],
        drop: [reading],
      });
      const moved = (await store.load('rituals'))?.state;
      if (moved?.whole === undefined) throw new Error('nothing is kept');
      await store.write('rituals', {
        state: { ...moved, revision: moved.revision + 1, whole: { ...moved.whole, reading: reading + 1 } },
        pages: [],
        drop: [],
      });
      const copy = open();
      expect((await copy.keptToCount())?.rituals.map(({ type }) => type)).toHaveLength(3);
      expect(await copy.kept()).toBeUndefined();
      expect(subjects(await copy.catchUp())).toEqual(['one', 'three', 'two']);
      expect(await kept()).toEqual(['one', 'three', 'two']);
    }
  });

  it('where a page was damaged', async () => {
    await caughtUp();
    const store = createIndexedCopyStore({ owner: 'site|oid-claire', now: () => clock });
    const { state } = (await store.load('rituals')) ?? {};
    if (state?.whole === undefined) throw new Error('nothing is kept');
    const damaged = { reading: state.whole.reading, page: 0, text: '{"ids":["1"', words: '' };
    await store.write('rituals', { state: { ...state, revision: state.revision + 1 }, pages: [damaged], drop: [] });
    expect(await kept()).toBeUndefined();
    expect(await caughtUp()).toEqual(['one', 'three', 'two']);
    expect(await kept()).toEqual(['one', 'three', 'two']);
  });
});

describe('before sign-in has said who is there', () => {
  it('what is kept of whom the host names is read, and is what the person is then given', async () => {
    await caughtUp();
    const copy = open('oid-claire');
    const ahead = await copy.ahead();
    expect(ahead?.rituals).toHaveLength(3);
    expect(await copy.keptToCount()).toBe(ahead);
  });

  it('nothing is read where the host names nobody', async () => {
    await caughtUp();
    expect(await open().ahead()).toBeUndefined();
  });

  it('who turns out to be somebody else is given their own copy', async () => {
    await caughtUp();
    person = 'oid-ines';
    const copy = open('oid-claire');
    expect(await copy.ahead()).toBeDefined();
    expect(await copy.keptToCount()).toBeUndefined();
    expect(await copy.kept()).toBeUndefined();
    await copy.catchUp();
    person = 'oid-claire';
    expect(await kept()).toEqual(['one', 'three', 'two']);
  });
});
