import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';

/** Runs `work` when no other window of this browser does the like; gives up with the signal. */
export type TakeTurn = (signal: AbortSignal, work: () => Promise<void>) => Promise<void>;

/**
 * A batch waits for its turn among the windows of one browser, pane and tab, which ask the same mailbox: Exchange runs four parts of one
 * batch at a time, and refuses those of a second (platform-facts D11). Before few-at-once.ts, so that nothing of this window waits
 * along; after retry-politely.ts, so that a turn is given back while a batch waits to be sent again.
 */
export class BatchTurns implements Middleware {
  #next: Middleware | undefined;
  readonly #takeTurn: TakeTurn;

  constructor(takeTurn: TakeTurn) {
    this.#takeTurn = takeTurn;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { name, signal } = stateOf(context).parts;
    const send = async () => this.#next?.execute(context);
    if (name === BATCH_NAME) await this.#takeTurn(signal, send);
    else await send();
  }
}

/** Of a batch among the calls. */
export const BATCH_NAME = 'batch';
