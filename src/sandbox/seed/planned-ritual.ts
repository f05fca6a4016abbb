import type { DirectoryUser } from '../graph/store/directory.ts';
import type { EmailAddress } from '../graph/store/exchange.ts';
import type { SeedAccount } from './company.ts';
import type { Language, RitualCode } from './data/invitations.ts';

/** A tagged meeting before it is written into calendar and register. */
export interface PlannedRitual {
  /** `AR-7F3K2Q9X` */
  readonly ref: string;
  readonly code: RitualCode;
  /** Empty: it belongs to the programme. */
  readonly accounts: readonly SeedAccount[];
  readonly organiser: DirectoryUser;
  readonly day: string;
  /** Minutes of the organiser's wall clock. */
  readonly startMinute: number;
  readonly minutes: number;
  /** All day when above 0. */
  readonly days: number;
  readonly language: Language;
  readonly subject: string;
  readonly place: string;
  /** Empty, like the statement, when the organiser gave no objective. */
  readonly focus: string;
  readonly secondary: readonly string[];
  readonly statement: string;
  readonly evidence: string;
  readonly internalObjective: string;
  readonly serves: boolean;
  readonly colleagues: readonly DirectoryUser[];
  readonly clients: readonly EmailAddress[];
  readonly fate: 'held' | 'planned' | 'cancelled' | 'did-not-happen';
  readonly answers: readonly PlannedAnswer[];
}

export interface PlannedAnswer {
  readonly respondent: DirectoryUser;
  readonly recall: string;
  readonly achieved: 'yes' | 'partly' | 'no' | 'did-not-happen';
  /** Undefined, like the next, where the meeting did not take place: the check ends before it asks. */
  readonly satisfaction: number | undefined;
  readonly changeDecided: 'yes' | 'no' | undefined;
  readonly comment: string;
  readonly way: 'outlook' | 'teams' | 'mail';
  /** After the meeting's end. */
  readonly minutesLater: number;
}
