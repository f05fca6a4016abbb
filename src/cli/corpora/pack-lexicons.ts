import { format, resolveConfig } from 'prettier';
import { spellingOf } from '../../domain/objective/fold.ts';
import { type Lexicon, spelledLexicon } from '../../domain/objective/lexicon.ts';
import { LEXICON_DE } from '../../domain/objective/lexicon-de.ts';
import { LEXICON_EN } from '../../domain/objective/lexicon-en.ts';
import { LEXICON_ES } from '../../domain/objective/lexicon-es.ts';
import { LEXICON_FR } from '../../domain/objective/lexicon-fr.ts';
import { OBJECTIVE_LANGUAGES, type ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import { packLexicon } from '../../domain/objective/packed-lexicon.ts';

export const LEXICONS: { readonly [language in ObjectiveLanguage]: Lexicon } = {
  en: LEXICON_EN,
  fr: LEXICON_FR,
  de: LEXICON_DE,
  es: LEXICON_ES,
};

/** packed-lexicons.ts as it is committed. */
export async function packedLexiconsFile(): Promise<string> {
  const packed = Object.fromEntries(
    OBJECTIVE_LANGUAGES.map((language) => [
      language,
      packLexicon(spelledLexicon(LEXICONS[language], spellingOf(language))),
    ]),
  );
  const source = `/**
 * Written by \`npm run learn\` from lexicon-en.ts and its sisters (packed-lexicon.ts says how): do not edit. Reached from the send gate.
 */
import type { ObjectiveLanguage } from './language-of.ts';

export const PACKED_LEXICONS: { readonly [language in ObjectiveLanguage]: string } = ${JSON.stringify(packed)};
`;
  return format(source, {
    ...(await resolveConfig(import.meta.filename, { editorconfig: true })),
    parser: 'typescript',
  });
}
