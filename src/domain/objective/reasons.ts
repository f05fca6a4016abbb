/**
 * Why a text is explicit or vague, by code, with the words that it rests on; weightiest first.
 *
 * | Vague because                | When                                                              |
 * | ---------------------------- | ----------------------------------------------------------------- |
 * | `multiple-objectives`        | two or more outcomes, each with an object of its own              |
 * | `business-target`            | a figure of the business to be moved, and no outcome              |
 * | `decided-elsewhere`          | the only outcome is another meeting's, or later                   |
 * | `past-decision`              | the only outcome lies in the past                                 |
 * | `decision-ruled-out`         | the only outcome is denied                                        |
 * | `no-object`                  | an outcome of nothing that is named                               |
 * | `agenda-not-objective`       | a list of subjects, no outcome                                    |
 * | `open-question`              | a question that no yes or no answers                              |
 * | `not-observable`             | a wish, or a state of mind                                        |
 * | `activity`                   | what people will do, not what will have come of it                |
 * | `generic-words`              | an object that may be anything                                    |
 * | `filler`                     | placeholders, greetings, slogans, logistics                       |
 * | `no-outcome`                 | nothing in it says what will be decided                           |
 * | `too-short`                  | at most two words                                                 |
 * | `activity-evidence`          | the evidence only says that it took place                         |
 * | `recycled`                   | the same sentence as last time                                    |
 *
 * | Explicit because             | When                                                              |
 * | ---------------------------- | ----------------------------------------------------------------- |
 * | `names-outcome`              | an outcome with its object                                        |
 * | `closed-question`            | a question that yes or no, or one of the choices, answers         |
 * | `evidence-names-outcome`     | the evidence does what the text does not                          |
 *
 * Reached from the send gate.
 */
import type { Act } from './acts.ts';
import type { Facts } from './features.ts';
import { KIND } from './lexicon.ts';
import type { ReadText, Word } from './read-words.ts';

export type ReasonCode =
  | 'missing'
  | 'multiple-objectives'
  | 'business-target'
  | 'decided-elsewhere'
  | 'past-decision'
  | 'decision-ruled-out'
  | 'no-object'
  | 'agenda-not-objective'
  | 'open-question'
  | 'not-observable'
  | 'activity'
  | 'generic-words'
  | 'filler'
  | 'no-outcome'
  | 'too-short'
  | 'activity-evidence'
  | 'recycled'
  | 'names-outcome'
  | 'closed-question'
  | 'evidence-names-outcome';

export interface Reason {
  readonly code: ReasonCode;
  /** As written in the text, in its order; empty where a reason rests on what is not there. */
  readonly words: readonly string[];
}

/** More would be a list, not a reason. */
const MOST_WORDS = 4;

function wordsWith(read: ReadText, bits: number): readonly string[] {
  const places: number[] = [];
  for (let at = 0; at < read.words.length; at += 1) if (((read.words[at] as Word).bits & bits) !== 0) places.push(at);
  return wordsAt(read, places);
}

function wordsOf(read: ReadText, acts: readonly Act[]): readonly string[] {
  return wordsAt(
    read,
    acts.map(function (act) {
      return act.at;
    }),
  );
}

/** The words that stand there, phrases whole, each once. */
function wordsAt(read: ReadText, places: readonly number[]): readonly string[] {
  const found: string[] = [];
  for (const at of places) {
    if (found.length >= MOST_WORDS) break;
    let text = (read.words[at] as Word).text;
    for (let step = 1; step < (read.words[at] as Word).span; step += 1) {
      const next = read.words[at + step];
      if (next !== undefined) text += ' ' + next.text;
    }
    if (found.indexOf(text) === -1) found.push(text);
  }
  return found;
}

/** Why it is explicit; at least one reason. */
export function reasonsForExplicit(read: ReadText, facts: Facts): readonly Reason[] {
  const reasons: Reason[] = [];
  const acts = facts.free.filter(function (act) {
    return act.specific > 0;
  });
  if (acts.length > 0) reasons.push({ code: 'names-outcome', words: wordsOf(read, acts) });
  if (facts.features['closed-question'] === 1) {
    reasons.push({ code: 'closed-question', words: wordsWith(read, KIND.choice) });
  }
  if (reasons.length === 0) reasons.push({ code: 'names-outcome', words: wordsWith(read, KIND.thing | KIND.state) });
  return reasons;
}

/** Why it is vague; at least one reason. `alone`: its act has no object, whatever goes with it. */
export function reasonsForVague(read: ReadText, facts: Facts, alone: boolean): readonly Reason[] {
  const reasons: Reason[] = [];
  function add(code: ReasonCode, words: readonly string[]): void {
    reasons.push({ code: code, words: words });
  }
  const features = facts.features;
  const named = facts.free.filter(function (act) {
    return act.specific > 0 && !alone;
  });
  if (facts.coordinated > 1) add('multiple-objectives', wordsOf(read, facts.independent));
  if (features['target'] === 1 || features['measure-without-act'] === 1) {
    add('business-target', wordsWith(read, KIND.grow | KIND.measure));
  }
  if (named.length === 0) {
    addDenied(read, facts, add);
    if (facts.free.length > 0) add('no-object', wordsOf(read, facts.free));
  }
  if (features['list-without-act'] === 1 || features['bullets'] === 1) add('agenda-not-objective', []);
  if (features['open-question'] === 1) add('open-question', wordsWith(read, KIND.open));
  addPresent(read, 'not-observable', KIND.wish | KIND.ideal | KIND.mind, add);
  addPresent(read, 'activity', KIND.activity | KIND.occasion | KIND.prepare, add);
  addPresent(read, 'generic-words', KIND.wildcard, add);
  addPresent(read, 'filler', KIND.filler | KIND.logistics, add);
  if (named.length === 0) add('no-outcome', []);
  if (read.words.length <= 2) add('too-short', []);
  if (reasons.length === 0) add('no-outcome', []);
  return reasons;
}

type Add = (code: ReasonCode, words: readonly string[]) => void;

function addPresent(read: ReadText, code: ReasonCode, bits: number, add: Add): void {
  const words = wordsWith(read, bits);
  if (words.length > 0) add(code, words);
}

function addDenied(read: ReadText, facts: Facts, add: Add): void {
  const denied: readonly (readonly [ReasonCode, readonly Act[]])[] = [
    [
      'decided-elsewhere',
      facts.acts.filter(function (act) {
        return act.elsewhere;
      }),
    ],
    [
      'past-decision',
      facts.acts.filter(function (act) {
        return act.past && !act.elsewhere;
      }),
    ],
    [
      'decision-ruled-out',
      facts.acts.filter(function (act) {
        return act.negated;
      }),
    ],
  ];
  for (const [code, acts] of denied) if (acts.length > 0) add(code, wordsOf(read, acts));
}
