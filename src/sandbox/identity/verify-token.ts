import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { VerifyToken } from '../graph/caller.ts';
import type { Switches } from '../switches.ts';
import { GRAPH_AUDIENCE } from './entra-names.ts';
import type { SigningKeys } from './signing-keys.ts';
import { ANSWERS_CHALLENGE } from './token-claims.ts';

/** With the switch *expired tokens* on, a token lives this long; in seconds. */
const SHORT_LIFE = 60;

/**
 * How Graph judges the Authorization header: signature, issuer, audience and lifetime, then the switches. Lifetime is
 * measured with the machine's clock, which also stamped the token: moving the sandbox's clock ages no token.
 * `error` is the sentence for Graph's error envelope, `challenge` the WWW-Authenticate header of a claims challenge.
 */
export function createVerifyToken(issuer: string, keys: SigningKeys, switches: Switches): VerifyToken {
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { error: 'Access token is empty.' };
    let claims: JWTPayload;
    try {
      claims = (await jwtVerify(token, keys.publicKey, { issuer, audience: GRAPH_AUDIENCE, algorithms: ['RS256'] }))
        .payload;
    } catch (error) {
      return { error: reason(error) };
    }
    if (switches.current.expiredTokens && (claims.iat ?? 0) + SHORT_LIFE < Date.now() / 1000) return { error: EXPIRED };
    if (switches.current.claimsChallenge && claims[ANSWERS_CHALLENGE] !== true) {
      return {
        error: 'Continuous access evaluation resulted in challenge with result: InteractionRequired.',
        challenge: challenge(issuer),
      };
    }
    return {
      oid: textClaim(claims, 'oid'),
      tid: textClaim(claims, 'tid'),
      appId: textClaim(claims, 'appid'),
      scopes: textClaim(claims, 'scp')
        .split(' ')
        .filter((scope) => scope !== ''),
      name: textClaim(claims, 'name'),
      upn: textClaim(claims, 'upn'),
    };
  };
}

const EXPIRED = 'Lifetime validation failed, the token is expired.';

function reason(error: unknown): string {
  if (error instanceof errors.JWTExpired) return EXPIRED;
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return 'Access token validation failure. Invalid audience.';
  if (error instanceof errors.JWTClaimValidationFailed) return `Access token validation failure: ${error.message}.`;
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'Access token validation failure: the signature is not ours.';
  return 'IDX14100: JWT is not well formed.';
}

/** The header of platform-facts Appendix 4: the client decodes `claims` and asks for a token with it. */
function challenge(issuer: string): string {
  const claims = { access_token: { nbf: { essential: true, value: String(Math.floor(Date.now() / 1000)) } } };
  const encoded = Buffer.from(JSON.stringify(claims)).toString('base64');
  return `Bearer realm="", authorization_uri="${issuer}/authorize", error="insufficient_claims", claims="${encoded}"`;
}

function textClaim(claims: JWTPayload, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}
