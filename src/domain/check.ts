import type { Achieved, Answer } from './answer.ts';

export type Outcome =
  /** Fewer than {@link ANSWERS_NEEDED}: no figure (design §10). */
  | { readonly kind: 'too-few'; readonly answered: number; readonly needed: number; readonly own: Answer | undefined }
  | {
      readonly kind: 'figures';
      readonly answered: number;
      /** How many named the ritual's focus, one of its secondary ones, another one, or none; undefined when it has no focus. */
      readonly recall:
        | { readonly focus: number; readonly secondary: number; readonly other: number; readonly unsure: number }
        | undefined;
      readonly achieved: { readonly [answer in Achieved]: number };
      /** Mean of 1-5, one decimal. */
      readonly satisfaction: number;
      /** Reviews only: how many say that a change was decided, of those who said yes or no. */
      readonly changeDecided: { readonly yes: number; readonly of: number } | undefined;
      /** The organiser's own answer, never part of the figures. */
      readonly own: Answer | undefined;
    };

/** Below this, a figure would tell who said what. */
export const ANSWERS_NEEDED = 5;
