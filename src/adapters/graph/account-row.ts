import * as v from 'valibot';
import type { Account, AccountKey, AccountPolicy } from '../../domain/account.ts';
import { knownName } from '../../domain/person-name.ts';
import { RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';
import { address, day, optionalText, requiredText } from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Accounts list (docs/register.md). */
export const ACCOUNT_COLUMNS = [
  'Key',
  'Title',
  'ClientDomains',
  'Tier',
  'Kam',
  'KamName',
  'Since',
  'StrategicObjective',
  'StrategicObjectiveState',
  'Policies',
  'Active',
] as const;

const Row = v.object({
  Key: requiredText,
  Title: requiredText,
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
  Kam: address,
  KamName: optionalText,
  Since: day,
  StrategicObjective: optionalText,
  StrategicObjectiveState: v.nullish(v.picklist(['drafted', 'shared', 'aligned', 'validated']), 'drafted'),
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
    clientDomains: row.ClientDomains,
    tier: row.Tier === '' ? undefined : row.Tier,
    kam: row.Kam,
    kamName: knownName(row.KamName, row.Kam) ?? row.Kam,
    since: row.Since,
    strategicObjective:
      row.StrategicObjective === ''
        ? undefined
        : { statement: row.StrategicObjective, state: row.StrategicObjectiveState },
    policies: toPolicies(row.Policies),
    active: row.Active,
  };
}

function toPolicies(text: string): Account['policies'] {
  let json: unknown;
  try {
    json = text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof json !== 'object' || json === null) return {};
  const policies: { [type in RitualType]?: AccountPolicy } = {};
  for (const type of RITUAL_TYPES) {
    const read = v.safeParse(Policy, (json as Partial<Record<RitualType, unknown>>)[type]);
    if (!read.success) continue;
    const { coverage, min, max, snoozedUntil } = read.output;
    policies[type] = { coverage, min, max, snoozedUntil };
  }
  return policies;
}
