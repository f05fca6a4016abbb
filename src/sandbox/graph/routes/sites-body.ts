/** The JSON body of a request as an object. */
import type { Context } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export async function readObject(c: Context<GraphEnv>): Promise<JsonObject> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    throw new GraphError(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
  if (!isObject(body)) throw new GraphError(400, 'BadRequest', 'The request body must be a JSON object.');
  return body;
}
