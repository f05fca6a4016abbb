/// <reference lib="dom" />
/**
 * The register at scale (issue 4 §3): 100,000 rituals and 20,000 accounts read over the sandbox's Graph by the product's own adapters,
 * kept in an IndexedDB that lives in memory (fake-indexeddb), opened again, and brought up to date after one change. Requests and
 * bytes are exact. Times are this machine's, without a network, and the sandbox's own work is printed beside them.
 */
import 'fake-indexeddb/auto';
import { createIndexedCopyStore } from '../../adapters/browser/indexed-copy-store.ts';
import { createGraphClient } from '../../adapters/graph/graph-client.ts';
import { createGraphRegisterChanges } from '../../adapters/graph/graph-register-changes.ts';
import type { Instant } from '../../domain/calendar-day.ts';
import { keepRegisterCopy } from '../../usecases/keep-register-copy.ts';
import { readBoard } from '../../usecases/read-board.ts';
import { judged, median, print } from './measure.ts';
import { ACCOUNTS, AS_OF, RITUALS } from './register-rows.ts';
import { openLargeRegister, ORIGIN, SITE, type Wire } from './register-sandbox.ts';

const ZONE = 'Europe/Paris';
/** Rows to a page that the product asks for: the fewest requests there can be, and two to find site and lists. */
const PAGE = 1_000;
const LEAST_FIRST = ACCOUNTS / PAGE + RITUALS / PAGE + 2;
const LEAST_NEXT = 2;

/** `worked`: processor time of all threads, collecting what is no longer used among it; it tells more than the clock on a busy machine. */
async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly took: number; readonly worked: number; readonly result: T }> {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { took: performance.now() - from, worked: (user + system) / 1000, result };
}

function printWire({ requests, bytes, sandbox }: Wire, least: number): void {
  print(
    `  ${(bytes / 1e6).toFixed(3)} MB of answers, uncompressed; the sandbox worked for ${sandbox.toFixed(0)} ms of it`,
  );
  judged(`  requests (the least there can be: ${least})`, requests, least, 'at most');
}

const filling = performance.now();
const large = openLargeRegister();
print(
  `register: ${RITUALS} rituals, ${ACCOUNTS} accounts; the sandbox was filled in ${seconds(performance.now() - filling)}`,
);

const graph = createGraphClient({
  graphOrigin: ORIGIN,
  transport: large.transport,
  accessToken: async () => 'bench',
});
/** A session that begins now, in the same browser. */
const open = () =>
  keepRegisterCopy({
    changes: createGraphRegisterChanges({ graph, site: SITE }),
    identity: { me: async () => ({ id: large.personId, name: 'Claire', address: 'c@contoso.example' }) },
    storeOf: (personId) => createIndexedCopyStore({ owner: `${SITE}|${personId}`, now: Date.now, timeLimit: 120_000 }),
  });
const clock = { now: () => AS_OF as Instant };
const board = (registerCopy: ReturnType<typeof open>) =>
  timed(() => readBoard({ registerCopy, clock }, { timeZone: ZONE }));

print('first load: everything is read, kept, and made into a board');
const first = await board(open());
print(
  `  ${seconds(first.took)} by the clock, ${seconds(first.worked)} of processor time, the sandbox's work included; ${first.result.view.board.needCare} of ${first.result.view.board.rows.length} accounts need care`,
);
printWire(large.takeWire(), LEAST_FIRST);
judged('  rituals that are missing', RITUALS - first.result.content.rituals.length, 0, 'at most');

print('second load: from what is kept');
const openings: { readonly took: number; readonly worked: number }[] = [];
const boards: { readonly took: number; readonly worked: number }[] = [];
for (let run = 0; run < 3; run += 1) {
  const copy = open();
  openings.push(await timed(() => copy.kept()));
  judged('  requests until it is shown', large.takeWire().requests, 0, 'at most');
  boards.push(await board(copy));
  printWire(large.takeWire(), LEAST_NEXT);
}
const medianOf = (figures: typeof openings, which: 'took' | 'worked') => median(figures.map((figure) => figure[which]));
judged('  ms of processor time to open what is kept, median of 3', medianOf(openings, 'worked'), 1_000, 'at most');
judged('  … by the clock', medianOf(openings, 'took'), 0, 'shown');
judged('  ms of processor time to ask and build the board, median', medianOf(boards, 'worked'), 0, 'shown');
judged('  … by the clock', medianOf(boards, 'took'), 0, 'shown');

print('one change by somebody else');
const copy = open();
await copy.kept();
large.changeOne();
const changed = await timed(() => copy.catchUp());
print(`  ${changed.took.toFixed(0)} ms until the copy has it`);
printWire(large.takeWire(), LEAST_NEXT);
const statement = changed.result.rituals.filter(({ stored }) =>
  stored.value.objective.statement.startsWith('Decide the two'),
);
judged('  rituals that show it', statement.length, 1, 'at least');

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
