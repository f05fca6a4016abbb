/**
 * The board at the size of the largest programme that we can think of, beside the same question asked of SQLite in the same run:
 * 50,000 accounts × 5 ritual types, 1,000,000 meetings. The budget is a ratio, because machines differ; times are printed for the eye.
 *
 * SQLite gets one row for each account of each meeting and a covering index in the order of the grouping; filling either side is not
 * part of the time. Both answers are compared row by row before anything is printed.
 */
import sqlite from 'node-sqlite3-wasm';
import type { AccountKey } from '../../domain/account.ts';
import type { CadenceAccount, CadenceMeeting, CadencePolicy } from '../../domain/cadence.ts';
import { readRow } from '../../domain/cadence.ts';
import { CadenceIndex } from '../../domain/cadence-index.ts';
import { CADENCE_STATUSES, COVERAGES, NO_DAY } from '../../domain/cadence-rule.ts';
import { type CalendarDay, dayFromNumber, dayNumberOf, type Instant, instantOf } from '../../domain/calendar-day.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';
import { dayNumberReader, startOfDay } from '../../domain/time-zone.ts';
import { judged, median, millisecondsOf, print, seeded } from './measure.ts';

const ACCOUNTS = 50_000;
const MEETINGS = 1_000_000;
const ZONE = 'Europe/Paris';
/** Monday 23 November 2026, 11:00 in Paris. */
const AS_OF = '2026-11-23T10:00:00Z' as Instant;
const TODAY = dayNumberOf('2026-11-23' as CalendarDay);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const accountKey = (at: number): AccountKey => `account-${at}` as AccountKey;

function* manyMeetings(): Generator<CadenceMeeting> {
  const chance = seeded(2026);
  for (let at = 0; at < MEETINGS; at += 1) yield oneMeeting(`meeting-${at}`, chance);
}

/** Few accounts have many: the square of a chance crowds at the low numbers. Two years back, half a year ahead. */
function oneMeeting(id: string, chance: () => number): CadenceMeeting {
  const ritual = RITUAL_TYPES[Math.floor(chance() * RITUAL_TYPES.length)] ?? 'kam-meeting';
  const accounts = Array.from({ length: chance() < 0.8 ? 1 : 2 }, () =>
    accountKey(Math.floor(chance() ** 2 * ACCOUNTS)),
  );
  const start = Date.parse(AS_OF) + Math.floor((chance() * 912 - 730) * 24) * HOUR;
  const allDay = chance() < 0.05;
  const from = allDay ? Math.floor(start / DAY) * DAY : start;
  const to = allDay ? from + DAY : from + Math.ceil(chance() * 6) * HOUR;
  return {
    id,
    ritual,
    accounts,
    start: instantOf(from),
    end: instantOf(to),
    allDay,
    cancelled: chance() < 0.08,
    didNotHappen: chance() < 0.03,
  };
}

function programme(): { readonly accounts: CadenceAccount[]; readonly policies: CadencePolicy[] } {
  const chance = seeded(7);
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => ({
    key: accountKey(at),
    since: dayFromNumber(TODAY - 1 - Math.floor(chance() * 1500)),
  }));
  const policies = accounts.flatMap(({ key }) =>
    RITUAL_TYPES.map((ritual): CadencePolicy => {
      const min = 1 + Math.floor(chance() * 10);
      const what = chance();
      return {
        account: key,
        ritual,
        coverage: what < 0.8 ? 'all' : what < 0.95 ? 'as-needed' : 'none',
        min,
        max: min + Math.floor(chance() * 4),
        ...(chance() < 0.05 ? { snoozedUntil: dayFromNumber(TODAY - 10 + Math.floor(chance() * 60)) } : {}),
      };
    }),
  );
  return { accounts, policies };
}

