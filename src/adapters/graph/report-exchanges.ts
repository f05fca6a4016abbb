import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { stateOf } from './call-state.ts';

/** One request as it went over the wire, each attempt by itself. Numbers and names only: no address, token or text. */
export interface Exchange {
  readonly method: string;
  /** Of the call table, or `batch`. */
  readonly call: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Of the answer's body, unpacked. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** What Graph counts it as: a batch is as many requests as it has parts. */
  readonly requests: number;
}

/** Tells of every exchange; stands last before the transport, so that attempts are counted and waiting in line is not. */
export class ReportExchanges implements Middleware {
  #next: Middleware | undefined;
  readonly #onExchange: (exchange: Exchange) => void;

  constructor(onExchange: (exchange: Exchange) => void) {
    this.#onExchange = onExchange;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { name, requests } = stateOf(context).parts;
    const started = performance.now();
    let status = 0;
    let bytes = 0;
    try {
      await this.#next?.execute(context);
      const { response } = context;
      status = response?.status ?? 0;
      bytes = response === undefined ? 0 : (await response.clone().arrayBuffer()).byteLength;
    } finally {
      const milliseconds = performance.now() - started;
      this.#onExchange({ method: context.options?.method ?? 'GET', call: name, status, bytes, milliseconds, requests });
    }
  }
}
