import type { Account, AccountKey } from './account.ts';
import type { CadenceRow } from './cadence.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { Ritual } from './ritual.ts';
import type { RitualType } from './ritual-type.ts';

export interface BoardCell {
  readonly cadence: CadenceRow;
  /** The rituals named in `cadence.because`, newest first. */
  readonly held: readonly Ritual[];
  /** Soonest first. */
  readonly planned: readonly Ritual[];
  /** In preparation, not yet seen in the calendar: shown, never counted. */
  readonly drafted: readonly Ritual[];
  readonly min: number;
  readonly max: number;
  /** The account's own range cannot be used (below 1, or min above max); the charter's stands instead. */
  readonly rangeIgnored: boolean;
}

export interface BoardRow {
  readonly account: AccountKey;
  /** Undefined in the programme's own row. */
  readonly details: Account | undefined;
  /** Only the types that the row has: the programme's row KACS, KACM, CAB; an account's row KAMM, KAR. */
  readonly cells: { readonly [type in RitualType]?: BoardCell };
  readonly needsCare: boolean;
}

export interface Board {
  readonly today: CalendarDay;
  readonly programme: BoardRow;
  /** Active accounts, what needs care first. */
  readonly rows: readonly BoardRow[];
  /** Accounts (the programme not counted) with at least one cell that needs care. */
  readonly needCare: number;
}
