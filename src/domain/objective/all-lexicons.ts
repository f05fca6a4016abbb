/** The lexicons of all four languages, as the send gate and the command line carry them. */
import type { ObjectiveLanguage } from './language-of.ts';
import { compiledOnce } from './lexicons.ts';
import { PACKED_DE } from './packed-de.ts';
import { PACKED_EN } from './packed-en.ts';
import { PACKED_ES } from './packed-es.ts';
import { PACKED_FR } from './packed-fr.ts';

const PACKED: { readonly [language in ObjectiveLanguage]: string } = {
  en: PACKED_EN,
  fr: PACKED_FR,
  de: PACKED_DE,
  es: PACKED_ES,
};

export const anyLexicon = compiledOnce(function (language) {
  return PACKED[language];
});
