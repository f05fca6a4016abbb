import type { Chance } from '../../ports/chance.ts';

/** The browser's own unpredictable numbers. */
export const browserChance: Chance = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };
