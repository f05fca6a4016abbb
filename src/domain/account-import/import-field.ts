/** What a column of a list of accounts can hold: the fields of an account, and its departures from the charter by ritual type. */
import { RITUAL_TYPES, type RitualType } from '../ritual-type.ts';

export const ACCOUNT_FIELDS = [
  'key',
  'name',
  'parent',
  'clientDomains',
  'tier',
  'scope',
  'kam',
  'kamName',
  'sponsor',
  'ourTeam',
  'clientTeam',
  'since',
  'fiscalYearStart',
  'strategicObjective',
  'strategicObjectiveState',
  'strategicObjectiveDate',
  'active',
] as const;

export type AccountField = (typeof ACCOUNT_FIELDS)[number];

export const POLICY_PARTS = ['coverage', 'min', 'max'] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];
export type PolicyField = `${RitualType}.${PolicyPart}`;

export type ImportField = AccountField | PolicyField;

/** In the order in which a person is shown them. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  ...ACCOUNT_FIELDS,
  ...RITUAL_TYPES.flatMap((type) => POLICY_PARTS.map((part): PolicyField => `${type}.${part}`)),
];

/** `undefined` for a field of the account itself. */
export function policyOf(field: ImportField): { readonly type: RitualType; readonly part: PolicyPart } | undefined {
  const dot = field.indexOf('.');
  if (dot < 0) return undefined;
  return { type: field.slice(0, dot) as RitualType, part: field.slice(dot + 1) as PolicyPart };
}
