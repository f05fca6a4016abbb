/**
 * The rituals that a cell of the board names: found when somebody looks into it, because a board of 40,000 cells names 100,000 rituals
 * and a person opens a few of them.
 */
import type { AccountKey } from './account.ts';
import { countsFor, isSeriesRow } from './board-meetings.ts';
import type { CadenceRow } from './cadence.ts';
import type { CountedRitual, Ritual } from './ritual.ts';

export class RitualsBehind<Row extends CountedRitual> {
  private byRef: ReadonlyMap<string, Row> | undefined;
  private drafts: ReadonlyMap<AccountKey, readonly Row[]> | undefined;

  constructor(
    private readonly rows: readonly Row[],
    /** Of these, those in preparation. */
    private readonly inPreparation: readonly Row[],
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

  drafted(cell: CadenceRow): readonly Ritual[] {
    return [...this.draftsOf(cell)].sort(soonestFirst).map((row) => this.wholeOf(row));
  }

  hasDrafted(cell: CadenceRow): boolean {
    return this.draftsOf(cell).length > 0;
  }

  private draftsOf({ account, ritual }: CadenceRow): readonly Row[] {
    this.drafts ??= byAccountOf(this.inPreparation);
    return (this.drafts.get(account) ?? []).filter(({ type }) => type === ritual);
  }
}

/** Looking through all of them for each cell takes minutes in a register of 100,000. */
function byAccountOf<Row extends CountedRitual>(rituals: readonly Row[]): ReadonlyMap<AccountKey, readonly Row[]> {
  const byAccount = new Map<AccountKey, Row[]>();
  for (const ritual of rituals) {
    for (const account of new Set(countsFor(ritual))) {
      const there = byAccount.get(account);
      if (there === undefined) byAccount.set(account, [ritual]);
      else there.push(ritual);
    }
  }
  return byAccount;
}

function soonestFirst(one: CountedRitual, other: CountedRitual): number {
  if (one.start === other.start) return 0;
  return one.start < other.start ? -1 : 1;
}
