import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';
import { GraphFailure, retryAfterSeconds } from './graph-failure.ts';

/** Too many requests, unavailable, gateway timeout: Graph's documented "try again". */
const TRY_AGAIN = new Set([429, 503, 504]);
/** Attempts after the first one: with 1 s to begin with, 1 + 2 + 4 + 8 s of waiting is about as long as somebody looks at a spinner. */
const MOST_RETRIES = 4;

/**
 * Sends again after 429, 503, 504 and lost connections, only what may be repeated (GraphCall.repeatable), as late as Retry-After
 * says or exponentially with some randomness, and never past the call's deadline: then the caller learns at once when to try
 * again. The SDK's RetryHandler repeats any POST, caps Retry-After at 180 s, knows no deadline and no lost
 * connection (platform-facts I2; docs/decisions/0008-http-and-retry.md).
 */
export class RetryPolitely implements Middleware {
  #next: Middleware | undefined;
  readonly #firstWait: number;
  readonly #random: () => number;

  /** `firstWait` in milliseconds, doubled each time; `random` from 0 to 1 makes it a quarter shorter or longer. */
  constructor(firstWait: number, random: () => number) {
    this.#firstWait = firstWait;
    this.#random = random;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const state = stateOf(context);
    for (let retry = 0; ; retry += 1) {
      const answered = await this.#attempt(context);
      const status = context.response?.status ?? 0;
      if (answered && !TRY_AGAIN.has(status)) return;

      const asked = answered ? retryAfterSeconds(context.response?.headers.get('Retry-After'), Date.now()) : undefined;
      const wait = asked === undefined ? this.#firstWait * 2 ** retry * (0.75 + this.#random() / 2) : asked * 1000;
      const tooLate = Date.now() + wait >= state.deadline;
      if (!state.call.repeatable || retry >= MOST_RETRIES || tooLate) {
        state.fail(new GraphFailure(status, answered ? 'tryAgainLater' : 'network', asked));
      }
      await pause(wait, state.signal);
    }
  }

  /** False when the connection was lost; cancellation is not a lost connection and is thrown. */
  async #attempt(context: Context): Promise<boolean> {
    const { signal } = stateOf(context);
    signal.throwIfAborted();
    try {
      await this.#next?.execute(context);
      return true;
    } catch (error) {
      signal.throwIfAborted();
      // fetch reports every lost or refused connection as a TypeError; anything else is a mistake of ours.
      if (error instanceof TypeError) return false;
      throw error;
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
