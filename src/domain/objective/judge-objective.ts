/**
 * The judgement with the lexicons of all four languages at hand: for the send gate, which is one file, and the command line. The rule is in
 * judge-by-lexicons.ts. Reached from the send gate (see eslint.config.mjs).
 */
import { anyLexicon } from './all-lexicons.ts';
import { judgeByLexicons, type ObjectiveJudgement, type ObjectiveText } from './judge-by-lexicons.ts';

export function judgeObjective(objective: ObjectiveText): ObjectiveJudgement {
  return judgeByLexicons(objective, anyLexicon);
}
