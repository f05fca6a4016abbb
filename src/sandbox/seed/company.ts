/** The people and accounts of the data files as the seed uses them. */
import type { DirectoryUser } from '../graph/store/directory.ts';
import type { EmailAddress } from '../graph/store/exchange.ts';
import { namedGuid } from '../graph/store/named-guid.ts';
import type { AccountData } from './data/account.ts';
import { ACCOUNTS } from './data/accounts.ts';
import type { Language } from './data/invitations.ts';
import { CLIENTS_WITH_MAILBOX, CONTACT_NAMES, MEMBERS } from './data/people.ts';
import { DateTime } from 'luxon';
import type { SeededChance } from './seeded-chance.ts';

export interface SeedAccount extends AccountData {
  readonly since: string;
  /** The client's people who are invited. */
  readonly contacts: readonly EmailAddress[];
}

export interface Company {
  readonly members: readonly DirectoryUser[];
  readonly outside: readonly DirectoryUser[];
  readonly accounts: readonly SeedAccount[];
  member(handle: string): DirectoryUser;
}

export const toEmail = (user: DirectoryUser): EmailAddress => ({ address: user.mail, name: user.displayName });

export function languageOf(user: DirectoryUser): Language {
  return user.preferredLanguage.slice(0, 2) as Language;
}

export function createCompany(today: string, chance: SeededChance): Company {
  const members = MEMBERS.map(
    ([handle, givenName, surname, jobTitle, department, preferredLanguage, timeZone, persona]): DirectoryUser => ({
      id: namedGuid(`person ${handle}`),
      handle,
      displayName: `${givenName} ${surname}`,
      givenName,
      surname,
      mail: `${mailName(givenName, surname)}@contoso.example`,
      jobTitle,
      department,
      preferredLanguage,
      timeZone,
      kind: 'member',
      ...(persona === undefined ? {} : { persona }),
    }),
  );
  const outside = CLIENTS_WITH_MAILBOX.map(
    ([handle, givenName, surname, jobTitle, accountKey, preferredLanguage, timeZone]): DirectoryUser => ({
      id: namedGuid(`person ${handle}`),
      handle,
      displayName: `${givenName} ${surname}`,
      givenName,
      surname,
      mail: `${mailName(givenName, surname)}@${domainOf(accountKey)}`,
      jobTitle,
      department: ACCOUNTS.find((account) => account.key === accountKey)?.name ?? '',
      preferredLanguage,
      timeZone,
      kind: 'outside',
      ...(handle === 'nora' ? { persona: 'client' as const } : {}),
    }),
  );
  const byHandle = new Map(members.map((user) => [user.handle, user]));
  const accounts = ACCOUNTS.map((account): SeedAccount => {
    const known = outside.filter((user) => account.domains.includes(user.mail.split('@')[1] ?? '')).map(toEmail);
    return {
      ...account,
      since: monthsBefore(today, account.sinceMonths),
      contacts: [...known, ...contacts(account, chance)],
    };
  });
  return {
    members,
    outside,
    accounts,
    member(handle) {
      const user = byHandle.get(handle);
      if (user === undefined) throw new Error(`the seed's data names ${handle}, whom data/people.ts does not know`);
      return user;
    },
  };
}

/** `ines.carvalho`: without accents. */
function mailName(givenName: string, surname: string): string {
  const plain = `${givenName}.${surname}`.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase();
}

function domainOf(accountKey: string): string {
  const domain = ACCOUNTS.find((account) => account.key === accountKey)?.domains[0];
  if (domain === undefined)
    throw new Error(`data/people.ts names the account ${accountKey}, which is not in data/accounts.ts`);
  return domain;
}

/** Two or three people; those of a two-domain account come from both. */
function contacts(account: AccountData, chance: SeededChance): EmailAddress[] {
  const surnames = chance.sample(CONTACT_NAMES.surname, chance.between(2, 3));
  return surnames.map((surname, index) => {
    const givenName = chance.pick(CONTACT_NAMES.given);
    const domain = account.domains[index % account.domains.length] ?? '';
    return { address: `${mailName(givenName, surname)}@${domain}`, name: `${givenName} ${surname}` };
  });
}

function monthsBefore(today: string, months: number): string {
  return DateTime.fromISO(today, { zone: 'utc' }).minus({ months }).startOf('month').toFormat('yyyy-MM-dd');
}
