import type { JudgedByPane, ToldByPane } from '../domain/meeting.ts';
import type { ObjectiveJudgement, ObjectiveText } from '../domain/objective/judge-by-lexicons.ts';
import type { RitualDraft } from '../domain/ritual-merge.ts';
import { ATTRIBUTES } from '../domain/ritual-type.ts';
import type { Ritual } from '../domain/ritual.ts';

/** Judges at once; undefined while what it takes is not fetched: the gate is told before anything is waited for. */
export type JudgeAtHand = (objective: ObjectiveText) => ObjectiveJudgement | undefined;

/** What the gate is told while the form is open: all that was typed, which the tag has no room for, and how it is judged. */
export function toldOf(draft: RitualDraft, stored: Ritual | undefined, judge: JudgeAtHand | undefined): ToldByPane {
  const { type, accounts, objective } = draft;
  const { statement, evidence } = objective;
  const judgement = judge?.({ text: statement, evidence, place: ATTRIBUTES[type].place });
  return {
    v: 1,
    kind: 'ritual',
    type,
    accounts,
    statement,
    evidence,
    ...(judgement === undefined ? {} : { judged: judgedOf(judgement) }),
    ...(isExcused(stored?.gate) ? { excused: true } : {}),
  };
}

function judgedOf({ verdict, advice }: ObjectiveJudgement): JudgedByPane {
  return { verdict, ...(advice === undefined ? {} : { advice: advice.code }) };
}

export function isExcused(gate: Ritual['gate']): boolean {
  return gate !== undefined && gate.reason !== '';
}
