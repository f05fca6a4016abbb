/// <reference lib="dom" />
/**
 * Opens a large register's copy as the tab does at its start, in a process of its own: nothing has been compiled, and the sandbox's rows
 * are not in its memory. Sends what it took until the board of the copy was built. Its argument: a file of KeptFile.
 */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { createIndexedCopyStore } from '../../adapters/browser/indexed-copy-store.ts';
import type { Instant } from '../../domain/calendar-day.ts';
import type { CopyStore, KeptList } from '../../ports/copy-store.ts';
import { keepRegisterCopy } from '../../usecases/keep-register-copy.ts';
import { type BoardView, readBoard } from '../../usecases/read-board.ts';
import { AS_OF } from './register-rows.ts';

/** What is kept of both lists. */
export interface KeptFile {
  /** Of RegisterChanges. */
  readonly shape: string;
  readonly lists: { readonly [list: string]: KeptList };
  /** By list and page. */
  readonly words: { readonly [list: string]: readonly (readonly [page: number, words: string])[] };
}

/** Milliseconds of processor time, of all threads: compiling and collecting what is no longer used among it. */
export interface MeasuredOpening {
  /** Until what is kept was read. */
  readonly opened: number;
  /** Until the board of it was built, what is above included. */
  readonly built: number;
  /** What the stand-in for IndexedDB takes to hand out its texts: a browser has them copied by another process. */
  readonly handedOut: number;
  /** Until the board was built, by the clock. */
  readonly took: number;
  /** Of the board, for comparing. */
  readonly needCare: number;
}

const OWNER = 'opening';
const ZONE = 'Europe/Paris';

const { shape, lists, words } = JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as KeptFile;
const openStore = (): CopyStore => createIndexedCopyStore({ owner: OWNER, now: Date.now, timeLimit: 120_000 });
for (const [list, { state, wholePages }] of Object.entries(lists)) {
  const ofPage = new Map(words[list]);
  const reading = state.whole?.reading ?? 0;
  const pages = wholePages.map((text, page) => ({ reading, page, text, words: ofPage.get(page) ?? '' }));
  const isWritten = await openStore().write(list, { state: { ...state, revision: 1 }, pages, drop: [] });
  if (!isWritten) throw new Error(`the copy of ${list} could not be kept`);
}

const nothingComes = () => new Promise<never>(() => undefined);
const copy = keepRegisterCopy({
  changes: { shape, accounts: nothingComes, rituals: nothingComes },
  identity: { me: async () => ({ id: OWNER, name: '', address: '' }) },
  storeOf: openStore,
});
const from = performance.now();
const workedSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const before = process.cpuUsage();
await copy.keptToCount();
const opened = workedSince(before);
const view = await new Promise<BoardView>((resolve, reject) => {
  const clock = { now: () => AS_OF as Instant };
  readBoard({ registerCopy: copy, clock }, { timeZone: ZONE }, { onKept: resolve }).catch(reject);
});
const built = workedSince(before);
const took = performance.now() - from;
const beforeTexts = process.cpuUsage();
await Promise.all(Object.keys(lists).map((list) => openStore().load(list)));
const measured: MeasuredOpening = {
  opened,
  built,
  handedOut: workedSince(beforeTexts),
  took,
  needCare: view.board.needCare,
};
if (process.send === undefined) console.log(measured);
else process.send(measured);
