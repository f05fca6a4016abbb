/** Which lexicons are asked, in which order: the text's own language, then English, whose business words all the others borrow. */
import { spellingOf } from './fold.ts';
import { languageOf, type ObjectiveLanguage } from './language-of.ts';
import { type CompiledLexicon, compileLexicon, kindsOf } from './lexicon.ts';
import { unpackLexicon } from './packed-lexicon.ts';

/** Where the lexicons are: all of them (all-lexicons.ts), or those that were fetched (usecases/fetched-judgement.ts). */
export type LexiconOf = (language: ObjectiveLanguage) => CompiledLexicon;

/** Compiled when first asked for: a text needs one lexicon or two, not four. */
export function compiledOnce(packedOf: (language: ObjectiveLanguage) => string): LexiconOf {
  const compiled: { [language in ObjectiveLanguage]?: CompiledLexicon } = {};
  return function (language) {
    let known = compiled[language];
    if (known === undefined) {
      known = compileLexicon(unpackLexicon(packedOf(language)));
      compiled[language] = known;
    }
    return known;
  };
}

export function lexiconsOf(language: ObjectiveLanguage, lexiconOf: LexiconOf): readonly CompiledLexicon[] {
  if (language === 'en') return [lexiconOf('en')];
  return [lexiconOf(language), lexiconOf('en')];
}

/** English last: the others borrow its words, so that where two know as many it is the other one. */
const BORROWERS_FIRST: readonly ObjectiveLanguage[] = ['fr', 'de', 'es', 'en'];

/** The language of a text: by its function words and the hint, else the one whose lexicon knows most of its words; English when none does. */
export function languageToJudge(
  text: string,
  hint: ObjectiveLanguage | undefined,
  lexiconOf: LexiconOf,
): ObjectiveLanguage {
  const told = languageOf(text, hint);
  if (told !== undefined) return told;
  let best: ObjectiveLanguage = 'en';
  let most = 0;
  for (const language of BORROWERS_FIRST) {
    let known = 0;
    for (const word of spellingOf(language)(text).split(/[^a-z]+/)) {
      if (word.length > 2 && kindsOf(word, lexiconOf(language)) !== 0) known += 1;
    }
    if (known > most) {
      most = known;
      best = language;
    }
  }
  return best;
}
