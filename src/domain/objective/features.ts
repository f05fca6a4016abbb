/**
 * What can be counted in a text about whether it states one outcome: the features that the trained layer weighs (weights.ts), the
 * same in every language. Each is 0 or 1, or a small count cut off and scaled to 0..1. Reached from the send gate.
 */
import { type Act, findActs, isContent, isNamed } from './acts.ts';
import { surroundingFeatures } from './around-acts.ts';
import { countCoordinated, independentOf } from './equal-acts.ts';
import { type Bag, flag, put } from './feature-bag.ts';
import { KIND } from './lexicon.ts';
import type { ReadText, Word } from './read-words.ts';

export interface Features {
  readonly [name: string]: number;
}

export interface Facts {
  readonly features: Features;
  readonly acts: readonly Act[];
  /** Acts that could be the outcome: not governed, negated, past, decided elsewhere or part of another's choice. */
  readonly free: readonly Act[];
  /** Free acts with objects of their own. */
  readonly independent: readonly Act[];
  /** How many of these stand side by side as equals, each with an object of its own; 0 or at least 2. */
  readonly coordinated: number;
}

function scaled(count: number, most: number): number {
  return Math.min(count, most) / most;
}

/** Kinds whose mere presence is counted, with the count beyond which more says no more. */
const COUNTED: readonly (readonly [keyof typeof KIND, number])[] = [
  ['activity', 2],
  ['occasion', 2],
  ['prepare', 1],
  ['wish', 2],
  ['ideal', 2],
  ['mind', 1],
  ['wildcard', 2],
  ['logistics', 2],
  ['filler', 2],
  ['past', 2],
  ['elsewhere', 1],
  ['negation', 1],
  ['hedge', 1],
  ['optional', 1],
  ['state', 1],
  ['purpose', 1],
  ['party', 2],
  ['thing', 3],
  ['measure', 1],
];

/** In this order the first word that has one of these says how the text begins. */
const BEGINNINGS: readonly (keyof typeof KIND)[] = [
  'decide',
  'done',
  'outcome',
  'obtain',
  'prepare',
  'activity',
  'occasion',
  'mind',
  'wish',
  'ideal',
  'open',
  'choice',
  'logistics',
  'filler',
  'grow',
  'negation',
  'wildcard',
  'party',
  'thing',
];

export function readFacts(read: ReadText, language: string): Facts {
  const bag: Bag = {};
  const words = read.words;
  const acts = findActs(read, language);
  const free = acts.filter(isFree);
  const independent = independentOf(words, free, language === 'de');
  const segments = countSegments(words);
  kindFeatures(bag, words);
  actFeatures(bag, acts, free, independent);
  const coordinated = countCoordinated(read, independent);
  // Three times the reach of other features: one such text in forty is enough to learn from, and the rule is plain (S:273).
  if (coordinated > 1) put(bag, 'coordinated', 3);
  shapeFeatures(bag, read, language, segments, free);
  questionFeatures(bag, read);
  surroundingFeatures(bag, words, acts, free);
  return { features: bag, acts: acts, free: free, coordinated: coordinated, independent: independent };
}

function isFree(act: Act): boolean {
  return !(act.governed || act.negated || act.past || act.elsewhere || act.partOfChoice);
}

function kindFeatures(bag: Bag, words: readonly Word[]): void {
  for (const [kind, most] of COUNTED) {
    let count = 0;
    for (const word of words) if ((word.bits & KIND[kind]) !== 0) count += 1;
    put(bag, kind, scaled(count, most));
  }
  for (const word of words) {
    if ((word.bits & KIND.stop) !== 0 || (word.bits & KIND.state) !== 0) continue;
    flag(bag, 'begins-' + beginningOf(word), true);
    break;
  }
}

function beginningOf(word: Word): string {
  for (const kind of BEGINNINGS) if ((word.bits & KIND[kind]) !== 0) return kind;
  if (word.digits) return 'digits';
  return 'other';
}

function strengthOf(act: Act): string {
  if (act.specific === 0) return 'none';
  if (act.specific === 1 && act.named === 0) return 'one';
  if (act.named === 0) return 'some';
  return 'named';
}

/** From the strongest object to none. */
const STRENGTHS = ['named', 'some', 'one', 'none'];

