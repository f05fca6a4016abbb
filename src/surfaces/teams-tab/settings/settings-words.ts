import { createContext, useContext } from 'react';
import type { SettingsKey } from '../../../i18n/load-settings-catalogue.ts';
import type { Words } from '../../../i18n/words.ts';

/** Fetched with the page; the words of the tab stand around it (../../shared/words-context.tsx). */
export const SettingsWords = createContext<Words<SettingsKey> | undefined>(undefined);

export function useSettingsWords(): Words<SettingsKey> {
  const words = useContext(SettingsWords);
  if (words === undefined) throw new Error('useSettingsWords stands outside the settings page');
  return words;
}
