import * as v from 'valibot';
import {
  type Account,
  ACCOUNT_SCOPES,
  type AccountKey,
  type AccountPolicy,
  STRATEGIC_OBJECTIVE_STATES,
} from '../../domain/account.ts';
import { type Team, TEAM_FUNCTIONS, teamOf } from '../../domain/account-team.ts';
import { type MonthAndDay, parseMonthAndDay } from '../../domain/calendar-day.ts';
import { knownName } from '../../domain/person-name.ts';
import { RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';
import {
  address,
  day,
  isObject,
  optionalText,
  readJsonObject,
  requiredText,
  singleLine,
  textOrNull,
} from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Accounts list (docs/register.md). */
export const ACCOUNT_COLUMNS = [
  'Key',
  'Title',
  'Parent',
  'ClientDomains',
  'Tier',
  'Scope',
  'Kam',
  'KamName',
  'Sponsor',
  'OurTeam',
  'ClientTeam',
  'Since',
  'FiscalYearStart',
  'StrategicObjective',
  'StrategicObjectiveState',
  'StrategicObjectiveDate',
  'Policies',
  'Active',
] as const;

/** A column that no rule rests on: what a person wrote there by hand and nobody can read counts as nothing, and the account stands. */
function perhaps<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const monthAndDay = v.pipe(
  v.string(),
  v.transform((text) => parseMonthAndDay(text.trim())),
  v.check((found) => found !== undefined),
  v.transform((found) => found as MonthAndDay),
);

const Row = v.object({
  Key: requiredText,
  Title: requiredText,
  Parent: optionalText,
  ClientDomains: v.pipe(
    optionalText,
    v.transform((text) =>
      text
        .split(/[;\s,]+/)
        .map((domain) => domain.trim().toLowerCase().replace(/^@/, ''))
        .filter((domain) => domain !== ''),
    ),
  ),
  Tier: optionalText,
  Scope: perhaps(v.picklist(ACCOUNT_SCOPES)),
  Kam: address,
  KamName: optionalText,
  Sponsor: perhaps(address),
  OurTeam: optionalText,
  ClientTeam: optionalText,
  Since: day,
  FiscalYearStart: perhaps(monthAndDay),
  StrategicObjective: optionalText,
  StrategicObjectiveState: v.nullish(v.picklist(STRATEGIC_OBJECTIVE_STATES), 'drafted'),
  StrategicObjectiveDate: perhaps(day),
  Policies: optionalText,
  // An account made by hand in SharePoint has no value yet: it counts until somebody says otherwise.
  Active: v.nullish(v.boolean(), true),
});

const Policy = v.object({
  coverage: v.optional(v.picklist(['all', 'as-needed', 'none']), 'all'),
  min: v.optional(v.pipe(v.number(), v.minValue(0))),
  max: v.optional(v.pipe(v.number(), v.minValue(0))),
  snoozedUntil: v.optional(day),
});

/** `undefined` when the row cannot be read. A policy that cannot be read is left out: the charter applies. */
export function toAccount(item: ListItem): Account | undefined {
  const read = v.safeParse(Row, item.fields);
  if (!read.success) return undefined;
  const row = read.output;
  return {
    key: row.Key as AccountKey,
    name: row.Title,
    ...given('parent', row.Parent === '' ? undefined : (row.Parent as AccountKey)),
    clientDomains: row.ClientDomains,
    tier: row.Tier === '' ? undefined : row.Tier,
    ...given('scope', row.Scope),
    kam: row.Kam,
    kamName: knownName(row.KamName, row.Kam) ?? row.Kam,
    ...given('sponsor', row.Sponsor),
    ...given('ourTeam', readTeam(row.OurTeam)),
    ...given('clientTeam', readTeam(row.ClientTeam)),
    since: row.Since,
    ...given('fiscalYearStart', row.FiscalYearStart),
    strategicObjective:
      row.StrategicObjective === ''
        ? undefined
        : {
            statement: row.StrategicObjective,
            state: row.StrategicObjectiveState,
            ...given('date', row.StrategicObjectiveDate),
          },
    policies: toPolicies(row.Policies),
    active: row.Active,
  };
}

/** A field that is there only where it says something: 20,000 accounts are kept in a browser. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [name in Name]?: Value });
}

type AccountFields = Readonly<Record<string, string | boolean | null>>;

/** Every column that the product keeps, `null` where there is nothing. */
export function toAccountFields(account: Account): AccountFields {
  const { strategicObjective: objective } = account;
  return {
    Key: account.key,
    Title: singleLine(account.name),
    Parent: account.parent ?? null,
    ClientDomains: textOrNull(account.clientDomains.join(';')),
    Tier: textOrNull(account.tier ?? ''),
    Scope: account.scope ?? null,
    Kam: account.kam,
    KamName: textOrNull(singleLine(knownName(account.kamName, account.kam) ?? '')),
    Sponsor: account.sponsor ?? null,
    OurTeam: writeTeam(account.ourTeam, ''),
    ClientTeam: writeTeam(account.clientTeam, ''),
    Since: account.since,
    FiscalYearStart: account.fiscalYearStart ?? null,
    StrategicObjective: textOrNull(objective?.statement ?? ''),
    StrategicObjectiveState: objective?.state ?? null,
    StrategicObjectiveDate: objective?.date ?? null,
    Policies: writePolicies(account.policies, ''),
    Active: account.active,
  };
}

/**
 * `standing` is the text that the column holds: types and parts that this version does not know (or cannot read) stay as they are.
 * `null` where nothing departs from the charter.
 */
export function writePolicies(policies: Account['policies'], standing: string): string | null {
  const before = readJsonObject(standing) ?? {};
  const unknown = Object.entries(before).filter(([type]) => !(RITUAL_TYPES as readonly string[]).includes(type));
  const known = RITUAL_TYPES.flatMap((type) => {
    const there = before[type];
    const policy = policies[type];
    if (policy === undefined) return there === undefined ? [] : [[type, there] as const];
    return [[type, { ...(isObject(there) ? there : {}), ...policy }] as const];
  });
  const all = [...known, ...unknown];
  return all.length === 0 ? null : JSON.stringify(Object.fromEntries(all));
}

/** `standing` as in {@link writePolicies}: functions that this version does not know stay as they are. */
export function writeTeam(team: Team | undefined, standing: string): string | null {
  const isKnown = (name: string) => (TEAM_FUNCTIONS as readonly string[]).includes(name);
  const unknown = Object.entries(readJsonObject(standing) ?? {}).filter(([name]) => !isKnown(name));
  const all = [...Object.entries(team ?? {}), ...unknown];
  return all.length === 0 ? null : JSON.stringify(Object.fromEntries(all));
}

/** What is no function of ours, and what is no address, counts as nothing. */
function readTeam(text: string): Team | undefined {
  const json = readJsonObject(text) ?? {};
  return teamOf(
    TEAM_FUNCTIONS.flatMap((name) => {
      const people = json[name];
      if (!Array.isArray(people)) return [];
      return people.flatMap((one) => {
        const read = v.safeParse(address, one);
        return read.success ? [[name, read.output] as const] : [];
      });
    }),
  );
}

/** The columns in which the two differ, as `wanted` has them: what a person or a later version wrote into the others stays. */
export function changedAccountFields(basis: Account, wanted: Account): AccountFields {
  const before = toAccountFields(basis);
  return Object.fromEntries(Object.entries(toAccountFields(wanted)).filter(([name, value]) => before[name] !== value));
}

/** Would the two be the same row? */
export function isSameAccount(one: Account, other: Account): boolean {
  return Object.keys(changedAccountFields(one, other)).length === 0;
}

function toPolicies(text: string): Account['policies'] {
  const json = readJsonObject(text) ?? {};
  const policies: { [type in RitualType]?: AccountPolicy } = {};
  for (const type of RITUAL_TYPES) {
    const read = v.safeParse(Policy, json[type]);
    if (!read.success) continue;
    const { coverage, min, max, snoozedUntil } = read.output;
    policies[type] = { coverage, min, max, snoozedUntil };
  }
  return policies;
}
