import { GraphFailure } from './graph-failure.ts';

const TIME_IS_UP = new Error('the time limit of a Graph call has passed');

/** A signal that fires after the limit or with any of the others. (AbortSignal.any is missing in Safari before 17.4, which Outlook for Mac may use.) */
export function endingAfter(
  limit: number,
  others: readonly (AbortSignal | undefined)[],
): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(TIME_IS_UP), limit);
  const stops = others.flatMap((other) => {
    if (other === undefined) return [];
    const stop = () => controller.abort(other.reason);
    if (other.aborted) stop();
    other.addEventListener('abort', stop, { once: true });
    return [() => other.removeEventListener('abort', stop)];
  });
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

/** What a call that was ended comes to. */
export function failureOfEnding(signal: AbortSignal): GraphFailure {
  return new GraphFailure(0, signal.reason === TIME_IS_UP ? 'timeLimit' : 'cancelled');
}

/** Gives up with the signal even if something below (a token that never comes) does not listen to it. */
export function withEnding<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('ended'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
