import { expect, it } from 'vitest';
import { nextMeeting } from '../../src/domain/next-meeting.ts';
import { day } from '../support/builders.ts';

const REVIEW = { min: 1, max: 2 };

it.each([
  // Thursday 12 November 2026; 365 days on is a Friday.
  ['2026-11-12', REVIEW, '2026-11-23', { dueFrom: '2027-05-13', dueBy: '2027-11-12', proposed: '2027-11-12' }],
  // Friday 13 November 2026; a year on is a Saturday: the Friday before it.
  ['2026-11-13', REVIEW, '2026-11-23', { dueFrom: '2027-05-14', dueBy: '2027-11-13', proposed: '2027-11-12' }],
  // Overdue, and today is a Friday: the Monday after it.
  ['2025-06-02', REVIEW, '2026-11-27', { dueFrom: '2025-12-01', dueBy: '2026-06-02', proposed: '2026-11-30' }],
  // A coordination, 4 to 9 a year: 40 to 91 days.
  [
    '2026-11-02',
    { min: 4, max: 9 },
    '2026-11-23',
    { dueFrom: '2026-12-12', dueBy: '2027-02-01', proposed: '2027-02-01' },
  ],
] as const)('after %s, %o, seen on %s', (last, range, today, next) => {
  expect(nextMeeting(day(last), range, day(today))).toEqual(next);
});
