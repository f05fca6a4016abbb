import { type Instant, millisecondsOf } from '../domain/calendar-day.ts';
import type { RegisterContent } from '../ports/register-copy.ts';
import type { Register } from '../ports/register.ts';

/** The register, its two whole-list readings answered from a copy; everything else, and every save, goes to the register itself. */
export function readFromCopy(register: Register, content: () => Promise<RegisterContent>): Register {
  return {
    ...passedOn(register),
    accounts: async () => (await content()).accounts,
    rituals: async (since) => ritualsSince(await content(), since),
  };
}

/** Rows that are only looked at: rituals and accounts are those of `content`, one by one too; answers are asked for, a copy has none. */
export function lookIntoCopy(
  register: Pick<Register, 'myAnswers'>,
  content: RegisterContent,
): Pick<Register, 'accounts' | 'ritual' | 'rituals' | 'myAnswers'> {
  return {
    accounts: async () => content.accounts,
    ritual: async (ref) => content.rituals.find((ritual) => ritual.ref === ref)?.stored,
    rituals: async (since) => ritualsSince(content, since),
    myAnswers: (refs) => register.myAnswers(refs),
  };
}

function ritualsSince(
  { rituals, unreadable }: RegisterContent,
  since: Instant,
): Awaited<ReturnType<Register['rituals']>> {
  const from = millisecondsOf(since);
  const ended = rituals.filter((ritual) => (ritual.endsAt ?? millisecondsOf(ritual.end)) >= from);
  return { rituals: ended.map(({ stored }) => stored), unreadable };
}

function passedOn(register: Register): Omit<Register, 'accounts' | 'rituals'> {
  return {
    storedAccounts: () => register.storedAccounts(),
    saveAccount: (account, basis) => register.saveAccount(account, basis),
    ritual: (ref) => register.ritual(ref),
    saveRitual: (ritual, basis) => register.saveRitual(ritual, basis),
    answersOf: (ref) => register.answersOf(ref),
    myAnswers: (refs) => register.myAnswers(refs),
    saveAnswer: (answer) => register.saveAnswer(answer),
    health: (organiser) => register.health(organiser),
    allHealth: () => register.allHealth(),
    saveHealth: (health) => register.saveHealth(health),
  };
}
