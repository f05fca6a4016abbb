import { expect, it } from 'vitest';
import { typesOf } from '../../src/domain/board-policies.ts';
import { DEFAULT_CHARTER, isRange } from '../../src/domain/charter.ts';
import { FOCUSES } from '../../src/domain/focus.ts';
import { focusesFor, RITUAL_TYPES } from '../../src/domain/ritual-type.ts';

it('the default ranges are the survey’s', () => {
  const ranges = RITUAL_TYPES.map((type) => [type, DEFAULT_CHARTER[type].range.min, DEFAULT_CHARTER[type].range.max]);
  expect(ranges).toEqual([
    ['kam-meeting', 4, 9],
    ['commercial-seminar', 1, 1],
    ['commercial-meeting', 10, 12],
    ['account-review', 1, 2],
    ['advisory-board', 1, 1],
  ]);
});

it('where the survey is silent there is no number', () => {
  for (const type of ['commercial-meeting', 'account-review', 'advisory-board'] as const) {
    const { longestMinutes, shortestDays, mostPeople } = DEFAULT_CHARTER[type];
    expect([longestMinutes, shortestDays, mostPeople]).toEqual([undefined, undefined, undefined]);
  }
});

it('coordinations and reviews are an account’s, seminars, commercial meetings and boards the programme’s', () => {
  expect(typesOf('account')).toEqual(['kam-meeting', 'account-review']);
  expect(typesOf('programme')).toEqual(['commercial-seminar', 'commercial-meeting', 'advisory-board']);
});

it.each([
  ['kam-meeting', ['evaluate-programme']],
  ['commercial-seminar', ['plan', 'exchange-field-information']],
  ['commercial-meeting', ['exchange-field-information', 'evaluate-progress']],
  ['account-review', ['evaluate-progress', 'exchange-field-information', 'plan']],
  ['advisory-board', ['improve-relationship-processes', 'review-mutual-performance']],
] as const)('%s offers first what the survey names first, then all others once', (type, first) => {
  const offered = focusesFor(type);
  expect(offered.slice(0, first.length)).toEqual(first);
  expect([...offered].sort()).toEqual([...FOCUSES].sort());
});

it.each([
  [1, 1, true],
  [4, 9, true],
  [0, 1, false],
  [2, 1, false],
  [1.5, 2, false],
  [Number.NaN, 2, false],
])('%d to %d a year is a range: %s', (min, max, is) => {
  expect(isRange(min, max)).toBe(is);
});
