import { expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { outcomeOf, stateAfterAnswers } from '../../src/domain/check.ts';
import { CLAIRE, instant, makeAnswer, makeRitual } from '../support/builders.ts';

function answers(...given: readonly Partial<Answer>[]): Answer[] {
  return given.map((one, at) => makeAnswer({ respondent: `oid-${at}`, ...one }));
}

const RITUAL = makeRitual({
  objective: { focus: 'evaluate-progress', secondary: ['plan'], statement: 'agree', evidence: '' },
});

it('four answers give no figure, five do', () => {
  expect(outcomeOf(RITUAL, answers({}, {}, {}, {}), undefined)).toEqual({
    kind: 'too-few',
    answered: 4,
    needed: 5,
    own: undefined,
  });
  expect(outcomeOf(RITUAL, answers({}, {}, {}, {}, {}), undefined)).toMatchObject({ kind: 'figures', answered: 5 });
});

it('the organiser’s own answer stands apart and does not help to reach five', () => {
  const own = makeAnswer({ respondent: CLAIRE.id, satisfaction: 1 });
  const four = [...answers({}, {}, {}, {}), own];
  expect(outcomeOf(RITUAL, four, CLAIRE.id)).toEqual({ kind: 'too-few', answered: 4, needed: 5, own });
  expect(outcomeOf(RITUAL, [...four, makeAnswer()], CLAIRE.id)).toMatchObject({ answered: 5, satisfaction: 4, own });
});

it('counts recall against focus and secondary focus, achieved one by one, and the mean of who was there', () => {
  const given = answers(
    { recall: 'evaluate-progress', achieved: 'yes', satisfaction: 5, changeDecided: true },
    { recall: 'plan', achieved: 'partly', satisfaction: 4, changeDecided: false },
    { recall: 'unsure', achieved: 'no', satisfaction: 4, changeDecided: true },
    { recall: 'identify-opportunities', achieved: 'did-not-happen', satisfaction: undefined },
    { recall: 'evaluate-progress', achieved: 'yes', satisfaction: 5, changeDecided: false },
    { recall: 'unsure', achieved: 'yes', satisfaction: 2, changeDecided: true },
  );
  expect(outcomeOf(RITUAL, given, undefined)).toMatchObject({
    recall: { focus: 2, secondary: 1, other: 1, unsure: 2 },
    achieved: { yes: 3, partly: 1, no: 1, 'did-not-happen': 1 },
    satisfaction: 4, // 20 / 5: who says that it did not take place has no say in this
    changeDecided: { yes: 3, of: 5 },
  });
});

it('gives the mean with one decimal, and none below five who were there', () => {
  const there = (count: number) => Array.from({ length: count }, () => ({ satisfaction: 4 }) as const);
  const absent = { achieved: 'did-not-happen', satisfaction: undefined } as const;
  const figure = (...given: readonly Partial<Answer>[]) => outcomeOf(RITUAL, answers(...given), undefined);
  expect(figure(...there(5), { satisfaction: 2 })).toMatchObject({ satisfaction: 3.7 }); // 22 / 6 = 3.67
  expect(figure(...there(4), absent)).toMatchObject({ kind: 'figures', answered: 5, satisfaction: undefined });
  expect(figure(...there(5), absent)).toMatchObject({ answered: 6, satisfaction: 4 });
});

it('says whether a change was decided from five on who said so, however many answered', () => {
  const said = Array.from({ length: 4 }, () => ({ changeDecided: true }) as const);
  expect(outcomeOf(RITUAL, answers(...said, {}, {}), undefined)).toMatchObject({
    answered: 6,
    changeDecided: undefined,
  });
});

it('without a focus there is nothing to recall, and a change is asked of reviews only', () => {
  const blank = makeRitual({
    type: 'kam-meeting',
    objective: { focus: undefined, secondary: [], statement: 'x', evidence: '' },
  });
  const given = answers({ changeDecided: true }, {}, {}, {}, {});
  expect(outcomeOf(blank, given, undefined)).toMatchObject({ recall: undefined, changeDecided: undefined });
});

it('a person counts once, with the first answer', () => {
  const later = makeAnswer({ respondent: 'oid-0', satisfaction: 1, answeredAt: instant('2026-11-27T09:00:00Z') });
  expect(outcomeOf(RITUAL, [later, ...answers({}, {}, {}, {}, {})], undefined)).toMatchObject({
    answered: 5,
    satisfaction: 4,
  });
});

it.each<[string, Parameters<typeof stateAfterAnswers>[0], Partial<Answer>[], string]>([
  ['held, nobody answered', 'held', [], 'held'],
  ['held, one says achieved', 'held', [{ achieved: 'yes' }], 'confirmed'],
  ['held, one says not achieved', 'held', [{ achieved: 'no' }], 'confirmed'],
  ['held, one says it did not happen', 'held', [{ achieved: 'did-not-happen' }], 'did-not-happen'],
  ['one against one', 'held', [{ achieved: 'did-not-happen' }, { achieved: 'partly' }], 'confirmed'],
  [
    'two against one',
    'confirmed',
    [{ achieved: 'did-not-happen' }, { achieved: 'did-not-happen' }, {}],
    'did-not-happen',
  ],
  ['set right again', 'did-not-happen', [{ achieved: 'did-not-happen' }, {}, {}], 'confirmed'],
  ['cancelled', 'cancelled', [{}], 'cancelled'],
  ['not over yet', 'planned', [{}], 'planned'],
])('%s', (_when, state, given, expected) => {
  expect(stateAfterAnswers(state, answers(...given))).toBe(expected);
});
