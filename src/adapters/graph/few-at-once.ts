import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** Lets at most `most` requests out at a time, the rest wait their turn: Exchange refuses a fifth per mailbox (platform-facts D11). */
export class FewAtOnce implements Middleware {
  #next: Middleware | undefined;
  #running = 0;
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    if (this.#running < this.#most) this.#running += 1;
    // Whoever finishes hands its place over, so the count stays.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await this.#next?.execute(context);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
