/**
 * Somebody changed the account between the preview and the import: the file's own changes are made to what stands there now, unless
 * the other person changed one of the same fields to something else. Then nothing is written, and a person decides.
 */
import type { Account } from '../account.ts';
import { changesBetween, type FieldChange, fieldOf, type FieldValues, withValues } from './account-fields.ts';
import type { ImportField } from './import-field.ts';

export type AccountMerge =
  | { readonly status: 'merged'; readonly account: Account }
  | { readonly status: 'conflict'; readonly fields: readonly ImportField[] };

/** `changes`: of the file, against `basis`; undefined for an account that was to be new. */
export function mergeAccounts(
  basis: Account | undefined,
  changes: readonly FieldChange[],
  standing: Account,
): AccountMerge {
  const changed = new Set(basis === undefined ? [] : changesBetween(basis, standing).map(({ field }) => field));
  const fields = changes
    .filter(({ field, after }) => {
      const touched = basis === undefined ? fieldOf(standing, field) !== undefined : changed.has(field);
      return touched && String(fieldOf(standing, field)) !== String(after);
    })
    .map(({ field }) => field);
  if (fields.length > 0) return { status: 'conflict', fields };
  const values: FieldValues = new Map(changes.map(({ field, after }) => [field, after]));
  return { status: 'merged', account: withValues(standing, values) };
}
