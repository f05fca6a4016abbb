/** Timers where the runtime has them: the page-less one does not promise any (platform-facts, Appendix 3). */
export type Timer = ReturnType<typeof setTimeout> | undefined;

/** Undefined where there are none: then nothing ever runs out. */
export function startTimer(milliseconds: number, work: () => void): Timer {
  if (typeof setTimeout !== 'function') return undefined;
  return setTimeout(work, milliseconds);
}

export function stopTimer(timer: Timer): void {
  if (timer !== undefined && typeof clearTimeout === 'function') clearTimeout(timer);
}
