import { isDeepStrictEqual } from 'node:util';
import type { Account, AccountKey } from '../../src/domain/account.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Instant } from '../../src/domain/calendar-day.ts';
import type { OrganiserHealth } from '../../src/domain/health.ts';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import {
  AccountConflict,
  type Register,
  RegisterConflict,
  RegisterUnavailable,
  type Stored,
  type Version,
} from '../../src/ports/register.ts';

type Method = keyof Register;

/**
 * The register in memory: versions, conflicts and unique answers as the port promises them. `fail` makes the next calls of a method
 * fail, before or (`afterWriting`) after the row was written, as when the answer is lost on the way.
 */
export class InMemoryRegister implements Register {
  readonly rows = new Map<Ref, { ritual: Ritual; version: number; changedAt: Instant }>();
  readonly answers: Answer[] = [];
  readonly healthRows = new Map<string, OrganiserHealth>();
  /** Names of the methods called, in order. */
  readonly calls: string[] = [];
  unreadable: string[] = [];
  now: Instant;
  readonly #accounts = new Map<AccountKey, { account: Account; version: number }>();
  unreadableAccounts: string[] = [];
  #me: string;
  #failures: { method: Method; error: Error; afterWriting: boolean; ref: string | undefined; times: number }[] = [];
  #beforeSave: (() => void) | undefined;

  constructor(
    options: { accounts?: readonly Account[]; rituals?: readonly Ritual[]; me?: string; now?: Instant } = {},
  ) {
    for (const account of options.accounts ?? []) this.putAccount(account);
    this.#me = options.me ?? 'oid-claire';
    this.now = options.now ?? ('2026-11-23T09:00:00Z' as Instant);
    for (const ritual of options.rituals ?? []) this.put(ritual);
  }

  /** As somebody else would write it, past every check. */
  put(ritual: Ritual): Stored<Ritual> {
    const version = (this.rows.get(ritual.ref)?.version ?? 0) + 1;
    this.rows.set(ritual.ref, { ritual, version, changedAt: this.now });
    return this.#stored(ritual.ref);
  }

