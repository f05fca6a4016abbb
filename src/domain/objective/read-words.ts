/**
 * A text as sentences, clauses and words with their kinds.
 *
 * A sentence ends at `.` `!` `?` `;` or a line break; a clause also at a comma, a colon, a dash with spaces, an arrow, a bracket or a
 * bullet. Hyphens, apostrophes and slashes part words (`sign-off`, `d'accord`, `go/no-go`). A full stop inside a number, or after an
 * abbreviation (a word of at most four letters before a lower-case word), ends nothing. Reached from the send gate.
 */
import { fold, foldUmlauts } from './fold.ts';
import { type CompiledLexicon, KIND, kindsAmong, kindsOf, matchesPart, type Phrase, phrasesAt } from './lexicon.ts';

export interface Word {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  /** Bits of KIND; a phrase's stand at its first word, its others name nothing. */
  bits: number;
  /** How many words the phrase that begins here has; 1 without one. */
  span: number;
  /** Counted from 0 over the text. */
  readonly sentence: number;
  readonly clause: number;
  /** First of its sentence. */
  readonly first: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two or more capitals and no small letter. */
  readonly acronym: boolean;
  readonly digits: boolean;
  /** What stands before it: spaces left out. */
  readonly before: string;
}

export interface ReadText {
  readonly words: Word[];
  /** Which mark each sentence ends with; '' at the end of the text or of a line. */
  readonly ends: string[];
  readonly bullets: number;
}

const LETTER = /[A-Za-z0-9\u00c0-\u024f\u0370-\u1fff\u20ac$%]/;
const LOWER = /[a-z\u00df-\u00f6\u00f8-\u00ff]/;
const UPPER = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/;

/** Longest text that is read; what comes later is not judged (an invitation's objective is one sentence). */
const LONGEST_TEXT = 4000;

export function readWords(text: string, lexicons: readonly CompiledLexicon[], german: boolean): ReadText {
  const read: ReadText = { words: [], ends: [], bullets: 0 };
  let spell = fold;
  if (german) spell = foldUmlauts;
  const source = text.slice(0, LONGEST_TEXT).normalize('NFC');
  let bullets = 0;
  let sentence = 0;
  let clause = 0;
  let before = '';
  let firstOfSentence = true;
  let at = 0;
  while (at < source.length) {
    if (!LETTER.test(source.charAt(at))) {
      const from = at;
      while (at < source.length && !LETTER.test(source.charAt(at))) at += 1;
      const between = source.slice(from, at);
      const end = endOf(between, source, from, at);
      if (isBullet(between, from === 0)) bullets += 1;
      if (end !== undefined && read.words.length > 0 && !firstOfSentence) {
        read.ends.push(end);
        sentence += 1;
        clause += 1;
        firstOfSentence = true;
      } else if (breaksClause(between) && !firstOfSentence) clause += 1;
      before = between.replace(/\s+/g, '');
      continue;
    }
    const from = at;
    while (at < source.length && isWithin(source, at)) at += 1;
    const written = source.slice(from, at);
    read.words.push({
      text: written,
      folded: spell(written),
      bits: 0,
      span: 1,
      sentence: sentence,
      clause: clause,
      first: firstOfSentence,
      capital: UPPER.test(written.charAt(0)),
      acronym: isAcronym(written),
      digits: /[0-9]/.test(written),
      before: before,
    });
    before = '';
    firstOfSentence = false;
  }
  if (!firstOfSentence) read.ends.push('');
  for (const word of read.words) word.bits = bitsOf(word, lexicons);
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at] as Word;
    if (german) word.bits = withoutVerbs(word);
    else word.bits = asNoun(word, read.words[at - 1]);
  }
  for (const lexicon of lexicons) findPhrases(read.words, lexicon);
  return { words: read.words, ends: read.ends, bullets: bullets };
}

/** A letter or digit, or a point or comma between two digits. */
function isWithin(source: string, at: number): boolean {
  const here = source.charAt(at);
  if (LETTER.test(here)) return true;
  if (here !== '.' && here !== ',') return false;
  return /[0-9]/.test(source.charAt(at - 1)) && /[0-9]/.test(source.charAt(at + 1));
}

function endOf(between: string, source: string, from: number, to: number): string | undefined {
  const mark = /[?!;]/.exec(between);
  if (mark !== null) return mark[0];
  if (/[\n\r\u2022\u25cf\u25aa]/.test(between)) return '';
  if (between.charAt(0) !== '.' && between.indexOf('. ') === -1) return undefined;
  if (to >= source.length) return '.';
  // An abbreviation: short, and what follows is not written as a beginning.
  let wordFrom = from;
  while (wordFrom > 0 && LETTER.test(source.charAt(wordFrom - 1))) wordFrom -= 1;
  const short = from - wordFrom <= 4;
  if (short && !UPPER.test(source.charAt(to))) return undefined;
  // "p. ej.", "z.B. Montag", "S.A. Lyon": one letter before the point.
  if (from - wordFrom <= 1) return undefined;
  if (!/\s/.test(between)) return undefined;
  return '.';
}

