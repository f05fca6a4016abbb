import type { Answer } from '../domain/answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Register } from '../ports/register.ts';

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
 * `waiting`: kept in the outbox. Without an outbox RegisterUnavailable is thrown instead; SignInNeeded always is.
 * The first answer stands: a second one is `already-answered`.
 */
export async function answerCheck(
  _ports: AnswerCheckPorts,
  _given: GivenAnswer,
): Promise<'stored' | 'already-answered' | 'waiting'> {
  throw new Error('being written');
}
