/**
 * Which accounts a meeting may be about: those whose people are invited, most people first, then by name. Only active accounts; the
 * rule of whose an address is stands in client-people.ts. `programme` is never suggested from people.
 */
import type { Account, AccountKey } from './account.ts';
import { clientPeople } from './client-people.ts';
import { isPublicProvider } from './mail-domain.ts';
import { accountChoiceOf, type RitualType } from './ritual-type.ts';

export interface AccountSuggestion {
  readonly account: Account;
  /** `domain`: the account's domain with the most invitees; `people`: invitees of the account over all its domains. */
  readonly because: { readonly domain: string; readonly people: number };
}

export function suggestAccounts(
  invitees: readonly { readonly address: string }[],
  accounts: readonly Account[],
): readonly AccountSuggestion[] {
  // A form that has just been opened: nobody need look through the accounts.
  if (invitees.length === 0) return [];
  const active = activeByName(accounts);
  const found = clientPeople(
    invitees.map((invitee) => invitee.address),
    active.map((account) => ({ key: account.key, domains: account.clientDomains })),
  );
  return found.flatMap(({ at, people, domain }) => {
    const account = active[at];
    return account === undefined ? [] : [{ account, because: { domain, people } }];
  });
}

/**
 * Domains and the account of each, as the inference reads them: where two accounts have one, it is the first one's; a public mail
 * provider's is nobody's (mail-domain.ts).
 */
export function customersOf(accounts: readonly Account[]): Readonly<Record<string, AccountKey>> {
  const customers: Record<string, AccountKey> = {};
  for (const { key, clientDomains } of accounts) {
    for (const domain of clientDomains) if (!isPublicProvider(domain)) customers[domain] ??= key;
  }
  return customers;
}

/** Of accounts or keys, best first: those that a ritual of this type is about; `programme` where that is the programme. */
export function asTheTypeTakesThem<T>(type: RitualType, ranked: readonly T[], programme: readonly T[]): readonly T[] {
  switch (accountChoiceOf(type)) {
    case 'one':
      return ranked.slice(0, 1);
    case 'several':
      return ranked;
    case 'programme-or-several':
      return programme;
  }
}

/** Active accounts by name, upper and lower case alike; by key where names are equal. */
export function activeByName(accounts: readonly Account[]): readonly Account[] {
  const named = accounts
    .filter((account) => account.active)
    .map((account) => ({ account, name: account.name.toLocaleLowerCase('en') }));
  return named
    .sort((a, b) => compare(a.name, b.name) || compare(a.account.key, b.account.key))
    .map(({ account }) => account);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
