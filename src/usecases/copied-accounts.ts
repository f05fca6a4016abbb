/**
 * Accounts of one page, column by column: 20,000 objects with their names in each are read more slowly than as many columns, and texts that
 * many accounts share are found faster when they are the same and not only equal.
 */
import type { Account } from '../domain/account.ts';
import type { Places } from './copied-columns.ts';

/** Who stands behind many accounts, and the class of many. */
type Shared = 'tier' | 'kam' | 'kamName' | 'sponsor';

/** One that is missing here would be lost in the copy: this does not compile then. */
type EveryField<Kind> = { readonly [name in keyof Required<Account>]: Kind };

/** One entry an account, `null` where it has none. */
export type AccountColumns = {
  readonly [name in keyof EveryField<unknown>]: name extends Shared
    ? readonly (number | null)[]
    : readonly (Account[name] | null)[];
} & {
  /** Shared texts that no page before this one has. */
  readonly texts: readonly string[];
};

/** `texts`: shared ones of the pages before, and then of this one, too. */
export function writeAccounts(accounts: readonly Account[], texts: Places<string>): AccountColumns {
  const known = texts.values.length;
  const own = <Name extends keyof Account>(name: Name) => accounts.map((account) => account[name] ?? null);
  const shared = (name: Shared) => accounts.map(({ [name]: text }) => (text === undefined ? null : texts.of(text)));
  const columns = {
    key: own('key'),
    name: own('name'),
    parent: own('parent'),
    clientDomains: own('clientDomains'),
    tier: shared('tier'),
    scope: own('scope'),
    kam: shared('kam'),
    kamName: shared('kamName'),
    sponsor: shared('sponsor'),
    ourTeam: own('ourTeam'),
    clientTeam: own('clientTeam'),
    since: own('since'),
    fiscalYearStart: own('fiscalYearStart'),
    strategicObjective: own('strategicObjective'),
    policies: own('policies'),
    active: own('active'),
  };
  return { ...columns, texts: texts.values.slice(known) };
}

/** `texts`: of this page and all before it. Throws TypeError where a column is missing. */
export function readAccount(columns: AccountColumns, at: number, texts: readonly string[]): Account {
  const shared = (place: number | null | undefined) => (typeof place === 'number' ? texts[place] : undefined);
  const account: EveryField<unknown> = {
    key: columns.key[at],
    name: columns.name[at],
    parent: columns.parent[at] ?? undefined,
    clientDomains: columns.clientDomains[at],
    tier: shared(columns.tier[at]),
    scope: columns.scope[at] ?? undefined,
    kam: shared(columns.kam[at]),
    kamName: shared(columns.kamName[at]),
    sponsor: shared(columns.sponsor[at]),
    ourTeam: columns.ourTeam[at] ?? undefined,
    clientTeam: columns.clientTeam[at] ?? undefined,
    since: columns.since[at],
    fiscalYearStart: columns.fiscalYearStart[at] ?? undefined,
    strategicObjective: columns.strategicObjective[at] ?? undefined,
    policies: columns.policies[at],
    active: columns.active[at],
  };
  return account as Account;
}
