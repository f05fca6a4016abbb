/**
 * Which account the people of a meeting stand for.
 *
 * An address counts for the account that has the longest of its parent domains: with `contoso.example` and `de.contoso.example`
 * listed for two accounts, people of the latter count for the latter only. Two accounts with the very same domain both count.
 */
import { domainOf, isPublicProvider, isWithin } from './mail-domain.ts';

export interface DomainsOfAccount {
  readonly key: string;
  readonly domains: readonly string[];
}

export interface ClientPeople {
  /** Position of the account in the list that was given. */
  readonly at: number;
  /** How many different addresses. */
  readonly people: number;
  /** The account's domain that most of them have; the first listed where equal. */
  readonly domain: string;
}

/** Accounts with at least one person, most people first, the order given where equal. */
export function clientPeople(
  addresses: readonly string[],
  accounts: readonly DomainsOfAccount[],
): readonly ClientPeople[] {
  const perDomain: { [domain: string]: number }[] = [];
  const seen: { [address: string]: boolean } = {};
  for (let at = 0; at < accounts.length; at += 1) perDomain.push({});
  for (const address of addresses) {
    const known = address.toLowerCase();
    const domain = domainOf(known);
    if (domain === undefined || seen['@' + known] === true || isPublicProvider(domain)) continue;
    seen['@' + known] = true;
    count(domain, accounts, perDomain);
  }
  const found: ClientPeople[] = [];
  for (let at = 0; at < accounts.length; at += 1) {
    const account = accounts[at];
    const counted = perDomain[at];
    if (account === undefined || counted === undefined) continue;
    let people = 0;
    let best = '';
    let most = 0;
    for (const domain of account.domains) {
      const some = counted[domain];
      if (some === undefined) continue;
      // A domain listed twice counts once.
      counted[domain] = 0;
      people += some;
      if (some > most) {
        most = some;
        best = domain;
      }
    }
    if (people > 0) found.push({ at: at, people: people, domain: best });
  }
  // Sorting is stable only since 2019; the place given decides where numbers are equal.
  return found.sort(function (a, b) {
    return b.people - a.people || a.at - b.at;
  });
}

function count(domain: string, accounts: readonly DomainsOfAccount[], perDomain: { [domain: string]: number }[]): void {
  let longest = 0;
  for (const account of accounts) {
    const parent = longestParent(domain, account.domains);
    if (parent !== undefined && parent.length > longest) longest = parent.length;
  }
  if (longest === 0) return;
  for (let at = 0; at < accounts.length; at += 1) {
    const account = accounts[at];
    const counted = perDomain[at];
    if (account === undefined || counted === undefined) continue;
    const parent = longestParent(domain, account.domains);
    if (parent === undefined || parent.length !== longest) continue;
    let before = counted[parent];
    if (before === undefined) before = 0;
    counted[parent] = before + 1;
  }
}

function longestParent(domain: string, parents: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const parent of parents) {
    if (isWithin(domain, parent) && (longest === undefined || parent.length > longest.length)) longest = parent;
  }
  return longest;
}
