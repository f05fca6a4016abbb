/**
 * What an invitation shows without its words: who is invited on which side, how long, how often. Reached from the send gate.
 *
 * Sides: ours are the internal domains (or, where none are given, the organiser's); a client's those of a customer, the longest of its
 * parents; others are neither. A public mail provider and an address without a domain say nothing (mail-domain.ts).
 */
import { domainOf, isPublicProvider, isWithin } from '../mail-domain.ts';

export interface KnownDomains {
  readonly internal: readonly string[];
  /** Client domain → account key. */
  readonly customers: { readonly [domain: string]: string };
  readonly other?: readonly string[] | undefined;
}

export interface Invitation {
  readonly subject: string;
  /** The first is the organiser. `Name <address>` will do. */
  readonly attendees: readonly string[];
  readonly durationMinutes: number | undefined;
  /** A word (`monthly`), an iCalendar rule (`FREQ=MONTHLY;INTERVAL=3`), or nothing. */
  readonly recurrence: string | undefined;
  readonly body: string;
}

export interface ClientSide {
  readonly account: string;
  readonly people: number;
}

export interface InvitationFacts {
  /** Different people; rooms count where they have an address of ours. */
  readonly internal: number;
  /** Most people first, then by account key. */
  readonly clients: readonly ClientSide[];
  readonly others: number;
  readonly minutes: number | undefined;
  readonly rhythm: Rhythm;
}

export type Rhythm = 'none' | 'often' | 'monthly' | 'seldom';

export function readInvitation(invitation: Invitation, domains: KnownDomains): InvitationFacts {
  const seen: { [address: string]: boolean } = {};
  const perAccount: { [account: string]: number } = {};
  let internal = 0;
  let others = 0;
  const home = homeOf(invitation, domains);
  for (const attendee of invitation.attendees) {
    const address = bareAddress(attendee);
    if (address === '' || seen[address] === true) continue;
    seen[address] = true;
    const domain = domainOf(address);
    if (domain === undefined) continue;
    const account = accountOf(domain, domains.customers);
    if (account !== undefined) {
      let before = perAccount[account];
      if (before === undefined) before = 0;
      perAccount[account] = before + 1;
    } else if (isInternal(domain, home)) internal += 1;
    else if (!isPublicProvider(domain)) others += 1;
  }
  const clients = Object.keys(perAccount).map(function (account) {
    return { account: account, people: perAccount[account] as number };
  });
  clients.sort(function (a, b) {
    if (a.people !== b.people) return b.people - a.people;
    if (a.account < b.account) return -1;
    return 1;
  });
  return {
    internal: internal,
    clients: clients,
    others: others,
    minutes: invitation.durationMinutes,
    rhythm: rhythmOf(invitation.recurrence),
  };
}

function homeOf(invitation: Invitation, domains: KnownDomains): readonly string[] {
  if (domains.internal.length > 0) return domains.internal;
  const organiser = invitation.attendees[0];
  if (organiser === undefined) return [];
  const domain = domainOf(bareAddress(organiser));
  if (domain === undefined) return [];
  return [domain];
}

function bareAddress(attendee: string): string {
  const inBrackets = /<([^>]*)>/.exec(attendee);
  if (inBrackets !== null) return (inBrackets[1] as string).trim().toLowerCase();
  return attendee
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
}

function isInternal(domain: string, home: readonly string[]): boolean {
  for (const parent of home) if (isWithin(domain, parent.toLowerCase())) return true;
  return false;
}

function accountOf(domain: string, customers: { readonly [domain: string]: string }): string | undefined {
  if (isPublicProvider(domain)) return undefined;
  let longest = '';
  for (const parent of Object.keys(customers)) {
    if (isWithin(domain, parent.toLowerCase()) && parent.length > longest.length) longest = parent;
  }
  if (longest === '') return undefined;
  return customers[longest];
}

/** Often: at least twice a month. Seldom: less often than monthly. */
export function rhythmOf(recurrence: string | undefined): Rhythm {
  if (recurrence === undefined) return 'none';
  const text = recurrence.toLowerCase();
  let every = 1;
  const interval = /interval["=: ]+(\d+)/.exec(text);
  if (interval !== null) every = Number(interval[1]);
  if (/quarter|trimes|quartal|year|annual|annuel|anual|jahr|jaehr|j\u00e4hr|semest|half/.test(text)) return 'seldom';
  if (/month|mensuel|mensual|monat/.test(text)) {
    if (every > 1 || /bimonth/.test(text)) return 'seldom';
    return 'monthly';
  }
  if (/daily|week|quotid|hebdo|diari|seman|quinzaine|quincena|taglich|t\u00e4glich|w\u00f6chent|woch/.test(text)) {
    if (/weekly/.test(text) && every >= 4 && text.indexOf('biweekly') === -1) return 'monthly';
    return 'often';
  }
  return 'none';
}
