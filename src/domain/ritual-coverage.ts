/**
 * Which meetings with clients carry a ritual: what the send gate could not see (platform-facts A1: it does not run in every form, and
 * nowhere on a phone) is found afterwards, in the organiser's own calendar. First row that fits:
 *
 * | The meeting                                                             | standing | because        |
 * | ----------------------------------------------------------------------- | -------- | -------------- |
 * | is somebody else's                                                      | aside    | not-mine       |
 * | is cancelled                                                            | aside    | cancelled      |
 * | has nobody of an active account's client company invited                | aside    | no-client      |
 * | is marked as no ritual, by its tag or by a cancelled row that is its own | aside   | no-ritual      |
 * | carries a tag, a Ref in its body, or is known to a row by its iCalUId   | tagged   | tag, ref, register |
 * | otherwise                                                               | untagged | nothing        |
 *
 * Private and personal meetings never get this far. A mark as no ritual stands on a series' master, and is its occurrences' too. Gate
 * coverage is tagged / (tagged + untagged), each occurrence a meeting of its own; `undefined` where there is neither. (Design §4: Health.)
 */
import { activeByName } from './account-match.ts';
import type { Account } from './account.ts';
import { clientPeople } from './client-people.ts';
import type { CalendarMeeting } from './meeting.ts';
import { isOccurrenceRef } from './mint-ref.ts';
import { findRef } from './ref.ts';
import type { Ritual } from './ritual.ts';

export type RitualStanding =
  | { readonly standing: 'aside'; readonly because: 'not-mine' | 'cancelled' | 'no-client' | 'no-ritual' }
  | { readonly standing: 'tagged'; readonly because: 'tag' | 'ref' | 'register' }
  | { readonly standing: 'untagged'; readonly because: 'nothing' };

/** Rows by what they know of their calendar entry. */
export interface KnownToRegister {
  readonly linked: ReadonlySet<string>;
  readonly disowned: ReadonlySet<string>;
}

/** By iCalUId of a meeting, and by id of a series' master; `rows` of one organiser. */
export function knownToRegister(rows: readonly Ritual[]): KnownToRegister {
  const linked = new Set<string>();
  const disowned = new Set<string>();
  for (const { ref, state, meetingUid, meetingId, seriesUid } of rows) {
    const isSeries = seriesUid !== undefined && !isOccurrenceRef(ref);
    const entry = isSeries ? meetingId : meetingUid;
    if (entry !== undefined) (state === 'cancelled' ? disowned : linked).add(entry);
  }
  return { linked, disowned };
}

/** For many meetings: who is a client is found out once. */
export function standingReader(
  accounts: readonly Account[],
  { linked, disowned }: KnownToRegister,
): (meeting: CalendarMeeting) => RitualStanding {
  const clients = activeByName(accounts).map((account) => ({ key: account.key, domains: account.clientDomains }));
  return (meeting) => {
    const { tag, uid, occurrence, invitees } = meeting;
    const isKnownIn = (entries: ReadonlySet<string>) => entries.has(uid) || entries.has(occurrence?.masterId ?? '');
    if (!meeting.isOrganiser) return { standing: 'aside', because: 'not-mine' };
    if (meeting.cancelled) return { standing: 'aside', because: 'cancelled' };
    const addresses = invitees.map(({ address }) => address);
    if (clientPeople(addresses, clients).length === 0) return { standing: 'aside', because: 'no-client' };
    if (tag?.kind === 'no-ritual') return { standing: 'aside', because: 'no-ritual' };
    if (tag !== undefined) return { standing: 'tagged', because: 'tag' };
    if (findRef(meeting.bodyPreview) !== undefined) return { standing: 'tagged', because: 'ref' };
    // One day of a series may have been taken out of its rituals: the day's own row speaks first.
    if (disowned.has(uid)) return { standing: 'aside', because: 'no-ritual' };
    if (isKnownIn(linked)) return { standing: 'tagged', because: 'register' };
    if (isKnownIn(disowned)) return { standing: 'aside', because: 'no-ritual' };
    return { standing: 'untagged', because: 'nothing' };
  };
}

export interface GateCoverage {
  readonly tagged: number;
  readonly untagged: number;
  /** 0 to 1. */
  readonly share: number;
}

export function gateCoverage(standings: readonly RitualStanding[]): GateCoverage | undefined {
  const tagged = standings.filter(({ standing }) => standing === 'tagged').length;
  return coverageOf(tagged, standings.filter(({ standing }) => standing === 'untagged').length);
}

/** Over several calendars: each meeting weighs the same, whoever organises it. */
export function coverageTogether(each: readonly (GateCoverage | undefined)[]): GateCoverage | undefined {
  const sum = (part: 'tagged' | 'untagged') => each.reduce((total, one) => total + (one?.[part] ?? 0), 0);
  return coverageOf(sum('tagged'), sum('untagged'));
}

export function coverageOf(tagged: number, untagged: number): GateCoverage | undefined {
  const all = tagged + untagged;
  return all === 0 ? undefined : { tagged, untagged, share: tagged / all };
}
