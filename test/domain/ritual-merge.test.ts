import { expect, it } from 'vitest';
import { changedFields, mergeFirstSave, mergeRituals, typedOver } from '../../src/domain/ritual-merge.ts';
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

it('over my own earlier save I keep what I typed since and what sync learned', () => {
  const learned = { ...BASIS, state: 'planned' as const, meetingUid: 'uid-7', seriesUid: 'series-1' };
  expect(typedOver({ ...MY_WORDS, state: 'drafted', meetingUid: undefined }, learned)).toMatchObject({
    objective: { statement: 'my words' },
    state: 'planned',
    meetingUid: 'uid-7',
    seriesUid: 'series-1',
  });
});

it.each([
  ['what I send', MY_WORDS, [], MY_WORDS, 'my words', ''],
  ['what I sent before I typed on', MY_WORDS, [THEIR_WORDS], THEIR_WORDS, 'my words', ''],
  ['what another window of mine typed on top of what I send', BASIS, [], WITH_MORE, BASIS.objective.statement, 'more'],
  ['the same while I typed on in another field', MY_WORDS, [BASIS], WITH_MORE, 'my words', 'more'],
])('a first save that meets %s', (_, mine, sent, theirs, statement, internalObjective) => {
  const merge = mergeFirstSave(mine, sent, { ...theirs, meetingUid: 'uid-7' });
  expect(merge).toMatchObject({ ritual: { objective: { statement }, internalObjective, meetingUid: 'uid-7' } });
});

it('a first save that meets another text than was ever sent, in a field typed in since, asks', () => {
  expect(mergeFirstSave(MY_WORDS, [BASIS], THEIR_WORDS)).toEqual({ kind: 'conflict', fields: ['statement'] });
});
