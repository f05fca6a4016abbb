import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';

/** What a token has to be beyond the usual: `claims` of a challenge as JSON text, `forceRefresh` past the cache. */
export interface TokenWish {
  readonly claims?: string;
  readonly forceRefresh?: boolean;
}

export interface CallStateParts {
  /** Of the call table, or `batch`. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** May it be sent again when nobody knows whether the first one took effect? */
  readonly repeatable: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 after which nothing more may be started. */
  readonly deadline: number;
  /** A next link: sent as it came, see follow-verbatim.ts. */
  readonly address: string | undefined;
  /** Of the places that few-at-once.ts gives out. */
  readonly places: number;
  /** What Graph counts it as: a batch is as many requests as it has parts. */
  readonly requests: number;
  readonly token: TokenWish;
}

/**
 * What our middleware must know about the call it carries. The SDK hands it along under its class; and because the SDK flattens
 * every error thrown inside the chain into a GraphError without the original (GraphErrorHandler.constructError), a failure with
 * a meaning of its own travels back here.
 */
export class CallState implements MiddlewareOptions {
  failure: Error | undefined;
  constructor(readonly parts: CallStateParts) {}

  get signal(): AbortSignal {
    return this.parts.signal;
  }

  fail(error: Error): never {
    this.failure = error;
    throw error;
  }
}

export function stateOf(context: Context): CallState {
  const state = context.middlewareControl?.getMiddlewareOptions(CallState);
  if (!(state instanceof CallState)) throw new Error('a Graph call was made outside graph-client.ts');
  return state;
}
