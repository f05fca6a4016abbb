/** Which lexicons are asked, in which order: the text's own language, then English, whose business words all the others borrow. */
import { foldUmlauts } from './fold.ts';
import type { ObjectiveLanguage } from './language-of.ts';
import { type CompiledLexicon, compileLexicon, type Lexicon } from './lexicon.ts';
import { LEXICON_DE } from './lexicon-de.ts';
import { LEXICON_EN } from './lexicon-en.ts';
import { LEXICON_ES } from './lexicon-es.ts';
import { LEXICON_FR } from './lexicon-fr.ts';

const LEXICONS: { readonly [language in ObjectiveLanguage]: Lexicon } = {
  en: LEXICON_EN,
  fr: LEXICON_FR,
  de: LEXICON_DE,
  es: LEXICON_ES,
};

/** Compiled when first asked for: a send gate needs one language, not four. */
const compiled: { [language in ObjectiveLanguage]?: CompiledLexicon } = {};

function compiledOf(language: ObjectiveLanguage): CompiledLexicon {
  let known = compiled[language];
  if (known === undefined) {
    if (language === 'de') known = compileLexicon(LEXICON_DE, foldUmlauts);
    else known = compileLexicon(LEXICONS[language]);
    compiled[language] = known;
  }
  return known;
}

export function lexiconsOf(language: ObjectiveLanguage): readonly CompiledLexicon[] {
  if (language === 'en') return [compiledOf('en')];
  return [compiledOf(language), compiledOf('en')];
}
