/**
 * Spelled lexicons (lexicon.ts) as the send gate loads them, in a third of their room; lexicon-en.ts and its sisters are what people
 * read and write.
 *
 * 1. Each kind's entries in alphabetical order, each without the letters that it shares with the one before, whose number stands
 *    before it as a base-36 digit in upper case: `0agre4d4s` is agre, agred, agres (front coding).
 * 2. The letters of that in half their room (text-coder.ts).
 *
 * Reached from the send gate (see eslint.config.mjs).
 */
import { KIND, type Kind, type SpelledLexicon } from './lexicon.ts';
import { packText, unpackText } from './text-coder.ts';

const KINDS = Object.keys(KIND) as readonly Kind[];
/** The text coder knows the digits up to this one. */
const MOST_SHARED = 17;
/** A digit of that, by its place. */
const SHARED_DIGITS = '0123456789ABCDEFGH';

/** Throws a RangeError when an entry holds what no entry may (lexicon.ts). */
export function packLexicon(lexicon: SpelledLexicon): string {
  return packText(KINDS.map(frontCoded).join('\n'));

  function frontCoded(kind: Kind): string {
    let packed = '';
    let before = '';
    for (const entry of lexicon[kind]) {
      const shared = sharedLetters(before, entry);
      packed += SHARED_DIGITS.charAt(shared) + entry.slice(shared);
      before = entry;
    }
    return packed;
  }
}

/** The inverse of {@link packLexicon}. */
export function unpackLexicon(packed: string): SpelledLexicon {
  const lines = unpackText(packed).split('\n');
  const lexicon: { [kind in Kind]?: readonly string[] } = {};
  for (let at = 0; at < KINDS.length; at += 1) {
    const parts = (lines[at] as string).split(/([0-9A-H])/);
    const entries: string[] = [];
    let before = '';
    for (let part = 1; part + 1 < parts.length; part += 2) {
      before = before.slice(0, SHARED_DIGITS.indexOf(parts[part] as string)) + (parts[part + 1] as string);
      entries.push(before);
    }
    lexicon[KINDS[at] as Kind] = entries;
  }
  return lexicon as SpelledLexicon;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a.charAt(shared) === b.charAt(shared)) shared += 1;
  return shared;
}
