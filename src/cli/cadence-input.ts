/**
 * Reads what `npm run -s cadence` is given. Every entry is read on its own: one that cannot be used is named with its place and the
 * cure, and the others count.
 *
 * | What                                             | is                                                                          |
 * | ------------------------------------------------ | --------------------------------------------------------------------------- |
 * | no `timeZone`                                    | Europe/Paris, the programme's default (design §5)                           |
 * | `start` and `end` without a time of day          | whole days; `end` is the day after the last one, or the same day            |
 * | a second account of a key, policy of a cell      | named; the first one counts                                                 |
 * | a meeting of one id twice                        | two meetings: exports give the occurrences of a series one id               |
 * | a key in a meeting that no account has           | named; the meeting counts for its other accounts                            |
 * | `programme`, not among the accounts              | an account that begins with the first of them, as on the board              |
 * | `min`, `max` where coverage is not `all`         | may be missing or zero: only `aboveRange` looks at `max`                     |
 */
import * as v from 'valibot';
import { type AccountKey, PROGRAMME } from '../domain/account.ts';
import type { CadenceAccount, CadenceInput, CadenceMeeting, CadencePolicy } from '../domain/cadence.ts';
import { COVERAGES } from '../domain/cadence-rule.ts';
import { type CalendarDay, type Instant, parseCalendarDay, parseInstant } from '../domain/calendar-day.ts';
import { isRange } from '../domain/charter.ts';
import { RITUAL_TYPES } from '../domain/ritual-type.ts';
import { isTimeZone } from '../domain/time-zone.ts';

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
  coverage: v.picklist(COVERAGES),
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

/** What is wrong, behind its place in the document: `.start: …`. */
export class InputError extends Error {}

/** `complain` gets a line for every entry that cannot be used. Throws InputError when the document as a whole cannot. */
export function readCadenceInput(text: string, complain: (line: string) => void): Omit<CadenceInput, 'asOf'> {
  const given = readDocument(text);
  const timeZone = given.timeZone ?? 'Europe/Paris';
  if (!isTimeZone(timeZone)) throw new InputError(`timeZone: "${timeZone}" is no IANA name such as Europe/Paris.`);
  const accounts = withProgramme(readAccounts(given.accounts, complain));
  const known = new Set<string>(accounts.map(({ key }) => key));
  return {
    timeZone,
    accounts,
    policies: readPolicies(given.policies, known, complain),
    meetings: readMeetings(given.meetings, known, complain),
  };
}

function readDocument(text: string): v.InferOutput<typeof documentShape> {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new InputError(`standard input is no JSON (${fault}); give one document {accounts, policies, meetings}.`);
  }
  return inShape(documentShape, value, 'document');
}

function inShape<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  throw new InputError(`${place}${steps.join('')}: expected ${issue.expected ?? 'another'}, got ${issue.received}.`);
}

/** `read` returns undefined for an entry that it has complained about itself. */
function readEntries<Entry>(
  list: string,
  entries: readonly unknown[],
  read: (entry: unknown, place: string) => Entry,
  complain: (line: string) => void,
): Entry[] {
  const good: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    try {
      good.push(read(entry, `${list}[${at}]`));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  }
  return good;
}

/** Remembers where a name stood first, and refuses it a second time. */
function onlyOnce(what: string): (name: string, place: string) => void {
  const places = new Map<string, string>();
  return (name, place) => {
    const first = places.get(name);
    if (first !== undefined)
      throw new InputError(`${place}: ${name} has ${what} already, ${first}; remove one of them.`);
    places.set(name, place);
  };
}

function readAccounts(entries: readonly unknown[], complain: (line: string) => void): CadenceAccount[] {
  const once = onlyOnce('an entry');
  return readEntries(
    'accounts',
    entries,
    (entry, place) => {
      const { key, since } = inShape(accountShape, entry, place);
      const account = { key: key as AccountKey, since: toDay(since, `${place}.since`) };
      once(`"${key}"`, place);
      return account;
    },
    complain,
  );
}

