/**
 * RRULE as Graph's patternedRecurrence where Graph can say it, and otherwise as the dates it means. All reckoning is done
 * in local time of the series, so that summer time moves nothing.
 */
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { Recurrence } from '../graph/store/exchange.ts';
import { shorten, type ContentLine } from './content-lines.ts';
import { patternOf, type RuleParts } from './graph-pattern.ts';
import type { When } from './read-event.ts';

/** Endless rules that Graph cannot say are written out this far from today, and no further than so many dates. */
const YEARS_AHEAD = 2;
const MOST_DATES = 1000;
/** Rules are followed at most so far when looking for a date: "30 February" never comes. */
const MOST_YEARS = 40;

export class UnreadableRule extends Error {}

export type SeriesDates =
  | { kind: 'pattern'; recurrence: Recurrence; first: DateTime; daysUntil: (last: DateTime) => Set<string> }
  | { kind: 'dates'; dates: DateTime[]; because: string };

interface Rule extends RuleParts {
  /** Last instant that may still be an occurrence. */
  until: DateTime | undefined;
}

const KNOWN = new Set(
  'FREQ UNTIL COUNT INTERVAL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST'.split(
    ' ',
  ),
);

/** @param home zone of whole days, for an UNTIL in UTC */
export function readRecurrence(lines: readonly ContentLine[], start: When, home: string, now: Date): SeriesDates {
  const rules = lines.map(({ value }) => readRule(value, start, home));
  const [rule] = rules;
  if (rule === undefined) throw new UnreadableRule('there is no rule');
  const first = datesOf(rule, start, now).next().value;
  if (first === undefined) throw new UnreadableRule(`${shorten(lines[0]?.value ?? '')} gives no date at all`);
  if (rules.length === 1) {
    const pattern = patternOf(rule, first);
    if (typeof pattern !== 'string')
      return {
        kind: 'pattern',
        first,
        recurrence: { pattern, range: rangeOf(rule, first) },
        daysUntil: (last) => daysUntil(datesOf(rule, start, now), last),
      };
    return { kind: 'dates', because: pattern, dates: writtenOut(rules, start, now) };
  }
  return { kind: 'dates', because: 'it has several rules', dates: writtenOut(rules, start, now) };
}

/** Days of the series, in its own zone, up to and with `last`. */
function daysUntil(dates: Iterable<DateTime>, last: DateTime): Set<string> {
  const days = new Set<string>();
  for (const at of dates) {
    if (at > last) break;
    days.add(at.toISODate() ?? '');
  }
  return days;
}

function readRule(value: string, start: When, home: string): Rule {
  const parts = new Map<string, string>();
  for (const part of value
    .trim()
    .split(';')
    .filter((piece) => piece !== '')) {
    const [name = '', given] = part.toUpperCase().split('=');
    if (given === undefined || !KNOWN.has(name)) throw new UnreadableRule(`${shorten(part)} is not part of a rule`);
    parts.set(name, given);
  }
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(parts.get('FREQ') ?? '')) {
    throw new UnreadableRule(`FREQ=${parts.get('FREQ') ?? ''} is no rhythm that a calendar keeps`);
  }
  const count = parts.get('COUNT');
  if (count !== undefined && !/^[1-9]\d*$/.test(count))
    throw new UnreadableRule(`COUNT=${count} is no number of meetings`);
  const interval = parts.get('INTERVAL') ?? '1';
  if (!/^[1-9]\d*$/.test(interval)) throw new UnreadableRule(`INTERVAL=${interval} is no interval`);
  return {
    parts,
    until: readUntil(parts.get('UNTIL'), start, home),
    count: count === undefined ? undefined : Number(count),
  };
}

