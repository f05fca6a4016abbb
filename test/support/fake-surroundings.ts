import { addSeconds, type Instant } from '../../src/domain/calendar-day.ts';
import type { CharterVersion } from '../../src/domain/charter.ts';
import type { Charters } from '../../src/ports/charters.ts';
import type { Chance } from '../../src/ports/chance.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ToldByPane } from '../../src/domain/meeting.ts';
import type { GateTeller } from '../../src/ports/gate-teller.ts';
import type { GateMemory, GateMemoryContent } from '../../src/ports/gate-memory.ts';
import { type Identity, type Person, SignInNeeded, type SignInProblem } from '../../src/ports/identity.ts';
import { type Outbox, type OutboxEntry, OutboxFailed } from '../../src/ports/outbox.ts';

export class FakeClock implements Clock {
  at: Instant;

  constructor(at: Instant) {
    this.at = at;
  }

  now(): Instant {
    return this.at;
  }
}

/** Counts up from a seed: the same run mints the same Refs, two draws never the same. */
export class CountingChance implements Chance {
  #next: number;

  constructor(seed = 1) {
    this.#next = seed;
  }

  bytes(count: number): Uint8Array {
    let rest = this.#next;
    this.#next += 1;
    return Uint8Array.from({ length: count }, () => {
      const byte = rest & 31;
      rest >>= 5;
      return byte;
    });
  }
}

export class FakeIdentity implements Identity {
  person: Person;
  #problem: SignInProblem | undefined;

  constructor(person: Person, problem?: SignInProblem) {
    this.person = person;
    this.#problem = problem;
  }

  async me(): Promise<Person> {
    if (this.#problem !== undefined) throw new SignInNeeded(this.#problem);
    return this.person;
  }

  async signIn(): Promise<Person> {
    if (this.#problem?.because === 'consent-needed' || this.#problem?.because === 'unavailable') {
      throw new SignInNeeded(this.#problem);
    }
    this.#problem = undefined;
    return this.person;
  }
}

/** `room`: how many accounts fit. */
export class FakeGateTeller implements GateTeller {
  readonly told: (ToldByPane | undefined)[] = [];

  async tell(told: ToldByPane | undefined): Promise<void> {
    this.told.push(told);
  }
}

export class FakeCharters implements Charters {
  versions: readonly CharterVersion[];
  problem: Error | undefined;

  constructor(versions: readonly CharterVersion[] = []) {
    this.versions = versions;
  }

  async history(): Promise<readonly CharterVersion[]> {
    if (this.problem !== undefined) throw this.problem;
    return this.versions;
  }
}

export class FakeGateMemory implements GateMemory {
  content: GateMemoryContent | undefined;
  readonly room: number;

  constructor(room = Infinity) {
    this.room = room;
  }

  recall(): GateMemoryContent['accounts'] | undefined {
    return this.content?.accounts;
  }

  async remember(content: GateMemoryContent): Promise<{ leftOut: number }> {
    const accounts = content.accounts.slice(0, this.room);
    this.content = { ...content, accounts };
    return { leftOut: content.accounts.length - accounts.length };
  }
}

export class InMemoryOutbox implements Outbox {
  readonly entries = new Map<string, OutboxEntry>();
  full = false;
  #listeners = new Set<() => void>();

  async keep(entry: OutboxEntry, over?: (standing: OutboxEntry) => OutboxEntry): Promise<void> {
    if (this.full) throw new OutboxFailed();
    const standing = this.entries.get(entry.key);
    const next = standing === undefined || over === undefined ? entry : over(standing);
    // Two of one second differ, as in the browser: or removing the earlier one would take the later along.
    const isOfOneSecond = standing !== undefined && standing !== next && standing.keptAt >= next.keptAt;
    this.entries.delete(entry.key);
    this.entries.set(entry.key, isOfOneSecond ? { ...next, keptAt: addSeconds(standing.keptAt, 1) } : next);
    this.#changed();
  }

  async pending(): Promise<readonly OutboxEntry[]> {
    return [...this.entries.values()].sort((a, b) => (a.keptAt < b.keptAt ? -1 : Number(a.keptAt > b.keptAt)));
  }

  async remove(key: string, asKeptAt?: Instant): Promise<void> {
    const entry = this.entries.get(key);
    if (entry === undefined || (asKeptAt !== undefined && entry.keptAt !== asKeptAt)) return;
    this.entries.delete(key);
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
