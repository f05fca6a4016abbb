/**
 * Which accounts a title or body names: by the account's key or by the first part of a client domain (`airbus.example`: Airbus), as
 * whole words. Reached from the send gate.
 */
import { foldedWords } from './meeting-cues.ts';

export interface NamedAccount {
  readonly account: string;
  /** The folded words that name it. */
  readonly words: string;
  readonly inTitle: boolean;
}

/** In the order of the title, then of the body. */
export function accountsNamed(
  title: readonly string[],
  body: readonly string[],
  customers: { readonly [domain: string]: string },
): readonly NamedAccount[] {
  const names: { account: string; words: readonly string[] }[] = [];
  for (const domain of Object.keys(customers)) {
    const account = customers[domain] as string;
    names.push({ account: account, words: foldedWords(account) });
    names.push({ account: account, words: foldedWords(domain.slice(0, domain.indexOf('.'))) });
  }
  const found: NamedAccount[] = [];
  for (const inTitle of [true, false]) {
    let words = body;
    if (inTitle) words = title;
    for (let at = 0; at < words.length; at += 1) {
      for (const name of names) {
        if (!stands(words, at, name.words) || isFound(found, name.account)) continue;
        found.push({ account: name.account, words: name.words.join(' '), inTitle: inTitle });
      }
    }
  }
  return found;
}

function isFound(found: readonly NamedAccount[], account: string): boolean {
  return found.some(function (one) {
    return one.account === account;
  });
}

function stands(words: readonly string[], at: number, name: readonly string[]): boolean {
  if (name.length === 0) return false;
  for (let step = 0; step < name.length; step += 1) if (words[at + step] !== name[step]) return false;
  return true;
}
