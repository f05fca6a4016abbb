/**
 * Reads the cadence (design §9): one JSON document in, one out.
 *
 *   npm run -s cadence -- --as-of 2026-11-23T10:00:00Z < register.json
 *
 * In: `{timeZone?, accounts: [{key, since}], policies: [{account, ritual, coverage, min, max, snoozedUntil?}],
 * meetings: [{id, ritual, accounts: [key], start, end, cancelled?, didNotHappen?}]}`. Without a time zone, the programme's default,
 * Europe/Paris (design §5). `start` and `end` have an offset; both without a time of day (`2026-11-23`) mean whole days, `end` the day
 * after the last one or the same day. The account `programme` needs no entry: it begins with the first account, as on the board.
 *
 * Out: `{rows: [{account, ritual, status, lastHeld, nextPlanned, dueFrom, dueBy, heldInYear, aboveRange}]}`, sorted by account, then
 * ritual; a day that does not exist is null. What cannot be used is named by its place on standard error, the rest is answered, and
 * the exit code is 1; with nothing that can be answered it is 2.
 */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type AccountKey, PROGRAMME } from '../domain/account.ts';
import {
  type CadenceAccount,
  type CadenceMeeting,
  type CadencePolicy,
  type CadenceRow,
  readCadence,
} from '../domain/cadence.ts';
import { type CalendarDay, type Instant, parseCalendarDay, parseInstant } from '../domain/calendar-day.ts';
import { isRange } from '../domain/charter.ts';
import { RITUAL_TYPES } from '../domain/ritual-type.ts';
import { isTimeZone } from '../domain/time-zone.ts';
import { UsageError } from './read-options.mjs';
import { readShape } from './read-shape.ts';

const documentShape = v.object({
  timeZone: v.nullish(v.string()),
  accounts: v.array(v.unknown()),
  policies: v.array(v.unknown()),
  meetings: v.array(v.unknown()),
});
const accountShape = v.object({ key: v.string(), since: v.string() });
const policyShape = v.object({
  account: v.string(),
  ritual: v.picklist(RITUAL_TYPES),
  coverage: v.picklist(['all', 'as-needed', 'none']),
  min: v.nullish(v.number()),
  max: v.nullish(v.number()),
  snoozedUntil: v.nullish(v.string()),
});
const meetingShape = v.object({
  id: v.union([v.string(), v.number()]),
  ritual: v.picklist(RITUAL_TYPES),
  accounts: v.array(v.string()),
  start: v.string(),
  end: v.string(),
  cancelled: v.nullish(v.boolean()),
  didNotHappen: v.nullish(v.boolean()),
});

/** What is wrong with one entry, in words a person can act on. */
class EntryError extends Error {}

/** Reads every entry; those that cannot be used go to `complain` with their place. */
function readEntries<Entry>(
  list: string,
  entries: readonly unknown[],
  read: (entry: unknown) => Entry,
  complain: (line: string) => void,
): Entry[] {
  return entries.flatMap((entry, at) => {
    try {
      return [read(entry)];
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      complain(`${list}[${at}]: ${error.message}`);
      return [];
    }
  });
}

function toDay(name: string, text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new EntryError(`${name}: "${text}" is no day; write it like 2026-11-23.`);
  return day;
}

function toAccount(entry: unknown): CadenceAccount {
  const { key, since } = readShape(accountShape, entry, EntryError);
  return { key: key as AccountKey, since: toDay('since', since) };
}

function toPolicy(entry: unknown, known: ReadonlySet<string>): CadencePolicy {
  const { account, ritual, coverage, min, max, snoozedUntil } = readShape(policyShape, entry, EntryError);
  if (!known.has(account)) throw new EntryError(`account: no account has the key "${account}"; add it to accounts.`);
  // Without a rhythm nothing depends on the range, but for "above range", which then never is.
  const [least, most] = coverage === 'all' ? [min ?? 0, max ?? 0] : [min ?? 1, max ?? Number.MAX_SAFE_INTEGER];
  if (!isRange(least, most)) {
    throw new EntryError(`min, max: ${least} to ${most} is no range; whole numbers a year, 1 ≤ min ≤ max.`);
  }
  const snooze = snoozedUntil ? { snoozedUntil: toDay('snoozedUntil', snoozedUntil) } : {};
  return { account: account as AccountKey, ritual, coverage, min: least, max: most, ...snooze };
}

