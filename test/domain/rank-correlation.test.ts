import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCorrelation, ranksOf } from '../../src/domain/rank-correlation.ts';

it('equal figures share the mean of their places', () => {
  expect(ranksOf([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
  expect(ranksOf([7, 7, 7])).toEqual([2, 2, 2]);
  expect(ranksOf([])).toEqual([]);
});

// By hand: ranks 1 2 3 4 5 against 2 1 4 3 5, 1 − 6 × 4 / (5 × 24) = 0.8. Of the 120 orders, 16 have |rho| ≥ 0.8:
// the sum of squares is even and at most 4 in 8 of them (0, 2 and 4: 1 + 4 + 3), as many at the other end.
it('five pairs by hand: rho 0.8, and 16 of 120 orders show as much', () => {
  const found = rankCorrelation([1, 2, 3, 4, 5], [20, 10, 40, 30, 50]);
  expect(found.rho).toBeCloseTo(0.8, 12);
  expect(found.chance).toBeCloseTo(16 / 120, 12);
});

it.each([
  ['nothing varies', [1, 1, 1, 1], [1, 2, 3, 4]],
  ['a single pair', [1], [2]],
  ['no pair', [], []],
])('%s: no rho, and chance explains all', (_when, first, second) => {
  expect(rankCorrelation(first, second)).toEqual({
    pairs: first.length,
    rho: undefined,
    chance: 1,
    interval: undefined,
  });
});

it('lists of different length are a mistake of the caller', () => {
  expect(() => rankCorrelation([1, 2], [1])).toThrow(RangeError);
});

const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 10, max: 50 })), {
  minLength: 4,
  maxLength: 14,
});

describe('whatever the figures', () => {
  const of = (pairs: readonly (readonly [number, number])[]) =>
    rankCorrelation(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    );

  it('the order of the pairs does not matter, to the last bit', () => {
    fc.assert(
      fc.property(
        figures.chain((pairs) =>
          fc.tuple(
            fc.constant(pairs),
            fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
          ),
        ),
        ([pairs, shuffled]) => {
          expect(of(shuffled)).toEqual(of(pairs));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('a rising transform changes nothing, a falling one the sign only', () => {
    fc.assert(
      fc.property(figures, (pairs) => {
        const found = of(pairs);
        expect(of(pairs.map(([a, b]) => [a, b ** 3 / 7] as const))).toEqual(found);
        const turned = of(pairs.map(([a, b]) => [a, -b] as const));
        expect(turned.rho === undefined ? undefined : -turned.rho + 0).toEqual(
          found.rho === undefined ? undefined : found.rho + 0,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('rho lies within its interval, chance between 0 and 1', () => {
    fc.assert(
      fc.property(figures, (pairs) => {
        const { rho, chance, interval } = of(pairs);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (rho === undefined || interval === undefined) return;
        expect(interval.low).toBeLessThanOrEqual(rho + 1e-5);
        expect(interval.high).toBeGreaterThanOrEqual(rho - 1e-5);
      }),
      { numRuns: 30 },
    );
  });
});

// Table of Spearman's rho (Zar 1972): ten pairs, two-sided 5 %: 0.648.
it('ten pairs: 0.661 is rare by chance, 0.612 is not, as the printed table has it', () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const above = rankCorrelation(places, [3, 1, 2, 7, 4, 10, 5, 9, 6, 8]);
  expect(above.rho).toBeGreaterThan(0.648);
  expect(above.chance).toBeLessThan(0.05);
  const below = rankCorrelation(places, [5, 1, 2, 7, 4, 10, 3, 9, 8, 6]);
  expect(below.rho).toBeLessThan(0.648);
  expect(below.chance).toBeGreaterThan(0.05);
});
