import { PROGRAMME, type Account, type AccountKey } from '../../domain/account.ts';
import type { InferenceReason } from '../../domain/inference/infer-ritual.ts';
import type { TabKey } from '../../i18n/load-tab-catalogue.ts';
import type { Words } from '../../i18n/words.ts';

/** Accounts by name; one that the register no longer has, by its key. */
export function namesOfAccounts(
  keys: readonly (AccountKey | string)[],
  accounts: readonly Account[],
  words: Words<TabKey>,
): string {
  const names = keys.map((key) =>
    key === PROGRAMME ? words.say('programme') : (accounts.find((account) => account.key === key)?.name ?? key),
  );
  return words.list(names);
}

/** Why a meeting may be that ritual, in words. */
export function sayReason(reason: InferenceReason, accounts: readonly Account[], words: Words<TabKey>): string {
  switch (reason.code) {
    case 'client-people':
      return words.say('to-tag.because.client-people', {
        people: reason.people,
        account: namesOfAccounts([reason.account], accounts, words),
      });
    case 'several-clients':
      return words.say('to-tag.because.several-clients', {
        accounts: namesOfAccounts(reason.accounts, accounts, words),
      });
    case 'internal-only':
      return words.say('to-tag.because.internal-only', { people: reason.people });
    case 'account-named':
      return words.say('to-tag.because.account-named', { words: reason.words });
    case 'all-accounts':
      return words.say('to-tag.because.all-accounts', { words: reason.words });
    case 'named':
      return words.say('to-tag.because.named', { words: reason.words });
    case 'assessment':
      return words.say('to-tag.because.assessment', { words: reason.words });
    case 'preparation':
      return words.say('to-tag.because.preparation', { words: reason.words });
    case 'length':
      return words.say('to-tag.because.length', { minutes: reason.minutes });
    case 'rhythm':
      return words.say('to-tag.because.rhythm');
    case 'other-business':
      return words.say('to-tag.because.other-business', { words: reason.words });
    case 'no-sign':
      return words.say('to-tag.because.no-sign');
  }
}
