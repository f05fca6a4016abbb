import type { Account } from './account.ts';

export interface AccountSuggestion {
  readonly account: Account;
  /** `domain`: the account's domain with the most invitees; `people`: invitees of the account over all its domains. */
  readonly because: { readonly domain: string; readonly people: number };
}
