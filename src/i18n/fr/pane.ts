import { checkWords } from './check-words.ts';
import { guidanceWords } from './guidance-words.ts';
import { paneWords } from './pane-words.ts';
import { ritualWords } from './ritual-words.ts';
import { stateWords } from './state-words.ts';
import { waitingWords } from './waiting-words.ts';

/** Everything that the pane says; one chunk. */
export const pane = { ...ritualWords, ...stateWords, ...checkWords, ...waitingWords, ...paneWords, ...guidanceWords };
