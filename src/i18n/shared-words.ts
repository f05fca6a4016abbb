import type { checkWords } from './en/check-words.ts';
import type { ritualWords } from './en/ritual-words.ts';
import type { stateWords } from './en/state-words.ts';
import type { waitingWords } from './en/waiting-words.ts';

/** What any surface may say: names of rituals and objectives, states and problems, the check, what waits. */
export type SharedKey =
  keyof typeof ritualWords | keyof typeof checkWords | keyof typeof stateWords | keyof typeof waitingWords;
