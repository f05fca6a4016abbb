/**
 * What the board expects of each row: one policy a type, from the charter, its ranges by tier, and where the account departs from them. A
 * range of its own that cannot be used (below 1, or min above max) is ignored and said so; the charter's stands instead.
 */
import { type Account, type AccountKey, PROGRAMME } from './account.ts';
import type { CadencePolicy } from './cadence.ts';
import { type Charter, isRange, rangeFor } from './charter.ts';
import { ATTRIBUTES, RITUAL_TYPES, type RitualType } from './ritual-type.ts';

export interface BoardPolicy extends CadencePolicy {
  readonly rangeIgnored: boolean;
}

/** Types that an account's row has, or the programme's, in the order of the columns. */
export function typesOf(row: 'account' | 'programme'): readonly RitualType[] {
  return RITUAL_TYPES.filter((type) => ATTRIBUTES[type].belongsTo === row);
}

/** Those of the accounts, one after the other in the order of their types, then the programme's own. */
export function policiesOf(
  accounts: readonly Account[],
  programme: Account | undefined,
  charter: Charter,
): readonly BoardPolicy[] {
  const policies: BoardPolicy[] = [];
  const types = typesOf('account');
  for (const account of accounts) {
    for (const type of types) policies.push(policyOf(account.key, account, type, charter));
  }
  for (const type of typesOf('programme')) policies.push(policyOf(PROGRAMME, programme, type, charter));
  return policies;
}

function policyOf(
  account: AccountKey,
  details: Account | undefined,
  ritual: RitualType,
  charter: Charter,
): BoardPolicy {
  const range = rangeFor(charter[ritual], details?.tier);
  const departs = details?.policies[ritual];
  const min = departs?.min ?? range.min;
  const max = departs?.max ?? range.max;
  const isUsable = isRange(min, max);
  return {
    account,
    ritual,
    coverage: departs?.coverage ?? charter[ritual].coverage,
    min: isUsable ? min : range.min,
    max: isUsable ? max : range.max,
    snoozedUntil: departs?.snoozedUntil,
    rangeIgnored: !isUsable,
  };
}
