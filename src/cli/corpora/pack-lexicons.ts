import { format, resolveConfig } from 'prettier';
import { spellingOf } from '../../domain/objective/fold.ts';
import {
  compileLexicon,
  kindsAmong,
  type Lexicon,
  type SpelledLexicon,
  spelledLexicon,
} from '../../domain/objective/lexicon.ts';
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

const spelled = (language: ObjectiveLanguage): SpelledLexicon =>
  spelledLexicon(LEXICONS[language], spellingOf(language));

/** Without the words whose kinds are found without them: by another entry of the same lexicon, or in the English one. */
export function withoutRepeated(language: ObjectiveLanguage): SpelledLexicon {
  const lexicon = spelled(language);
  const own = compileLexicon(lexicon);
  const others = language === 'en' ? [] : [compileLexicon(spelled('en'))];
  const repeated = new Set<string>();
  for (const word of [...own.words.keys()].sort()) {
    const forms = [word, `${word}s`];
    const before = forms.map((form) => kindsAmong(form, [own, ...others]));
    const bits = own.words.get(word)!;
    own.words.delete(word);
    if (forms.every((form, at) => kindsAmong(form, [own, ...others]) === before[at])) repeated.add(word);
    else own.words.set(word, bits);
  }
  return Object.fromEntries(
    Object.entries(lexicon).map(([kind, entries]) => [kind, entries.filter((entry) => !repeated.has(entry))]),
  ) as unknown as SpelledLexicon;
}

/** packed-en.ts and its sisters, as they are committed. */
export async function packedLexiconFile(language: ObjectiveLanguage): Promise<string> {
  const packed = packLexicon(withoutRepeated(language));
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
