import type { pane } from './en/pane.ts';
import type { Language } from './language.ts';
import type { Catalogue } from './words.ts';

export type PaneKey = keyof typeof pane;

/** A language is fetched when it is spoken: the others cost nothing. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue<PaneKey>>>> = {
  en: async () => (await import('./en/pane.ts')).pane,
  fr: async () => (await import('./fr/pane.ts')).pane,
  de: async () => (await import('./de/pane.ts')).pane,
  es: async () => (await import('./es/pane.ts')).pane,
};

export function loadPaneCatalogue(language: Language): Promise<Catalogue<PaneKey>> {
  return LOADERS[language]();
}
