import type { checkWords } from './en/check-words.ts';
import type { ritualWords } from './en/ritual-words.ts';
import type { stateWords } from './en/state-words.ts';

/** What any surface may say: names of rituals and objectives, states and problems, the check. */
export type SharedKey = keyof typeof ritualWords | keyof typeof checkWords | keyof typeof stateWords;
