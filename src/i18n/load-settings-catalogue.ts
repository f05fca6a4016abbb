import type { settings } from './en/settings.ts';
import type { Language } from './language.ts';
import type { Catalogue } from './words.ts';

export type SettingsKey = keyof typeof settings;

/** A language is fetched when it is spoken: the others cost nothing. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue<SettingsKey>>>> = {
  en: async () => (await import('./en/settings.ts')).settings,
  fr: async () => (await import('./fr/settings.ts')).settings,
  de: async () => (await import('./de/settings.ts')).settings,
  es: async () => (await import('./es/settings.ts')).settings,
};

export function loadSettingsCatalogue(language: Language): Promise<Catalogue<SettingsKey>> {
  return LOADERS[language]();
}
