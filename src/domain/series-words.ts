/**
 * What the row of one meeting in a series says about type, accounts and objective. "Tag the series, override one occurrence": a meeting
 * follows its series until a person gives it words of its own, and stands as it was meant once it has begun.
 *
 * | Own words | Cancelled | Begun | Says                 |
 * | --------- | --------- | ----- | -------------------- |
 * | yes       | any       | any   | its own              |
 * | no        | yes       | any   | what it said         |
 * | no        | no        | yes   | what it said         |
 * | no        | no        | no    | what its series says |
 */
import { changedFields, draftOfRitual, type RitualDraft } from './ritual-merge.ts';
import type { Ritual } from './ritual.ts';

/** The row as it should stand; the same object where nothing is to change. */
export function followingSeries(row: Ritual, series: RitualDraft, hasBegun: boolean): Ritual {
  if (row.ownObjective === true || row.state === 'cancelled' || hasBegun) return row;
  if (changedFields(row, series).length === 0) return row;
  return { ...row, ...draftOfRitual(series) };
}
