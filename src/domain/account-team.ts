/**
 * Who works for an account in which function, on both sides (design §4), and which functions of our side a meeting brings together.
 *
 * The functions are those that the survey names: the coordination's logistics, marketing, production and management control (S:158-176),
 * the seminar's and the commercial meeting's sales, marketing and programme directors, general managers and executive sponsors
 * (S:178-216), the account managers themselves, and on the client's side purchasing and users (S:31).
 */
import { type Account, type AccountKey, PROGRAMME } from './account.ts';

export const TEAM_FUNCTIONS = [
  'account-management',
  'sales',
  'marketing',
  'logistics',
  'production',
  'management-control',
  'programme-direction',
  'general-management',
  'executive-sponsor',
  'purchasing',
  'users',
] as const;

export type TeamFunction = (typeof TEAM_FUNCTIONS)[number];

/** Mail addresses, lower case, by function; a function without anybody is not named. */
export type Team = { readonly [name in TeamFunction]?: readonly string[] };

/** How many people of each function; one without anybody is not named. */
export type FunctionCounts = { readonly [name in TeamFunction]?: number };

/** In the order of {@link TEAM_FUNCTIONS}, each address once in a function, in the order of the alphabet; undefined for a team of nobody. */
export function teamOf(people: Iterable<readonly [TeamFunction, string]>): Team | undefined {
  const listed = [...people];
  const team: { [name in TeamFunction]?: readonly string[] } = {};
  for (const name of TEAM_FUNCTIONS) {
    const addresses = listed.filter((one) => one[0] === name).map((one) => one[1].toLowerCase());
    if (addresses.length > 0) team[name] = [...new Set(addresses)].sort();
  }
  return Object.keys(team).length === 0 ? undefined : team;
}

export function peopleOf(team: Team | undefined): readonly (readonly [TeamFunction, string])[] {
  if (team === undefined) return [];
  return TEAM_FUNCTIONS.flatMap((name) => (team[name] ?? []).map((address) => [name, address] as const));
}

/**
 * `ours`: addresses of our people in a meeting of the ritual's accounts (`keys`; those of the programme are everybody's). A person counts
 * once in each function that a team names for them; a key account manager or sponsor whom no team names counts as that. Undefined where
 * none of the accounts says who is in its team: then nobody knows which functions were there.
 */
export function countFunctions(
  ours: readonly string[],
  accounts: readonly Account[],
  keys: readonly AccountKey[],
): FunctionCounts | undefined {
  const known = accounts.filter(
    ({ key, active, ourTeam }) => ourTeam !== undefined && (keys.includes(key) || (active && keys.includes(PROGRAMME))),
  );
  if (known.length === 0) return undefined;
  const functionsOf = new Map<string, Set<TeamFunction>>();
  const add = (address: string, name: TeamFunction) =>
    functionsOf.set(address, (functionsOf.get(address) ?? new Set()).add(name));
  for (const { ourTeam } of known) for (const [name, address] of peopleOf(ourTeam)) add(address, name);
  const named = new Set(functionsOf.keys());
  for (const { kam, sponsor } of known) {
    if (!named.has(kam)) add(kam, 'account-management');
    if (sponsor !== undefined && !named.has(sponsor)) add(sponsor, 'executive-sponsor');
  }
  const present = [...new Set(ours.map((address) => address.toLowerCase()))];
  const counts: { [name in TeamFunction]?: number } = {};
  for (const name of TEAM_FUNCTIONS) {
    const people = present.filter((address) => functionsOf.get(address)?.has(name) === true).length;
    if (people > 0) counts[name] = people;
  }
  return counts;
}

export function isSameCount(a: FunctionCounts | undefined, b: FunctionCounts | undefined): boolean {
  return (a === undefined) === (b === undefined) && TEAM_FUNCTIONS.every((name) => a?.[name] === b?.[name]);
}
