/**
 * The acts of a text: words that say that something will be decided, agreed, obtained or be in hand, each with what it is about and
 * with what takes its force away.
 *
 * | Where                                                    | What it does to the act                                  |
 * | -------------------------------------------------------- | -------------------------------------------------------- |
 * | an activity, a wish or a state of mind rules it          | governed: "discuss the decision", unless "and", a comma  |
 * |                                                          | or a purpose stands between: "discuss … and decide"      |
 * | a preparation rules it                                   | governed, through a purpose too: "prepare it so that …"  |
 * | a negation right before it                               | negated                                                  |
 * | a word of the past in its clause                         | past                                                     |
 * | "later", "the board will" in its sentence                | elsewhere                                                |
 * | a choice ("whether", "or") opened by an act before it    | part of that act: "decide whether to accept or refuse"   |
 *
 * Its object is what stands after it up to the next act or activity in the sentence; for participles, nouns of outcome, and in
 * German, also what stands before it in its clause. Reached from the send gate.
 */
import { KIND } from './lexicon.ts';
import type { ReadText, Word } from './read-words.ts';

export type ActKind = 'decide' | 'obtain' | 'done' | 'outcome';

export interface Act {
  readonly kind: ActKind;
  readonly at: number;
  /** Words of its object that name something: unknown words, definite things, numbers, acronyms. */
  readonly specific: number;
  /** Of these: definite things, numbers, acronyms, capitals inside a sentence (not in German), quotations. */
  readonly named: number;
  readonly wildcards: number;
  readonly choice: boolean;
  readonly governed: boolean;
  readonly negated: boolean;
  readonly past: boolean;
  readonly elsewhere: boolean;
  readonly partOfChoice: boolean;
  readonly afterPurpose: boolean;
  readonly hedged: boolean;
}

const ACT = KIND.decide | KIND.obtain | KIND.done | KIND.outcome;
const RULER = KIND.activity | KIND.mind | KIND.wish | KIND.occasion;
/** Words that name nothing by themselves. */
const EMPTY =
  KIND.stop |
  KIND.wildcard |
  KIND.filler |
  KIND.logistics |
  KIND.and |
  KIND.purpose |
  KIND.choice |
  KIND.open |
  KIND.negation |
  KIND.optional |
  KIND.state |
  KIND.hedge |
  KIND.past |
  KIND.elsewhere |
  KIND.occasion |
  KIND.activity |
  KIND.prepare |
  KIND.mind |
  KIND.wish |
  KIND.ideal |
  KIND.grow |
  ACT;

export function isContent(word: Word): boolean {
  if (word.digits) return true;
  if ((word.bits & KIND.thing) !== 0) return true;
  if ((word.bits & EMPTY) !== 0) return false;
  return word.folded.length > 1;
}

export function isNamed(word: Word, capitalsName: boolean): boolean {
  if (word.digits || word.acronym) return true;
  if ((word.bits & KIND.thing) !== 0) return true;
  if (word.bits !== 0 && word.bits !== KIND.party) return false;
  return capitalsName && word.capital && !word.first && word.folded.length > 2;
}

export function findActs(read: ReadText, language: string): Act[] {
  const acts: Act[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const kind = actKind((read.words[at] as Word).bits, read.words[at + 1]);
    if (kind !== undefined) acts.push(readAct(read.words, at, kind, language));
  }
  return acts;
}

/** "Set the price": what may be either is a verb before an article. */
function actKind(bits: number, next: Word | undefined): ActKind | undefined {
  if ((bits & KIND.obtain) !== 0 && next !== undefined && /^(the|a|an|our|their|one)$/.test(next.folded))
    return 'obtain';
  if ((bits & KIND.decide) !== 0) return 'decide';
  if ((bits & KIND.done) !== 0) return 'done';
  if ((bits & KIND.outcome) !== 0) return 'outcome';
  if ((bits & KIND.obtain) !== 0) return 'obtain';
  return undefined;
}

interface Span {
  specific: number;
  named: number;
  wildcards: number;
  choice: boolean;
}

function readAct(words: readonly Word[], at: number, kind: ActKind, language: string): Act {
  const here = words[at] as Word;
  const german = language === 'de';
  const span: Span = { specific: 0, named: 0, wildcards: 0, choice: false };
  for (let next = at + here.span; next < words.length; next += 1) {
    const word = words[next] as Word;
    if (word.sentence !== here.sentence) break;
    // What stands after "whether" is the choice itself, verbs included.
    if (!span.choice && endsObject(word) && !isNounHere(word, words[next - 1] as Word)) break;
    addTo(span, word, !german);
  }
  if (kind === 'done' || kind === 'outcome' || german) {
    for (let back = at - 1; back >= 0; back -= 1) {
      const word = words[back] as Word;
      if (word.clause !== here.clause || endsObject(word)) break;
      addTo(span, word, !german);
    }
  }
  const rule = rulerOf(words, at, german);
  return {
    kind: kind,
    at: at,
    specific: span.specific,
    named: span.named,
    wildcards: span.wildcards,
    choice: span.choice,
    governed: rule.governed,
    negated: isNegated(words, at),
    past: hasInClause(words, at, KIND.past),
    elsewhere: hasInSentence(words, at, KIND.elsewhere),
    partOfChoice: isPartOfChoice(words, at),
    afterPurpose: rule.afterPurpose,
    hedged: hasInClause(words, at, KIND.hedge),
  };
}