function toMeeting(entry: unknown): CadenceMeeting {
  const { id, ritual, accounts, start, end, cancelled, didNotHappen } = readShape(meetingShape, entry, EntryError);
  const [startDay, endDay] = [parseCalendarDay(start), parseCalendarDay(end)];
  const allDay = startDay !== undefined && endDay !== undefined;
  const from = allDay ? (`${startDay}T00:00:00Z` as Instant) : toInstant('start', start);
  const to = allDay ? (`${endDay}T00:00:00Z` as Instant) : toInstant('end', end);
  if (Date.parse(to) < Date.parse(from)) throw new EntryError(`end: ${end} is before start, ${start}.`);
  return {
    id: String(id),
    ritual,
    accounts: accounts as AccountKey[],
    start: from,
    end: to,
    allDay,
    cancelled: cancelled === true,
    didNotHappen: didNotHappen === true,
  };
}

function toInstant(name: string, text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) {
    throw new EntryError(`${name}: "${text}" is no moment; write it with its offset, like 2026-11-23T09:00:00+01:00.`);
  }
  return instant;
}

/** The programme begins with its first account, unless it is among the accounts itself. */
function withProgramme(accounts: readonly CadenceAccount[]): readonly CadenceAccount[] {
  const first = accounts.map(({ since }) => since).sort()[0];
  if (first === undefined || accounts.some(({ key }) => key === PROGRAMME)) return accounts;
  return [...accounts, { key: PROGRAMME, since: first }];
}

function toOutput(row: CadenceRow): unknown {
  return {
    account: row.account,
    ritual: row.ritual,
    status: row.status,
    lastHeld: row.lastHeld ?? null,
    nextPlanned: row.nextPlanned ?? null,
    dueFrom: row.dueFrom ?? null,
    dueBy: row.dueBy ?? null,
    heldInYear: row.heldInYear,
    aboveRange: row.aboveRange,
  };
}

function parseDocument(text: string): v.InferOutput<typeof documentShape> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`standard input is no JSON (${error instanceof Error ? error.message : ''})`);
  }
  return readShape(documentShape, value, UsageError);
}

function readAsOf(args: readonly string[]): Instant {
  const { values } = parseArgs({ args: [...args], options: { 'as-of': { type: 'string' } }, allowPositionals: false });
  const asOf = values['as-of'] === undefined ? undefined : parseInstant(values['as-of']);
  if (asOf !== undefined) return asOf;
  throw new UsageError('--as-of needs a moment with its offset, like --as-of 2026-11-23T10:00:00Z');
}

try {
  const asOf = readAsOf(process.argv.slice(2));
  const given = parseDocument(await readAll(process.stdin));
  const timeZone = given.timeZone ?? 'Europe/Paris';
  if (!isTimeZone(timeZone)) throw new UsageError(`timeZone: "${timeZone}" is no IANA name such as Europe/Paris`);
  const complain = (line: string): void => {
    console.error(`cadence: ${line}`);
    process.exitCode = 1;
  };
  const accounts = withProgramme(readEntries('accounts', given.accounts, toAccount, complain));
  const known = new Set<string>(accounts.map(({ key }) => key));
  const policies = readEntries('policies', given.policies, (entry) => toPolicy(entry, known), complain);
  const meetings = readEntries('meetings', given.meetings, toMeeting, complain);
  const rows = readCadence({ accounts, policies, meetings, asOf, timeZone });
  process.stdout.write(`${JSON.stringify({ rows: rows.map(toOutput) })}\n`);
} catch (error) {
  const speaks = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!speaks) throw error;
  console.error(`cadence: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}
