import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';
import { GraphFailure, retryAfterSeconds } from './graph-failure.ts';
import { pause } from './pause.ts';

/** Too many requests, unavailable, gateway timeout: Graph's documented "try again". */
export const TRY_AGAIN: ReadonlySet<number> = new Set([429, 503, 504]);
/** Refused before anything was done; after any other failure nobody knows what took effect. */
export const NOTHING_DONE = 429;
/** Attempts after the first one: with 1 s to begin with, 1 + 2 + 4 + 8 s of waiting is about as long as somebody looks at a spinner. */
export const MOST_RETRIES = 4;

/** How long to wait where the server does not say: milliseconds, doubled with every retry from 0 on, a quarter shorter or longer by chance. */
export interface Patience {
  readonly firstWait: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

export function waitOf({ firstWait, random }: Patience, retry: number, askedSeconds: number | undefined): number {
  return askedSeconds === undefined ? firstWait * 2 ** retry * (0.75 + random() / 2) : askedSeconds * 1000;
}

/**
 * Sends again after 429, 503, 504 and lost connections, only what may be repeated (GraphCall.repeatable; after 429 everything), as late as Retry-After
 * says or exponentially with some randomness, and never past the call's deadline: then the caller learns at once when to try
 * again. A lost connection of a browser that knows of no network is not waited for. The SDK's RetryHandler repeats any POST, caps Retry-After at 180 s, knows no deadline and no lost
 * connection (platform-facts I2; docs/decisions/0008-http-and-retry.md).
 */
export class RetryPolitely implements Middleware {
  #next: Middleware | undefined;
  readonly #patience: Patience;
  readonly #isOnline: () => boolean;

  constructor(patience: Patience, isOnline: () => boolean) {
    this.#patience = patience;
    this.#isOnline = isOnline;
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
      const wait = waitOf(this.#patience, retry, asked);
      const tooLate = Date.now() + wait >= state.parts.deadline;
      const repeatable = state.parts.repeatable || status === NOTHING_DONE;
      const isCutOff = !answered && !this.#isOnline();
      if (!repeatable || retry >= MOST_RETRIES || tooLate || isCutOff) {
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
