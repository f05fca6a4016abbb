/**
 * The languages whose lexicons a judgement will ask (lexicons.ts), for who fetches them when a text needs them: all four only where neither
 * function words nor a hint tell the language.
 */
import { languageOf, OBJECTIVE_LANGUAGES, type ObjectiveLanguage } from './language-of.ts';

export function lexiconsAsked(text: string, hint: ObjectiveLanguage | undefined): readonly ObjectiveLanguage[] {
  const told = languageOf(text, hint);
  if (told === undefined) return OBJECTIVE_LANGUAGES;
  if (told === 'en') return ['en'];
  return [told, 'en'];
}
