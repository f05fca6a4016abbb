/**
 * How sure a share is: the 95 % score interval of Wilson (1927), which stays between 0 and 1 and holds for few answers, where the usual
 * "plus or minus" does not.
 */

/** 97.5 % of a normal distribution lie below it. */
const Z = 1.959964;

export interface Interval {
  /** 0 to 1, as `high`. */
  readonly low: number;
  readonly high: number;
}

/** `share` 0 to 1 of `of` answers, at least one; throws RangeError else. */
export function wilsonInterval(share: number, of: number): Interval {
  if (!(of >= 1) || !(share >= 0 && share <= 1)) {
    throw new RangeError(`a share is 0 to 1 of at least one answer, not ${share} of ${of}`);
  }
  const square = (Z * Z) / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** A share with what it rests on. */
export interface Share extends Interval {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

/** Undefined where there is nothing to take a share of. */
export function shareOf(count: number, of: number): Share | undefined {
  if (of === 0) return undefined;
  const share = count / of;
  return { count, of, share, ...wilsonInterval(share, of) };
}
