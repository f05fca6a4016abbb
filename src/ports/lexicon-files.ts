import type { ObjectiveLanguage } from '../domain/objective/language-of.ts';

/** The packed lexicon of a language (domain/objective/packed-lexicon.ts). Rejects where it cannot be fetched. */
export type LexiconFiles = { readonly [language in ObjectiveLanguage]: () => Promise<string> };
