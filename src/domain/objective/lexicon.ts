/**
 * What a word can be in an objective. A lexicon is data: one per language, each kind a text of entries separated by spaces (a
 * line break is a space). Words are folded (lower case, no accents, ß = ss, doubled letters once), see read-words.ts.
 *
 * | Entry        | Matches                                                              |
 * | ------------ | -------------------------------------------------------------------- |
 * | `vote`       | that word                                                            |
 * | `decid*`     | words that begin with it                                             |
 * | `*freigabe`  | words that end with it (compounds), the word itself included         |
 * | `sign_off`   | those words one after the other; each may end with `*`               |
 * | `legen~fest` | the second word after the first within the same clause (split verbs) |
 *
 * The exact word counts before the longest beginning, that before the longest ending; a word may have several kinds. Reached from the
 * send gate (see eslint.config.mjs).
 */

/** One kind a bit. */
export const KIND = {
  /** Verbs that end in a yes or no about their object: decide, approve, sign, choose, agree, appoint, release, hand over … */
  decide: 1,
  /** Verbs that end something when the object is one definite thing: get, fix, set, find, finalise, name … */
  obtain: 1 << 1,
  /** Participles and state words of the same: signed, agreed, approved, in hand. */
  done: 1 << 2,
  /** Nouns of an outcome: decision, agreement, approval, sign-off, go/no-go, signature. */
  outcome: 1 << 3,
  /** Nouns of definite things that a meeting can settle or hand over: contract, date, price, list, owner … */
  thing: 1 << 4,
  /** Verbs of what people do in meetings: discuss, present, review, share, collect, negotiate … */
  activity: 1 << 5,
  /** Nouns of the same: discussion, update, overview, brainstorming, follow-up. */
  occasion: 1 << 6,
  /** Verbs that put an outcome off: prepare, draft, pave the way. */
  prepare: 1 << 7,
  /** Verbs of wishes: strengthen, improve, foster, motivate. */
  wish: 1 << 8,
  /** Nouns of wishes: trust, cohesion, partnership, momentum. */
  ideal: 1 << 9,
  /** States of mind: understand, know, be aware. */
  mind: 1 << 10,
  /** Objects that may be anything: things, topics, next steps, the way forward, the situation. */
  wildcard: 1 << 11,
  /** Lunch, room, link, laptop, welcome, coffee. */
  logistics: 1 << 12,
  /** Slogans, greetings, placeholders: great, together, tbd, n/a. */
  filler: 1 << 13,
  /** What has been: yesterday, last week, was, already, in the minutes of. */
  past: 1 << 14,
  /** What is decided later or by others: in March the board will, at the next committee, subsequently. */
  elsewhere: 1 << 15,
  /** Words that open an open question: how, why, what. */
  open: 1 << 16,
  /** Words that name a choice: whether, which, who, when, either, or. */
  choice: 1 << 17,
  /** Figures of a business: revenue, NPS, margin, market share. */
  measure: 1 << 18,
  /** Verbs that move such a figure: increase, reach, double, cut. */
  grow: 1 << 19,
  negation: 1 << 20,
  /** If time permits, otherwise, optionally. */
  optional: 1 << 21,
  /** By the end, leaves with, each of them has. */
  state: 1 << 22,
  /** And, then, plus. */
  and: 1 << 23,
  /** In order to, so that, with a view to. */
  purpose: 1 << 24,
  /** Who can commit: purchasing, the client, members, management. */
  party: 1 << 25,
  /** Maybe, possibly, try, if possible, could. */
  hedge: 1 << 26,
  /** Function words: they name nothing. */
  stop: 1 << 27,
} as const;

export type Kind = keyof typeof KIND;

/** Entries by kind, as the table above says. */
export type Lexicon = { readonly [kind in Kind]: string };

export interface Phrase {
  /** The words after the first one. */
  readonly rest: readonly string[];
  readonly gap: boolean;
  readonly bits: number;
}

export interface CompiledLexicon {
  readonly words: Map<string, number>;
  readonly beginnings: Map<string, number>;
  readonly endings: Map<string, number>;
  readonly phrases: Map<string, Phrase[]>;
}

