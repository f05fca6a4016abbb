import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';

/** `1 hour`, `1.5 hours`: minutes, to a tenth of an hour. */
export function inHours(words: Words<PaneKey>, minutes: number): string {
  return words.say('pane.hours', { hours: Math.round(minutes / 6) / 10 });
}
