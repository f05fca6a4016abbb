/**
 * Lexicons as the send gate loads them, in half their room; lexicon-en.ts and its sisters are what people read and write.
 *
 * 1. Each kind's entries in alphabetical order, each without the letters that it shares with the one before, whose number stands
 *    before it as a base-36 digit in upper case: `0agree5d5s` is agree, agreed, agrees (front coding).
 * 2. The most frequent pair of characters as one character that occurs nowhere, again and again (byte pair encoding, Gage 1994).
 *
 * Reached from the send gate (see eslint.config.mjs).
 */
import { KIND, type Kind, type Lexicon } from './lexicon.ts';

const KINDS = Object.keys(KIND) as readonly Kind[];
/** More digits are for pairs. */
const MOST_SHARED = 17;
/** What entries and digits never hold. */
const FREE = "IJKLMNOPQRSTUVWXYZ!#$%&'()+,-./:;<=>?@[]^{|}";

/** Step 1: one line a kind, in the order of KIND. */
export function packLexicon(lexicon: Lexicon): string {
  return KINDS.map(function (kind) {
    let packed = '';
    let before = '';
    const entries = lexicon[kind].split(/\s+/).filter(isNotEmpty).sort();
    for (const entry of entries) {
      const shared = sharedLetters(before, entry);
      packed += shared.toString(36).toUpperCase() + entry.slice(shared);
      before = entry;
    }
    return packed;
  }).join('\n');
}

/** The inverse of {@link packLexicon}, but for the order of the entries. */
export function unpackLexicon(packed: string): Lexicon {
  const lines = packed.split('\n');
  const lexicon: { [kind in Kind]?: string } = {};
  for (let at = 0; at < KINDS.length; at += 1) {
    const parts = (lines[at] as string).split(/([0-9A-H])/);
    const entries: string[] = [];
    let before = '';
    for (let part = 1; part + 1 < parts.length; part += 2) {
      before = before.slice(0, parseInt(parts[part] as string, 36)) + (parts[part + 1] as string);
      entries.push(before);
    }
    lexicon[KINDS[at] as Kind] = entries.join(' ');
  }
  return lexicon as Lexicon;
}

function isNotEmpty(entry: string): boolean {
  return entry !== '';
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a.charAt(shared) === b.charAt(shared)) shared += 1;
  return shared;
}

export interface PackedTexts {
  /** A free character and the two that it stands for, in the order in which they were found. */
  readonly pairs: readonly string[];
  readonly texts: readonly string[];
}

/** Step 2, over several texts that share their pairs. Where two pairs are equally frequent the first in alphabetical order is taken. */
export function pairTexts(texts: readonly string[]): PackedTexts {
  const pairs: string[] = [];
  let joined = texts.join('\u0000');
  for (const free of FREE) {
    const pair = mostFrequentPair(joined);
    if (pair === undefined) break;
    pairs.push(free + pair);
    joined = joined.split(pair).join(free);
  }
  return { pairs: pairs, texts: joined.split('\u0000') };
}

function mostFrequentPair(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair.indexOf('\u0000') !== -1 || pair.indexOf('\n') !== -1) continue;
    let before = counts.get(pair);
    if (before === undefined) before = 0;
    counts.set(pair, before + 1);
  }
  let best: string | undefined;
  let most = 1;
  counts.forEach(function (count, pair) {
    if (count > most || (count === most && best !== undefined && pair < best)) {
      most = count;
      best = pair;
    }
  });
  return best;
}

/** The inverse of {@link pairTexts} for one text. */
export function unpairText(text: string, pairs: readonly string[]): string {
  let plain = text;
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    const pair = pairs[at] as string;
    plain = plain.split(pair.charAt(0)).join(pair.slice(1));
  }
  return plain;
}
