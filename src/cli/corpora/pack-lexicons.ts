import { format, resolveConfig } from 'prettier';
import { spellingOf } from '../../domain/objective/fold.ts';
import { type Lexicon, spelledLexicon } from '../../domain/objective/lexicon.ts';
import { LEXICON_DE } from '../../domain/objective/lexicon-de.ts';
import { LEXICON_EN } from '../../domain/objective/lexicon-en.ts';
import { LEXICON_ES } from '../../domain/objective/lexicon-es.ts';
import { LEXICON_FR } from '../../domain/objective/lexicon-fr.ts';
import type { ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import { packLexicon } from '../../domain/objective/packed-lexicon.ts';

export const LEXICONS: { readonly [language in ObjectiveLanguage]: Lexicon } = {
  en: LEXICON_EN,
  fr: LEXICON_FR,
  de: LEXICON_DE,
  es: LEXICON_ES,
};

/** packed-en.ts and its sisters, as they are committed. */
export async function packedLexiconFile(language: ObjectiveLanguage): Promise<string> {
  const packed = packLexicon(spelledLexicon(LEXICONS[language], spellingOf(language)));
  const source = `/**
 * Written by \`npm run learn\` from lexicon-${language}.ts (packed-lexicon.ts says how): do not edit. Reached from the send gate.
 */
export const PACKED_${language.toUpperCase()} = ${JSON.stringify(packed)};
`;
  return format(source, {
    ...(await resolveConfig(import.meta.filename, { editorconfig: true })),
    parser: 'typescript',
  });
}
