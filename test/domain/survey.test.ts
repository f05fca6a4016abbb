import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { intervalOf, SURVEY, SURVEY_ANSWERS, surveyOn } from '../../src/domain/survey.ts';
import { shareOf, wilsonInterval } from '../../src/domain/wilson-interval.ts';

const percent = (share: number) => Math.round(share * 100);

// The reference prints these four for n = 38.
it.each([
  [55, 40, 70],
  [50, 35, 65],
  [26, 15, 42],
  [68, 53, 81],
])('%d %% of 38 answers may be %d to %d', (share, low, high) => {
  const interval = intervalOf({ percent: share, n: SURVEY_ANSWERS });
  expect([percent(interval?.low ?? 0), percent(interval?.high ?? 0)]).toEqual([low, high]);
});

it('an interval holds its share and narrows as answers grow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }), (count, more) => {
      const share = shareOf(count, count + more);
      if (share === undefined) throw new Error('no share');
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.high).toBeLessThanOrEqual(1);
      expect(share.low).toBeLessThanOrEqual(share.share);
      expect(share.high).toBeGreaterThanOrEqual(share.share);
      const tenfold = wilsonInterval(share.share, (count + more) * 10);
      expect(tenfold.high - tenfold.low).toBeLessThan(share.high - share.low);
    }),
  );
});

it('there is no share of nothing', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect(() => wilsonInterval(0.5, 0)).toThrow('at least one answer, not 0.5 of 0');
});

describe('where the survey is silent no number stands', () => {
  it.each([
    ['commercial-meeting', 'duration'],
    ['account-review', 'duration'],
    ['advisory-board', 'duration'],
    ['account-review', 'participants'],
    ['advisory-board', 'participants'],
    ['kam-meeting', 'place'],
    ['commercial-meeting', 'place'],
    ['account-review', 'place'],
    ['advisory-board', 'place'],
  ] as const)('on the %s: %s', (ritual, attribute) => {
    expect(surveyOn(ritual, attribute)).toEqual([]);
  });
});

it('only percentages that are whole counts of 38 have an interval', () => {
  for (const finding of SURVEY) {
    const isCount = [100, 68, 55, 50, 42, 34, 26, 24, 16].includes(finding.percent ?? -1);
    expect(intervalOf(finding) !== undefined, finding.finding).toBe(isCount);
  }
});

it('every percentage and every bound names its lines, and every type has a frequency', () => {
  for (const finding of SURVEY) expect(finding.source).toMatch(/^S:\d{3}(-\d{3})?$/);
  for (const type of RITUAL_TYPES) expect(surveyOn(type, 'frequency').length).toBeGreaterThan(0);
});

it('the percentages of one question never sum to more than all', () => {
  const sum = (
    ritual: 'account-review' | 'advisory-board',
    attribute: 'coverage' | 'frequency' | 'formality' | 'size',
  ) => surveyOn(ritual, attribute).reduce((total, one) => total + (one.percent ?? 0), 0);
  expect(sum('account-review', 'coverage')).toBe(100);
  expect(sum('account-review', 'frequency')).toBe(97);
  expect(sum('advisory-board', 'formality')).toBe(100);
  expect(sum('advisory-board', 'size')).toBe(100);
});

it('no headcount but the coordination’s', () => {
  for (const type of RITUAL_TYPES.filter((one) => one !== 'kam-meeting')) {
    for (const finding of surveyOn(type, 'participants'))
      expect([finding.atLeast, finding.atMost]).toEqual([undefined, undefined]);
  }
});
