import type { Account } from '../../domain/account.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import { accountNames } from './ritual-draft.ts';

/** What the objective line says around the objective, in the person's language. */
export function wordsOfLine(
  words: Words<PaneKey>,
  { type, accounts }: Pick<RitualDraft, 'type' | 'accounts'>,
  known: readonly Account[],
) {
  return {
    label: words.say('pane.line.label'),
    ritual: words.say(`ritual.${type}`),
    accounts: accountNames(accounts, known, words.say('programme')),
  };
}
