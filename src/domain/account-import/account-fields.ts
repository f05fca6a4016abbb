/** An account field by field: what stands in it, what differs, and the account with other values in some of them. */
import type { Account, AccountKey, AccountPolicy, StrategicObjective } from '../account.ts';
import type { CalendarDay } from '../calendar-day.ts';
import { RITUAL_TYPES, type RitualType } from '../ritual-type.ts';
import { IMPORT_FIELDS, type ImportField, policyOf } from './import-field.ts';
import type { FieldValue } from './read-cell.ts';
import { peopleListed, teamListed } from './read-team.ts';

/** Values by field; a field that is not in it has not been said anything about. */
export type FieldValues = ReadonlyMap<ImportField, FieldValue>;

export interface FieldChange {
  readonly field: ImportField;
  /** Undefined where nothing stood. */
  readonly before: FieldValue | undefined;
  readonly after: FieldValue;
}

export function fieldOf(account: Account, field: ImportField): FieldValue | undefined {
  const policy = policyOf(field);
  if (policy !== undefined) return account.policies[policy.type]?.[policy.part];
  if (field === 'strategicObjective') return account.strategicObjective?.statement;
  if (field === 'strategicObjectiveState') return account.strategicObjective?.state;
  if (field === 'strategicObjectiveDate') return account.strategicObjective?.date;
  if (field === 'ourTeam' || field === 'clientTeam') {
    const team = account[field];
    return team === undefined ? undefined : peopleListed(team);
  }
  return account[field as Exclude<keyof Account, 'policies' | 'strategicObjective' | 'ourTeam' | 'clientTeam'>];
}

/** In the order of the fields; of a new account what will stand in it. Domains are a set: their order changes nothing. */
export function changesBetween(before: Account | undefined, after: Account): readonly FieldChange[] {
  return IMPORT_FIELDS.flatMap((field) => {
    const then = before === undefined ? undefined : fieldOf(before, field);
    const now = fieldOf(after, field);
    if (now === undefined || isSameValue(then, now)) return [];
    const isNothing = isEmptyValue(now) || (field === 'kamName' && now === after.kam);
    return then === undefined && isNothing ? [] : [{ field, before: then, after: now }];
  });
}

function isSameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  // SharePoint may write the line breaks of a note in its own way.
  if (typeof one === 'string' && typeof other === 'string') return withUnixBreaks(one) === withUnixBreaks(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && [...one].sort().join() === [...other].sort().join();
}

function withUnixBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isEmptyValue(value: FieldValue): boolean {
  return typeof value === 'object' && value.length === 0;
}

/** What an account needs before it can stand in the register. */
export interface NewAccountBasis {
  readonly key: AccountKey;
  readonly name: string;
  readonly kam: string;
  readonly since: CalendarDay;
}

export function newAccount({ key, name, kam, since }: NewAccountBasis): Account {
  return {
    key,
    name,
    clientDomains: [],
    tier: undefined,
    kam,
    kamName: kam,
    since,
    strategicObjective: undefined,
    policies: {},
    active: true,
  };
}

/** Everything that the values do not speak of stays as it is, the key always. */
export function withValues(account: Account, values: FieldValues): Account {
  const said = <T>(field: ImportField, standing: T): T => (values.get(field) as T | undefined) ?? standing;
  const kam = said('kam', account.kam);
  return {
    ...account,
    name: said('name', account.name),
    parent: said('parent', account.parent),
    clientDomains: said('clientDomains', account.clientDomains),
    tier: said('tier', account.tier),
    scope: said('scope', account.scope),
    kam,
    // The name of a predecessor says nothing about a new address.
    kamName: said('kamName', kam === account.kam ? account.kamName : kam),
    sponsor: said('sponsor', account.sponsor),
    ...teamsWith(account, values),
    since: said('since', account.since),
    fiscalYearStart: said('fiscalYearStart', account.fiscalYearStart),
    strategicObjective: objectiveWith(account.strategicObjective, said),
    policies: policiesWith(account.policies, values),
    active: said('active', account.active),
  };
}

/** A team that a list names takes the place of the one that stood. */
function teamsWith(standing: Account, values: FieldValues): Pick<Account, 'ourTeam' | 'clientTeam'> {
  const team = (field: 'ourTeam' | 'clientTeam') => {
    const people = values.get(field);
    return Array.isArray(people) ? teamListed(people as readonly string[]) : standing[field];
  };
  return { ourTeam: team('ourTeam'), clientTeam: team('clientTeam') };
}

function objectiveWith(
  standing: StrategicObjective | undefined,
  said: <T>(field: ImportField, standing: T) => T,
): StrategicObjective | undefined {
  const statement = said('strategicObjective', standing?.statement);
  if (statement === undefined) return undefined;
  return {
    statement,
    state: said('strategicObjectiveState', standing?.state ?? 'drafted'),
    date: said('strategicObjectiveDate', standing?.date),
  };
}

function policiesWith(standing: Account['policies'], values: FieldValues): Account['policies'] {
  const policies: { [type in RitualType]?: AccountPolicy } = { ...standing };
  for (const type of RITUAL_TYPES) {
    const coverage = values.get(`${type}.coverage`) as AccountPolicy['coverage'] | undefined;
    const min = values.get(`${type}.min`) as number | undefined;
    const max = values.get(`${type}.max`) as number | undefined;
    if (coverage === undefined && min === undefined && max === undefined) continue;
    const before = standing[type];
    policies[type] = {
      coverage: coverage ?? before?.coverage ?? 'all',
      min: min ?? before?.min,
      max: max ?? before?.max,
      snoozedUntil: before?.snoozedUntil,
    };
  }
  return policies;
}
