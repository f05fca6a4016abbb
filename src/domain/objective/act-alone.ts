/**
 * The act alone, of nothing: "Reach an agreement", "Prendre une décision", "Zu einer Entscheidung kommen", "Acuerdo". An outcome without an
 * object is vague, however crisp the verb. Few words, of which none names anything but perhaps the verb that goes with a noun of
 * outcome. Reached from the send gate.
 */
import { type Act, isContent } from './acts.ts';
import { KIND } from './lexicon.ts';
import type { Word } from './read-words.ts';

/** More words than these say something else, too. */
const MOST_WORDS = 5;
/** Infinitives of the languages that say a decision with two words; English ones (make, take, reach) are in its lexicon. */
const INFINITIVE = /(er|ir|re|ar|se|en)$/;

export function isActAlone(words: readonly Word[], free: readonly Act[], language: string): boolean {
  if (words.length > MOST_WORDS || free.length === 0) return false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if ((word.bits & KIND.choice) !== 0) return false;
    if (!isContent(word)) continue;
    let place = 0;
    if (language === 'de') place = words.length - 1;
    // In German a capital makes it a noun, which would be the object.
    if (at !== place || language === 'en' || word.bits !== 0 || words.length < 3) return false;
    if (!INFINITIVE.test(word.folded) || (word.capital && at > 0)) return false;
  }
  return true;
}
