import type { Answer } from '../domain/answer.ts';
import { stateAfterAnswers } from '../domain/check.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import { answerEntryKey, type Outbox } from '../ports/outbox.ts';
import { type Register, RegisterConflict, RegisterUnavailable } from '../ports/register.ts';

export interface AnswerCheckPorts {
  readonly register: Pick<Register, 'saveAnswer' | 'answersOf' | 'ritual' | 'saveRitual'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, an answer that the register cannot take now waits there. */
  readonly outbox?: Pick<Outbox, 'keep' | 'remove'>;
}

/** What the person said; who and when is added here. */
export type GivenAnswer = Omit<Answer, 'respondent' | 'answeredAt'>;

/**
 * Stores what one attendee said, then lets the ritual's state follow from all answers (check.ts). That second step is worth a try, not
 * an error: the answer is what counts, and the next one makes up for it.
 * `waiting`: kept in the outbox. Without an outbox RegisterUnavailable is thrown instead; SignInNeeded and OutboxFailed always are.
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
  let result: 'stored' | 'already-answered';
  try {
    result = await register.saveAnswer(answer);
  } catch (problem) {
    if (!(problem instanceof RegisterUnavailable) || outbox === undefined) throw problem;
    await outbox.keep({ key: answerEntryKey(answer), kind: 'answer', answer, keptAt: clock.now() });
    return 'waiting';
  }
  await outbox?.remove(answerEntryKey(answer));
  if (result === 'stored') await followAnswers(ports, answer, settings.timeZone);
  return result;
}

async function followAnswers({ register, clock }: AnswerCheckPorts, { ref }: Answer, timeZone: string): Promise<void> {
  try {
    const [stored, answers] = await Promise.all([register.ritual(ref), register.answersOf(ref)]);
    if (stored === undefined) return;
    const { value, version } = stored;
    // The organiser's sync may not have met the end yet; who answers has.
    const over = value.state === 'planned' && phaseOf(value, clock.now(), timeZone) === 'past';
    const state = stateAfterAnswers(over ? 'held' : value.state, answers);
    if (state !== value.state) await register.saveRitual({ ...value, state }, version);
  } catch (problem) {
    if (!(problem instanceof RegisterUnavailable || problem instanceof RegisterConflict)) throw problem;
  }
}
