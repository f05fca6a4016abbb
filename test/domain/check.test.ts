import { expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { outcomeOf, stateAfterAnswers } from '../../src/domain/check.ts';
import { CLAIRE, instant, makeAnswer, makeRitual } from '../support/builders.ts';

function answers(...given: readonly Partial<Answer>[]): Answer[] {
  return given.map((one, at) => makeAnswer({ respondent: `oid-${at}`, ...one }));
}

function five(one: Partial<Answer>): Partial<Answer>[] {
  return [one, one, one, one, one];
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

const CLEAR = { recall: 'evaluate-progress' } as const;
const UNCLEAR = { recall: 'unsure' } as const;

it.each<[string, Partial<Answer>[], string[]]>([
  ['clear, satisfied, achieved', [CLEAR, CLEAR, CLEAR, UNCLEAR, UNCLEAR], []],
  ['unclear, satisfied, achieved', [CLEAR, CLEAR, UNCLEAR, UNCLEAR, UNCLEAR], ['satisfied', 'achieved']],
  ['half of them clear is clear', [CLEAR, CLEAR, CLEAR, UNCLEAR, UNCLEAR, UNCLEAR], []],
  ['unclear, satisfied, not achieved', five({ ...UNCLEAR, achieved: 'no' }), ['satisfied']],
  ['unclear, in the middle, achieved', five({ ...UNCLEAR, satisfaction: 3 }), ['achieved']],
  ['unclear, in the middle, partly achieved', five({ ...UNCLEAR, satisfaction: 3, achieved: 'partly' }), []],
  ['a secondary focus is not the focus', five({ recall: 'plan', achieved: 'no' }), ['satisfied']],
  [
    'four for whom it took place give no share of achieved, and no mean',
    [UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR, { ...UNCLEAR, achieved: 'did-not-happen', satisfaction: undefined }],
    [],
  ],
])('flags: %s', (_when, given, expected) => {
  const outcome = outcomeOf(RITUAL, answers(...given), undefined);
  if (outcome.kind !== 'figures') throw new Error(outcome.kind);
  expect(outcome.flags.map(({ flag }) => flag.split('-')[0])).toEqual(expected);
});

it('a flag carries what it rests on, and follows the thresholds of the charter', () => {
  const given = answers(UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR, { ...CLEAR, satisfaction: 5 });
  const strict = { satisfiedFrom: 4.2, clearFrom: 0.2, achievedFrom: 1 };
  expect(outcomeOf(RITUAL, given, undefined)).toMatchObject({
    flags: [
      { flag: 'satisfied-but-unclear', because: { clarity: { count: 1, of: 5 }, satisfaction: 4.2 } },
      { flag: 'achieved-but-not-recalled', because: { clarity: { count: 1, of: 5 }, achieved: { count: 5, of: 5 } } },
    ],
  });
  expect(outcomeOf(RITUAL, given, undefined, strict)).toMatchObject({ flags: [] }); // a fifth is clear enough
  const higher = { ...strict, clearFrom: 0.3 };
  expect(outcomeOf(RITUAL, given, undefined, higher)).toMatchObject({
    flags: [{}, { because: { thresholds: higher } }],
  });
  expect(outcomeOf(RITUAL, given, undefined, { ...higher, satisfiedFrom: 4.3 })).toMatchObject({ flags: [{}] });
});

it('agreement among attendees looks at what they named, whatever was declared', () => {
  const plan = { recall: 'plan' } as const;
  const trust = { recall: 'increase-customer-trust' } as const;
  const agreementOf = (...given: readonly Partial<Answer>[]) => {
    const outcome = outcomeOf(RITUAL, answers(...given), undefined);
    return outcome.kind === 'figures' ? outcome.agreement : outcome.kind;
  };
  expect(agreementOf(plan, plan, plan, CLEAR, trust, UNCLEAR)).toMatchObject({
    focus: 'plan',
    named: { count: 3, of: 5 },
    different: 3,
  });
  // Equal ones: the survey's order, O1 first.
  expect(agreementOf(plan, plan, trust, trust, CLEAR)).toMatchObject({ focus: 'increase-customer-trust' });
  // One voice is not "all agree", and would tell whose it is.
  expect(agreementOf(plan, plan, plan, plan, UNCLEAR)).toBeUndefined();
  expect(agreementOf(...five(UNCLEAR))).toBeUndefined();
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
