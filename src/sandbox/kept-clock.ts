import type { SandboxClock } from './clock.ts';
import type { Settings } from './graph/store/open-store.ts';

const KEY = 'clock.offsetMs';

/** A clock that survives a restart. `machine` is where time comes from: Date.now, or a test's own. */
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
