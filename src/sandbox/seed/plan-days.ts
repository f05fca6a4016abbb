/**
 * Days of held and planned meetings of one type with one account, so that on the seed's today the cadence stands as wanted.
 * Every margin below is wider than what workDayFrom may move a day (three days forward).
 */
import type { Rhythm } from './data/account.ts';
import { addDays, workDayFrom } from './seed-days.ts';
import type { SeededChance } from './seeded-chance.ts';

export interface PlannedDays {
  /** Oldest first; the latest is at least two days before today. */
  readonly held: readonly string[];
  readonly planned: readonly string[];
}

/** Two past years and half a future year. */
export const DAYS_BACK = 730;
export const DAYS_AHEAD = 183;

/** How many days back the last one lies and how many ahead the next one, undefined where there is none. */
interface Wanted {
  readonly ago: number | undefined;
  readonly ahead: number | undefined;
  /** Days between two meetings of the past. */
  readonly gap: readonly [number, number];
}

export function planDays(
  rhythm: Exclude<Rhythm, 'tour'>,
  [min, max]: readonly [number, number],
  today: string,
  since: string,
  chance: SeededChance,
): PlannedDays {
  const { ago, ahead, gap } = wanted(rhythm, Math.floor(365 / max), Math.floor(365 / min), max, chance);
  const held: string[] = [];
  for (let back = ago; back !== undefined && back <= DAYS_BACK; back += chance.between(...gap)) {
    const day = workDayFrom(addDays(today, -back));
    if (day < since) break;
    held.unshift(day);
  }
  const planned: string[] = [];
  for (let forward = ahead; forward !== undefined && forward <= DAYS_AHEAD - 4; forward += chance.between(...gap))
    planned.push(workDayFrom(addDays(today, forward)));
  return { held, planned };
}

/** `from` and `by`: days after the last one from which, and until which, the next one is expected. */
function wanted(rhythm: Exclude<Rhythm, 'tour'>, from: number, by: number, max: number, chance: SeededChance): Wanted {
  const gap = [from + 4, Math.max(from + 4, by)] as const;
  switch (rhythm) {
    case 'on-cadence': {
      const ago = chance.between(6, Math.max(6, Math.floor(from * 0.8)));
      const latest = Math.min(by - ago - 4, DAYS_AHEAD - 5);
      const ahead = chance.happens(0.8) ? chance.between(Math.min(latest, Math.max(3, from - ago)), latest) : undefined;
      return { ago, ahead, gap };
    }
    case 'due':
      return { ago: chance.between(from + 5, by - 8), ahead: undefined, gap };
    case 'overdue':
    case 'snoozed':
      return { ago: by + chance.between(9, 70), ahead: undefined, gap };
    case 'overdue-planned':
      return { ago: by + chance.between(9, 40), ahead: chance.between(6, 45), gap };
    case 'planned-late': {
      const ago = chance.between(Math.max(6, by - 140), Math.max(7, by - 12));
      return { ago, ahead: by - ago + chance.between(6, 20), gap };
    }
    case 'above-range': {
      // max + 2 and more in the last year.
      const often = Math.floor(330 / (max + 2));
      return {
        ago: chance.between(6, Math.max(6, Math.floor(often * 0.6))),
        ahead: undefined,
        gap: [often - 5, often],
      };
    }
    case 'as-needed':
      return {
        ago: chance.happens(0.7) ? chance.between(20, 300) : undefined,
        ahead: chance.happens(0.3) ? chance.between(20, 120) : undefined,
        gap: [200, 400],
      };
    case 'not-expected':
    case 'never-held':
      return { ago: undefined, ahead: undefined, gap };
  }
}
