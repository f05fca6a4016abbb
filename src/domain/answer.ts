import type { Instant } from './calendar-day.ts';
import type { Focus } from './focus.ts';
import type { Ref } from './ref.ts';

export type Achieved = 'yes' | 'partly' | 'no' | 'did-not-happen';

/** One attendee's check of one ritual. */
export interface Answer {
  readonly ref: Ref;
  /** Directory object id of the person who answers; the register's own `createdBy` is the authority. */
  readonly respondent: string;
  /** Blind recall: asked before the objective is shown. `unsure` = "I could not say". */
  readonly recall: Focus | 'unsure';
  readonly achieved: Achieved;
  /** Undefined where the meeting did not take place: there was no time to be worth. */
  readonly satisfaction: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Reviews only (Oxford test, S:275): was a change decided? */
  readonly changeDecided: boolean | undefined;
  readonly comment: string;
  readonly way: 'outlook' | 'teams' | 'mail';
  readonly answeredAt: Instant;
}
