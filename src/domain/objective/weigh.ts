/**
 * The trained layer: a sum of weights over features and over the words themselves, made a share between 0 and 1 by the logistic
 * function. One set of weights serves text and evidence; what is said as evidence ("signed by both") weighs otherwise in places, so each
 * feature has a second weight that is added for evidence only. Small enough to be read (weights.ts), and reproducible (`npm run learn`).
 * Reached from the send gate.
 */
import type { Features } from './features.ts';
import type { ObjectiveLanguage } from './language-of.ts';
import type { ReadText } from './read-words.ts';
import { unpackText } from './text-coder.ts';

export interface Weights {
  readonly bias: number;
  /** What being evidence adds. */
  readonly evidenceBias: number;
  /**
   * Lists, each packed into a line (text-coder.ts) with `_` for a space, `*` for a comma, `~` for a hyphen or minus and `A` for a percent
   * sign. First the features with their weight for text and evidence and, behind a comma, what is added for evidence, in hundredths:
   * `acronyms 51,-33 hedge -196`. Then, by language as {@link LISTED} says, beginnings of words that tell, in tenths: `appro 8 discu -11`.
   */
  readonly packed: string;
  /** From which share on a text, or an evidence, names an outcome. */
  readonly textThreshold: number;
  /** The same for a text whose outcomes stand side by side. */
  readonly severalThreshold: number;
  readonly evidenceThreshold: number;
}

/** Words are told apart by their first letters: enough to tell, too few to learn a text by heart. */
const BEGINNING = 5;

/** The different beginnings of a text's words. */
export function beginningsOf(read: ReadText): readonly string[] {
  const found: string[] = [];
  for (const word of read.words) {
    const beginning = word.folded.slice(0, BEGINNING);
    if (found.indexOf(beginning) === -1) found.push(beginning);
  }
  return found;
}

/** In which line of the packed lists a language's words stand. */
export const LISTED: { readonly [language in ObjectiveLanguage]: number } = { en: 1, fr: 2, de: 3, es: 4 };

type List = Map<string, readonly number[]>;

/** By what is packed: it is unpacked once. */
const known: { [packed: string]: readonly List[] } = {};

function listsIn(packed: string): readonly List[] {
  let lists = known[packed];
  if (lists !== undefined) return lists;
  lists = unpackText(packed).replace(/~/g, '-').replace(/A/g, '%').split('\n').map(readList);
  known[packed] = lists;
  return lists;
}

function readList(line: string): List {
  const list: List = new Map();
  const parts = line.split('_');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    list.set(parts[at] as string, (parts[at + 1] as string).split('*').map(Number));
  }
  return list;
}

/** How much speaks for an outcome, in 0..1. */
export function weigh(
  features: Features,
  read: ReadText,
  language: ObjectiveLanguage,
  isEvidence: boolean,
  weights: Weights,
): number {
  let sum = weights.bias;
  if (isEvidence) sum += weights.evidenceBias;
  const lists = listsIn(weights.packed);
  const hundredths = lists[0] as List;
  for (const name of Object.keys(features)) {
    const pair = hundredths.get(name);
    if (pair === undefined) continue;
    let weight = pair[0] as number;
    if (isEvidence) weight += pair[1] || 0;
    sum += (weight / 100) * (features[name] as number);
  }
  const tenths = lists[LISTED[language]] as List;
  for (const beginning of beginningsOf(read)) {
    const weight = tenths.get(beginning);
    if (weight !== undefined) sum += (weight[0] as number) / 10;
  }
  return 1 / (1 + Math.exp(-sum));
}
