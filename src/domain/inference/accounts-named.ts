/**
 * Which accounts a title or body names: by the account's key or by the longest part of a client domain (`de.airbus.example`: Airbus), as
 * whole words. Reached from the send gate.
 */
import { type TextWord, wordsOf, writtenWords } from './meeting-cues.ts';

export interface NamedAccount {
  readonly account: string;
  /** As written. */
  readonly words: string;
  readonly inTitle: boolean;
}

/** In the order of the title, then of the body. */
export function accountsNamed(
  title: readonly TextWord[],
  body: readonly TextWord[],
  customers: { readonly [domain: string]: string },
): readonly NamedAccount[] {
  const names: { account: string; words: readonly TextWord[] }[] = [];
  for (const domain of Object.keys(customers)) {
    const account = customers[domain] as string;
    names.push({ account: account, words: wordsOf(account) });
    names.push({ account: account, words: wordsOf(longestLabel(domain)) });
  }
  const found: NamedAccount[] = [];
  for (const inTitle of [true, false]) {
    let words = body;
    if (inTitle) words = title;
    for (let at = 0; at < words.length; at += 1) {
      for (const name of names) {
        if (!stands(words, at, name.words) || isFound(found, name.account)) continue;
        found.push({
          account: name.account,
          words: writtenWords(words.slice(at, at + name.words.length)),
          inTitle: inTitle,
        });
      }
    }
  }
  return found;
}

/** The suffix is no name, and neither is a country before it. */
function longestLabel(domain: string): string {
  let longest = '';
  const labels = domain.split('.');
  for (const label of labels.slice(0, -1)) if (label.length > longest.length) longest = label;
  return longest;
}

function isFound(found: readonly NamedAccount[], account: string): boolean {
  return found.some(function (one) {
    return one.account === account;
  });
}

function stands(words: readonly TextWord[], at: number, name: readonly TextWord[]): boolean {
  if (name.length === 0) return false;
  for (let step = 0; step < name.length; step += 1) {
    const word = words[at + step];
    if (word === undefined || word.folded !== (name[step] as TextWord).folded) return false;
  }
  return true;
}
