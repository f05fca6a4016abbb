/**
 * Who calls Graph: what verifyToken (src/sandbox/identity) read from the access token. Routes of this folder find it with
 * `c.get('caller')`. A route module exports a function that returns `Hono<GraphEnv>` with paths as they stand behind `/v1.0`
 * (`/sites/:site/lists`, …); graph-app.ts mounts it there, has already checked the token and turns a thrown GraphError
 * into Graph's error envelope.
 */
import { GraphError } from './graph-error.ts';

export interface Caller {
  /** Object id of the signed-in person. */
  readonly oid: string;
  /** Client id of the app that asked for the token (`appid`, `azp`). */
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly name: string;
  /** User principal name = mail address, lower case. */
  readonly upn: string;
}

export type VerifyToken = (
  authorization: string | undefined,
) =>
  | ({ tid: string } & Caller)
  | { error: string; challenge?: string }
  | Promise<({ tid: string } & Caller) | { error: string; challenge?: string }>;

export interface GraphEnv {
  Variables: {
    caller: Caller;
    /** Values of the Prefer header that the answer has honoured, for Preference-Applied. */
    applied: string[];
    /** GUID of this request, in the answer's `request-id`. */
    requestId: string;
  };
}

/** Throws 403 unless the token carries one of `scopes` (least first, as the API page lists them). */
export function demandScope(caller: Caller, ...scopes: string[]): void {
  if (scopes.some((scope) => caller.scopes.includes(scope))) return;
  throw new GraphError(
    403,
    'ErrorAccessDenied',
    `Access is denied. The token needs one of these scopes: ${scopes.join(', ')}; it has ${caller.scopes.join(' ') || 'none'}.`,
  );
}
