import type { Ref } from '../domain/ref.ts';
import type { GateCoverage } from '../domain/ritual-coverage.ts';

/** What one sync saw and did (sync-my-rituals.ts). */
export interface SyncReport {
  /** Own meetings in the window that belong to a ritual. */
  readonly seen: number;
  readonly linked: readonly Ref[];
  readonly refreshed: readonly Ref[];
  readonly held: readonly Ref[];
  readonly cancelled: readonly Ref[];
  /** Drafted, never sent, thirty days old. */
  readonly expired: readonly Ref[];
  /** A second meeting carries the Ref of a first one (a copied meeting): the first keeps it. */
  readonly copied: readonly { readonly ref: Ref; readonly subject: string }[];
  /** The calendar carries a Ref that the register does not have. */
  readonly unknown: readonly Ref[];
  /** The row knew the meeting, the meeting had lost its tag: it has it again. */
  readonly healed: readonly Ref[];
  /** Of the window; undefined where no meeting had a client. */
  readonly coverage: GateCoverage | undefined;
  /** One row's failure does not stop the others; the next sync tries again. */
  readonly failures: readonly { readonly ref: Ref; readonly because: 'conflict' | 'register' | 'calendar' }[];
}
