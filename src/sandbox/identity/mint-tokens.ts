import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { DirectoryUser } from '../graph/store/directory.ts';
import { ACCESS_TOKEN_LIFETIME, CLIENT_ID, GRAPH_AUDIENCE } from './entra-names.ts';
import type { SigningKeys } from './signing-keys.ts';
import { accessTokenClaims, idTokenClaims } from './token-claims.ts';

export interface TokenOrder {
  person: DirectoryUser;
  /** Graph scopes, consented ones only. */
  scopes: readonly string[];
  /** The `claims` parameter of the request as it came. */
  claims?: string | undefined;
}

/** The pair that Entra's broker hands to a nested app; same key, issuer and claims as the tokens of the provider. */
export async function mintTokens(
  issuer: string,
  keys: SigningKeys,
  order: TokenOrder,
): Promise<{ accessToken: string; idToken: string }> {
  const sign = (claims: Record<string, unknown>, audience: string, typ: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: keys.jwk.kid, typ })
      .setIssuer(issuer)
      .setSubject(order.person.id)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${ACCESS_TOKEN_LIFETIME}s`)
      .setJti(randomUUID())
      .sign(keys.privateKey);
  return {
    accessToken: await sign(
      accessTokenClaims(order.person, CLIENT_ID, order.scopes, order.claims),
      GRAPH_AUDIENCE,
      'at+jwt',
    ),
    idToken: await sign(idTokenClaims(order.person), CLIENT_ID, 'JWT'),
  };
}
