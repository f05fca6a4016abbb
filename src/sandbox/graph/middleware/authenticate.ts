import type { MiddlewareHandler } from 'hono';
import type { GraphEnv, VerifyToken } from '../caller.ts';
import { GraphError } from '../graph-error.ts';

/** Graph's own application id, which stands in the header of a plain 401. */
const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/** Without `challenges`, a token that only a claims challenge finds wanting passes; no caller is known then. */
export function authenticate(
  origin: string,
  tenantId: string,
  verifyToken: VerifyToken,
  { challenges = true } = {},
): MiddlewareHandler<GraphEnv> {
  return async (c, next) => {
    const verdict = await verifyToken(c.req.header('authorization'));
    if ('error' in verdict) {
      if (!challenges && verdict.challenge !== undefined) {
        await next();
        return;
      }
      const plain = `Bearer realm="", authorization_uri="${origin}/${tenantId}/oauth2/v2.0/authorize", client_id="${GRAPH_APP_ID}"`;
      const isChallenge = verdict.challenge !== undefined;
      throw new GraphError(
        401,
        isChallenge ? 'TokenCreatedWithOutdatedPolicies' : 'InvalidAuthenticationToken',
        verdict.error,
        {
          'www-authenticate': verdict.challenge ?? plain,
        },
      );
    }
    if (verdict.tid !== tenantId)
      throw new GraphError(401, 'InvalidAuthenticationToken', 'The token was issued for another tenant.');
    c.set('caller', verdict);
    await next();
  };
}
