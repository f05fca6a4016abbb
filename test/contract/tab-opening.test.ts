/** What it costs to open the tab again, over the genuine Graph SDK: the board and My checks begin together and share what they ask. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import { createGraphMyCalendar } from '../../src/adapters/graph/graph-my-calendar.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { createGraphRegisterChanges } from '../../src/adapters/graph/graph-register-changes.ts';
import { createRegisterLists } from '../../src/adapters/graph/register-lists.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { listMyChecks } from '../../src/usecases/list-my-checks.ts';
import { readBoard } from '../../src/usecases/read-board.ts';
import { instant } from '../support/builders.ts';
import { type Bench, openBench, SITE } from './sandbox-bench.ts';

const SETTINGS = { timeZone: 'Europe/Paris' };
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** As wireTab does it. */
function openTab() {
  const calls: string[] = [];
  const seat = bench.seat('ines', undefined, undefined, ({ call }) => calls.push(call));
  const { graph, me } = seat;
  const lists = createRegisterLists(graph, SITE);
  const ports = {
    register: createGraphRegister({ graph, site: SITE, me, lists }),
    registerCopy: keepRegisterCopy({
      changes: createGraphRegisterChanges({ graph, site: SITE, lists }),
      identity: seat,
      storeOf: (personId) => createIndexedCopyStore({ owner: personId, now: Date.now }),
    }),
    myCalendar: createGraphMyCalendar({ graph }),
    identity: seat,
    clock: { now: () => instant('2026-11-23T09:00:00Z') }, // Monday
  };
  return { ports, calls };
}

it('a tab opened again finds the lists once, asks each for changes once, and no ritual by itself', async () => {
  const first = openTab();
  const checks = await listMyChecks(first.ports, SETTINGS);
  await readBoard(first.ports, SETTINGS);
  const { ports, calls } = openTab();
  const [, again] = await Promise.all([readBoard(ports, SETTINGS), listMyChecks(ports, SETTINGS)]);
  expect(again.length).toBeGreaterThan(0);
  expect(again).toEqual(checks);
  const ofRegister = ['siteByPath', 'lists', 'itemsDelta', 'items', 'item'];
  expect(calls.filter((call) => ofRegister.includes(call)).sort()).toEqual([
    'items', // my answers
    'itemsDelta',
    'itemsDelta',
    'lists',
    'siteByPath',
  ]);
});