/** The programme begins with its first account, unless it is among the accounts itself. */
function withProgramme(accounts: readonly CadenceAccount[]): readonly CadenceAccount[] {
  const first = accounts.map(({ since }) => since).sort()[0];
  if (first === undefined || accounts.some(({ key }) => key === PROGRAMME)) return accounts;
  return [...accounts, { key: PROGRAMME, since: first }];
}

function readPolicies(
  entries: readonly unknown[],
  known: ReadonlySet<string>,
  complain: (line: string) => void,
): CadencePolicy[] {
  const once = onlyOnce('a policy');
  return readEntries(
    'policies',
    entries,
    (entry, place) => {
      const policy = toPolicy(inShape(policyShape, entry, place), known, place);
      once(`${policy.account} × ${policy.ritual}`, place);
      return policy;
    },
    complain,
  );
}

function toPolicy(
  { account, ritual, coverage, min, max, snoozedUntil }: v.InferOutput<typeof policyShape>,
  known: ReadonlySet<string>,
  place: string,
): CadencePolicy {
  if (!known.has(account)) throw new InputError(`${place}.account: ${unknownAccount(account)}`);
  if (coverage === 'all' && !isRange(min ?? 0, max ?? 0)) {
    const range = `${min ?? 'nothing'} to ${max ?? 'nothing'}`;
    throw new InputError(`${place}: min to max is ${range}; give whole numbers a year, 1 ≤ min ≤ max.`);
  }
  return {
    account: account as AccountKey,
    ritual,
    coverage,
    min: min ?? 1,
    max: max ?? Number.MAX_SAFE_INTEGER,
    snoozedUntil: snoozedUntil ? toDay(snoozedUntil, `${place}.snoozedUntil`) : undefined,
  };
}

function readMeetings(
  entries: readonly unknown[],
  known: ReadonlySet<string>,
  complain: (line: string) => void,
): CadenceMeeting[] {
  return readEntries(
    'meetings',
    entries,
    (entry, place) => {
      const given = inShape(meetingShape, entry, place);
      const meeting = { ...toTime(given, place), ...toRest(given) };
      for (const [at, key] of meeting.accounts.entries()) {
        if (!known.has(key)) complain(`${place}.accounts[${at}]: ${unknownAccount(key)}`);
      }
      return meeting;
    },
    complain,
  );
}

function toRest(given: v.InferOutput<typeof meetingShape>): Omit<CadenceMeeting, 'start' | 'end' | 'allDay'> {
  return {
    id: String(given.id),
    ritual: given.ritual,
    accounts: given.accounts as AccountKey[],
    cancelled: given.cancelled === true,
    didNotHappen: given.didNotHappen === true,
  };
}

function toTime(
  { start, end }: { readonly start: string; readonly end: string },
  place: string,
): Pick<CadenceMeeting, 'start' | 'end' | 'allDay'> {
  const [firstDay, lastDay] = [parseCalendarDay(start), parseCalendarDay(end)];
  const allDay = firstDay !== undefined && lastDay !== undefined;
  const from = allDay ? (`${firstDay}T00:00:00Z` as Instant) : toInstant(start, `${place}.start`);
  const to = allDay ? (`${lastDay}T00:00:00Z` as Instant) : toInstant(end, `${place}.end`);
  // Both are UTC and written alike: they compare as text.
  if (to < from) throw new InputError(`${place}.end: ${end} is before the start, ${start}.`);
  return { start: from, end: to, allDay };
}

/** A moment with its fraction of a second, of which an end at *as of* may depend. Undefined for a text that is none. */
export function exactInstant(text: string): Instant | undefined {
  return parseInstant(text) === undefined ? undefined : (new Date(text).toISOString() as Instant);
}

function toInstant(text: string, place: string): Instant {
  const instant = exactInstant(text);
  if (instant !== undefined) return instant;
  throw new InputError(
    `${place}: "${text}" is no moment; write it with its offset, like 2026-11-23T09:00:00+01:00, or start and end both as days.`,
  );
}

function toDay(text: string, place: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new InputError(`${place}: "${text}" is no day; write it like 2026-11-23.`);
  return day;
}

function unknownAccount(key: string): string {
  return `no account has the key "${key}"; add it to accounts, or correct what is said about it there.`;
}
