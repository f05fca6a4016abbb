/** Languages with a complete catalogue. A further one is a folder beside `en` and a line in each `load…Catalogue`. */
export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

export interface ChosenLanguage {
  /** Which catalogue speaks. */
  readonly language: Language;
  /** BCP 47 tag for dates and numbers: the wished one where it belongs to the catalogue's language (`fr-CH`), else the language itself. */
  readonly locale: string;
}

/**
 * The first wish that a catalogue can meet, in the order given (host, then browser); English when none can.
 * Wishes are BCP 47 tags as hosts write them (`fr-FR`, `en-us`, `de`); unusable ones are passed over.
 */
export function chooseLanguage(wishes: readonly (string | undefined)[]): ChosenLanguage {
  for (const wish of wishes) {
    const tag = canonicalTag(wish);
    if (tag === undefined) continue;
    const spoken = tag.split('-')[0];
    const language = LANGUAGES.find((candidate) => candidate === spoken);
    if (language !== undefined) return { language, locale: tag };
  }
  return { language: 'en', locale: 'en' };
}

function canonicalTag(wish: string | undefined): string | undefined {
  if (wish === undefined || wish === '') return undefined;
  try {
    return Intl.getCanonicalLocales(wish.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
