import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';

interface Waiting {
  readonly places: number;
  readonly enter: () => void;
}

/**
 * Gives out `most` places, the rest wait in line: Exchange refuses a fifth request per mailbox, and runs four parts of a batch at a time
 * (platform-facts D11). So a batch takes all of them: one batch is under way, and nothing beside it. Who waits first goes first, or a
 * batch would never find all places free. Whoever is cancelled leaves the line.
 */
export class FewAtOnce implements Middleware {
  #next: Middleware | undefined;
  #free: number;
  readonly #line: Waiting[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { places, signal } = stateOf(context).parts;
    await this.#take(places, signal);
    try {
      await this.#next?.execute(context);
    } finally {
      this.#free += places;
      this.#admit();
    }
  }

  async #take(places: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#line.splice(this.#line.indexOf(waiting), 1);
        this.#admit();
        reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'));
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const waiting: Waiting = { places, enter };
      signal.addEventListener('abort', leave, { once: true });
      this.#line.push(waiting);
      this.#admit();
    });
  }

  #admit(): void {
    for (let [first] = this.#line; first !== undefined && first.places <= this.#free; [first] = this.#line) {
      this.#line.shift();
      this.#free -= first.places;
      first.enter();
    }
  }
}
