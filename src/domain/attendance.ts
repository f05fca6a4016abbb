/**
 * How many people of which side a meeting has: ours share the organiser's mail domain (and include the organiser), the client's have
 * a domain of any key account. Others (trainers, partners, rooms with an address elsewhere) are in neither number. Ours by function as
 * the teams of the ritual's accounts (`of`) say.
 */
import type { Account, AccountKey } from './account.ts';
import { countFunctions } from './account-team.ts';
import { clientPeople } from './client-people.ts';
import { domainOf, isWithin } from './mail-domain.ts';
import type { Invitee } from './meeting.ts';
import type { Attendance } from './ritual.ts';

export function countAttendance(
  meeting: { readonly organiser: Invitee; readonly invitees: readonly Invitee[] },
  accounts: readonly Account[],
  of: readonly AccountKey[],
): Attendance {
  const home = domainOf(meeting.organiser.address);
  const clients = accounts.map((account) => ({ key: account.key, domains: account.clientDomains }));
  const ours = [meeting.organiser.address];
  let client = 0;
  for (const { address } of meeting.invitees) {
    if (address === meeting.organiser.address) continue;
    const domain = domainOf(address);
    if (domain !== undefined && home !== undefined && isWithin(domain, home)) ours.push(address);
    else if (clientPeople([address], clients).length > 0) client += 1;
  }
  const functions = countFunctions(ours, accounts, of);
  return { internal: ours.length, client, ...(functions === undefined ? {} : { functions }) };
}
