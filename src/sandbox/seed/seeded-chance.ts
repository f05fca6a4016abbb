/**
 * Chance that repeats: the same seed gives the same company on every machine.
 * mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for invitations.
 */
export interface SeededChance {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones (fewer when there are fewer), in random order. */
  sample<T>(from: readonly T[], count: number): T[];
  /** True with this probability. */
  happens(probability: number): boolean;
  /** Upper-case hexadecimal digits. */
  hex(digits: number): string;
}

export function seededChance(seed: number): SeededChance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick(from) {
      const one = from[between(0, from.length - 1)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    sample(from, count) {
      const left = [...from];
      const taken: typeof left = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1));
      return taken;
    },
    happens: (probability) => next() < probability,
    hex: (digits) =>
      Array.from({ length: digits }, () => between(0, 15).toString(16))
        .join('')
        .toUpperCase(),
  };
}
