import { checkWords } from './check-words.ts';
import { ritualWords } from './ritual-words.ts';
import { stateWords } from './state-words.ts';
import { tabWords } from './tab-words.ts';
import { waitingWords } from './waiting-words.ts';

/** Everything that the tab says; one chunk. */
export const tab = { ...ritualWords, ...stateWords, ...checkWords, ...waitingWords, ...tabWords };
