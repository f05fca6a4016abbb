/** The columns that cadence is counted in (cadence-index.ts): what each policy asks for and what each row says. */
import type { CadencePolicy } from './cadence.ts';
import { CADENCE_STATUSES, COVERAGES, intervalDays, NO_DAY } from './cadence-rule.ts';
import { dayNumberOf } from './calendar-day.ts';

/** One entry a policy, in the order in which they were given. Days as whole days from 1970, {@link NO_DAY} for none. */
export interface CadenceColumns {
  /** Position in CADENCE_STATUSES. */
  readonly status: Uint8Array;
  readonly anchor: Int32Array;
  readonly lastHeld: Int32Array;
  readonly nextPlanned: Int32Array;
  readonly dueFrom: Int32Array;
  readonly dueBy: Int32Array;
  /** Days with a held meeting in (today − 365, today]. */
  readonly heldInYear: Uint16Array;
  /** 1 when heldInYear is above the range. */
  readonly aboveRange: Uint8Array;
}

export interface PolicyNumbers {
  readonly coverage: Uint8Array;
  /** Days from the anchor to dueFrom, and to dueBy. */
  readonly shortest: Int32Array;
  readonly longest: Int32Array;
  readonly max: Float64Array;
  readonly snoozedUntil: Int32Array;
}

/** In one pass: a large programme has 40,000 policies, and the board waits for each of them. */
export function numbersOf(policies: readonly CadencePolicy[]): PolicyNumbers {
  const rows = policies.length;
  const numbers = {
    coverage: new Uint8Array(rows),
    shortest: new Int32Array(rows),
    longest: new Int32Array(rows),
    max: new Float64Array(rows),
    snoozedUntil: new Int32Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const { coverage, min, max, snoozedUntil } = policies[row] as CadencePolicy;
    numbers.coverage[row] = COVERAGES.indexOf(coverage);
    numbers.shortest[row] = intervalDays(max);
    numbers.longest[row] = intervalDays(min);
    numbers.max[row] = max;
    numbers.snoozedUntil[row] = snoozedUntil === undefined ? NO_DAY : dayNumberOf(snoozedUntil);
  }
  return numbers;
}

export function emptyColumns(rows: number): CadenceColumns {
  return {
    status: new Uint8Array(rows),
    anchor: new Int32Array(rows),
    lastHeld: new Int32Array(rows),
    nextPlanned: new Int32Array(rows),
    dueFrom: new Int32Array(rows),
    dueBy: new Int32Array(rows),
    heldInYear: new Uint16Array(rows),
    aboveRange: new Uint8Array(rows),
  };
}

/** How many bits of a 32-bit word are set. */
export function bitsIn(word: number): number {
  if (word === 0) return 0;
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Positions in CADENCE_STATUSES. */
export const STATUS_NUMBERS = Object.fromEntries(CADENCE_STATUSES.map((status, at) => [status, at])) as {
  readonly [status in (typeof CADENCE_STATUSES)[number]]: number;
};
