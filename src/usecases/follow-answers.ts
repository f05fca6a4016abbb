import { stateAfterAnswers } from '../domain/check.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import type { Ref } from '../domain/ref.ts';
import type { Clock } from '../ports/clock.ts';
import { type Register, RegisterConflict, RegisterUnavailable, RowRefused } from '../ports/register.ts';

export interface FollowAnswersPorts {
  readonly register: Pick<Register, 'answersOf' | 'ritual' | 'saveRitual'>;
  readonly clock: Clock;
}

/** Several attendees answer in the same minute, and each of them changes the row; more than that in a row is somebody's mistake. */
const ATTEMPTS = 4;

/**
 * Lets the ritual's state follow from all answers (check.ts). Answers are read after the row: whoever writes the row last has read every
 * answer that was stored before, and whoever finds it changed looks once more.
 * Throws RegisterUnavailable, RowRefused, SignInNeeded, and RegisterConflict when others were quicker each time.
 */
async function followAnswers(
  { register, clock }: FollowAnswersPorts,
  ref: Ref,
  { timeZone }: { readonly timeZone: string },
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await register.ritual(ref);
    if (stored === undefined) return;
    const answers = await register.answersOf(ref);
    const { value, version } = stored;
    // The organiser's sync may not have met the end yet; who answers has.
    const over = value.state === 'planned' && phaseOf(value, clock.now(), timeZone) === 'past';
    const state = stateAfterAnswers(over ? 'held' : value.state, answers);
    if (state === value.state) return;
    try {
      await register.saveRitual({ ...value, state }, version);
      return;
    } catch (problem) {
      if (!(problem instanceof RegisterConflict) || attempt === ATTEMPTS) throw problem;
    }
  }
}

/** False where the state could not follow now: the answers it follows from are there, and it can another time. Throws SignInNeeded. */
export async function isFollowed(...asked: Parameters<typeof followAnswers>): Promise<boolean> {
  try {
    await followAnswers(...asked);
    return true;
  } catch (problem) {
    if ([RegisterUnavailable, RegisterConflict, RowRefused].some((ours) => problem instanceof ours)) return false;
    throw problem;
  }
}
