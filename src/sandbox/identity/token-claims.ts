import type { DirectoryUser } from '../graph/store/directory.ts';
import { TENANT_ID } from './entra-names.ts';

/** What Entra puts into an ID token for the scopes openid, profile and email, the registered claims left out. */
export function idTokenClaims(person: DirectoryUser): Record<string, string> {
  return {
    oid: person.id,
    tid: TENANT_ID,
    ver: '2.0',
    name: person.displayName,
    preferred_username: person.mail,
    email: person.mail,
  };
}

/** What Entra puts into an access token for Graph (version 1.0 tokens, as Graph asks for), the registered claims left out. */
export function accessTokenClaims(
  person: DirectoryUser,
  clientId: string,
  scopes: readonly string[],
  claims: string | undefined,
): Record<string, string | string[] | boolean> {
  return {
    appid: clientId,
    idtyp: 'user',
    name: person.displayName,
    oid: person.id,
    scp: scopes.join(' '),
    tid: TENANT_ID,
    upn: person.mail,
    ver: '1.0',
    ...(answersChallenge(claims) ? { [ANSWERS_CHALLENGE]: true } : {}),
  };
}

/** Ours, not Entra's: marks a token that was asked for with the claims of a challenge, so that Graph lets it pass. */
export const ANSWERS_CHALLENGE = 'sandbox_answers_challenge';

/**
 * Whether a `claims` parameter carries the answer to a challenge. A client that declares capabilities (CP1) sends
 * `access_token.xms_cc` with every request; only something beside it comes from a challenge (platform-facts C5).
 */
function answersChallenge(claims: string | undefined): boolean {
  if (claims === undefined || claims === '') return false;
  try {
    const parsed = JSON.parse(claims) as { access_token?: Record<string, unknown> };
    return Object.keys(parsed.access_token ?? {}).some((name) => name !== 'xms_cc');
  } catch {
    return false;
  }
}
