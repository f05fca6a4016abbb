/**
 * What the board counts of the rituals of one page, column by column. A large register is opened from a hundred such pages, and each
 * text or list that is made for each of 100,000 rituals costs more than all counting: so moments are numbers, accounts are places in a
 * list that all pages share (the same text is looked for many times faster than an equal one), and the Refs are one text.
 */
import type { AccountKey } from '../domain/account.ts';
import { type Instant, instantOf, millisecondsOf } from '../domain/calendar-day.ts';
import type { CountedRitual } from '../domain/ritual.ts';

/** Seconds since 1970 where they say the same, else the text as it is. */
type Moment = number | Instant;

/** Seconds after the start, else the text as it is. */
type End = number | Instant;

/** One entry a ritual in each column, where nothing else is said. Of types and states one character each: its place among the names, from `0` on. */
export interface CountedColumns {
  /** Of types and states. */
  readonly names: readonly string[];
  /** With a space between two. */
  readonly refs: string;
  readonly types: string;
  /** Accounts that no page before this one names. */
  readonly keys: readonly AccountKey[];
  /** Places in the keys of all pages so far; no list where there is one only. */
  readonly accounts: readonly (number | readonly number[])[];
  readonly starts: readonly Moment[];
  readonly ends: readonly End[];
  /** Places of those that last all day. */
  readonly allDay: readonly number[];
  readonly states: string;
  /** Of those that belong to one, with their places. */
  readonly series: readonly (readonly [at: number, uid: string])[];
}

/** `keys`: of the pages before, and then of this one, too. */
export function writeColumns(rituals: readonly CountedRitual[], keys: Places<AccountKey>): CountedColumns {
  const names = new Places<string>();
  const known = keys.values.length;
  return {
    refs: rituals.map(({ ref }) => ref).join(' '),
    types: rituals.map(({ type }) => toCharacter(names.of(type))).join(''),
    states: rituals.map(({ state }) => toCharacter(names.of(state))).join(''),
    names: names.values,
    accounts: rituals.map(({ accounts }) => {
      const [first, ...more] = accounts.map((account) => keys.of(account));
      return first === undefined || more.length > 0 ? [...(first === undefined ? [] : [first]), ...more] : first;
    }),
    keys: keys.values.slice(known),
    starts: rituals.map(({ start }) => toMoment(start)),
    ends: rituals.map(({ start, end }) => toEnd(toMoment(start), toMoment(end), end)),
    allDay: rituals.flatMap(({ allDay }, at) => (allDay ? [at] : [])),
    series: rituals.flatMap(({ seriesUid }, at) => (seriesUid === undefined ? [] : [[at, seriesUid] as const])),
  };
}

/** Gives each value the place at which it stands, once. */
export class Places<Value> {
  readonly values: Value[] = [];
  /** Of as many values as it has: reading adds values that nobody may ever look for. */
  readonly #places = new Map<Value, number>();

  /** Values that are not among them yet. */
  add(values: readonly Value[]): void {
    for (const value of values) this.values.push(value);
  }

  of(value: Value): number {
    for (let at = this.#places.size; at < this.values.length; at += 1) this.#places.set(this.values[at] as Value, at);
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

const FIRST_CHARACTER = 48;

function toCharacter(place: number): string {
  return String.fromCharCode(FIRST_CHARACTER + place);
}

function toEnd(start: Moment, end: Moment, written: Instant): End {
  return typeof start === 'number' && typeof end === 'number' ? end - start : written;
}

function toMoment(instant: Instant): Moment {
  const seconds = millisecondsOf(instant) / 1000;
  return Number.isInteger(seconds) && instantOf(seconds * 1000) === instant ? seconds : instant;
}

/** Reads a ritual's fields from its place in the columns. */
export class ColumnsOfPage {
  readonly #columns: CountedColumns;
  readonly #keys: readonly AccountKey[];
  readonly #allDay: ReadonlySet<number>;
  readonly #series: ReadonlyMap<number, string>;
  #refs: readonly CountedRitual['ref'][] | undefined;

  /** `keys`: of this page and all before it. */
  constructor(columns: CountedColumns, keys: readonly AccountKey[]) {
    this.#columns = columns;
    this.#keys = keys;
    this.#allDay = new Set(columns.allDay);
    this.#series = new Map(columns.series);
  }

  ref(at: number): CountedRitual['ref'] {
    this.#refs ??= this.#columns.refs.split(' ') as CountedRitual['ref'][];
    return this.#refs[at] as CountedRitual['ref'];
  }

  type(at: number): CountedRitual['type'] {
    return this.#nameAt(this.#columns.types, at) as CountedRitual['type'];
  }

  state(at: number): CountedRitual['state'] {
    return this.#nameAt(this.#columns.states, at) as CountedRitual['state'];
  }

  accounts(at: number): CountedRitual['accounts'] {
    const places = this.#columns.accounts[at] as number | readonly number[];
    if (typeof places === 'number') return [this.#keys[places] as AccountKey];
    return places.map((place) => this.#keys[place] as AccountKey);
  }

  start(at: number): Instant {
    return toInstant(this.#columns.starts[at] as Moment);
  }

  end(at: number): Instant {
    return toInstant(this.#endOf(at));
  }

  startsAt(at: number): number | undefined {
    return toMilliseconds(this.#columns.starts[at] as Moment);
  }

  endsAt(at: number): number | undefined {
    return toMilliseconds(this.#endOf(at));
  }

  allDay(at: number): boolean {
    return this.#allDay.has(at);
  }

  series(at: number): string | undefined {
    return this.#series.get(at);
  }

  #endOf(at: number): Moment {
    const end = this.#columns.ends[at] as End;
    return typeof end === 'number' ? (this.#columns.starts[at] as number) + end : end;
  }

  #nameAt(column: string, at: number): string | undefined {
    return this.#columns.names[column.charCodeAt(at) - FIRST_CHARACTER];
  }
}

function toInstant(moment: Moment): Instant {
  return typeof moment === 'number' ? instantOf(moment * 1000) : moment;
}

function toMilliseconds(moment: Moment): number | undefined {
  return typeof moment === 'number' ? moment * 1000 : undefined;
}
