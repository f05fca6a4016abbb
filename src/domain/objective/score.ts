/**
 * The trained layer: a sum of weights over features, made a share between 0 and 1 by the logistic function. Small enough to be read
 * (weights.ts) and reproducible (`npm run learn`). Reached from the send gate.
 */
import type { Features } from './features.ts';

export interface Weights {
  readonly bias: number;
  readonly of: { readonly [feature: string]: number };
}

/** How much speaks for an outcome, in 0..1. */
export function score(features: Features, weights: Weights): number {
  let sum = weights.bias;
  for (const name of Object.keys(features)) {
    const weight = weights.of[name];
    if (weight !== undefined) sum += weight * (features[name] as number);
  }
  return 1 / (1 + Math.exp(-sum));
}
