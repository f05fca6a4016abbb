import { describe, expect, it } from 'vitest';
import { changedFields, isAmong, mergeRituals, mergeUnheard, mergeWindows } from '../../src/domain/ritual-merge.ts';
import { instant, key, makeRitual } from '../support/builders.ts';

const BASIS = makeRitual();
const MY_WORDS = { ...BASIS, objective: { ...BASIS.objective, statement: 'my words' } };
const WITH_MORE = { ...BASIS, internalObjective: 'more' };
const THEIR_WORDS = { ...BASIS, objective: { ...BASIS.objective, statement: 'their words' } };

it('names the fields in which two differ, the objective’s parts one by one', () => {
  const other = { ...MY_WORDS, accounts: [key('adatum')], internalObjective: 'x' };
  expect(changedFields(BASIS, other)).toEqual(['accounts', 'statement', 'internalObjective']);
  expect(changedFields(BASIS, { ...BASIS, accounts: [...BASIS.accounts] })).toEqual([]);
});

it('keeps what each of two changed', () => {
  const theirs = {
    ...BASIS,
    objective: { ...BASIS.objective, evidence: 'signed' },
    state: 'held' as const,
    meetingUid: 'uid-9',
  };
  const merge = mergeRituals(BASIS, MY_WORDS, theirs);
  expect(merge).toMatchObject({ kind: 'merged', takenOver: ['evidence'] });
  expect(merge.kind === 'merged' && merge.ritual).toMatchObject({
    objective: { statement: 'my words', evidence: 'signed' },
    state: 'held',
    meetingUid: 'uid-9',
  });
});

it('reports the fields that both changed differently', () => {
  expect(mergeRituals(BASIS, MY_WORDS, THEIR_WORDS)).toEqual({ kind: 'conflict', fields: ['statement'] });
});

it('both changed to the same is no conflict', () => {
  expect(mergeRituals(BASIS, MY_WORDS, { ...MY_WORDS })).toMatchObject({ kind: 'merged', takenOver: [] });
});

it('the time is mine where I changed it, theirs where I did not', () => {
  const at = instant('2026-12-01T09:00:00Z');
  const mineMoved = mergeRituals(BASIS, { ...BASIS, start: at }, { ...BASIS, subject: 'renamed' });
  expect(mineMoved).toMatchObject({ ritual: { start: at, subject: 'renamed' } });
});

it.each([
  ['what I started from', BASIS, [], MY_WORDS, BASIS, 'my words', ''],
  ['what I sent before I typed on', BASIS, [THEIR_WORDS], MY_WORDS, THEIR_WORDS, 'my words', ''],
  ['a text of before the last one that I sent', undefined, [THEIR_WORDS, BASIS], MY_WORDS, THEIR_WORDS, 'my words', ''],
  ['what was typed on top of a first save of mine', undefined, [], BASIS, WITH_MORE, BASIS.objective.statement, 'more'],
  ['the same while I typed on in another field', undefined, [BASIS], MY_WORDS, WITH_MORE, 'my words', 'more'],
])('unheard, a save that meets %s', (_, basis, sent, mine, theirs, statement, internalObjective) => {
  const learned = { ...theirs, state: 'planned' as const, meetingUid: 'uid-7', seriesUid: 'series-1' };
  expect(mergeUnheard(basis, sent, mine, learned)).toMatchObject({
    ritual: {
      objective: { statement },
      internalObjective,
      state: 'planned',
      meetingUid: 'uid-7',
      seriesUid: 'series-1',
    },
  });
});

it.each([
  ['started from', BASIS, []],
  ['sent before', undefined, [BASIS]],
  ['sent last, if that did not arrive', BASIS, [MY_WORDS]],
])('unheard, a text of somebody else in a field that I changed since what I %s asks', (_, basis, sent) => {
  expect(mergeUnheard(basis, sent, MY_WORDS, THEIR_WORDS)).toEqual({ kind: 'conflict', fields: ['statement'] });
});

it('knows a draft among others by what was typed', () => {
  const renamed = { ...BASIS, subject: 'renamed' };
  expect(isAmong(BASIS, [MY_WORDS, renamed])).toBe(true);
  expect(isAmong(BASIS, [MY_WORDS])).toBe(false);
});

describe('of two windows of one browser', () => {
  const said = (statement: string) => ({ ...BASIS, objective: { ...BASIS.objective, statement } });
  const OLD = said('as it was');

  it.each<[string, Parameters<typeof mergeWindows>[0], Parameters<typeof mergeWindows>[1], string]>([
    [
      'what the later one once had is its past',
      { ritual: said('first'), basis: OLD, sent: [] },
      { ritual: said('second'), basis: OLD, sent: [said('first')] },
      'second',
    ],
    [
      'what the earlier one began with is nothing typed',
      { ritual: OLD, basis: OLD, sent: [] },
      { ritual: said('second'), basis: said('of somebody else'), sent: [] },
      'second',
    ],
    [
      'what the later one never touched is the earlier one’s',
      { ritual: said('first'), basis: OLD, sent: [] },
      { ritual: OLD, basis: OLD, sent: [] },
      'first',
    ],
    [
      'what neither touched is the earlier one’s, whose row the later one may not know yet',
      { ritual: said('newer row'), basis: said('newer row'), sent: [] },
      { ritual: OLD, basis: OLD, sent: [] },
      'newer row',
    ],
    [
      'what the earlier one went on from is its past, also where the later one began the ritual',
      { ritual: said('first, longer'), basis: undefined, sent: [said('first')] },
      { ritual: said('first'), basis: undefined, sent: [] },
      'first, longer',
    ],
    [
      'of what both typed the later word waits',
      { ritual: said('first'), basis: OLD, sent: [] },
      { ritual: said('second'), basis: OLD, sent: [] },
      'second',
    ],
  ])('%s', (_, earlier, later, waits) => {
    expect(mergeWindows(earlier, later).ritual.objective.statement).toBe(waits);
  });

  it('each field counts by itself, and the rest of the row is the later one’s', () => {
    const later = { ...WITH_MORE, subject: 'renamed' };
    const merged = mergeWindows(
      { ritual: MY_WORDS, basis: BASIS, sent: [] },
      { ritual: later, basis: BASIS, sent: [] },
    );
    expect(merged.ritual).toEqual({ ...later, objective: MY_WORDS.objective });
  });
});