/** Another act or activity takes over; "if time permits" belongs to nobody. */
function endsObject(word: Word): boolean {
  if ((word.bits & KIND.thing) !== 0) return false;
  return (word.bits & (KIND.decide | KIND.obtain | KIND.activity | KIND.prepare | KIND.optional)) !== 0;
}

/** "The training budget": what may be a verb and stands behind an article is none. */
function isNounHere(word: Word, before: Word): boolean {
  if ((before.bits & KIND.stop) === 0) return false;
  return (word.bits & KIND.occasion) !== 0 || /ing$/.test(word.folded);
}

function addTo(span: Span, word: Word, capitalsName: boolean): void {
  if ((word.bits & KIND.wildcard) !== 0) span.wildcards += 1;
  if ((word.bits & KIND.choice) !== 0) span.choice = true;
  if (!isContent(word)) return;
  span.specific += 1;
  if (isNamed(word, capitalsName)) span.named += 1;
}

/** "To formally approve": a purpose further off belongs to something else. */
const PURPOSE_REACH = 3;

function rulerOf(words: readonly Word[], at: number, german: boolean): { governed: boolean; afterPurpose: boolean } {
  const here = words[at] as Word;
  let free = false;
  let afterPurpose = false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const word = words[back] as Word;
    if (word.sentence !== here.sentence) break;
    if ((word.bits & KIND.prepare) !== 0 && (word.bits & ACT) === 0 && (afterPurpose || !free)) {
      return { governed: true, afterPurpose: afterPurpose };
    }
    if ((word.bits & RULER) !== 0 && (word.bits & ACT) === 0 && !isObjectHere(words, back, here))
      return { governed: !free, afterPurpose: afterPurpose };
    if ((word.bits & KIND.and) !== 0) free = true;
    if ((word.bits & KIND.purpose) !== 0) {
      if (!free && at - back <= PURPOSE_REACH) afterPurpose = true;
      free = true;
    }
    const after = words[back + 1] as Word;
    if (after.clause !== word.clause) free = true;
  }
  if (german) {
    for (let next = at + here.span; next < words.length; next += 1) {
      const word = words[next] as Word;
      if (word.clause !== here.clause || (word.bits & (KIND.and | ACT | KIND.choice)) !== 0) break;
      if ((word.bits & (KIND.activity | KIND.prepare | KIND.mind | KIND.wish)) !== 0) {
        return { governed: true, afterPurpose: afterPurpose };
      }
    }
  }
  return { governed: false, afterPurpose: afterPurpose };
}

/** "Pick the training and appoint …", "die Tagung festlegen": an occasion that a verb is about rules none. */
function isObjectHere(words: readonly Word[], at: number, act: Word): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if ((word.bits & RULER) !== KIND.occasion || before === undefined || before.sentence !== word.sentence) return false;
  return (before.bits & KIND.stop) !== 0 && (act.bits & (KIND.decide | KIND.obtain)) !== 0;
}

/** How many words may stand between a negation and what it denies: "no formal or final decision". */
const NEGATION_REACH = 4;

function isNegated(words: readonly Word[], at: number): boolean {
  const here = words[at] as Word;
  for (let step = 1; step <= NEGATION_REACH; step += 1) {
    const word = words[at - step];
    if (word === undefined || word.clause !== here.clause) break;
    if ((word.bits & KIND.negation) !== 0) return true;
    if ((word.bits & KIND.choice) !== 0) break;
  }
  for (let step = here.span; step <= here.span + 1; step += 1) {
    const word = words[at + step];
    if (word === undefined || word.clause !== here.clause) break;
    if ((word.bits & KIND.negation) !== 0) return true;
  }
  return false;
}

function isPartOfChoice(words: readonly Word[], at: number): boolean {
  const here = words[at] as Word;
  let chosen = false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const word = words[back] as Word;
    if (word.sentence !== here.sentence) return false;
    if ((word.bits & KIND.and) !== 0 && !chosen) return false;
    if ((word.bits & KIND.choice) !== 0) chosen = true;
    if (chosen && (word.bits & ACT) !== 0) return true;
  }
  return false;
}

function hasInClause(words: readonly Word[], at: number, bits: number): boolean {
  const here = words[at] as Word;
  for (let back = at; back >= 0 && (words[back] as Word).clause === here.clause; back -= 1) {
    if (((words[back] as Word).bits & bits) !== 0) return true;
  }
  for (let next = at + 1; next < words.length && (words[next] as Word).clause === here.clause; next += 1) {
    if (((words[next] as Word).bits & bits) !== 0) return true;
  }
  return false;
}

function hasInSentence(words: readonly Word[], at: number, bits: number): boolean {
  const here = words[at] as Word;
  for (const word of words) {
    if (word.sentence === here.sentence && (word.bits & bits) !== 0) return true;
  }
  return false;
}
