import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionCounts } from '../../src/domain/account-team.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { FIRST_VERSION, withNewVersion } from '../../src/domain/charter.ts';
import { FOCUSES } from '../../src/domain/focus.ts';
import {
  clarityPairs,
  focusPortfolio,
  functionsPresent,
  type HeldRitual,
  insightByType,
  quadrantBalance,
  recycledShare,
} from '../../src/domain/insight.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { CLAIRE, day, instant, key, makeAnswer, makeRitual } from '../support/builders.ts';

function answersOf(count: number, one: Partial<Answer> = {}, from = 0): Answer[] {
  return Array.from({ length: count }, (_, at) => makeAnswer({ respondent: `oid-${from + at}`, ...one }));
}

function makeHeld(answers: readonly Answer[], more: Partial<HeldRitual> = {}): HeldRitual {
  return { ritual: makeRitual(), answers, organiserId: undefined, charterVersion: 1, ...more };
}

const HISTORY = withNewVersion(
  [FIRST_VERSION],
  { ...FIRST_VERSION, thresholds: { satisfiedFrom: 5, clearFrom: 0.5, achievedFrom: 1 } },
  day('2026-07-01'),
);

describe('by type and charter version', () => {
  it('groups by both, in the order of the types, then of the versions', () => {
    const coordination = makeRitual({ type: 'kam-meeting' });
    const found = insightByType(
      [makeHeld([], { charterVersion: 2 }), makeHeld([]), makeHeld([], { ritual: coordination })],
      HISTORY,
    );
    expect(found.map(({ type, charterVersion }) => [type, charterVersion])).toEqual([
      ['kam-meeting', 1],
      ['account-review', 1],
      ['account-review', 2],
    ]);
  });

  it('takes figures only from rituals with five answers, however many rituals there are', () => {
    const four = Array.from({ length: 10 }, () => makeHeld(answersOf(4)));
    expect(insightByType(four, HISTORY)).toEqual([
      {
        type: 'account-review',
        charterVersion: 1,
        versionUnknown: false,
        rituals: 10,
        withFigures: 0,
        clarity: undefined,
        achieved: undefined,
        satisfaction: undefined,
        changeDecided: undefined,
        flagged: { 'satisfied-but-unclear': undefined, 'achieved-but-not-recalled': undefined },
      },
    ]);
  });

  it('adds the answers up, and takes each ritual’s satisfaction once', () => {
    const clear = answersOf(8, { satisfaction: 3, changeDecided: true });
    const unclear = answersOf(5, { recall: 'unsure', satisfaction: 5, achieved: 'partly', changeDecided: false });
    expect(insightByType([makeHeld(clear), makeHeld(unclear), makeHeld(answersOf(4))], HISTORY)).toMatchObject([
      {
        rituals: 3,
        withFigures: 2,
        clarity: { count: 8, of: 13 },
        achieved: { count: 8, of: 13 },
        satisfaction: 4,
        changeDecided: { count: 8, of: 13 },
        flagged: { 'satisfied-but-unclear': { count: 1, of: 2 }, 'achieved-but-not-recalled': { count: 0, of: 2 } },
      },
    ]);
  });

  it('gives no share of achieved of fewer than five for whom it took place', () => {
    const absent = answersOf(4, { achieved: 'did-not-happen', satisfaction: undefined });
    const [one] = insightByType([makeHeld([...absent, ...answersOf(4, {}, 4)])], HISTORY);
    expect(one).toMatchObject({ withFigures: 1, clarity: { of: 8 }, achieved: undefined, satisfaction: undefined });
  });

  it('judges a ritual by the version that it was made under', () => {
    const unclear = answersOf(5, { recall: 'unsure', satisfaction: 4 });
    const found = insightByType([makeHeld(unclear), makeHeld(unclear, { charterVersion: 2 })], HISTORY);
    expect(found.map(({ flagged }) => flagged['satisfied-but-unclear']?.count)).toEqual([1, 0]);
  });

  it('says when the history does not have the version', () => {
    expect(insightByType([makeHeld([], { charterVersion: 7 })], HISTORY)).toMatchObject([{ versionUnknown: true }]);
  });
});

it('a pair of clarity and satisfaction needs five answers, a focus, and five who were there', () => {
  const blank = makeRitual({ objective: { focus: undefined, secondary: [], statement: 'agree', evidence: '' } });
  const absent = answersOf(2, { achieved: 'did-not-happen', satisfaction: undefined }, 4);
  const found = clarityPairs(
    [
      makeHeld([...answersOf(4), ...answersOf(1, { recall: 'plan', satisfaction: 5 }, 4)]),
      makeHeld(answersOf(4)),
      makeHeld(answersOf(5), { ritual: blank }),
      makeHeld([...answersOf(4), ...absent]),
      makeHeld([...answersOf(4), ...answersOf(1, { respondent: CLAIRE.id })], { organiserId: CLAIRE.id }),
    ],
    HISTORY,
  );
  expect(found).toEqual([{ type: 'account-review', clarity: 0.8, satisfaction: 4.2 }]);
});

it('the portfolio shows every focus of the survey, never-used ones too', () => {
  const objective = { secondary: [], statement: 'agree', evidence: '' };
  const of = (focus: Ritual['objective']['focus']) => makeRitual({ objective: { ...objective, focus } });
  const { shares, without } = focusPortfolio([of('plan'), of('plan'), of('evaluate-progress'), of(undefined)]);
  expect(shares.map(({ focus }) => focus)).toEqual(FOCUSES);
  expect(shares.filter(({ share }) => share?.count !== 0)).toMatchObject([
    { focus: 'evaluate-progress', share: { count: 1, of: 3 } },
    { focus: 'plan', share: { count: 2, of: 3 } },
  ]);
  expect(without).toBe(1);
});

