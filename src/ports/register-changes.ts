import type { Account } from '../domain/account.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Stored } from './register.ts';

/** Opaque: how far a list has been read. */
export type ChangeMark = string;

/** A ritual row that cannot be read, by the name that a person finds it by. */
export interface Unreadable {
  readonly unreadable: string;
}

export interface ChangePage<Row> {
  /** By the row's number in its list, which never changes. A row may come more than once: the later one counts. */
  readonly changed: readonly { readonly id: string; readonly row: Row }[];
  /** Rows that are no more; they need not have been known. */
  readonly gone: readonly string[];
  /** Where to go on: now, or, after the last page, next time. */
  readonly mark: ChangeMark;
  readonly isLast: boolean;
}

/** The mark leads nowhere any more (too old, list made anew): the list is to be read again from its beginning. */
export class MarkLost extends Error {
  override readonly name = 'MarkLost';
  constructor() {
    super('the register does not know any more what changed since this mark');
  }
}

/** Whole lists of the register, page by page, and later what changed. Throws {@link MarkLost}, RegisterUnavailable, SignInNeeded. */
export interface RegisterChanges {
  /** Another text as soon as pages would hold other things: marks and rows of before are worth nothing then. */
  readonly shape: string;
  /** From the beginning where `from` is undefined. */
  accounts(from: ChangeMark | undefined): Promise<ChangePage<Account>>;
  rituals(from: ChangeMark | undefined): Promise<ChangePage<Stored<Ritual> | Unreadable>>;
}
