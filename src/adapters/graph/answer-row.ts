import * as v from 'valibot';
import type { Answer } from '../../domain/answer.ts';
import { focus, instant, optionalText, ref, requiredText } from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Checks list (docs/register.md). */
const Row = v.object({
  Key: requiredText,
  RitualKey: ref,
  RespondentId: requiredText,
  RecallFocus: v.union([focus, v.literal('unsure')]),
  Achieved: v.picklist(['yes', 'partly', 'no', 'did-not-happen']),
  // Empty where the meeting did not take place.
  Satisfaction: v.nullish(v.picklist([1, 2, 3, 4, 5])),
  ChangeDecided: v.nullish(v.picklist(['yes', 'no', ''])),
  Comment: optionalText,
  Way: v.picklist(['outlook', 'teams', 'mail']),
  AnsweredAt: instant,
});

export const ANSWER_COLUMNS = Object.keys(Row.entries);

export function answerKey(answer: Pick<Answer, 'ref' | 'respondent'>): string {
  return `${answer.ref}|${answer.respondent}`;
}

/**
 * `undefined` when the row cannot be read, or when somebody else wrote it: the server's `createdBy` says who answered, the columns
 * are what a client sent (design §4).
 */
export function toAnswer(item: ListItem): Answer | undefined {
  const read = v.safeParse(Row, item.fields);
  if (!read.success || read.output.RespondentId !== item.createdBy) return undefined;
  const row = read.output;
  return {
    ref: row.RitualKey,
    respondent: row.RespondentId,
    recall: row.RecallFocus,
    achieved: row.Achieved,
    satisfaction: row.Satisfaction ?? undefined,
    changeDecided: row.ChangeDecided === 'yes' ? true : row.ChangeDecided === 'no' ? false : undefined,
    comment: row.Comment,
    way: row.Way,
    answeredAt: row.AnsweredAt,
  };
}

/** Empty columns are left out: the row is only ever created. */
export function toAnswerFields(answer: Answer): Readonly<Record<string, string | number>> {
  return {
    Key: answerKey(answer),
    Title: answer.ref,
    RitualKey: answer.ref,
    RespondentId: answer.respondent,
    RecallFocus: answer.recall,
    Achieved: answer.achieved,
    ...(answer.satisfaction === undefined ? {} : { Satisfaction: answer.satisfaction }),
    ...(answer.changeDecided === undefined ? {} : { ChangeDecided: answer.changeDecided ? 'yes' : 'no' }),
    ...(answer.comment.trim() === '' ? {} : { Comment: answer.comment.trim() }),
    Way: answer.way,
    AnsweredAt: answer.answeredAt,
  };
}
