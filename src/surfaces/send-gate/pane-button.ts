import type { Missing, SendStop } from '../../domain/judge-send.ts';
import { gateLanguage } from '../../i18n/send-gate-words.ts';
import type { ObjectiveLanguage } from '../../domain/objective/language-of.ts';

/** The control in the manifest that opens the pane; another id would cancel the send without a word (platform-facts A3). */
export const PANE_BUTTON = 'btnOrg';

/** Where the pane puts the cursor. */
const FIELDS: { readonly [missing in Missing]: 'ritual' | 'objective' | 'account' } = {
  'ritual-missing': 'ritual',
  'objective-missing': 'objective',
  'objective-vague': 'objective',
  'account-missing': 'account',
};

/** What the pane is told that it was opened for. A text: Outlook for Windows takes nothing else before Version 2402. */
export function contextFor(stop: SendStop): string {
  return JSON.stringify({ v: 1, field: FIELDS[stop.because], because: stop.because, verdict: stop.verdict });
}

/** The person's language, English where the gate does not speak it. */
export function languageToSpeak(): ObjectiveLanguage {
  const language = gateLanguage(Office.context.displayLanguage);
  if (language === undefined) return 'en';
  return language;
}
