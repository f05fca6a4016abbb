import { judgeObjective } from '../../domain/objective/judge-objective.ts';
import { OBJECTIVE_LANGUAGES } from '../../domain/objective/language-of.ts';
import { shareOf } from '../../domain/wilson-interval.ts';
import type { LabelledObjective } from './labelled-objectives.ts';

/** How the engine does on labelled texts: *vague* is what it looks for; a false block is an explicit objective called vague. */
export interface ObjectiveFigures {
  readonly language: string;
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Undefined where there is no explicit text. */
  readonly falseBlocks: ReturnType<typeof shareOf>;
}

/** One row a language that has texts, and one over all. */
export function figuresOf(objectives: readonly LabelledObjective[]): readonly ObjectiveFigures[] {
  const judged = objectives.map((one) => ({
    ...one,
    called: judgeObjective({ text: one.text, evidence: one.evidence, language: one.lang }).verdict,
  }));
  return [...OBJECTIVE_LANGUAGES, 'all'].flatMap((language) => {
    const own = judged.filter(({ lang }) => language === 'all' || lang === language);
    if (own.length === 0) return [];
    const vague = own.filter(({ label }) => label === 'vague');
    const explicit = own.filter(({ label }) => label === 'explicit');
    const found = vague.filter(({ called }) => called !== 'explicit').length;
    const blocked = explicit.filter(({ called }) => called !== 'explicit').length;
    const [precision, recall] = [found / (found + blocked), found / vague.length];
    return [
      {
        language,
        texts: own.length,
        precision,
        recall,
        f1: (2 * precision * recall) / (precision + recall),
        falseBlocks: shareOf(blocked, explicit.length),
      },
    ];
  });
}
