/** What every clock and every source of chance promises: the fakes that use cases are tested with, and those of the browser. */
import { describe, expect, it } from 'vitest';
import { browserChance } from '../../src/adapters/browser/browser-chance.ts';
import { browserClock } from '../../src/adapters/browser/browser-clock.ts';
import { isBefore, parseInstant } from '../../src/domain/calendar-day.ts';
import { BYTES_FOR_REF, mintRef } from '../../src/domain/mint-ref.ts';
import { parseRef } from '../../src/domain/ref.ts';
import type { Chance } from '../../src/ports/chance.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { instant } from '../support/builders.ts';
import { CountingChance, FakeClock } from '../support/fake-surroundings.ts';

const CLOCKS: readonly (readonly [string, Clock])[] = [
  ['of the tests', new FakeClock(instant('2026-11-23T09:00:00Z'))], // Monday
  ['of the browser', browserClock],
];

describe.each(CLOCKS)('the clock %s', (_, clock) => {
  it('tells UTC to the second, so that instants compare as text', () => {
    const now = clock.now();
    expect(parseInstant(now)).toBe(now);
  });

  it('does not go back', () => {
    const before = clock.now();
    expect(isBefore(clock.now(), before)).toBe(false);
  });
});

const CHANCES: readonly (readonly [string, Chance])[] = [
  ['of the tests', new CountingChance()],
  ['of the browser', browserChance],
];

describe.each(CHANCES)('chance %s', (_, chance) => {
  it('gives as many bytes as are asked for', () => {
    for (const count of [0, 1, BYTES_FOR_REF, 32]) expect(chance.bytes(count)).toHaveLength(count);
  });

  it('makes Refs that check, and none twice', () => {
    const refs = Array.from({ length: 500 }, () => mintRef(chance.bytes(BYTES_FOR_REF)));
    expect(refs.filter((ref) => parseRef(ref) !== ref)).toEqual([]);
    expect(new Set(refs).size).toBe(500);
  });

  it('keeps what it gave as it was when it gives more', () => {
    const first = chance.bytes(BYTES_FOR_REF);
    const copy = [...first];
    chance.bytes(BYTES_FOR_REF);
    expect([...first]).toEqual(copy);
  });
});
