/**
 * Time that passes only when nothing else can happen: between two timers everything that was promised is done, then the next timer
 * fires. So a run of many minutes takes milliseconds, and the same schedule always goes the same way.
 */
import { vi } from 'vitest';
// saveRitual fetches them when they are first needed, and a file that is being read takes real time while virtual time runs away.
import '../../src/usecases/fetched-judgement.ts';
import '../../src/domain/objective/packed-de.ts';
import '../../src/domain/objective/packed-en.ts';
import '../../src/domain/objective/packed-es.ts';
import '../../src/domain/objective/packed-fr.ts';

/** Enough for what a fetch answer's body, the Graph SDK and the sandbox's routes await in a row without a timer. */
const TURNS = 2;
/** A run that is still going by then never ends: people try again and again. Milliseconds of virtual time. */
const LONGEST_RUN = 6 * 3_600_000;

async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Runs `work` from `start` (an ISO instant) in virtual time. Throws when it waits for something that never comes. */
export async function inVirtualTime<T>(start: string, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.parse(start) });
  const until = Date.parse(start) + LONGEST_RUN;
  try {
    let over = false;
    const result = work().finally(() => {
      over = true;
    });
    // Its failure is met below, not as an unhandled one meanwhile.
    result.catch(() => undefined);
    for (;;) {
      await untilQuiet();
      if (over) return await result;
      if (Date.now() > until) throw new Error('the run does not end');
      if (vi.getTimerCount() === 0) throw new Error('the run waits for something that never comes');
      vi.advanceTimersToNextTimer();
    }
  } finally {
    vi.clearAllTimers();
    vi.useRealTimers();
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
