import type { Answer } from '../domain/answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import { answerEntryKey, type Outbox, type OutboxEntry, OutboxFailed } from '../ports/outbox.ts';
import { type Register, RegisterUnavailable, RowRefused } from '../ports/register.ts';
import { isFollowed } from './follow-answers.ts';

export interface AnswerCheckPorts {
  readonly register: Pick<Register, 'saveAnswer' | 'answersOf' | 'ritual' | 'saveRitual'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, an answer stands there from the moment it is sent until the register has it, whatever becomes of this window. */
  readonly outbox?: Pick<Outbox, 'keep' | 'remove'>;
}

export type AnswerReceipt = 'stored' | 'already-answered' | 'waiting' | 'refused';

/** What the person said; who and when is added here. */
export type GivenAnswer = Omit<Answer, 'respondent' | 'answeredAt'>;

/**
 * Stores what one attendee said, then lets the ritual's state follow from all answers. That second step is no error of the person's: the
 * answer is what counts, and where the state could not follow, the entry stays in the outbox, whose next emptying makes up for it.
 * `waiting`: kept in the outbox; `refused`: too, but the register will not take it before an administrator has mended its lists. Without
 * an outbox RegisterUnavailable or RowRefused is thrown instead, and OutboxFailed where it can keep nothing; SignInNeeded always is, and
 * the answer waits.
 * The first answer stands: a second one is `already-answered`. `timeZone` is the programme's.
 */
export async function answerCheck(
  ports: AnswerCheckPorts,
  given: GivenAnswer,
  settings: { readonly timeZone: string },
): Promise<AnswerReceipt> {
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
    const isRefused = problem instanceof RowRefused;
    if ((!isRefused && !(problem instanceof RegisterUnavailable)) || outbox === undefined) throw problem;
    if (!isKept) throw new OutboxFailed();
    return isRefused ? 'refused' : 'waiting';
  }
  // Also after the second answer: the window that sent the first one may be gone.
  if (await isFollowed(ports, answer.ref, settings)) await outbox?.remove(entry.key);
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
