import { ManifestSourceError } from './manifest-source.ts';

export interface DeploymentHost {
  readonly origin: string;
  /** What will work, and what the administrator has to know about it. */
  readonly hints: readonly string[];
}

/** The origin that the web files are served from, as a person writes it. Throws {@link ManifestSourceError} that says the cure. */
export function readDeploymentHost(text: string): DeploymentHost {
  const given = text.trim();
  const refuse = (why: string) => new ManifestSourceError(`--host ${given}: ${why}`);
  if (given === '')
    throw new ManifestSourceError(
      '--host is empty: give the address of the web files, such as https://rituals.contoso.com',
    );
  if (/^http:\/\//i.test(given)) {
    throw refuse(
      `Outlook and Teams load pages over https only: ${given.replace(/^http/i, 'https')}, with a certificate that browsers trust`,
    );
  }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) throw refuse(`write it with https:// before it: https://${given}`);
  if (!URL.canParse(given)) throw refuse('is no address; write it like https://rituals.contoso.com');
  const url = new URL(given);
  if (url.protocol !== 'https:') throw refuse(`must start with https://, not ${url.protocol}//`);
  if (url.username !== '' || url.password !== '') throw refuse('must not hold a user name or a password');
  if (url.search !== '' || url.hash !== '' || url.pathname !== '/') {
    throw refuse(
      `has a path: sign-in within Outlook and Teams knows hosts only, so the files belong at the root of a host of their own: ${url.origin}`,
    );
  }
  if (url.hostname.includes('*')) throw refuse('must be one host: a manifest takes no wildcard');
  if (
    url.hostname === 'localhost' ||
    url.hostname.endsWith('.localhost') ||
    url.hostname === '127.0.0.1' ||
    url.hostname === '[::1]'
  ) {
    throw refuse(
      "is this machine: the committed manifests in manifest/ are for it; a deployment needs a host that everybody's Outlook reaches",
    );
  }
  if (!url.hostname.includes('.'))
    throw refuse('is a name without a domain: Teams takes only full host names, such as rituals.contoso.com');
  const hints: string[] = [];
  if (url.port !== '') {
    hints.push(
      `port ${url.port}: the redirect URIs of the app registration carry it, too, and many company networks let only 443 out; prefer a host without a port.`,
    );
  }
  if (/^[\d.]+$|^\[/.test(url.hostname)) {
    hints.push(
      `${url.hostname} is an IP address: browsers and Teams want a certificate for it that hardly anybody issues; prefer a name.`,
    );
  }
  return { origin: url.origin, hints };
}
