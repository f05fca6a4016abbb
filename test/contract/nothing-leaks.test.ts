/** A day of work against the sandbox, good and bad, with open ears: what is logged, what errors say, what lies in the browser's storage. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import { createStorageOutbox } from '../../src/adapters/browser/storage-outbox.ts';
import { createGraphMyCalendar } from '../../src/adapters/graph/graph-my-calendar.ts';
import { createGraphRegisterChanges } from '../../src/adapters/graph/graph-register-changes.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import type { Identity } from '../../src/ports/identity.ts';
import { answerCheck } from '../../src/usecases/answer-check.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { readBoard } from '../../src/usecases/read-board.ts';
import { syncMyRituals } from '../../src/usecases/sync-my-rituals.ts';
import { instant } from '../support/builders.ts';
import { FakeClock } from '../support/fake-surroundings.ts';
import { freshRitual } from './register.contract.ts';
import { ADDIN_ID, openBench, SITE, type Bench } from './sandbox-bench.ts';

const STATEMENT = 'agree with purchasing on the 3 pilot sites';
const LOGGED = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

class MapStorage implements Storage {
  readonly #items = new Map<string, string>();
  [name: string]: unknown;
  get length(): number {
    return this.#items.size;
  }
  clear = () => this.#items.clear();
  getItem = (name: string) => this.#items.get(name) ?? null;
  key = (at: number) => [...this.#items.keys()][at] ?? null;
  removeItem = (name: string) => void this.#items.delete(name);
  setItem = (name: string, value: string) => void this.#items.set(name, value);
  everything = () => [...this.#items].flat().join('\n');
}

let bench: Bench;
const said: string[] = [];

beforeAll(async () => {
  bench = await openBench();
});

afterAll(async () => {
  await bench?.close();
});

beforeEach(() => {
  for (const name of LOGGED) {
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('no token, address or objective gets into a log or an error, and no token into the browser’s storage', async () => {
  const storage = new MapStorage();
  const tokens: string[] = [];
  const seat = bench.seat('claire', undefined, 4_000, undefined, (token) => tokens.push(token));
  const poor = bench.seat('claire', 'User.Read', 4_000);
  const identity: Pick<Identity, 'me'> = { me: seat.me };
  const register = createGraphRegister({ ...seat, site: SITE });
  const myCalendar = createGraphMyCalendar({ graph: seat.graph, outlookAddinId: ADDIN_ID });
  const clock = new FakeClock(instant('2026-11-23T09:00:00Z'));
  const page = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const outbox = createStorageOutbox({ storage: () => storage, page, partition: (await seat.me()).id });
  const copyStore = createIndexedCopyStore({ owner: `${SITE}|leaks`, now: Date.now });
  const registerCopy = keepRegisterCopy({
    changes: createGraphRegisterChanges({ graph: seat.graph, site: SITE }),
    identity,
    storeOf: () => copyStore,
  });
  const settings = { timeZone: 'Europe/Paris' };
  const errors: unknown[] = [];
  const failing = (work: Promise<unknown>) => work.catch((error: unknown) => void errors.push(error));

  const ritual = freshRitual();
  const stated = { ...ritual, objective: { ...ritual.objective, statement: STATEMENT } };
  const { version } = await register.saveRitual(stated);
  await readBoard({ registerCopy, clock }, settings);
  await syncMyRituals({ register, myCalendar, identity, clock }, settings);

  await failing(register.saveRitual({ ...stated, state: 'held' }, 'W/"0"'));
  await failing(createGraphRegister({ ...poor, site: SITE }).rituals(clock.at));
  await failing(createGraphRegister({ ...seat, site: 'contoso.sharepoint.example:/sites/none' }).accounts());
  await failing(createGraphMyCalendar({ graph: poor.graph }).meetingsById(['AAMk', 'AAMkB']));
  bench.sandbox.switches.set({ claimsChallenge: true });
  await failing(myCalendar.meetingsById(['AAMk', 'AAMkB']));
  bench.sandbox.switches.reset();
  bench.sandbox.switches.set({ throttle: 1 });
  await failing(register.saveRitual({ ...stated, state: 'held' }, version));
  await failing(myCalendar.meetingsBetween(clock.at, instant('2026-12-01T09:00:00Z')));
  const given = { recall: 'plan', achieved: 'yes', satisfaction: 4, changeDecided: undefined, comment: '' } as const;
  const answered = await answerCheck(
    { register, identity, clock, outbox },
    { ...given, ref: ritual.ref, way: 'teams' },
    settings,
  );
  bench.sandbox.switches.reset();

  expect(answered).toBe('waiting');
  expect(storage.everything()).toContain(ritual.ref);
  expect(errors.length).toBeGreaterThanOrEqual(6);
  expect(tokens.length).toBeGreaterThanOrEqual(2);
  const spoken = errors.map((error) => `${String(error)} ${error instanceof Error ? String(error.stack) : ''}`);
  const heard = [...said, ...spoken].join('\n');
  for (const secret of [...tokens, STATEMENT, '@contoso.example', '@northwind.example', 'Bearer', 'eyJ']) {
    expect(heard).not.toContain(secret);
  }
  expect(said).toEqual([]);
  for (const secret of [...tokens, 'Bearer', 'eyJ']) expect(storage.everything()).not.toContain(secret);
  const copied = JSON.stringify(await copyStore.load('rituals'));
  expect(copied.includes(ritual.ref)).toBe(true);
  // Not 'eyJ': the links of the change feed carry a mark of the server's own, which the sandbox writes so.
  for (const secret of [...tokens, 'Bearer']) expect(copied.includes(secret)).toBe(false);
}, 60_000);