function fillSqlite(accounts: readonly CadenceAccount[], policies: readonly CadencePolicy[]): sqlite.Database {
  const database = new sqlite.Database(':memory:');
  database.exec(`CREATE TABLE policy (row INTEGER PRIMARY KEY, account INTEGER, ritual INTEGER, coverage INTEGER, min INTEGER,
    max INTEGER, snoozed INTEGER, since INTEGER);
    CREATE TABLE meeting (account INTEGER, ritual INTEGER, cancelled INTEGER, day INTEGER, starts INTEGER, ends INTEGER, denied INTEGER)`);
  const numbers = new Map(accounts.map(({ key }, at) => [key, at]));
  const since = accounts.map((account) => dayNumberOf(account.since));
  database.exec('BEGIN');
  const policy = database.prepare('INSERT INTO policy VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [row, one] of policies.entries()) {
    const account = numbers.get(one.account) ?? 0;
    const snoozed = one.snoozedUntil === undefined ? NO_DAY : dayNumberOf(one.snoozedUntil);
    policy.run([
      row,
      account,
      RITUAL_TYPES.indexOf(one.ritual),
      COVERAGES.indexOf(one.coverage),
      one.min,
      one.max,
      snoozed,
      since[account] ?? 0,
    ]);
  }
  const meeting = database.prepare('INSERT INTO meeting VALUES (?, ?, ?, ?, ?, ?, ?)');
  const readDay = dayNumberReader(ZONE);
  const moment = (text: Instant, allDay: boolean): number =>
    Date.parse(allDay ? startOfDay(text.slice(0, 10) as CalendarDay, ZONE) : text);
  const midnights = new Map<string, number>();
  const momentOf = (text: Instant, allDay: boolean): number => {
    if (!allDay) return moment(text, false);
    const known = midnights.get(text) ?? moment(text, true);
    midnights.set(text, known);
    return known;
  };
  for (const one of manyMeetings()) {
    const allDay = one.allDay === true;
    const starts = momentOf(one.start, allDay);
    for (const key of new Set(one.accounts)) {
      meeting.run([
        numbers.get(key) ?? 0,
        RITUAL_TYPES.indexOf(one.ritual),
        one.cancelled === true ? 1 : 0,
        readDay(starts),
        starts,
        momentOf(one.end, allDay),
        one.didNotHappen === true ? 1 : 0,
      ]);
    }
  }
  database.exec('COMMIT');
  database.exec('CREATE INDEX cover ON meeting (account, ritual, cancelled, day, starts, ends, denied); ANALYZE');
  return database;
}

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
FROM rhythm ORDER BY row`;

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

const { accounts, policies } = programme();
const index = new CadenceIndex(accounts, policies, ZONE, AS_OF);
const filling = millisecondsOf(() => index.load(manyMeetings()));
const memory = process.memoryUsage().rss / 2 ** 20;
const ours = median(Array.from({ length: 9 }, () => millisecondsOf(() => index.moveTo(AS_OF))));
const chance = seeded(99);
const updates = Array.from({ length: 2000 }, (_, at) => {
  const changed = oneMeeting(at % 2 === 0 ? `new-${at}` : `meeting-${Math.floor(chance() * MEETINGS)}`, chance);
  return millisecondsOf(() => index.put(changed));
});
const reasons = millisecondsOf(() => {
  for (let row = 0; row < 1000; row += 1) readRow(index, row * 250);
});

const fresh = new CadenceIndex(accounts, policies, ZONE, AS_OF);
fresh.load(manyMeetings());
const database = fillSqlite(accounts, policies);
let rows: Record<string, unknown>[] = [];
const theirs = median(
  Array.from({ length: 3 }, () =>
    millisecondsOf(() => {
      rows = database.all(BOARD);
    }),
  ),
);
const counts = CADENCE_STATUSES.map((status, at) => `${status} ${rows.filter((row) => row['status'] === at).length}`);

print(`cadence: ${ACCOUNTS} accounts × ${RITUAL_TYPES.length} types, ${MEETINGS} meetings (${counts.join(', ')})`);
print(`  filled in ${filling.toFixed(0)} ms; a reason with its meetings takes ${(reasons / 1000).toFixed(3)} ms`);
print(`  full board: ours ${ours.toFixed(1)} ms, SQLite ${theirs.toFixed(0)} ms`);
judged('  rows that differ from SQLite', differences(fresh, rows), 0, 'at most');
judged('  times as fast as SQLite', theirs / ours, 5, 'at least');
judged('  MiB of memory, all of the process', memory, 400, 'at most');
judged('  ms for one more meeting or answer, median', median(updates), 5, 'at most');
judged('  ms for one more, the slowest of 2000', Math.max(...updates), 5, 'shown');
