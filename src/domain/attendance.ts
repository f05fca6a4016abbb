/**
 * How many people of which side a meeting has: ours share the organiser's mail domain (and include the organiser), the client's have
 * a domain of any key account. Others (trainers, partners, rooms with an address elsewhere) are in neither number.
 */
import type { Account } from './account.ts';
import { clientPeople } from './client-people.ts';
import { domainOf, isWithin } from './mail-domain.ts';
import type { Invitee } from './meeting.ts';
import type { Attendance } from './ritual.ts';

export function countAttendance(
  meeting: { readonly organiser: Invitee; readonly invitees: readonly Invitee[] },
  accounts: readonly Account[],
): Attendance {
  const home = domainOf(meeting.organiser.address);
  const clients = accounts.map((account) => ({ key: account.key, domains: account.clientDomains }));
  let internal = 1;
  let client = 0;
  for (const { address } of meeting.invitees) {
    if (address === meeting.organiser.address) continue;
    const domain = domainOf(address);
    if (domain !== undefined && home !== undefined && isWithin(domain, home)) internal += 1;
    else if (clientPeople([address], clients).length > 0) client += 1;
  }
  return { internal, client };
}
