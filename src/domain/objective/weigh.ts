/**
 * The trained layer: a sum of weights over features and over the words themselves, made a share between 0 and 1 by the logistic
 * function. One set of weights serves text and evidence; what is said as evidence ("signed by both") weighs otherwise in places, so each
 * feature has a second weight that is added for evidence only. Small enough to be read (weights.ts), and reproducible (`npm run learn`).
 * Reached from the send gate.
 */
import type { Features } from './features.ts';
import type { ObjectiveLanguage } from './language-of.ts';
import type { ReadText } from './read-words.ts';

export interface Weights {
  readonly bias: number;
  /** What being evidence adds. */
  readonly evidenceBias: number;
  /** For text and evidence, and behind a comma what is added for evidence, in hundredths: `acronyms 51,-33 hedge -196`. */
  readonly features: string;
  /** Beginnings of words that tell, with their weight in tenths: `appro 8 discu -11`. */
  readonly words: { readonly [language in ObjectiveLanguage]: string };
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

/** By list: each is read once. */
const known: { [list: string]: Map<string, readonly number[]> } = {};

function weightsIn(list: string): Map<string, readonly number[]> {
  let map = known[list];
  if (map !== undefined) return map;
  map = new Map();
  const parts = list.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    map.set(parts[at] as string, (parts[at + 1] as string).split(',').map(Number));
  }
  known[list] = map;
  return map;
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
  const hundredths = weightsIn(weights.features);
  for (const name of Object.keys(features)) {
    const pair = hundredths.get(name);
    if (pair === undefined) continue;
    let weight = pair[0] as number;
    if (isEvidence) weight += pair[1] || 0;
    sum += (weight / 100) * (features[name] as number);
  }
  const tenths = weightsIn(weights.words[language]);
  for (const beginning of beginningsOf(read)) {
    const weight = tenths.get(beginning);
    if (weight !== undefined) sum += (weight[0] as number) / 10;
  }
  return 1 / (1 + Math.exp(-sum));
}
