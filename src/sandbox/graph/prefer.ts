/** The Prefer header: what the Outlook routes honour of it. Anything else is passed over, as RFC 7240 asks. */
import type { Context } from 'hono';
import type { GraphEnv } from './caller.ts';
import { badRequest } from './graph-error.ts';
import { demandZone } from './store/time-zones.ts';

export interface Preferences {
  /** Zone of start and end in the answer, as the caller named it. */
  readonly timeZone: string;
  readonly bodyContentType: 'html' | 'text';
  readonly immutableIds: boolean;
  readonly maxPageSize: number | undefined;
}

/** Reads the header and notes what is honoured, for Preference-Applied. */
export function readPreferences(c: Context<GraphEnv>): Preferences {
  const given = new Map<string, string>();
  for (const part of (c.req.header('prefer') ?? '').split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    const [name = '', ...value] = part.trim().split('=');
    given.set(name.toLowerCase(), value.join('=').replace(/^"|"$/g, ''));
  }
  const applied = c.get('applied');
  const timeZone = given.get('outlook.timezone');
  if (timeZone !== undefined) {
    demandZone(timeZone);
    applied.push(`outlook.timezone="${timeZone}"`);
  }
  const body = given.get('outlook.body-content-type')?.toLowerCase();
  if (body !== undefined && body !== 'text' && body !== 'html')
    throw badRequest(`'${body}' is not a value of outlook.body-content-type.`);
  if (body !== undefined) applied.push(`outlook.body-content-type="${body}"`);
  const immutableIds = given.get('idtype') === 'ImmutableId';
  if (immutableIds) applied.push('IdType="ImmutableId"');
  const size = given.get('odata.maxpagesize');
  if (size !== undefined && !/^[1-9]\d*$/.test(size))
    throw badRequest(`'${size}' is not a value of odata.maxpagesize.`);
  if (size !== undefined) applied.push(`odata.maxpagesize=${size}`);
  return {
    timeZone: timeZone ?? 'UTC',
    bodyContentType: body ?? 'html',
    immutableIds,
    maxPageSize: size === undefined ? undefined : Number(size),
  };
}
