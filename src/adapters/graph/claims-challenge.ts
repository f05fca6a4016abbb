/**
 * The claims a server asks for in `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="<base64 of JSON>"`, as JSON
 * text for the sign-in library. `undefined` when the header holds no such challenge, or one that is not JSON.
 * Source: learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
export function claimsOfChallenge(header: string | null): string | undefined {
  const encoded = header === null ? undefined : /\bclaims="([A-Za-z0-9+/_=-]+)"/.exec(header)?.[1];
  if (header === null || encoded === undefined || !/\berror="insufficient_claims"/.test(header)) return undefined;
  try {
    const text = new TextDecoder().decode(
      Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0)),
    );
    return typeof JSON.parse(text) === 'object' ? text : undefined;
  } catch {
    return undefined;
  }
}
