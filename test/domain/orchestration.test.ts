import { expect, it } from 'vitest';
import type { CalendarDay } from '../../src/domain/calendar-day.ts';
import { markOrchestration } from '../../src/domain/orchestration.ts';
import { day, key } from '../support/builders.ts';

/** Monday 23 November 2026. */
const TODAY = day('2026-11-23');
const AIRBUS = key('airbus');
const coordination = (on: CalendarDay, when: 'held' | 'planned' = 'held', account = AIRBUS) => ({
  id: `kamm ${on}`,
  account,
  day: on,
  when,
});
const review = (on: CalendarDay, when: 'held' | 'planned' = 'held') => ({ id: 'kar', account: AIRBUS, day: on, when });

it.each([
  // The review is on Thursday 1 October 2026; its windows go from 1 September to 31 October.
  ['nothing near it', [], 'unprepared', 'unfollowed'],
  ['a coordination 30 days before', [coordination(day('2026-09-01'))], 'prepared', 'unfollowed'],
  ['a coordination 31 days before', [coordination(day('2026-08-31'))], 'unprepared', 'unfollowed'],
  ['a coordination 30 days after', [coordination(day('2026-10-31'))], 'unprepared', 'followed'],
  ['a coordination 31 days after', [coordination(day('2026-11-01'))], 'unprepared', 'unfollowed'],
  ['one on its own day', [coordination(day('2026-10-01'))], 'prepared', 'unfollowed'],
  ['one of another account', [coordination(day('2026-09-20'), 'held', key('basf'))], 'unprepared', 'unfollowed'],
  ['one on each side', [coordination(day('2026-09-20')), coordination(day('2026-10-12'))], 'prepared', 'followed'],
] as const)('a held review with %s', (_with, coordinations, preparation, followUp) => {
  expect(markOrchestration([review(day('2026-10-01'))], coordinations, TODAY)).toMatchObject([
    { preparation, followUp },
  ]);
});

it('a review of last week may still be followed up', () => {
  // Tuesday 17 November 2026: the 30 days after it are over on 17 December.
  const [mark] = markOrchestration([review(day('2026-11-17'))], [], TODAY);
  expect(mark).toMatchObject({ followUp: 'open', because: { from: '2026-10-18', to: '2026-12-17' } });
  expect(markOrchestration([review(day('2026-11-17'))], [], day('2026-12-17'))).toMatchObject([{ followUp: 'open' }]);
  expect(markOrchestration([review(day('2026-11-17'))], [], day('2026-12-18'))).toMatchObject([
    { followUp: 'unfollowed' },
  ]);
});

it('a coordination that is only planned keeps the follow-up open', () => {
  const planned = coordination(day('2026-12-01'), 'planned');
  expect(markOrchestration([review(day('2026-11-17'))], [planned], TODAY)).toMatchObject([
    { followUp: 'open', because: { followedBy: ['kamm 2026-12-01'] } },
  ]);
  const held = coordination(day('2026-11-20'));
  expect(markOrchestration([review(day('2026-11-17'))], [planned, held], TODAY)).toMatchObject([
    { followUp: 'followed', because: { followedBy: ['kamm 2026-11-20', 'kamm 2026-12-01'] } },
  ]);
});

it('a planned review is prepared by a planned coordination, and its follow-up is open', () => {
  const marks = markOrchestration(
    [review(day('2026-12-10'), 'planned')],
    [coordination(day('2026-12-03'), 'planned')],
    TODAY,
  );
  expect(marks).toMatchObject([
    { preparation: 'prepared', followUp: 'open', because: { preparedBy: ['kamm 2026-12-03'], followedBy: [] } },
  ]);
});

it('takes its windows from the charter', () => {
  const coordinations = [coordination(day('2026-09-20'))];
  expect(
    markOrchestration([review(day('2026-10-01'))], coordinations, TODAY, { beforeDays: 7, afterDays: 7 }),
  ).toMatchObject([{ preparation: 'unprepared' }]);
});
