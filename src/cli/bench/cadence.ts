/**
 * The board at the size of the largest programme that we can think of, beside the same question asked of SQLite in the same run. The
 * budget is a ratio, because machines differ; times are printed for the eye. Filling either side is not part of the time, and no row
 * leaves either side: columns here, sums there. Both answers are compared row by row before anything is judged.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CadenceIndex } from '../../domain/cadence-index.ts';
import { CADENCE_STATUSES } from '../../domain/cadence-rule.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';
import type { MeasuredAlone } from './cadence-alone.ts';
import { ACCOUNTS, AS_OF, manyMeetings, MEETINGS, programme, ZONE } from './cadence-programme.ts';
import { askNative, BOARD_BY_ROW, BOARD_COUNTED, fillSqlite } from './cadence-sqlite.ts';
import { judged, median, millisecondsOf, print } from './measure.ts';

function differences(index: CadenceIndex, rows: readonly Record<string, unknown>[]): number {
  const columns = index.read();
  let found = Math.abs(rows.length - columns.status.length);
  for (const [at, row] of rows.entries()) {
    const same =
      row['status'] === columns.status[at] &&
      row['last'] === columns.lastHeld[at] &&
      row['next'] === columns.nextPlanned[at] &&
      row['duefrom'] === columns.dueFrom[at] &&
      row['dueby'] === columns.dueBy[at] &&
      row['held'] === columns.heldInYear[at] &&
      row['above'] === columns.aboveRange[at];
    if (!same) found += 1;
  }
  return found;
}

/** Its output is not ours: only the message counts. */
function measureAlone(): Promise<MeasuredAlone> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('cadence-alone.ts', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let measured: MeasuredAlone | undefined;
    child.on('message', (message) => {
      measured = message as MeasuredAlone;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (measured === undefined) reject(new Error(`the board alone ended with ${code} and measured nothing`));
      else resolve(measured);
    });
  });
}

const alone = await measureAlone();
const { accounts, policies } = programme();
const index = new CadenceIndex(accounts, policies, ZONE, AS_OF);
index.load(manyMeetings());
const countAt = (asOf: typeof AS_OF) => {
  index.moveTo(asOf);
  index.read();
};
const database = fillSqlite(accounts, policies, manyMeetings());
// By turns, so that a busy moment of the machine hits both.
const times = Array.from({ length: 5 }, () => ({
  ours: millisecondsOf(() => countAt(AS_OF)),
  theirs: millisecondsOf(() => database.all(BOARD_COUNTED)),
}));
const ours = median(times.map((time) => time.ours));
const theirs = median(times.map((time) => time.theirs));
const rows = database.all(BOARD_BY_ROW);
const native = askNative(database);
const counts = CADENCE_STATUSES.map((status, at) => `${status} ${rows.filter((row) => row['status'] === at).length}`);

print(`cadence: ${ACCOUNTS} accounts × ${RITUAL_TYPES.length} types, ${MEETINGS} meetings (${counts.join(', ')})`);
print(
  `  filled in ${alone.filling.toFixed(0)} ms; a row as an object with its reason takes ${alone.row.toFixed(3)} ms`,
);
print(`  full board, median of 5: ours ${ours.toFixed(1)} ms, SQLite (WebAssembly) ${theirs.toFixed(0)} ms`);
judged('  rows that differ from SQLite', differences(index, rows), 0, 'at most');
judged('  times as fast as SQLite', theirs / ours, 5, 'at least');
if (native !== undefined) {
  judged(`  times as fast as native SQLite ${native.version}`, native.median / ours, 5, 'at least');
}
judged('  MiB of memory at the highest, Node included', alone.peak, 400, 'at most');
judged('  ms for one more meeting or answer, median of 2000', alone.update, 5, 'at most');
judged('  ms for one more, the slowest of 2000', alone.slowestUpdate, 5, 'shown');
