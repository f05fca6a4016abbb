import type { Settings } from './graph/store/open-store.ts';

/** The sandbox's clock: the machine's, moved by an offset that survives a restart. */
export interface SandboxClock {
  now(): Date;
  readonly offsetMs: number;
  /** Moves the clock so that it is `instant` now; it runs on from there. */
  moveTo(instant: Date): void;
  reset(): void;
}

const KEY = 'clock.offsetMs';

/** `machine` is where time comes from: Date.now, or a test's own. */
export function createClock(settings: Settings, machine: () => number = Date.now): SandboxClock {
  const kept = settings.get(KEY);
  let offsetMs = typeof kept === 'number' && Number.isFinite(kept) ? kept : 0;
  const set = (offset: number): void => {
    offsetMs = offset;
    settings.set(KEY, offset === 0 ? undefined : offset);
  };
  return {
    now: () => new Date(machine() + offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    moveTo: (instant) => set(instant.getTime() - machine()),
    reset: () => set(0),
  };
}
