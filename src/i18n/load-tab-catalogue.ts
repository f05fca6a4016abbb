import type { tab } from './en/tab.ts';
import type { Language } from './language.ts';
import type { Catalogue } from './words.ts';

export type TabKey = keyof typeof tab;

/** A language is fetched when it is spoken: the others cost nothing. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue<TabKey>>>> = {
  en: async () => (await import('./en/tab.ts')).tab,
  fr: async () => (await import('./fr/tab.ts')).tab,
  de: async () => (await import('./de/tab.ts')).tab,
  es: async () => (await import('./es/tab.ts')).tab,
};

export function loadTabCatalogue(language: Language): Promise<Catalogue<TabKey>> {
  return LOADERS[language]();
}
