import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export interface SigningKeys {
  /** Private, with `kid`, `alg` and `use`: what oidc-provider signs with. */
  readonly jwk: JWK & { kid: string };
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** Signs the provider's cookies. */
  readonly cookieKey: string;
}

interface KeptKeys {
  jwk: JWK & { kid: string };
  cookieKey: string;
}

/**
 * The keys that sign tokens and cookies, made on the first start. They are kept beside the certificate, where `--reset`
 * does not reach, so that pages that are open keep tokens that verify.
 */
export async function loadSigningKeys(folder: string): Promise<SigningKeys> {
  const file = path.join(folder, 'token-signing-keys.json');
  const kept = readKept(file) ?? (await makeKeys(file));
  const { kty, n, e, kid, alg } = kept.jwk;
  const publicJwk = { kty, n, e, kid, alg } as JWK;
  return {
    ...kept,
    privateKey: (await importJWK(kept.jwk, 'RS256')) as CryptoKey,
    publicKey: (await importJWK(publicJwk, 'RS256')) as CryptoKey,
  };
}

function readKept(file: string): KeptKeys | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptKeys>;
    // A file that was cut off while it was written is made anew; only open pages notice, and sign in again.
    return kept.jwk?.kid !== undefined && kept.cookieKey !== undefined ? (kept as KeptKeys) : undefined;
  } catch {
    return undefined;
  }
}

async function makeKeys(file: string): Promise<KeptKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kept: KeptKeys = {
    jwk: { ...(await exportJWK(privateKey)), kid: randomBytes(12).toString('base64url'), alg: 'RS256', use: 'sig' },
    cookieKey: randomBytes(24).toString('base64url'),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}
