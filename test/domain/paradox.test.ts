import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ClarityPair, testParadox } from '../../src/domain/paradox.ts';
import { RITUAL_TYPES, type RitualType } from '../../src/domain/ritual-type.ts';

/** `count` rituals whose satisfaction follows from their clarity. */
function pairsOf(
  count: number,
  satisfactionOf: (at: number) => number,
  type: RitualType = 'account-review',
  clarityOf: (at: number) => number = (at) => at / count,
): ClarityPair[] {
  return Array.from({ length: count }, (_, at) => ({ type, clarity: clarityOf(at), satisfaction: satisfactionOf(at) }));
}

// Places that have nothing to do with their order: rho −0.05 over ten.
const ANY_ORDER = [3, 5, 1, 4, 2, 5, 1, 3, 4, 3];

it.each<[string, ClarityPair[], string]>([
  ['nothing yet', [], 'too-little-to-say'],
  ['nine pairs, however clear', pairsOf(9, (at) => 5 - at / 3), 'too-little-to-say'],
  ['ten where satisfaction never varies', pairsOf(10, () => 4), 'too-little-to-say'],
  ['ten where it falls as clarity rises', pairsOf(10, (at) => 5 - at / 3), 'consistent-with'],
  ['ten where it rises with clarity', pairsOf(10, (at) => 1 + at / 3), 'contrary-to'],
  ['ten in any order', pairsOf(10, (at) => ANY_ORDER[at] as number), 'no-sign'],
])('%s', (_when, pairs, verdict) => {
  expect(testParadox(pairs).verdict).toBe(verdict);
});

it('says how sure it is, and is never sure', () => {
  const { because } = testParadox(pairsOf(12, (at) => 5 - at / 4));
  expect(because).toMatchObject({ pairs: 12, needed: 10, rho: -1 });
  expect(because.chance).toBeGreaterThan(0);
  expect(because.chance).toBeLessThan(0.001);
  expect(because.interval?.high).toBeLessThan(0);
});

it('a difference between types does not pass for one between rituals', () => {
  // Reviews are less clear and better liked than coordinations; within each of them nothing goes together.
  const reviews = pairsOf(
    10,
    (at) => 4 + (ANY_ORDER[at] as number) / 10,
    'account-review',
    (at) => at / 100,
  );
  const coordinations = pairsOf(
    10,
    (at) => 2 + (ANY_ORDER[at] as number) / 10,
    'kam-meeting',
    (at) => 0.8 + at / 100,
  );
  const found = testParadox([...reviews, ...coordinations]);
  expect(found.verdict).toBe('consistent-with');
  expect(found.byType['account-review']?.verdict).toBe('no-sign');
  expect(found.byType['kam-meeting']?.verdict).toBe('no-sign');
  expect(found.mixed).toBe(true);
});

it('one type alone agrees with itself, and one that is too small disagrees with nobody', () => {
  const reviews = pairsOf(10, (at) => 5 - at / 3);
  expect(testParadox(reviews)).toMatchObject({ verdict: 'consistent-with', mixed: false });
  const few = pairsOf(3, (at) => 3 + at / 100, 'advisory-board');
  const both = testParadox([...reviews, ...few]);
  expect(both.byType['advisory-board']?.verdict).toBe('too-little-to-say');
  expect(both).toMatchObject({ verdict: 'consistent-with', mixed: false });
  expect(Object.keys(both.byType)).toEqual(['account-review', 'advisory-board']);
});

const pair = fc.record({
  type: fc.constantFrom(...RITUAL_TYPES),
  clarity: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  satisfaction: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
});

it('the order of rituals does not matter, nor does another scale of satisfaction', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const found = testParadox(pairs);
      expect(testParadox([...pairs].reverse())).toEqual(found);
      const rescaled = pairs.map((one) => ({ ...one, satisfaction: one.satisfaction ** 2 * 20 }));
      expect(testParadox(rescaled)).toEqual(found);
    }),
    { numRuns: 20 },
  );
});
