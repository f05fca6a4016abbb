interface WindowTurnsOptions {
  /** `navigator.locks`, which all windows of the app in one browser share; `undefined` where the browser has none. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** What kind of work. */
  readonly name: string;
  /** Milliseconds to wait for the other windows. */
  readonly patience?: number;
}

/** A batch is answered in a second or two; a window that takes longer hangs, or repeats. */
const PATIENCE = 5_000;

/**
 * Turns between the windows of one browser (Web Locks). They are a courtesy: who has waited long enough goes on without, and so does a
 * browser that has no locks or refuses them. A window that closes gives its turn back. Who is no longer wanted (`signal`) stops waiting;
 * what the work throws is thrown.
 */
export function createWindowTurns({ locks, name, patience = PATIENCE }: WindowTurnsOptions) {
  return async (signal: AbortSignal, work: () => Promise<void>): Promise<void> => {
    signal.throwIfAborted();
    if (locks === undefined) return work();
    const waiting = new AbortController();
    const giveUp = () => waiting.abort();
    const timer = setTimeout(giveUp, patience);
    signal.addEventListener('abort', giveUp, { once: true });
    const stopWaiting = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    };
    let hasBegun = false;
    try {
      await locks.request(name, { signal: waiting.signal }, () => {
        hasBegun = true;
        stopWaiting();
        return work();
      });
      return;
    } catch (error) {
      if (hasBegun) throw error;
      signal.throwIfAborted();
    } finally {
      stopWaiting();
    }
    await work();
  };
}
