import { expect, it } from 'vitest';
import { isExpiredDraft, phaseOf, stateWhenGone, stateWhenSeen } from '../../src/domain/meeting-state.ts';
import { RITUAL_STATES, type RitualState } from '../../src/domain/ritual.ts';
import { instant, makeRitual } from '../support/builders.ts';

const PARIS = 'Europe/Paris';

it.each([
  ['2026-11-26T08:59:59Z', 'to-come'],
  ['2026-11-26T09:00:00Z', 'under-way'],
  ['2026-11-26T10:29:59Z', 'under-way'],
  ['2026-11-26T10:30:00Z', 'past'],
  ['2026-11-26T10:30:00.000Z', 'past'], // the same moment, written otherwise
] as const)('at %s a meeting from 09:00 to 10:30 is %s', (now, phase) => {
  const meeting = { start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T10:30:00Z') };
  expect(phaseOf(meeting, instant(now), PARIS)).toBe(phase);
});

it.each([
  // Thursday 26 and Friday 27 November 2026, all day; Paris is at UTC+1.
  ['2026-11-25T22:59:59Z', 'to-come'],
  ['2026-11-25T23:00:00Z', 'under-way'],
  ['2026-11-27T22:59:59Z', 'under-way'],
  ['2026-11-27T23:00:00Z', 'past'],
] as const)('at %s an all-day seminar of two days is %s in Paris', (now, phase) => {
  const seminar = { start: instant('2026-11-26T00:00:00Z'), end: instant('2026-11-28T00:00:00Z'), allDay: true };
  expect(phaseOf(seminar, instant(now), PARIS)).toBe(phase);
});

const BEFORE = instant('2026-11-23T09:00:00Z');
const AFTER = instant('2026-11-27T09:00:00Z');
const AT = { start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T10:30:00Z'), cancelled: false };
const MOVED = { start: instant('2026-12-03T09:00:00Z'), end: instant('2026-12-03T10:30:00Z'), cancelled: false };
const CALLED_OFF = { ...AT, cancelled: true };

it.each<[string, typeof AT, ReturnType<typeof instant>, Record<RitualState, RitualState>]>([
  [
    'still to come',
    AT,
    BEFORE,
    {
      drafted: 'planned',
      planned: 'planned',
      held: 'planned',
      confirmed: 'confirmed',
      postponed: 'postponed',
      cancelled: 'planned',
      'did-not-happen': 'did-not-happen',
    },
  ],
  [
    'over',
    AT,
    AFTER,
    {
      drafted: 'held',
      planned: 'held',
      held: 'held',
      confirmed: 'confirmed',
      postponed: 'postponed',
      cancelled: 'held',
      'did-not-happen': 'did-not-happen',
    },
  ],
  [
    'moved to a later day',
    MOVED,
    AFTER,
    {
      drafted: 'planned',
      planned: 'planned',
      held: 'planned',
      confirmed: 'planned',
      postponed: 'planned',
      cancelled: 'planned',
      'did-not-happen': 'planned',
    },
  ],
  [
    'cancelled',
    CALLED_OFF,
    BEFORE,
    {
      drafted: 'cancelled',
      planned: 'cancelled',
      held: 'cancelled',
      confirmed: 'confirmed',
      postponed: 'cancelled',
      cancelled: 'cancelled',
      'did-not-happen': 'cancelled',
    },
  ],
])('a meeting seen %s gives each state its next', (_how, seen, now, expected) => {
  const next = Object.fromEntries(
    RITUAL_STATES.map((state) => [state, stateWhenSeen(makeRitual({ state }), seen, now, PARIS)]),
  );
  expect(next).toEqual(expected);
});

it('what took place and was said to have taken place is not called off afterwards, even moved ahead', () => {
  const seen = { ...MOVED, cancelled: true };
  expect(stateWhenSeen(makeRitual({ state: 'confirmed' }), seen, AFTER, PARIS)).toBe('confirmed');
  expect(stateWhenSeen(makeRitual({ state: 'held' }), seen, AFTER, PARIS)).toBe('cancelled');
});

it('a meeting that is gone was called off, unless it had taken place', () => {
  const next = RITUAL_STATES.map((state) => stateWhenGone(makeRitual({ state })));
  expect(next).toEqual(['cancelled', 'cancelled', 'held', 'confirmed', 'cancelled', 'cancelled', 'did-not-happen']);
});

const DRAFT = makeRitual({ state: 'drafted', meetingUid: undefined, meetingId: undefined });

it.each([
  ['29 days old', DRAFT, '2026-10-25T09:00:01Z', false],
  ['30 days old', DRAFT, '2026-10-24T09:00:00Z', true],
  ['of unknown age, its meeting ahead', DRAFT, undefined, false],
  ['of unknown age, its meeting 30 days over', { ...DRAFT, end: instant('2026-10-24T09:00:00Z') }, undefined, true],
  ['linked', { ...DRAFT, meetingUid: 'uid-1' }, '2026-01-01T00:00:00Z', false],
  ['planned', makeRitual(), '2026-01-01T00:00:00Z', false],
] as const)('a draft %s: %#', (_what, ritual, changedAt, expired) => {
  expect(isExpiredDraft(ritual, changedAt === undefined ? undefined : instant(changedAt), BEFORE)).toBe(expired);
});
