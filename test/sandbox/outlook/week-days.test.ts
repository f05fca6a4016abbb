import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';
import { mondayOf, spokenName, weekOf } from '../../../src/sandbox/pages/outlook/calendar/week-days.ts';
import { HOUR, meeting, PARIS, START } from './outlook-fixtures.ts';

const ZONE = 'Europe/Paris';
const entry = (change: Partial<CalendarEntry>): CalendarEntry => ({ ...meeting(), ...change });

describe('the week', () => {
  it('puts overlapping entries side by side and the next ones over the whole width', () => {
    const days = weekOf(mondayOf(START, ZONE), [
      entry({ id: 'a' }),
      entry({ id: 'b', start: START + HOUR / 2, end: START + 2 * HOUR }),
      entry({ id: 'c', start: START + 3 * HOUR, end: START + 4 * HOUR }),
    ]);
    expect(days[3]?.day).toBe('2026-11-26');
    expect(days[3]?.placed.map(({ entry: { id }, from, lane, lanes }) => [id, from, lane, lanes])).toEqual([
      ['a', 14 * 60, 0, 2],
      ['b', 14 * 60 + 30, 1, 2],
      ['c', 17 * 60, 0, 1],
    ]);
  });

  it('shows an entry over midnight on both days', () => {
    const night = entry({ start: Date.parse('2026-11-26T22:00:00Z'), end: Date.parse('2026-11-27T01:00:00Z') });
    const days = weekOf(mondayOf(START, ZONE), [night]);
    expect(days.map((day) => day.placed.map(({ from, to }) => [from, to]))).toEqual([
      [],
      [],
      [],
      [[1380, 1440]],
      [[0, 120]],
      [],
      [],
    ]);
  });

  it('keeps ten o’clock at ten on the day the clock changes', () => {
    // Sunday 28 March 2027: 02:00 becomes 03:00 in Paris; 10:00 there is 08:00 UTC.
    const late = entry({ start: Date.parse('2027-03-28T08:00:00Z'), end: Date.parse('2027-03-28T09:00:00Z') });
    expect(weekOf(mondayOf('2027-03-28', ZONE), [late])[6]?.placed[0]).toMatchObject({ from: 600, to: 660 });
  });

  it('counts a whole day for its day only', () => {
    const start = Date.parse('2026-11-25T23:00:00Z');
    const days = weekOf(mondayOf(START, ZONE), [entry({ isAllDay: true, start, end: start + 24 * HOUR })]);
    expect(days.map((day) => day.allDay.length)).toEqual([0, 0, 0, 1, 0, 0, 0]);
  });
});

it('an entry says its day, times, place, organiser and state in words', () => {
  expect(spokenName(entry({}), ZONE, PARIS.address)).toBe(
    'Review, Thursday 26 November 2026, 14:00 to 15:00, Room Loire, organised by you',
  );
  expect(spokenName(entry({}), ZONE, 'hugo.lefevre@contoso.example'), 'in a calendar that is shared').toContain(
    'organised by Claire Morel',
  );
  expect(
    spokenName(
      entry({
        isOrganizer: false,
        isCancelled: true,
        type: 'occurrence',
        sensitivity: 'private',
        location: '',
        subject: '',
      }),
      ZONE,
      'nora.weiss@northwind.example',
    ),
  ).toBe(
    '(no title), Thursday 26 November 2026, 14:00 to 15:00, organised by Claire Morel, cancelled, repeats, private',
  );
  expect(spokenName(entry({ isOrganizer: false, response: 'notResponded' }), ZONE, '')).toContain('not answered yet');
});
