import { randomUUID } from 'node:crypto';
import type { Context, ErrorHandler, MiddlewareHandler } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Request ids, Graph's content type, and Preference-Applied for what the route has honoured. */
export const graphEnvelope: MiddlewareHandler<GraphEnv> = async (c, next) => {
  c.set('applied', []);
  c.set('requestId', randomUUID());
  await next();
  c.res.headers.set('request-id', c.get('requestId'));
  const clientRequestId = c.req.header('client-request-id');
  if (clientRequestId !== undefined) c.res.headers.set('client-request-id', clientRequestId);
  if (c.res.headers.get('content-type')?.startsWith('application/json') === true)
    c.res.headers.set('content-type', JSON_TYPE);
  const applied = c.get('applied');
  if (applied.length > 0) c.res.headers.set('preference-applied', applied.join(', '));
};

/** Turns what a route throws into Graph's error envelope. Anything but a GraphError is a fault of the sandbox: 500 with its message. */
export function graphErrors(now: () => Date): ErrorHandler<GraphEnv> {
  return (error, c) => {
    if (error instanceof GraphError) return refusal(c, error, now());
    return refusal(
      c,
      new GraphError(500, 'InternalServerError', `The sandbox failed: ${error.stack ?? error.message}`),
      now(),
    );
  };
}

function refusal(c: Context<GraphEnv>, error: GraphError, now: Date): Response {
  const requestId = c.get('requestId');
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': c.req.header('client-request-id') ?? requestId,
  };
  return new Response(JSON.stringify({ error: { code: error.code, message: error.message, innerError } }), {
    status: error.status,
    headers: { ...error.headers, 'content-type': JSON_TYPE },
  });
}
