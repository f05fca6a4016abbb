/**
 * What the board counts of the rituals of one page, column by column. A large register is opened from a hundred such pages, and each
 * text or list that is made for each of 100,000 rituals costs more than all counting: so moments are numbers, accounts are places in a
 * list, and the Refs are one text.
 */
import type { AccountKey } from '../domain/account.ts';
import { type Instant, instantOf, millisecondsOf } from '../domain/calendar-day.ts';
import type { CountedRitual } from '../domain/ritual.ts';

/** Seconds since 1970 where they say the same, else the text as it is. */
type Moment = number | Instant;

/** One entry a ritual in each column, where nothing else is said. */
export interface CountedColumns {
  /** The texts that a type and a state are the numbers of. */
  readonly names: readonly string[];
  /** With a space between two. */
  readonly refs: string;
  readonly types: readonly number[];
  /** Every account that is named in the page. */
  readonly keys: readonly AccountKey[];
  /** Places in `keys`; no list where there is one only. */
  readonly accounts: readonly (number | readonly number[])[];
  readonly starts: readonly Moment[];
  readonly ends: readonly Moment[];
  /** 1 for an all-day one. */
  readonly allDay: readonly (0 | 1)[];
  readonly states: readonly number[];
  readonly series: readonly (string | null)[];
}

export function writeColumns(rituals: readonly CountedRitual[]): CountedColumns {
  const names = new Places<string>();
  const keys = new Places<AccountKey>();
  return {
    refs: rituals.map(({ ref }) => ref).join(' '),
    types: rituals.map(({ type }) => names.of(type)),
    states: rituals.map(({ state }) => names.of(state)),
    names: names.values,
    accounts: rituals.map(({ accounts }) => {
      const [first, ...more] = accounts.map((account) => keys.of(account));
      return first === undefined || more.length > 0 ? [...(first === undefined ? [] : [first]), ...more] : first;
    }),
    keys: keys.values,
    starts: rituals.map(({ start }) => toMoment(start)),
    ends: rituals.map(({ end }) => toMoment(end)),
    allDay: rituals.map(({ allDay }) => (allDay ? 1 : 0)),
    series: rituals.map(({ seriesUid }) => seriesUid ?? null),
  };
}

/** Gives each value the place at which it stands, once. */
class Places<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<Value, number>();

  of(value: Value): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

function toMoment(instant: Instant): Moment {
  const seconds = millisecondsOf(instant) / 1000;
  return Number.isInteger(seconds) && instantOf(seconds * 1000) === instant ? seconds : instant;
}

/** Reads a ritual's fields from its place in the columns. */
export class ColumnsOfPage {
  readonly #columns: CountedColumns;
  #refs: readonly CountedRitual['ref'][] | undefined;

  constructor(columns: CountedColumns) {
    this.#columns = columns;
  }

  ref(at: number): CountedRitual['ref'] {
    this.#refs ??= this.#columns.refs.split(' ') as CountedRitual['ref'][];
    return this.#refs[at] as CountedRitual['ref'];
  }

  type(at: number): CountedRitual['type'] {
    return this.#columns.names[this.#columns.types[at] as number] as CountedRitual['type'];
  }

  state(at: number): CountedRitual['state'] {
    return this.#columns.names[this.#columns.states[at] as number] as CountedRitual['state'];
  }

  accounts(at: number): CountedRitual['accounts'] {
    const { keys, accounts } = this.#columns;
    const places = accounts[at] as number | readonly number[];
    if (typeof places === 'number') return [keys[places] as AccountKey];
    return places.map((place) => keys[place] as AccountKey);
  }

  start(at: number): Instant {
    return toInstant(this.#columns.starts[at] as Moment);
  }

  end(at: number): Instant {
    return toInstant(this.#columns.ends[at] as Moment);
  }

  startsAt(at: number): number | undefined {
    return toMilliseconds(this.#columns.starts[at] as Moment);
  }

  endsAt(at: number): number | undefined {
    return toMilliseconds(this.#columns.ends[at] as Moment);
  }

  allDay(at: number): boolean {
    return this.#columns.allDay[at] === 1;
  }

  series(at: number): string | undefined {
    return this.#columns.series[at] ?? undefined;
  }
}

function toInstant(moment: Moment): Instant {
  return typeof moment === 'number' ? instantOf(moment * 1000) : moment;
}

function toMilliseconds(moment: Moment): number | undefined {
  return typeof moment === 'number' ? moment * 1000 : undefined;
}
