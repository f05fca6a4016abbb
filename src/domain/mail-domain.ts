/**
 * Whom a mail address belongs to: the part after the last `@`, lower case. A subdomain belongs to its parent
 * (`de.northwind.example` is Northwind's when `northwind.example` is). A public mail provider belongs to nobody: a person with such
 * an address says nothing about a company, even if somebody wrote the provider among an account's domains.
 */

/**
 * Mailboxes that anybody can have. Grown from what German, French, Spanish and English business calendars carry; a miss costs only a
 * wrong suggestion if an account lists such a domain as its own.
 */
const PUBLIC_PROVIDERS = (
  'gmail.com googlemail.com outlook.com outlook.fr outlook.de outlook.es hotmail.com hotmail.fr hotmail.de ' +
  'hotmail.es hotmail.co.uk live.com live.fr live.de msn.com yahoo.com yahoo.fr yahoo.de yahoo.es ' +
  'yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.fr web.de t-online.de ' +
  'freenet.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr telefonica.net proton.me ' +
  'protonmail.com zoho.com mail.com fastmail.com'
).split(' ');

/** The domain of an address, lower case, or undefined when there is none (`Meeting room 3`, an Exchange-internal name). */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  const domain = address
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (!/^[^\s@/]+\.[^\s@/.]+$/.test(domain)) return undefined;
  return domain;
}

/** `parent` itself and everything under it; never `myparent.example` under `parent.example`. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.slice(-parent.length - 1) === '.' + parent;
}

/** Whether anybody can have a mailbox there. */
export function isPublicProvider(domain: string): boolean {
  return PUBLIC_PROVIDERS.indexOf(domain) !== -1;
}