function readUntil(value: string | undefined, start: When, home: string): DateTime | undefined {
  if (value === undefined) return undefined;
  const zone = start.isDay ? home : start.at.zone;
  const isUtc = value.endsWith('Z');
  const format = value.includes('T') ? "yyyyMMdd'T'HHmmss" : 'yyyyMMdd';
  const at = DateTime.fromFormat(value.replace('Z', ''), format, { zone: isUtc ? 'UTC' : zone });
  if (!at.isValid) throw new UnreadableRule(`UNTIL=${value} is no date`);
  // A date without a time means that whole day.
  return value.includes('T') ? at.setZone(zone) : at.endOf('day');
}

/** The rule's own dates, in order, the start only if the rule gives it. */
function* datesOf({ parts, until, count }: Rule, start: When, now: Date): Generator<DateTime, undefined> {
  const text = [...parts]
    .filter(([name]) => name !== 'UNTIL' && name !== 'COUNT')
    .map(([name, value]) => `${name}=${value}`);
  let iterator: ICAL.RecurIterator;
  try {
    iterator = ICAL.Recur.fromString(text.join(';')).iterator(icalTime(whereToBegin(parts, start.at)));
  } catch (error) {
    throw new UnreadableRule(error instanceof Error ? error.message : String(error));
  }
  const last = DateTime.max(start.at, DateTime.fromJSDate(now)).plus({ years: MOST_YEARS });
  for (let given = 0; given < (count ?? Infinity);) {
    const next = iterator.next() as ICAL.Time | null;
    if (next === null) return undefined;
    const { year, month, day, hour, minute, second } = next;
    const at = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: start.at.zone });
    if (at > last || (until !== undefined && at > until)) return undefined;
    if (at < start.at || !fits(parts, at)) continue;
    given += 1;
    yield at;
  }
  return undefined;
}

/** ical.js 2.2.1 gives days that are not in a rule with BYSETPOS, in the first period only: begin one period early. */
function whereToBegin(parts: Map<string, string>, start: DateTime): DateTime {
  if (!parts.has('BYSETPOS')) return start;
  const interval = Number(parts.get('INTERVAL') ?? '1');
  if (parts.get('FREQ') === 'MONTHLY') return start.set({ day: 1 }).minus({ months: interval });
  if (parts.get('FREQ') === 'YEARLY') return start.minus({ years: interval });
  return start;
}

/** ical.js 2.2.1 turns 30 February into 2 March. */
function fits(parts: Map<string, string>, at: DateTime): boolean {
  const among = (name: string, ...values: number[]) => {
    const given = parts.get(name);
    return given === undefined || given.split(',').some((value) => values.includes(Number(value)));
  };
  return among('BYMONTH', at.month) && among('BYMONTHDAY', at.day, at.day - (at.daysInMonth ?? 0) - 1);
}

function writtenOut(rules: readonly Rule[], start: When, now: Date): DateTime[] {
  const horizon = DateTime.fromJSDate(now).plus({ years: YEARS_AHEAD });
  const dates = new Map<number, DateTime>();
  for (const rule of rules) {
    const endless = rule.until === undefined && rule.count === undefined;
    for (const at of datesOf(rule, start, now)) {
      if (dates.size >= MOST_DATES || (endless && at > horizon)) break;
      dates.set(at.toMillis(), at);
    }
  }
  return [...dates.values()].sort((left, right) => left.toMillis() - right.toMillis());
}

function rangeOf({ until, count }: Rule, first: DateTime): Recurrence['range'] {
  const range: Recurrence['range'] = {
    type: 'noEnd',
    startDate: first.toISODate() ?? '',
    endDate: '0001-01-01',
    recurrenceTimeZone: first.zoneName ?? 'UTC',
    numberOfOccurrences: 0,
  };
  if (count !== undefined) return { ...range, type: 'numbered', numberOfOccurrences: count };
  if (until === undefined) return range;
  // Graph's end is a day: the day of UNTIL only if that day's meeting starts early enough.
  const sameDay = until.set({ hour: first.hour, minute: first.minute, second: first.second });
  return {
    ...range,
    type: 'endDate',
    endDate: (sameDay > until ? sameDay.minus({ days: 1 }) : sameDay).toISODate() ?? '',
  };
}

function icalTime({ year, month, day, hour, minute, second }: DateTime): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false });
}