function breaksClause(between: string): boolean {
  return /[,:()\[\]\u2013\u2014\u2192\u00bb\u00ab"\u201c\u201d\u201e|>+]|\s-+\s|\s\/\s/.test(between);
}

function isBullet(between: string, atStart: boolean): boolean {
  if (/[\u2022\u25cf\u25aa]/.test(between)) return true;
  if (/[\n\r]\s*[-*\u2013]\s*$/.test(between)) return true;
  return atStart && /^\s*[-*\u2013]\s+$/.test(between);
}

function isAcronym(written: string): boolean {
  return written.length >= 2 && /[A-Z].*[A-Z]/.test(written) && !LOWER.test(written);
}

/** What any lexicon says of the word; then what it is made of. */
function bitsOf(word: Word, lexicons: readonly CompiledLexicon[]): number {
  const bits = kindsAmong(word.folded, lexicons);
  if (bits !== 0) return bits;
  const own = lexicons[0] as CompiledLexicon;
  const split = SPLIT_INFINITIVE.exec(word.folded);
  if (split !== null) return kindsOf((split[1] as string) + (split[2] as string), own);
  const again = AGAIN_OR_TOGETHER.exec(word.folded);
  if (again !== null) return kindsOf(again[1] as string, own);
  return 0;
}

/** Renégocier, co-sign, recontratar: what is done again or together is the same kind of thing. */
const AGAIN_OR_TOGETHER = /^(?:re|co)([a-z]{4,})$/;

/** German puts "zu" into split verbs: festzulegen is festlegen. */
const SPLIT_INFINITIVE =
  /^(ab|an|auf|aus|bei|durch|ein|fertig|fest|frei|gut|los|mit|nach|um|vor|weg|weiter|zu|zurck|zuruck|zusamen)zu([a-z]{3,}en)$/;

const VERBS = KIND.decide | KIND.obtain | KIND.done | KIND.activity | KIND.prepare | KIND.wish | KIND.mind | KIND.grow;

/** Inside a German sentence a capital makes a noun: Sprecherin is not sprechen. Infinitives may be nouns and still say what is done. */
function withoutVerbs(word: Word): number {
  if (!word.capital || word.first || word.acronym || /(en|ern|eln)$/.test(word.folded)) return word.bits;
  return word.bits & ~VERBS;
}

/** Articles and their like in English, French and Spanish, folded. `la`, `le`, `les` may be pronouns before an infinitive. */
const ARTICLES =
  ' the a an our their its your my le la les l un une des du au aux notre nos leur leurs ce cete ces cet el los las una del al nuestro ' +
  'nuestra nuestros nuestras su sus este esta ';
const INFINITIVE = /(er|ir|re|ar|oir)$/;

/** Behind an article stands no verb: what would be decided or done is then the noun of it ("the release", "un report"). */
function asNoun(word: Word, before: Word | undefined): number {
  if (before === undefined || before.clause !== word.clause || word.before === '-') return word.bits;
  if (ARTICLES.indexOf(' ' + before.folded + ' ') === -1 || INFINITIVE.test(word.folded)) return word.bits;
  let bits = word.bits & ~VERBS;
  if ((word.bits & KIND.decide) !== 0) bits |= KIND.outcome;
  if ((word.bits & KIND.activity) !== 0) bits |= KIND.occasion;
  return bits;
}

/** How many words a split verb may span. */
const LONGEST_GAP = 16;

function findPhrases(words: readonly Word[], lexicon: CompiledLexicon): void {
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of phrasesAt((words[at] as Word).folded, lexicon)) {
      if (phrase.gap) markGap(words, at, phrase);
      else markRun(words, at, phrase);
    }
  }
}

function markRun(words: readonly Word[], at: number, phrase: Phrase): void {
  const first = words[at] as Word;
  for (let step = 0; step < phrase.rest.length; step += 1) {
    const next = words[at + 1 + step];
    if (next === undefined || next.sentence !== first.sentence) return;
    if (!matchesPart(next.folded, phrase.rest[step] as string)) return;
  }
  // Together the words are something else than each alone ("sign off", "next steps"): only the phrase's kinds stay.
  first.bits = phrase.bits;
  first.span = phrase.rest.length + 1;
  for (let step = 1; step <= phrase.rest.length; step += 1) (words[at + step] as Word).bits = KIND.stop;
}

function markGap(words: readonly Word[], at: number, phrase: Phrase): void {
  const first = words[at] as Word;
  for (let step = 1; step <= LONGEST_GAP; step += 1) {
    const next = words[at + step];
    if (next === undefined || next.sentence !== first.sentence) return;
    if (!matchesPart(next.folded, phrase.rest[0] as string)) continue;
    first.bits = phrase.bits;
    next.bits = KIND.stop;
    return;
  }
}
