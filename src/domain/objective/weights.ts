import type { Weights } from './score.ts';
export const WEIGHTS: {
  readonly text: Weights;
  readonly textThreshold: number;
  readonly evidence: Weights;
  readonly evidenceThreshold: number;
} = { text: { bias: 0, of: {} }, textThreshold: 0.5, evidence: { bias: 0, of: {} }, evidenceThreshold: 0.5 };
