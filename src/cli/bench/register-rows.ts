/**
 * A large register, the same on every machine: 20,000 accounts, and 100,000 rituals from two years back to half a year ahead, of which
 * one in eight is in preparation and one in twelve was cancelled. Rows as they stand in the lists (docs/register.md).
 */
import { mintRef } from '../../domain/mint-ref.ts';
import type { Author, SharePoint } from '../../sandbox/graph/store/sharepoint.ts';
import { seeded } from './seeded.ts';

export const ACCOUNTS = 20_000;
export const RITUALS = 100_000;
/** Monday 23 November 2026, 11:00 in Paris. */
export const AS_OF = '2026-11-23T10:00:00Z';

const DAY = 86_400_000;
const KAMS = 400;

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Into lists that are there, by their ids. */
export function addLargeRegister(
  sharepoint: SharePoint,
  lists: { readonly accounts: string; readonly rituals: string },
  author: Author,
): void {
  const entryOf = (fields: Fields) => ({ fields: { ...fields }, author });
  sharepoint.addItems(
    lists.accounts,
    Array.from({ length: ACCOUNTS }, (_, at) => entryOf(accountRow(at))),
  );
  sharepoint.addItems(lists.rituals, [...ritualRows()].map(entryOf));
}

const kamOf = (account: number) => `kam-${account % KAMS}@contoso.example`;

function accountRow(at: number): Fields {
  return {
    Key: `account-${at}`,
    Title: `Account ${at}`,
    ClientDomains: `account-${at}.example;group-${at % 700}.example`,
    Tier: at % 10 === 0 ? 'A' : 'B',
    Kam: kamOf(at),
    KamName: `Key Account Manager ${at % KAMS}`,
    Since: '2024-02-01',
    StrategicObjective: at % 3 === 0 ? `Become the first supplier of account ${at} in two regions by 2028` : null,
    StrategicObjectiveState: at % 3 === 0 ? 'shared' : null,
    Policies: at % 20 === 0 ? '{"account-review":{"coverage":"all","min":1,"max":3}}' : null,
    Active: at % 50 !== 0,
  };
}

function* ritualRows(): Generator<Fields> {
  const chance = seeded(2026);
  for (let at = 0; at < RITUALS; at += 1) yield ritualRow(at, chance);
}

function ritualRow(at: number, chance: () => number): Fields {
  const account = Math.floor(chance() * ACCOUNTS);
  const start = Math.floor((Date.parse(AS_OF) + (chance() * 912 - 730) * DAY) / 1_800_000) * 1_800_000;
  const isPast = start < Date.parse(AS_OF);
  const what = chance();
  const state = what < 1 / 12 ? 'cancelled' : what < 1 / 12 + 1 / 8 ? 'drafted' : isPast ? 'held' : 'planned';
  const isLinked = state !== 'drafted';
  return {
    Key: mintRef(Uint8Array.from({ length: 7 }, (_, place) => (at >> (5 * place)) & 31)),
    Title: `${at % 3 === 0 ? 'Coordination' : 'Review'} with account ${account}`,
    RitualType: at % 40 === 0 ? 'KACM' : at % 3 === 0 ? 'KAMM' : 'KAR',
    AccountKeys: `;account-${account};`,
    Focus: 'evaluate-progress',
    SecondaryFocus: at % 2 === 0 ? ';plan;' : null,
    Statement: `Agree with purchasing on the ${2 + (at % 7)} pilot sites and who prepares them`,
    Evidence: at % 2 === 0 ? 'We will know because the list of sites is signed' : null,
    InternalObjective: null,
    ServesStrategicObjective: at % 4 === 0,
    Organiser: kamOf(account),
    OrganiserName: `Key Account Manager ${account % KAMS}`,
    StartsAt: moment(start),
    EndsAt: moment(start + 5_400_000),
    AllDay: false,
    SeriesUid: null,
    // As long as Exchange makes them.
    MeetingUid: isLinked ? `040000008200E00074C5B7101A82E008${hexadecimal(chance, 80)}` : null,
    MeetingId: isLinked ? `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${hexadecimal(chance, 80)}` : null,
    State: state,
    InternalCount: 2,
    ClientCount: 3,
  };
}

const moment = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

function hexadecimal(chance: () => number, length: number): string {
  let text = '';
  while (text.length < length)
    text += Math.floor(chance() * 2 ** 32)
      .toString(16)
      .toUpperCase()
      .padStart(8, '0');
  return text;
}
