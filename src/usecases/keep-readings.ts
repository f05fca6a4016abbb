import type { Account } from '../domain/account.ts';
import type { Answer } from '../domain/answer.ts';
import { addSeconds, type Instant, isBefore } from '../domain/calendar-day.ts';
import type { CharterVersion } from '../domain/charter.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Charters } from '../ports/charters.ts';
import type { Clock } from '../ports/clock.ts';
import type { Register, Stored } from '../ports/register.ts';

/** A pinned pane stays open all day: what somebody else changed is seen after this long at the latest. */
export const KEPT_SECONDS = 600;

type Rituals = Awaited<ReturnType<Register['rituals']>>;

export interface KeptReadings {
  /** The register itself, whose accounts are asked for once. Rituals and answers are read anew: a save needs their versions. */
  readonly register: Register;
  /** What was before, for looking back only: years of rituals, read once, with every save and answer that went through `register`. */
  readonly history: Pick<Register, 'rituals' | 'answersOf'>;
}

/** Spares a pane, which reads the open meeting again at every change of it, the readings whose answer is the same. Failures are not kept. */
export function keepReadings(register: Register, clock: Clock): KeptReadings {
  const accounts = new Kept<'all', readonly Account[]>(clock);
  const answers = new Kept<Ref, readonly Answer[]>(clock);
  const rituals = new Kept<'all', Rituals>(clock);
  let readSince: Instant | undefined;
  /** Stands over what was read: a row that was saved after the reading had begun. */
  const saved = new Map<Ref, Stored<Ritual>>();

  return {
    register: {
      accounts: () => accounts.get('all', () => register.accounts()),
      storedAccounts: () => register.storedAccounts(),
      async saveAccount(account, basis) {
        try {
          await register.saveAccount(account, basis);
        } finally {
          accounts.forget('all');
        }
      },
      rituals: (since) => register.rituals(since),
      ritual: (ref) => register.ritual(ref),
      answersOf: (ref) => register.answersOf(ref),
      myAnswers: (refs) => register.myAnswers(refs),
      health: (organiser) => register.health(organiser),
      allHealth: () => register.allHealth(),
      saveHealth: (health) => register.saveHealth(health),
      async saveRitual(ritual, basis) {
        try {
          const stored = await register.saveRitual(ritual, basis);
          saved.set(ritual.ref, stored);
          return stored;
        } catch (problem) {
          // It may have arrived all the same, or somebody else was quicker.
          rituals.forget('all');
          throw problem;
        }
      },
      async saveAnswer(answer) {
        try {
          return await register.saveAnswer(answer);
        } finally {
          answers.forget(answer.ref);
        }
      },
    },
    history: {
      async rituals(since) {
        if (readSince !== undefined && isBefore(since, readSince)) rituals.forget('all');
        const read = await rituals.get('all', () => {
          readSince = since;
          saved.clear();
          return register.rituals(since);
        });
        const rows = new Map(read.rituals.map((row) => [row.value.ref, row]));
        for (const [ref, row] of saved) rows.set(ref, row);
        return {
          rituals: [...rows.values()].filter(({ value }) => !isBefore(value.end, since)),
          unreadable: read.unreadable,
        };
      },
      answersOf: (ref) => answers.get(ref, () => register.answersOf(ref)),
    },
  };
}

/** The same for the charter: the gate's memory and the pane's hints ask for it once. */
export function keepCharters(charters: Charters, clock: Clock): Charters {
  const versions = new Kept<'all', readonly CharterVersion[]>(clock);
  return { history: () => versions.get('all', () => charters.history()) };
}

/** Answers by question; two who ask at once wait for the same one. */
class Kept<Question, Found> {
  readonly #answers = new Map<Question, { readonly found: Promise<Found>; readonly askedAt: Instant }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(question: Question, ask: () => Promise<Found>): Promise<Found> {
    const now = this.#clock.now();
    const there = this.#answers.get(question);
    if (there !== undefined && isBefore(now, addSeconds(there.askedAt, KEPT_SECONDS))) return there.found;
    const asked = { found: ask(), askedAt: now };
    this.#answers.set(question, asked);
    asked.found.catch(() => {
      if (this.#answers.get(question) === asked) this.#answers.delete(question);
    });
    return asked.found;
  }

  forget(question: Question): void {
    this.#answers.delete(question);
  }
}
