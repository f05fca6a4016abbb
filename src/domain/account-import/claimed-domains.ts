/**
 * A client domain belongs to one account. A line may keep what its account has; it may not add a domain that another line adds too
 * (both are refused: nobody can say whose it is), that another active account has and keeps, or that is our own company's.
 */
import type { Account, AccountKey } from '../account.ts';
import { domainOf, isWithin } from '../mail-domain.ts';
import type { LineTrouble } from './line-problem.ts';
import type { MatchedLine } from './match-lines.ts';

/** Domains that the line brings to its account. */
function addedDomains({ values, standing }: MatchedLine): readonly string[] {
  const given = values.get('clientDomains');
  if (!Array.isArray(given)) return [];
  return (given as readonly string[]).filter((domain) => standing?.clientDomains.includes(domain) !== true);
}

/** Between the lines of the file, and with our own company. By the line's place in `lines`. */
export function claimsInFile(
  lines: readonly MatchedLine[],
  accounts: readonly Account[],
): ReadonlyMap<number, readonly LineTrouble[]> {
  const claims = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const domain of addedDomains(line)) claims.set(domain, [...(claims.get(domain) ?? []), at]);
  });
  const ours = ownDomains(lines, accounts);
  const troubles = new Map<number, LineTrouble[]>();
  const refuse = (at: number, trouble: LineTrouble) => troubles.set(at, [...(troubles.get(at) ?? []), trouble]);
  for (const [domain, places] of claims) {
    const keys = new Set(places.map((at) => lines[at]?.key ?? at));
    for (const at of places) {
      const others = places.filter((other) => other !== at).map((other) => lines[other]?.row.line ?? 0);
      if (keys.size > 1) refuse(at, { code: 'same-domain-in-file', domain, lines: others });
      const own = ours.find((candidate) => isWithin(domain, candidate.domain) || isWithin(candidate.domain, domain));
      if (own !== undefined) refuse(at, { code: 'own-domain', domain, address: own.address });
    }
  }
  return troubles;
}

/** With accounts that keep theirs: those that no accepted line speaks of, and those whose line leaves them as they are. */
export function claimsInRegister(
  lines: readonly MatchedLine[],
  accepted: (at: number) => boolean,
  accounts: readonly Account[],
): ReadonlyMap<number, LineTrouble> {
  const lineOf = new Map<AccountKey, MatchedLine>();
  lines.forEach((line, at) => {
    if (line.standing !== undefined && accepted(at)) lineOf.set(line.standing.key, line);
  });
  const owners = new Map<string, Account>();
  for (const account of accounts) {
    const values = lineOf.get(account.key)?.values;
    if ((values?.get('active') ?? account.active) === false) continue;
    const kept = values?.get('clientDomains') as readonly string[] | undefined;
    for (const domain of account.clientDomains) {
      if (kept === undefined || kept.includes(domain)) owners.set(domain, account);
    }
  }
  const troubles = new Map<number, LineTrouble>();
  lines.forEach((line, at) => {
    if (!accepted(at)) return;
    for (const domain of addedDomains(line)) {
      const owner = owners.get(domain);
      if (owner === undefined || owner.key === line.key) continue;
      troubles.set(at, { code: 'same-domain-in-register', domain, account: owner.name });
    }
  });
  return troubles;
}

function ownDomains(
  lines: readonly MatchedLine[],
  accounts: readonly Account[],
): readonly { readonly domain: string; readonly address: string }[] {
  const addresses = [...accounts.map(({ kam }) => kam), ...lines.map(({ values }) => values.get('kam'))];
  const found = new Map<string, string>();
  for (const address of addresses) {
    if (typeof address !== 'string') continue;
    const domain = domainOf(address);
    if (domain !== undefined && !found.has(domain)) found.set(domain, address);
  }
  return [...found].map(([domain, address]) => ({ domain, address }));
}
