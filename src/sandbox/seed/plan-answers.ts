/**
 * What attendees say afterwards. The shape is the survey's suspicion (S:268), put into the data so that a later figure can find it: where
 * the objective was vague or missing, few recall what the meeting was for, and yet most call it achieved and are satisfied.
 */
import type { DirectoryUser } from '../graph/store/directory.ts';
import { languageOf } from './company.ts';
import { SURVEY_LIST } from './data/charters.ts';
import { COMMENTS } from './data/objectives.ts';
import type { RitualCode } from './data/invitations.ts';
import type { PlannedAnswer } from './planned-ritual.ts';
import type { SeededChance } from './seeded-chance.ts';

export type Clarity = 'explicit' | 'vague' | 'none';

export function planAnswer(
  respondent: DirectoryUser,
  code: RitualCode,
  focus: string,
  clarity: Clarity,
  chance: SeededChance,
): PlannedAnswer {
  const isClear = clarity === 'explicit';
  return {
    respondent,
    recall: recallOf(focus, isClear, chance),
    achieved: isClear
      ? weighed(chance, [
          ['yes', 60],
          ['partly', 28],
          ['no', 12],
        ])
      : weighed(chance, [
          ['yes', 76],
          ['partly', 20],
          ['no', 4],
        ]),
    satisfaction: isClear
      ? weighed(chance, [
          [5, 28],
          [4, 42],
          [3, 20],
          [2, 10],
        ])
      : weighed(chance, [
          [5, 38],
          [4, 48],
          [3, 14],
        ]),
    changeDecided: code === 'KAR' ? (chance.happens(isClear ? 0.7 : 0.25) ? 'yes' : 'no') : undefined,
    comment: chance.happens(0.2) ? chance.pick(COMMENTS[languageOf(respondent)]) : '',
    way: weighed(chance, [
      ['outlook', 60],
      ['teams', 30],
      ['mail', 10],
    ]),
    minutesLater: chance.between(10, 40 * 60),
  };
}

function recallOf(focus: string, isClear: boolean, chance: SeededChance): string {
  if (focus !== '' && chance.happens(isClear ? 0.74 : 0.2)) return focus;
  return chance.happens(isClear ? 0.4 : 0.5) ? 'unsure' : chance.pick(SURVEY_LIST);
}

function weighed<T>(chance: SeededChance, choices: readonly (readonly [T, number])[]): T {
  let left = chance.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError('nothing to choose from');
  return last[0];
}
