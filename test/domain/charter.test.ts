import { expect, it } from 'vitest';
import {
  DEFAULT_CHARTER,
  FIRST_VERSION,
  rangeFor,
  versionMadeUnder,
  versionOn,
  withNewVersion,
} from '../../src/domain/charter.ts';
import { FOCUSES } from '../../src/domain/focus.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { surveyOn } from '../../src/domain/survey.ts';
import { day } from '../support/builders.ts';

it('begins with what the survey says and leaves empty what it does not say', () => {
  const rules = RITUAL_TYPES.map((type) => {
    const { longestMinutes, shortestDays, mostPeople, name, venue, participants, formality } = DEFAULT_CHARTER[type];
    return [type, { longestMinutes, shortestDays, mostPeople, name, venue, participants, formality }];
  });
  const silent = { name: undefined, venue: undefined, participants: [], formality: undefined };
  const none = { longestMinutes: undefined, shortestDays: undefined, mostPeople: undefined };
  expect(Object.fromEntries(rules)).toEqual({
    'kam-meeting': { ...silent, ...none, longestMinutes: 180, mostPeople: 10 },
    'commercial-seminar': { ...silent, ...none, shortestDays: 1 },
    'commercial-meeting': { ...silent, ...none },
    'account-review': { ...silent, ...none },
    'advisory-board': { ...silent, ...none },
  });
});

it.each(RITUAL_TYPES)('the range of the %s lies where the survey found it', (type) => {
  const { range } = DEFAULT_CHARTER[type];
  const found = surveyOn(type, 'frequency');
  expect(found.some(({ atLeast }) => atLeast === range.min)).toBe(true);
});

it.each(RITUAL_TYPES)('every focus is offered for a %s, once', (type) => {
  expect([...DEFAULT_CHARTER[type].focusOrder].sort()).toEqual([...FOCUSES].sort());
});

it('a tier may have a range of its own', () => {
  const entry = { ...DEFAULT_CHARTER['account-review'], rangeByTier: { A: { min: 2, max: 4 } } };
  expect(rangeFor(entry, 'A')).toEqual({ min: 2, max: 4 });
  expect(rangeFor(entry, 'B')).toEqual({ min: 1, max: 2 });
  expect(rangeFor(entry, undefined)).toEqual({ min: 1, max: 2 });
});

// A second version from Friday 1 January 2027.
const changed = { ...FIRST_VERSION, thresholds: { ...FIRST_VERSION.thresholds, satisfiedFrom: 4.5 } };
const history = withNewVersion([FIRST_VERSION], changed, day('2027-01-01'));

it('a change makes a new version and leaves the old one', () => {
  expect(history.map(({ version, from }) => [version, from])).toEqual([
    [1, undefined],
    [2, '2027-01-01'],
  ]);
  expect(history[0]).toBe(FIRST_VERSION);
});

it.each([
  ['2026-12-31', 1],
  ['2027-01-01', 2],
  ['2030-06-15', 2],
] as const)('on %s version %d holds', (on, version) => {
  expect(versionOn(history, day(on)).version).toBe(version);
  expect(versionOn([...history].reverse(), day(on)).version).toBe(version);
});

it('a ritual is judged by the version that it was made under, and an unknown one is said to be unknown', () => {
  expect(versionMadeUnder(history, 1)).toMatchObject({ kind: 'found', charter: { thresholds: { satisfiedFrom: 4 } } });
  expect(versionMadeUnder(history, 2)).toMatchObject({
    kind: 'found',
    charter: { thresholds: { satisfiedFrom: 4.5 } },
  });
  expect(versionMadeUnder(history, 3)).toEqual({ kind: 'unknown-version', version: 3 });
  expect(versionMadeUnder([], 1)).toEqual({ kind: 'found', charter: FIRST_VERSION });
});

it('a version cannot begin before the one it changes', () => {
  expect(() => withNewVersion(history, changed, day('2026-12-31'))).toThrow('the one before it holds from 2027-01-01');
});