  /** As {@link put}, an account. */
  putAccount(account: Account): void {
    const version = (this.#accounts.get(account.key)?.version ?? 0) + 1;
    this.#accounts.set(account.key, { account, version });
  }

  /** Whose answers `myAnswers` gives. */
  actAs(personId: string): void {
    this.#me = personId;
  }

  fail(
    method: Method,
    error: Error = new RegisterUnavailable('unavailable', 7),
    options: { times?: number; afterWriting?: boolean; ref?: string } = {},
  ): void {
    const { times = Infinity, afterWriting = false, ref } = options;
    this.#failures.push({ method, error, afterWriting, ref, times });
  }

  heal(): void {
    this.#failures = [];
  }

  /** Runs once, right before the next save looks at the row: the other person who is a little quicker. */
  onceBeforeSave(action: () => void): void {
    this.#beforeSave = action;
  }

  async accounts(): Promise<readonly Account[]> {
    this.#called('accounts');
    return [...this.#accounts.values()].map(({ account }) => account);
  }

  async storedAccounts(): Promise<{ accounts: readonly Stored<Account>[]; unreadable: readonly string[] }> {
    this.#called('storedAccounts');
    const accounts = [...this.#accounts.keys()].map((key) => this.#storedAccount(key));
    return { accounts, unreadable: this.unreadableAccounts };
  }

  async saveAccount(account: Account, basis?: Stored<Account>): Promise<void> {
    this.#called('saveAccount', account.key);
    this.#runBeforeSave();
    const row = this.#accounts.get(account.key);
    if (row === undefined) this.putAccount(account);
    else if (basis?.version === String(row.version)) this.putAccount(account);
    else if (!isSame(row.account, account)) throw new AccountConflict(this.#storedAccount(account.key));
    this.#answerLost('saveAccount', account.key);
  }

  async rituals(since: Instant): Promise<{ rituals: readonly Stored<Ritual>[]; unreadable: readonly string[] }> {
    this.#called('rituals');
    const rituals = [...this.rows.values()]
      .filter((row) => row.ritual.end >= since)
      .map((row) => this.#stored(row.ritual.ref));
    return { rituals, unreadable: this.unreadable };
  }

  async ritual(ref: Ref): Promise<Stored<Ritual> | undefined> {
    this.#called('ritual', ref);
    return this.rows.has(ref) ? this.#stored(ref) : undefined;
  }

  async saveRitual(ritual: Ritual, basis?: Version): Promise<Stored<Ritual>> {
    this.#called('saveRitual', ritual.ref);
    this.#runBeforeSave();
    const row = this.rows.get(ritual.ref);
    if (row !== undefined && basis === undefined && JSON.stringify(row.ritual) === JSON.stringify(ritual)) {
      return this.#stored(ritual.ref);
    }
    if (row !== undefined && basis !== String(row.version)) throw new RegisterConflict(this.#stored(ritual.ref));
    if (row === undefined && basis !== undefined) throw new Error(`no row ${ritual.ref} to update`);
    const stored = this.put(ritual);
    this.#answerLost('saveRitual', ritual.ref);
    return stored;
  }

  async answersOf(ref: Ref): Promise<readonly Answer[]> {
    this.#called('answersOf', ref);
    return this.answers.filter((answer) => answer.ref === ref);
  }

  async myAnswers(refs: readonly Ref[]): Promise<readonly Answer[]> {
    this.#called('myAnswers');
    return this.answers.filter((answer) => answer.respondent === this.#me && refs.includes(answer.ref));
  }

  async saveAnswer(answer: Answer): Promise<'stored' | 'already-answered'> {
    this.#called('saveAnswer', answer.ref);
    const there = this.answers.some((other) => other.ref === answer.ref && other.respondent === answer.respondent);
    if (there) return 'already-answered';
    this.answers.push(answer);
    this.#answerLost('saveAnswer', answer.ref);
    return 'stored';
  }

  async health(organiser: string): Promise<OrganiserHealth | undefined> {
    this.#called('health');
    return this.healthRows.get(organiser);
  }

  async allHealth(): Promise<readonly OrganiserHealth[]> {
    this.#called('allHealth');
    return [...this.healthRows.values()];
  }

  async saveHealth(health: OrganiserHealth): Promise<void> {
    this.#called('saveHealth');
    const standing = this.healthRows.get(health.organiser);
    const { lastSync } = standing ?? {};
    if (lastSync !== undefined && health.lastSync !== undefined && health.lastSync < lastSync) return;
    this.healthRows.set(health.organiser, { ...health, addinSeen: health.addinSeen ?? standing?.addinSeen });
  }

  #runBeforeSave(): void {
    const action = this.#beforeSave;
    this.#beforeSave = undefined;
    action?.();
  }

  #storedAccount(key: AccountKey): Stored<Account> {
    const row = this.#accounts.get(key);
    if (row === undefined) throw new Error(`no account ${key}`);
    return { value: row.account, version: String(row.version) };
  }

  #stored(ref: Ref): Stored<Ritual> {
    const row = this.rows.get(ref);
    if (row === undefined) throw new Error(`no row ${ref}`);
    return { value: row.ritual, version: String(row.version), changedAt: row.changedAt };
  }

  #called(method: Method, ref?: string): void {
    this.calls.push(method);
    this.#maybeFail(method, ref, false);
  }

  #answerLost(method: Method, ref: string): void {
    this.#maybeFail(method, ref, true);
  }

  #maybeFail(method: Method, ref: string | undefined, afterWriting: boolean): void {
    const failure = this.#failures.find(
      (one) =>
        one.method === method &&
        one.afterWriting === afterWriting &&
        one.times > 0 &&
        (one.ref === undefined || one.ref === ref),
    );
    if (failure === undefined) return;
    failure.times -= 1;
    throw failure.error;
  }
}

/** A field that says `undefined` is one that is not there, as in a list. */
function isSame(one: Account, other: Account): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}
