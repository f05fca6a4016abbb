/**
 * The switches that make Graph misbehave (switches.ts). A share of 0.25 takes every fourth request: counted, not drawn, so that a
 * run can be repeated.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import { ON_PURPOSE_HEADER } from '../traffic.ts';
import type { Switches } from '../../switches.ts';

/** Tells for each request of a share whether it is its turn. */
function turns(share: () => number): () => boolean {
  let due = 0;
  return () => {
    due += Math.min(1, Math.max(0, share()));
    if (due < 1) return false;
    due -= 1;
    return true;
  };
}

/** For a request as the service sees it, a part of a batch too: latency, 429, 503. */
export function misbehave(switches: Switches): MiddlewareHandler<GraphEnv> {
  const isThrottled = turns(() => switches.current.throttle);
  const isUnavailable = turns(() => switches.current.unavailable);
  let throttled = 0;
  return async (_c, next) => {
    const { latencyMs } = switches.current;
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    if (isThrottled()) {
      throttled += 1;
      const headers: Record<string, string> =
        throttled % 2 === 0 ? { 'retry-after': '1' } : { [ON_PURPOSE_HEADER]: 'yes' };
      throw new GraphError(429, 'TooManyRequests', 'Too many requests.', headers);
    }
    if (isUnavailable())
      throw new GraphError(503, 'serviceNotAvailable', 'The service is temporarily unavailable. Please try again.');
    await next();
  };
}

/** For a connection: some end without an answer, every second of them after the request took effect. */
export function dropConnections(switches: Switches): MiddlewareHandler<GraphEnv> {
  const isDropped = turns(() => switches.current.drop);
  let dropped = 0;
  return async (c, next) => {
    if (!isDropped()) {
      await next();
      return;
    }
    dropped += 1;
    if (dropped % 2 === 0) await next();
    c.res = undefined;
    c.res = hangUp(c);
  };
}

/** Cuts the socket under the request. Without one (an app called directly) there is nothing to cut: 504. */
function hangUp(c: Context<GraphEnv>): Response {
  const env: unknown = c.env;
  const incoming = typeof env === 'object' && env !== null && 'incoming' in env ? env.incoming : undefined;
  const socket =
    typeof incoming === 'object' && incoming !== null && 'socket' in incoming ? incoming.socket : undefined;
  if (typeof socket !== 'object' || socket === null || !('destroy' in socket) || typeof socket.destroy !== 'function') {
    return new Response(null, { status: 504 });
  }
  (socket as { destroy(): void }).destroy();
  // Tells @hono/node-server that there is nothing left to send.
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