function actFeatures(bag: Bag, acts: readonly Act[], free: readonly Act[], independent: readonly Act[]): void {
  for (const kind of ['decide', 'done', 'outcome', 'obtain']) {
    const strengths = free
      .filter(function (act) {
        return act.kind === kind;
      })
      .map(strengthOf);
    for (const strength of STRENGTHS) {
      if (strengths.indexOf(strength) === -1) continue;
      flag(bag, kind + '-' + strength, true);
      break;
    }
  }
  flag(bag, 'no-act', acts.length === 0);
  flag(bag, 'no-free-act', acts.length > 0 && free.length === 0);
  for (const act of acts) {
    flag(bag, 'governed-' + act.kind, act.governed);
    flag(bag, 'negated-act', act.negated);
    flag(bag, 'past-act', act.past);
    flag(bag, 'elsewhere-act', act.elsewhere);
    flag(bag, 'hedged-act', act.hedged);
    flag(bag, 'purpose-act', act.afterPurpose && isFree(act));
    flag(bag, 'choice-act', act.choice && isFree(act) && act.kind !== 'obtain');
    flag(bag, 'choice-obtain', act.choice && isFree(act) && act.kind === 'obtain');
    flag(bag, 'wildcard-only-act', act.wildcards > 0 && act.specific === 0 && isFree(act));
  }
  flag(bag, 'two-outcomes', independent.length === 2);
  flag(bag, 'more-outcomes', independent.length > 2);
}

/** Clauses without a verb of any kind, as in an agenda. */
function countSegments(words: readonly Word[]): number {
  const VERBS = KIND.decide | KIND.obtain | KIND.activity | KIND.prepare | KIND.wish | KIND.mind | KIND.done;
  const clauses: boolean[] = [];
  for (const word of words) {
    if (clauses[word.clause] === undefined) clauses[word.clause] = false;
    if ((word.bits & VERBS) !== 0 && (word.bits & (KIND.occasion | KIND.thing)) === 0) clauses[word.clause] = true;
  }
  let verbless = 0;
  for (const hasVerb of clauses) if (hasVerb === false) verbless += 1;
  return verbless;
}

function shapeFeatures(bag: Bag, read: ReadText, language: string, segments: number, free: readonly Act[]): void {
  const words = read.words;
  let content = 0;
  let named = 0;
  let digits = 0;
  let acronyms = 0;
  let capitals = 0;
  for (const word of words) {
    if (isContent(word)) content += 1;
    if (isNamed(word, language !== 'de')) named += 1;
    if (word.digits) digits += 1;
    if (word.acronym) acronyms += 1;
    if (word.capital && !word.first && !word.acronym) capitals += 1;
  }
  put(bag, 'content', scaled(content, 6));
  put(bag, 'named', scaled(named, 4));
  flag(bag, 'content-1', content === 1);
  put(bag, 'digits', scaled(digits, 2));
  put(bag, 'acronyms', scaled(acronyms, 2));
  if (language !== 'de') put(bag, 'capitals', scaled(capitals, 2));
  const length = words.length;
  flag(bag, 'length-2', length <= 2);
  flag(bag, 'length-4', length > 2 && length <= 4);
  flag(bag, 'length-7', length > 4 && length <= 7);
  flag(bag, 'length-30', length > 30);
  put(bag, 'length', scaled(length, 25));
  flag(bag, 'bullets', read.bullets >= 2);
  flag(bag, 'segments-4', segments >= 4);
  flag(bag, 'list-without-act', segments >= 3 && free.length === 0);
  put(bag, 'sentences', scaled(read.ends.length - 1, 3));
  const last = words[words.length - 1];
  if (last !== undefined && read.ends.length > 1) {
    flag(
      bag,
      'act-in-last-sentence',
      free.some(function (act) {
        return act.specific > 0 && (words[act.at] as Word).sentence === last.sentence;
      }),
    );
  }
  measureFeatures(bag, words, free);
}

function measureFeatures(bag: Bag, words: readonly Word[], free: readonly Act[]): void {
  let measure = false;
  let grow = false;
  let percent = false;
  for (const word of words) {
    if ((word.bits & KIND.measure) !== 0) measure = true;
    if ((word.bits & KIND.grow) !== 0) grow = true;
    if (word.text.indexOf('%') !== -1) percent = true;
  }
  flag(bag, 'target', grow && (measure || percent));
  flag(bag, 'grow', grow);
  flag(bag, 'measure-without-act', measure && free.length === 0);
}

function questionFeatures(bag: Bag, read: ReadText): void {
  let choice = false;
  let and = 0;
  for (const word of read.words) {
    if ((word.bits & KIND.choice) !== 0) choice = true;
    if ((word.bits & KIND.and) !== 0) and += 1;
  }
  flag(bag, 'choice-without-act', choice && bag['no-act'] === 1);
  put(bag, 'and', scaled(and, 2));
  for (let sentence = 0; sentence < read.ends.length; sentence += 1) {
    if (read.ends[sentence] === '!') flag(bag, 'exclamation', true);
    if (read.ends[sentence] !== '?') continue;
    let open = false;
    let named = 0;
    for (const word of read.words) {
      if (word.sentence !== sentence) continue;
      if ((word.bits & KIND.open) !== 0) open = true;
      if (isContent(word)) named += 1;
    }
    flag(bag, 'open-question', open);
    flag(bag, 'closed-question', !open && named > 0);
  }
}
