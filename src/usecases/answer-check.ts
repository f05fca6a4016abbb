import type { Answer } from '../domain/answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import { answerEntryKey, type Outbox, type OutboxEntry, OutboxFailed } from '../ports/outbox.ts';
import { type Register, RegisterConflict, RegisterUnavailable } from '../ports/register.ts';
import { followAnswers } from './follow-answers.ts';

export interface AnswerCheckPorts {
  readonly register: Pick<Register, 'saveAnswer' | 'answersOf' | 'ritual' | 'saveRitual'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, an answer stands there from the moment it is sent until the register has it, whatever becomes of this window. */
  readonly outbox?: Pick<Outbox, 'keep' | 'remove'>;
}

/** What the person said; who and when is added here. */
export type GivenAnswer = Omit<Answer, 'respondent' | 'answeredAt'>;

/**
 * Stores what one attendee said, then lets the ritual's state follow from all answers. That second step is no error of the person's: the
 * answer is what counts, and where the state could not follow, the entry stays in the outbox, whose next emptying makes up for it.
 * `waiting`: kept in the outbox. Without an outbox RegisterUnavailable is thrown instead, and OutboxFailed where it can keep nothing;
 * SignInNeeded always is, and the answer waits.
 * The first answer stands: a second one is `already-answered`. `timeZone` is the programme's.
 */
export async function answerCheck(
  ports: AnswerCheckPorts,
  given: GivenAnswer,
  settings: { readonly timeZone: string },
): Promise<'stored' | 'already-answered' | 'waiting'> {
  const { register, identity, clock, outbox } = ports;
  const me = await identity.me();
  const answer: Answer = { ...given, respondent: me.id, answeredAt: clock.now() };
  const entry: OutboxEntry = { key: answerEntryKey(answer), kind: 'answer', answer, keptAt: clock.now() };
  // Before it is sent: a window that is closed now learns of no failure.
  const isKept = await keep(outbox, entry);
  let result: 'stored' | 'already-answered';
  try {
    result = await register.saveAnswer(answer);
  } catch (problem) {
    if (!(problem instanceof RegisterUnavailable) || outbox === undefined) throw problem;
    if (!isKept) throw new OutboxFailed();
    return 'waiting';
  }
  // Also after the second answer: the window that sent the first one may be gone.
  if (await isFollowed(ports, answer, settings)) await outbox?.remove(entry.key);
  // Another answer of mine to the same check may have taken the entry away with it.
  else await keep(outbox, entry);
  return result;
}

async function keep(outbox: AnswerCheckPorts['outbox'], entry: OutboxEntry): Promise<boolean> {
  try {
    await outbox?.keep(entry);
    return outbox !== undefined;
  } catch (problem) {
    if (problem instanceof OutboxFailed) return false;
    throw problem;
  }
}

async function isFollowed(
  ports: AnswerCheckPorts,
  { ref }: Answer,
  settings: { readonly timeZone: string },
): Promise<boolean> {
  try {
    await followAnswers(ports, ref, settings);
    return true;
  } catch (problem) {
    if (problem instanceof RegisterUnavailable || problem instanceof RegisterConflict) return false;
    throw problem;
  }
}
