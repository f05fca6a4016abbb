import type { Account } from '../domain/account.ts';
import type { Answer } from '../domain/answer.ts';
import type { Instant } from '../domain/calendar-day.ts';
import type { OrganiserHealth } from '../domain/health.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';

/** Opaque mark of the version that was read; a save that carries an older one meets a {@link RegisterConflict}. */
export type Version = string;

export interface Stored<T> {
  readonly value: T;
  readonly version: Version;
  /** When the row was last written, by the register's clock, where the register says so. */
  readonly changedAt?: Instant;
}

/** Somebody else changed the row meanwhile; `current` is what stands there now. */
export class RegisterConflict extends Error {
  override readonly name = 'RegisterConflict';
  constructor(readonly current: Stored<Ritual>) {
    super(`ritual ${current.value.ref} was changed meanwhile`);
  }
}

/** As {@link RegisterConflict}, of an account. `current` undefined: a row with its key is there and cannot be read. */
export class AccountConflict extends Error {
  override readonly name = 'AccountConflict';
  constructor(readonly current: Stored<Account> | undefined) {
    super(`account ${current?.value.key ?? ''} was changed meanwhile`);
  }
}

/** The register does not take this row, whoever sends it again, until its lists are mended; `detail` is its own short code. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  constructor(readonly detail: string) {
    super(`the register refused a row: ${detail}`);
  }
}

/**
 * The register cannot be used now. `not-granted`: this person or app may not see the site. `not-provisioned`: the site has no
 * register. `unavailable`: network, throttling beyond patience, server fault; `retryAfterSeconds` when the server said so.
 */
export class RegisterUnavailable extends Error {
  override readonly name = 'RegisterUnavailable';
  constructor(
    readonly because: 'not-granted' | 'not-provisioned' | 'unavailable',
    readonly retryAfterSeconds?: number,
  ) {
    super(`register: ${because}`);
  }
}

/** The customer's own lists (design §4). Every method may throw {@link RegisterUnavailable} or SignInNeeded. */
export interface Register {
  accounts(): Promise<readonly Account[]>;
  /**
   * Every account with its version, as it stands now, for whoever is about to change some. Rows that cannot be read are named in
   * `unreadable`, by their key where they have one.
   */
  storedAccounts(): Promise<{
    readonly accounts: readonly Stored<Account>[];
    readonly unreadable: readonly string[];
  }>;
  /**
   * Idempotent by key. Without `basis` the account is created, or, if it exists already, compared: an equal one is left alone, a
   * different one is an {@link AccountConflict}. With `basis` only the fields that differ from it are written, if the row still
   * has that version: what the product does not know of stays. Nothing is read back, for an import saves thousands. May throw
   * {@link RowRefused}.
   */
  saveAccount(account: Account, basis?: Stored<Account>): Promise<void>;
  /** Every ritual that ends at or after `since`; rows that cannot be read are left out and named in `unreadable`. */
  rituals(
    since: Instant,
  ): Promise<{ readonly rituals: readonly Stored<Ritual>[]; readonly unreadable: readonly string[] }>;
  ritual(ref: Ref): Promise<Stored<Ritual> | undefined>;
  /**
   * Idempotent by Ref. Without `basis` the row is created, or, if it exists already, compared: an equal one is returned, a
   * different one is a {@link RegisterConflict}. With `basis` the row is updated if it still has that version. May throw
   * {@link RowRefused}.
   */
  saveRitual(ritual: Ritual, basis?: Version): Promise<Stored<Ritual>>;
  answersOf(ref: Ref): Promise<readonly Answer[]>;
  /** Answers of the signed-in person to any of these rituals. */
  myAnswers(refs: readonly Ref[]): Promise<readonly Answer[]>;
  /** One answer per ritual and respondent: the second one is refused, the first one stands. May throw {@link RowRefused}. */
  saveAnswer(answer: Answer): Promise<'stored' | 'already-answered'>;
  /** Of one organiser, by directory object id; `undefined` before the first sync, or when the row cannot be read. */
  health(organiser: string): Promise<OrganiserHealth | undefined>;
  /** Of everybody whose sync has ever reported; rows that cannot be read are left out. */
  allHealth(): Promise<readonly OrganiserHealth[]>;
  /**
   * One row per organiser, made or changed. A sync that began later wins over one that ends later: an older `lastSync` is not written.
   * `addinSeen` undefined leaves what stands there.
   */
  saveHealth(health: OrganiserHealth): Promise<void>;
}
