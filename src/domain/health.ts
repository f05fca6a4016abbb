/** How one organiser's sync is doing (design §4: Health). Counts, dates and Refs only: no address but the organiser's, no objective. */
import type { Instant } from './calendar-day.ts';
import type { Ref } from './ref.ts';
import type { GateCoverage } from './ritual-coverage.ts';

/**
 * `calendar`, `register`: could not be read or written. `conflict`: somebody else was quicker, twice. `copied`: several meetings carry
 * one Ref. `unknown-ref`: the calendar carries a Ref that the register does not have.
 */
export type HealthProblem = 'calendar' | 'register' | 'conflict' | 'copied' | 'unknown-ref';

export interface HealthError {
  readonly because: HealthProblem;
  /** Which rituals; empty where it was all of them. */
  readonly refs: readonly Ref[];
}

export interface OrganiserHealth {
  /** Directory object id. */
  readonly organiser: string;
  readonly address: string;
  /** The last sync that read the calendar. */
  readonly lastSync: Instant | undefined;
  /** The last sync that ran in Outlook, which shows that the add-in is there; undefined before the first one. */
  readonly addinSeen: Instant | undefined;
  /** Undefined where no meeting had a client. */
  readonly gateCoverage: GateCoverage | undefined;
  readonly errors: readonly HealthError[];
}