/** A shorter beginning would match by chance. */
const SHORTEST_BEGINNING = 2;

/** Entries spelled as the texts are that will be asked about, sorted, each once. */
export type SpelledLexicon = { readonly [kind in Kind]: readonly string[] };

export function spelledLexicon(lexicon: Lexicon, spell: (text: string) => string): SpelledLexicon {
  const spelled: { [kind in Kind]?: readonly string[] } = {};
  for (const kind of Object.keys(KIND) as Kind[]) {
    const entries = spell(lexicon[kind]).split(/\s+/).filter(Boolean);
    spelled[kind] = Array.from(new Set(entries)).sort();
  }
  return spelled as SpelledLexicon;
}

export function compileLexicon(lexicon: SpelledLexicon): CompiledLexicon {
  const compiled: CompiledLexicon = {
    words: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    phrases: new Map(),
  };
  for (const kind of Object.keys(KIND) as Kind[]) {
    for (const entry of lexicon[kind]) addEntry(compiled, entry, KIND[kind]);
  }
  // The longest is found last and stays.
  compiled.phrases.forEach(function (there) {
    there.sort(function (a, b) {
      return a.rest.length - b.rest.length;
    });
  });
  return compiled;
}

function addEntry(compiled: CompiledLexicon, entry: string, bits: number): void {
  const gap = entry.indexOf('~') !== -1;
  if (gap || entry.indexOf('_') !== -1) {
    const parts = entry.split(/[_~]/);
    const first = parts[0] as string;
    let there = compiled.phrases.get(first);
    if (there === undefined) {
      there = [];
      compiled.phrases.set(first, there);
    }
    there.push({ rest: parts.slice(1), gap: gap, bits: bits });
    return;
  }
  if (entry.charAt(entry.length - 1) === '*') add(compiled.beginnings, entry.slice(0, -1), bits);
  else if (entry.charAt(0) === '*') add(compiled.endings, entry.slice(1), bits);
  else add(compiled.words, entry, bits);
}

function add(map: Map<string, number>, key: string, bits: number): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, bits);
  else map.set(key, before | bits);
}

/** The first lexicon that knows the folded word speaks; then the word without its plural or third person `s`. */
export function kindsAmong(word: string, lexicons: readonly CompiledLexicon[]): number {
  for (const lexicon of lexicons) {
    const bits = kindsOf(word, lexicon);
    if (bits !== 0) return bits;
  }
  if (word.charAt(word.length - 1) !== 's') return 0;
  for (const lexicon of lexicons) {
    const bits = lexicon.words.get(word.slice(0, -1));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** The kinds of one folded word; 0 when the lexicon does not know it. */
export function kindsOf(word: string, lexicon: CompiledLexicon): number {
  const exact = lexicon.words.get(word);
  if (exact !== undefined) return exact;
  for (let length = word.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const bits = lexicon.beginnings.get(word.slice(0, length));
    if (bits !== undefined) return bits;
  }
  // An ending is looked for from the third letter on: what stands before it makes the compound.
  for (let from = 0; from <= word.length - 3; from += 1) {
    const bits = lexicon.endings.get(word.slice(from));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** Whether `word` is what a part of a phrase asks for, or its plural. */
export function matchesPart(word: string, part: string): boolean {
  if (part.charAt(part.length - 1) !== '*') return word === part || word === part + 's';
  return word.lastIndexOf(part.slice(0, -1), 0) === 0;
}

/** The phrases that may begin with a word, shorter ones first; a first part may be a beginning (`mett*_d_accord`). */
export function phrasesAt(word: string, lexicon: CompiledLexicon): readonly Phrase[] {
  let found = lexicon.phrases.get(word);
  for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1) {
    const more = lexicon.phrases.get(word.slice(0, length) + '*');
    if (more === undefined) continue;
    if (found === undefined) found = more;
    else found = found.concat(more);
  }
  if (found === undefined) return NO_PHRASE;
  return found;
}

const NO_PHRASE: readonly Phrase[] = [];
