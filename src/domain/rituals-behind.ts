/**
 * The rituals that a cell of the board names: found when somebody looks into it, because a board of 40,000 cells names 100,000 rituals
 * and a person opens a few of them.
 */
import { countsFor, isSeriesRow } from './board-meetings.ts';
import type { CadenceRow } from './cadence.ts';
import type { CountedRitual, Ritual } from './ritual.ts';

export class RitualsBehind<Row extends CountedRitual> {
  private byRef: ReadonlyMap<string, Row> | undefined;
  private drafts: ReadonlyMap<string, readonly Row[]> | undefined;

  constructor(
    private readonly rows: readonly Row[],
    private readonly wholeOf: (row: Row) => Ritual,
  ) {}

  named(refs: readonly string[]): readonly Ritual[] {
    this.byRef ??= new Map(this.rows.flatMap((row) => (isSeriesRow(row) ? [] : [[row.ref, row]])));
    const rows = this.byRef;
    return refs.flatMap((ref) => {
      const row = rows.get(ref);
      return row === undefined ? [] : [this.wholeOf(row)];
    });
  }

  drafted({ account, ritual }: CadenceRow): readonly Ritual[] {
    this.drafts ??= draftsByCell(this.rows);
    return (this.drafts.get(`${account} ${ritual}`) ?? []).map((row) => this.wholeOf(row));
  }
}

/** By account and type: looking through all of them for each cell takes minutes in a register of 100,000. */
function draftsByCell<Row extends CountedRitual>(rituals: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const drafts = rituals
    .filter((ritual) => ritual.state === 'drafted' && !isSeriesRow(ritual))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const byCell = new Map<string, Row[]>();
  for (const ritual of drafts) {
    for (const account of new Set(countsFor(ritual))) {
      const cell = `${account} ${ritual.type}`;
      const there = byCell.get(cell);
      if (there === undefined) byCell.set(cell, [ritual]);
      else there.push(ritual);
    }
  }
  return byCell;
}
