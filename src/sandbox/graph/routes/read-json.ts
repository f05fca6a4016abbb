import type { Context } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { badRequest } from '../graph-error.ts';

/** The body as a JSON object. Throws Graph's 400 for anything else. */
export async function readJson(c: Context<GraphEnv>): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) {
    throw badRequest(
      `A supported MIME type could not be found that matches the content type of the request; '${type}' was given, application/json is needed.`,
      'RequestBodyRead',
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(await c.req.text());
  } catch (error) {
    throw badRequest(
      `Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format. ${String(error)}`,
    );
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw badRequest('The request body must be a JSON object.');
  return json as Record<string, unknown>;
}

/** For actions that may come without a body. */
export async function readOptionalJson(c: Context<GraphEnv>): Promise<Record<string, unknown>> {
  return (await c.req.text()) === '' ? {} : readJson(c);
}
