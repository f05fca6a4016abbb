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
  /** Each feature with what it weighs in text and evidence, and what is added for evidence, in hundredths: `hedge -201 0 ideal -118 -3`. */
  readonly features: string;
  /** Beginnings of words that tell, behind their weight in tenths: `8 appro sign -11 discu`. */
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

/** What is known of the weights last used, read once. */
interface ReadWeights {
  readonly of: Weights;
  readonly features: Map<string, readonly [number, number]>;
  readonly words: { [language in ObjectiveLanguage]?: Map<string, number> };
}

let known: ReadWeights | undefined;

function readWeights(weights: Weights): ReadWeights {
  if (known !== undefined && known.of === weights) return known;
  const features = new Map<string, readonly [number, number]>();
  const parts = weights.features.split(' ');
  for (let at = 0; at + 2 < parts.length; at += 3) {
    features.set(parts[at] as string, [Number(parts[at + 1]) / 100, Number(parts[at + 2]) / 100]);
  }
  known = { of: weights, features: features, words: {} };
  return known;
}

function wordWeights(weights: ReadWeights, language: ObjectiveLanguage): Map<string, number> {
  let map = weights.words[language];
  if (map !== undefined) return map;
  map = new Map();
  let weight = 0;
  for (const part of weights.of.words[language].split(' ')) {
    if (/^-?\d+$/.test(part)) weight = Number(part) / 10;
    else map.set(part, weight);
  }
  weights.words[language] = map;
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
  const own = readWeights(weights);
  let sum = weights.bias;
  if (isEvidence) sum += weights.evidenceBias;
  for (const name of Object.keys(features)) {
    const pair = own.features.get(name);
    if (pair === undefined) continue;
    let weight = pair[0];
    if (isEvidence) weight += pair[1];
    sum += weight * (features[name] as number);
  }
  const words = wordWeights(own, language);
  for (const beginning of beginningsOf(read)) {
    const weight = words.get(beginning);
    if (weight !== undefined) sum += weight;
  }
  return 1 / (1 + Math.exp(-sum));
}
