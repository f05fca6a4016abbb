/**
 * What the add-in left in the mailboxes of people who have used it for two years: its roaming settings, from which the send gate
 * knows the client companies without a network. In version 1, as the add-in of those years wrote it (docs/register.md, "What the gate
 * remembers"): the pane writes version 2 over it when it opens.
 */
import type { Exchange } from '../graph/store/exchange.ts';
import type { Company } from './company.ts';

const ADDIN_ID = '33333333-3333-4333-8333-333333333333';

export function leaveAddinSettings(exchange: Pick<Exchange, 'setRoamingSettings'>, company: Company): void {
  const users = new Set(company.accounts.map(({ kam }) => kam));
  for (const person of company.members.filter(({ handle }) => users.has(handle))) {
    const own = company.accounts.filter(({ kam }) => kam === person.handle);
    const others = company.accounts.filter(({ kam }) => kam !== person.handle);
    const accounts = [...own, ...others].map(({ key, name, domains }) => ({ key, name, domains }));
    const gate = JSON.stringify({ v: 1, accounts, mode: 'prompt' });
    exchange.setRoamingSettings(person.mail, ADDIN_ID, JSON.stringify({ gate }));
  }
}
