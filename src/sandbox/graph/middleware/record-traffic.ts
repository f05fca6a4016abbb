import type { Context, MiddlewareHandler } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { ON_PURPOSE_HEADER, type GraphExchange } from '../traffic.ts';

/** Hands every exchange that got an answer to `onExchange`, bodies as JSON where they are JSON. */
export function recordTraffic(
  now: () => Date,
  onExchange: ((exchange: GraphExchange) => void) | undefined,
): MiddlewareHandler<GraphEnv> {
  return async (c, next) => {
    const at = now().toISOString();
    // Hono keeps the text, so that the route can read it again.
    const requestBody =
      onExchange === undefined || c.req.method === 'GET' || c.req.method === 'OPTIONS' ? '' : await c.req.text();
    await next();
    const isOnPurpose = c.res.headers.has(ON_PURPOSE_HEADER);
    if (isOnPurpose) c.res.headers.delete(ON_PURPOSE_HEADER);
    if (onExchange === undefined || c.req.method === 'OPTIONS' || c.res.headers.has('x-hono-already-sent')) return;
    const onPurpose = purposeOf(c, isOnPurpose);
    onExchange({ ...(await exchangeOf(c, requestBody)), at, ...(onPurpose === undefined ? {} : { onPurpose }) });
  };
}

function purposeOf(c: Context<GraphEnv>, answer: boolean): GraphExchange['onPurpose'] {
  if (answer) return 'throttle without Retry-After';
  return c.req.header(ON_PURPOSE_HEADER) === undefined ? undefined : 'asked without the scope';
}

async function exchangeOf(c: Context<GraphEnv>, requestBody: string): Promise<Omit<GraphExchange, 'at'>> {
  const responseBody = await c.res.clone().text();
  return {
    method: c.req.method,
    url: c.req.url,
    requestHeaders: c.req.header(),
    ...(requestBody === '' ? {} : { requestBody: jsonOrText(requestBody) }),
    status: c.res.status,
    responseHeaders: Object.fromEntries(c.res.headers),
    ...(responseBody === '' ? {} : { responseBody: jsonOrText(responseBody) }),
  };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
