import { spellingOf } from '../../domain/objective/fold.ts';
import type { ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import {
  type CompiledLexicon,
  compileLexicon,
  type Kind,
  type Lexicon,
  spelledLexicon,
} from '../../domain/objective/lexicon.ts';
import { LEXICONS } from './pack-lexicons.ts';

/** Each word is hidden in one of so many ways of reading. */
export const HIDINGS = 10;

/** Kinds of words that no list ever holds all of. Function words, negations and the like are few and known. */
const OPEN_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'decide',
  'obtain',
  'done',
  'outcome',
  'thing',
  'activity',
  'occasion',
  'prepare',
  'wish',
  'ideal',
  'mind',
  'wildcard',
  'logistics',
  'measure',
  'grow',
]);

/** The lexicons of a language, as lexiconsOf gives them, without the words that are hidden this time. */
export function lexiconsWithout(hiding: number): (language: ObjectiveLanguage) => readonly CompiledLexicon[] {
  const compiled = new Map<ObjectiveLanguage, CompiledLexicon>();
  const compiledOf = (language: ObjectiveLanguage): CompiledLexicon => {
    const known =
      compiled.get(language) ?? compileLexicon(spelledLexicon(without(hiding, language), spellingOf(language)));
    compiled.set(language, known);
    return known;
  };
  return (language) => (language === 'en' ? [compiledOf('en')] : [compiledOf(language), compiledOf('en')]);
}

function without(hiding: number, language: ObjectiveLanguage): Lexicon {
  const kinds = Object.entries(LEXICONS[language]) as [Kind, string][];
  return Object.fromEntries(
    kinds.map(([kind, entries]) => {
      if (!OPEN_KINDS.has(kind)) return [kind, entries];
      const kept = entries.split(/\s+/).filter((entry) => hash(`${language} ${entry}`) % HIDINGS !== hiding);
      return [kind, kept.join(' ')];
    }),
  ) as Lexicon;
}

/** FNV-1a, 32 bits, its bits stirred once more: the same on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822519);
  return (value ^ (value >>> 13)) >>> 0;
}