describe('recycled statements', () => {
  const said = (date: `${number}-${number}-${number}`, statement: string, more: Partial<Ritual> = {}) =>
    makeRitual({
      objective: { focus: 'plan', secondary: [], statement, evidence: '' },
      start: instant(`${date}T09:00:00Z`),
      ...more,
    });

  it('repeat the one before, whatever their case, accents and punctuation, in whatever order they come', () => {
    const rituals = [
      said('2026-03-02', 'Décider des 3 sites pilotes.'),
      said('2026-01-05', 'Décider des 3 sites pilotes'),
      said('2026-02-02', '  décider DES 3 sites  pilotes !'),
      said('2026-04-06', 'Décider des 4 sites pilotes'),
    ];
    expect(recycledShare(rituals)).toMatchObject({ count: 2, of: 3 });
    expect(recycledShare([...rituals].reverse())).toMatchObject({ count: 2, of: 3 });
  });

  it.each<[string, Partial<Ritual>]>([
    ['another account', { accounts: [key('fabrikam')] }],
    ['another type', { type: 'kam-meeting' }],
  ])('the same words for %s are not recycled', (_what, more) => {
    expect(recycledShare([said('2026-01-05', 'agree'), said('2026-02-02', 'agree', more)])).toBeUndefined();
  });

  it('an empty one neither counts nor stands between', () => {
    const rituals = [said('2026-01-05', 'agree'), said('2026-02-02', ' … '), said('2026-03-02', 'agree')];
    expect(recycledShare(rituals)).toMatchObject({ count: 1, of: 1 });
  });
});

it('the two-by-two counts rituals, and time where there are hours', () => {
  const hours = { start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T10:00:00Z') };
  const rituals = [
    makeRitual({ ...hours, type: 'kam-meeting' }),
    makeRitual({ ...hours, end: instant('2026-11-26T12:00:00Z'), type: 'account-review' }),
    makeRitual({ ...hours, type: 'commercial-seminar', allDay: true }),
    makeRitual({ ...hours, type: 'commercial-meeting', allDay: true }),
  ];
  expect(quadrantBalance(rituals)).toMatchObject([
    { place: 'internal', driver: 'account-manager', rituals: { count: 1, of: 4 }, timeShare: 0.25 },
    { place: 'internal', driver: 'senior-management', rituals: { count: 2, of: 4 }, timeShare: 0 },
    { place: 'external', driver: 'account-manager', rituals: { count: 1, of: 4 }, timeShare: 0.75 },
    { place: 'external', driver: 'senior-management', rituals: { count: 0, of: 4 }, timeShare: 0 },
  ]);
  expect(quadrantBalance([])).toMatchObject([{ rituals: undefined, timeShare: undefined }, {}, {}, {}]);
});

it('functions count among the rituals where they are known, most frequent first', () => {
  const with_ = (functions?: FunctionCounts) =>
    makeRitual({ attendance: { internal: 3, client: 1, ...(functions === undefined ? {} : { functions }) } });
  const rituals = [
    with_({ logistics: 2 }),
    with_({ marketing: 1, logistics: 1 }),
    with_({}),
    with_(),
    makeRitual({ attendance: undefined }),
  ];
  expect(functionsPresent(rituals)).toMatchObject({
    functions: [
      { name: 'logistics', share: { count: 2, of: 3 } },
      { name: 'marketing', share: { count: 1, of: 3 } },
    ],
    unknown: 2,
  });
  expect(functionsPresent([with_()])).toEqual({ functions: [], unknown: 1 });
});

const answer = fc.record({
  recall: fc.constantFrom('unsure' as const, ...FOCUSES),
  achieved: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  satisfaction: fc.constantFrom(1 as const, 3 as const, 5 as const),
});

it('nobody appears in any result, and the order of rituals does not matter', () => {
  const held = fc.tuple(fc.constantFrom(...RITUAL_TYPES), fc.array(answer, { maxLength: 8 })).map(([type, given]) =>
    makeHeld(
      given.map((one, at) => makeAnswer({ ...one, respondent: `person-${at}`, comment: 'secret-comment' })),
      {
        ritual: makeRitual({ type, organiser: 'person@contoso.example', organiserName: 'person Name' }),
        organiserId: 'person-0',
      },
    ),
  );
  const all = (rituals: readonly HeldRitual[]) => {
    const rows = rituals.map(({ ritual }) => ritual);
    return {
      types: insightByType(rituals, HISTORY),
      portfolio: focusPortfolio(rows),
      recycled: recycledShare(rows),
      balance: quadrantBalance(rows),
      functions: functionsPresent(rows),
      pairs: clarityPairs(rituals, HISTORY),
    };
  };
  fc.assert(
    fc.property(fc.array(held, { maxLength: 12 }), (rituals) => {
      const found = all(rituals);
      expect(JSON.stringify(found)).not.toMatch(/person|secret|@|AR-/);
      const { types, ...turned } = all([...rituals].reverse());
      expect({ ...turned, pairs: [...turned.pairs].reverse() }).toEqual({ ...found, types: undefined });
      // Means of means may differ in their last bits.
      expect(types.map(({ satisfaction: _mean, ...rest }) => rest)).toEqual(
        found.types.map(({ satisfaction: _mean, ...rest }) => rest),
      );
    }),
    { numRuns: 50 },
  );
});
