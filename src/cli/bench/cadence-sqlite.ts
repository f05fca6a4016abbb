/**
 * The board asked of SQLite: one row for each account of each meeting, and a covering index in the order of the grouping. Of the ways
 * to ask that we tried (one grouping, days grouped first, one search for each policy) this one is the fastest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { CadenceAccount, CadenceMeeting, CadencePolicy } from '../../domain/cadence.ts';
import { COVERAGES, NO_DAY } from '../../domain/cadence-rule.ts';
import { dayNumberOf, dayWritten, type Instant } from '../../domain/calendar-day.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';
import { dayNumberReader, startOfDay } from '../../domain/time-zone.ts';
import { AS_OF, TODAY, ZONE } from './cadence-programme.ts';

const now = Date.parse(AS_OF);
const BOARD = `
WITH seen AS (
  SELECT account, ritual,
    MAX(CASE WHEN ends <= ${now} AND denied = 0 THEN day END) AS last,
    MIN(CASE WHEN starts > ${now} THEN day END) AS next,
    COUNT(DISTINCT CASE WHEN ends <= ${now} AND denied = 0 AND day > ${TODAY - 365} AND day <= ${TODAY} THEN day END) AS held
  FROM meeting WHERE cancelled = 0 GROUP BY account, ritual),
dated AS (
  SELECT policy.*, last, next, COALESCE(held, 0) AS held,
    COALESCE(last, since) + 365 / max AS duefrom, COALESCE(last, since) + 365 / min AS dueby
  FROM policy LEFT JOIN seen ON seen.account = policy.account AND seen.ritual = policy.ritual),
rhythm AS (
  SELECT *, CASE
    WHEN ${TODAY} > dueby AND next IS NULL THEN 3
    WHEN ${TODAY} > dueby THEN 4
    WHEN next > dueby THEN 5
    WHEN next IS NULL AND ${TODAY} >= duefrom THEN 6
    ELSE 7 END AS plain
  FROM dated)
SELECT row, CASE coverage WHEN 2 THEN 0 WHEN 1 THEN 1
    ELSE CASE WHEN snoozed >= ${TODAY} AND plain <> 7 THEN 2 ELSE plain END END AS status,
  COALESCE(last, ${NO_DAY}) AS last, COALESCE(next, ${NO_DAY}) AS next, duefrom, dueby, held, held > max AS above
FROM rhythm`;

export const BOARD_BY_ROW = `${BOARD} ORDER BY row`;

/** Every column of every row, without carrying a quarter of a million rows out of SQLite: that would be the binding's time. */
export const BOARD_COUNTED = `SELECT COUNT(*), SUM(status), SUM(last), SUM(next), SUM(duefrom), SUM(dueby), SUM(held), SUM(above)
  FROM (${BOARD})`;

export function fillSqlite(
  accounts: readonly CadenceAccount[],
  policies: readonly CadencePolicy[],
  meetings: Iterable<CadenceMeeting>,
): sqlite.Database {
  const database = new sqlite.Database(':memory:');
  database.exec(`CREATE TABLE policy (row INTEGER PRIMARY KEY, account INTEGER, ritual INTEGER, coverage INTEGER, min INTEGER,
    max INTEGER, snoozed INTEGER, since INTEGER);
    CREATE TABLE meeting (account INTEGER, ritual INTEGER, cancelled INTEGER, day INTEGER, starts INTEGER, ends INTEGER, denied INTEGER);
    BEGIN`);
  const numbers = new Map(accounts.map(({ key }, at) => [key, at]));
  const insertPolicy = database.prepare('INSERT INTO policy VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [row, one] of policies.entries()) {
    const account = numbers.get(one.account) ?? 0;
    const ritual = RITUAL_TYPES.indexOf(one.ritual);
    const snoozed = one.snoozedUntil === undefined ? NO_DAY : dayNumberOf(one.snoozedUntil);
    const since = dayNumberOf((accounts[account] as CadenceAccount).since);
    insertPolicy.run([row, account, ritual, COVERAGES.indexOf(one.coverage), one.min, one.max, snoozed, since]);
  }
  const insertMeeting = database.prepare('INSERT INTO meeting VALUES (?, ?, ?, ?, ?, ?, ?)');
  const readDay = dayNumberReader(ZONE);
  const momentOf = momentReader();
  for (const one of meetings) {
    const starts = momentOf(one.start, one.allDay === true);
    const ends = momentOf(one.end, one.allDay === true);
    const ritual = RITUAL_TYPES.indexOf(one.ritual);
    for (const key of new Set(one.accounts)) {
      const account = numbers.get(key) ?? 0;
      insertMeeting.run([
        account,
        ritual,
        Number(one.cancelled),
        readDay(starts),
        starts,
        ends,
        Number(one.didNotHappen),
      ]);
    }
  }
  database.exec(`COMMIT;
    CREATE INDEX cover ON meeting (account, ritual, cancelled, day, starts, ends, denied);
    ANALYZE`);
  return database;
}

/** SQLite knows no all-day entries: they begin and end at the midnights of the zone. */
function momentReader(): (text: Instant, allDay: boolean) => number {
  const midnights = new Map<string, number>();
  return (text, allDay) => {
    if (!allDay) return Date.parse(text);
    const midnight = midnights.get(text) ?? Date.parse(startOfDay(dayWritten(text), ZONE));
    midnights.set(text, midnight);
    return midnight;
  };
}

const PYTHON = `
import sqlite3, sys, time
database = sqlite3.connect(':memory:')
sqlite3.connect(sys.argv[1]).backup(database)
question = sys.stdin.read()
times = []
for _ in range(5):
    start = time.perf_counter()
    database.execute(question).fetchall()
    times.append((time.perf_counter() - start) * 1000)
print(sqlite3.sqlite_version, sorted(times)[2])
`;

/** The same question to a SQLite that is not WebAssembly, where a python3 has one; undefined elsewhere. */
export function askNative(
  database: sqlite.Database,
): { readonly version: string; readonly median: number } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'cadence-bench-'));
  try {
    const file = path.join(folder, 'board.db');
    database.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    const { status, stdout } = spawnSync('python3', ['-c', PYTHON, file], { input: BOARD_COUNTED, encoding: 'utf8' });
    if (status !== 0) return undefined;
    const [version = '', median = ''] = stdout.trim().split(' ');
    return { version, median: Number(median) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
