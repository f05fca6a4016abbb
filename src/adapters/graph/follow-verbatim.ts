import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';
import { GraphFailure } from './graph-failure.ts';

/**
 * Puts a next link on the wire as the server wrote it: the SDK would take it apart and put it together in another order
 * (platform-facts I3). Only to the server it came from: a link elsewhere would carry our token there.
 */
export class FollowVerbatim implements Middleware {
  #next: Middleware | undefined;
  readonly #graphOrigin: string;

  constructor(graphOrigin: string) {
    this.#graphOrigin = graphOrigin;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const state = stateOf(context);
    const { address } = state.parts;
    if (address !== undefined) {
      if (!URL.canParse(address) || new URL(address).origin !== this.#graphOrigin) {
        state.fail(new GraphFailure(0, 'foreignNextLink'));
      }
      context.request = address;
    }
    await this.#next?.execute(context);
  }
}
