import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Certificate {
  /** PEM texts of the server. */
  readonly key: string;
  readonly cert: string;
  /** PEM file of the authority, which `--trust` installs. */
  readonly authorityFile: string;
}

/** Days; Safari refuses certificates that live longer than 825. */
const VALIDITY = 820;

const HOSTS = ['localhost', '127.0.0.1', '::1'];

/**
 * The sandbox's certificate for `localhost`, kept in `folder` and made on the first start or a week before it ends.
 * The key of the authority that signed it is thrown away at once: whoever trusts the authority trusts nothing else by it.
 */
export async function loadCertificate(folder: string): Promise<Certificate> {
  const files = {
    authority: path.join(folder, 'authority.pem'),
    cert: path.join(folder, 'localhost.pem'),
    key: path.join(folder, 'localhost-key.pem'),
  };
  if (!isUsable(files.authority, files.cert, files.key)) {
    const name = `Account Rituals sandbox ${randomBytes(4).toString('hex')}`;
    // Loaded for the start that makes one, not for every start.
    const { createCA, createCert } = await import('mkcert');
    const authority = await createCA({
      organization: name,
      countryCode: 'FR',
      state: 'Sandbox',
      locality: 'localhost',
      validity: VALIDITY,
    });
    const made = await createCert({ ca: authority, domains: HOSTS, validity: VALIDITY, organization: name });
    mkdirSync(folder, { recursive: true });
    writeFileSync(files.authority, authority.cert);
    writeFileSync(files.cert, made.cert);
    writeFileSync(files.key, made.key, { mode: 0o600 });
  }
  return {
    key: readFileSync(files.key, 'utf8'),
    cert: readFileSync(files.cert, 'utf8'),
    authorityFile: files.authority,
  };
}

function isUsable(authority: string, cert: string, key: string): boolean {
  if (![authority, cert, key].every((file) => existsSync(file))) return false;
  try {
    const certificate = new X509Certificate(readFileSync(cert));
    const week = 7 * 86_400_000;
    return (
      certificate.checkPrivateKey(createPrivateKey(readFileSync(key))) &&
      certificate.verify(new X509Certificate(readFileSync(authority)).publicKey) &&
      Date.parse(certificate.validTo) > Date.now() + week
    );
  } catch {
    // Cut off or edited by hand: made anew.
    return false;
  }
}
