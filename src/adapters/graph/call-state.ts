import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { GraphCall } from './calls.ts';

/**
 * What our middleware must know about the call it carries. The SDK hands it along under its class; and because the SDK flattens
 * every error thrown inside the chain into a GraphError without the original (GraphErrorHandler.constructError), a failure with
 * a meaning of its own travels back here.
 */
export class CallState implements MiddlewareOptions {
  failure: Error | undefined;
  constructor(
    readonly call: GraphCall,
    readonly signal: AbortSignal,
    /** Milliseconds since 1970 after which nothing more may be started. */
    readonly deadline: number,
    /** A next link: sent as it came, see follow-verbatim.ts. */
    readonly address: string | undefined,
  ) {}

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
