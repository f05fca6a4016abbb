/** A message as a catalogue writes it. The built app reads none of these: see finished-message.ts. */
import { IntlMessageFormat } from 'intl-messageformat';
import { frenchSpacing } from './french-spacing.ts';
import type { ChosenLanguage, Language } from './language.ts';

/** No tags (`<b>`) in our messages: a "<" that a catalogue shows is a "<". */
export const PATTERN_OPTIONS = { ignoreTag: true };

/** What a message needs of intl-messageformat. */
export type FilledIn = Pick<IntlMessageFormat, 'format'>;

export function readMessage(pattern: string, { language, locale }: ChosenLanguage): FilledIn {
  return new IntlMessageFormat(spelled(pattern, language), locale, undefined, PATTERN_OPTIONS);
}

/** The pattern with the spaces that its language puts before signs. */
export function spelled(pattern: string, language: Language): string {
  return language === 'fr' ? frenchSpacing(pattern) : pattern;
}
