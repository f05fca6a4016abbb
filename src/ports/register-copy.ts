import type { Account } from '../domain/account.ts';
import type { CountedRitual, Ritual } from '../domain/ritual.ts';
import type { Stored } from './register.ts';

/** What the board counts is at hand; the whole row is made when somebody asks for it, because a large register has 100,000 of them. */
export interface CopiedRitual extends CountedRitual {
  /** As the register gave it. Throws Error where only {@link RegisterCopy.keptToCount} has answered yet. */
  readonly stored: Stored<Ritual>;
}

/** All accounts and all rituals of the register, inactive and old ones too. */
export interface RegisterContent {
  readonly accounts: readonly Account[];
  readonly rituals: readonly CopiedRitual[];
  /** Names of ritual rows that could not be read. */
  readonly unreadable: readonly string[];
}

/** How far a first reading is. Nobody says beforehand how many rows there are. */
export interface RowsSoFar {
  readonly accounts: number;
  readonly rituals: number;
}

/** What has come until now; making `content` costs something, so only who asks pays. */
export type TellRows = (rows: RowsSoFar, content: () => RegisterContent) => void;

/**
 * The register as this person last read it, kept between sessions, and brought up to date by what changed since
 * (docs/decisions/0015). A copy and never the truth: a save goes to the Register, with the version that the copy knows.
 */
export interface RegisterCopy {
  /**
   * What `keptToCount` will probably answer, before sign-in has said who is there: to build from, and to be shown to nobody before
   * `keptToCount` has answered the same. Undefined where nobody can say yet whose copy that will be.
   */
  ahead(): Promise<RegisterContent | undefined>;
  /**
   * What is kept, sooner: its rituals can be counted, and `stored` of them is there once `kept` has answered. The words are nine tenths
   * of what is kept, and the board shows none of them. Throws SignInNeeded.
   */
  keptToCount(): Promise<RegisterContent | undefined>;
  /** What is kept of a whole reading; undefined when there is none. Asks the register nothing. Throws SignInNeeded. */
  kept(): Promise<RegisterContent | undefined>;
  /**
   * Reads what changed, or everything where nothing whole is kept; `tell` is called during the latter only. Who calls while another
   * catches up gets the same answer. Access that was taken away takes the copy along. Throws RegisterUnavailable, SignInNeeded.
   */
  catchUp(tell?: TellRows): Promise<RegisterContent>;
  /** Removes what is kept for this person. False when the browser did not let it be removed. Throws SignInNeeded. */
  forget(): Promise<boolean>;
}
