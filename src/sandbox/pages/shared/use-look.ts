import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Teams' names for its three looks. */
export type Look = 'default' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<Look, Theme>> = {
  default: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** What the person's system prefers; follows it while the page is open. Forced colours are the browser's own business. */
export function useSystemLook(): Look {
  return useSyncExternalStore(subscribe, () => (matchMedia(PREFERS_DARK).matches ? 'dark' : 'default'));
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(PREFERS_DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
