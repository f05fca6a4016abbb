import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  compareDays,
  dayFromNumber,
  dayNumberOf,
  daysBetween,
  type Instant,
  millisecondsOf,
  parseCalendarDay,
  parseInstant,
} from '../../src/domain/calendar-day.ts';
import { day } from '../support/builders.ts';

it.each([
  ['2026-11-23', true],
  ['2024-02-29', true], // a leap day
  ['2026-02-29', false], // no leap year
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['0000-01-01', false],
  ['2026-2-3', false],
  ['2026-11-23T00:00:00Z', false],
  [' 2026-11-23', false],
  ['', false],
])('%j is a calendar day: %s', (text, isDay) => {
  expect(parseCalendarDay(text)).toBe(isDay ? text : undefined);
});

it.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-03-28', 1, '2026-03-29'], // Sunday, clocks change in Paris
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2025-11-23', 365, '2026-11-23'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-23', 0, '2026-11-23'],
] as const)('%s and %d days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days));

it('adding days and taking the difference undo each other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

it('days compare as text in the order of the calendar', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(daysBetween(b, a))).toBe(compareDays(a, b));
    }),
  );
});

it.each([
  ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
  ['2026-11-23T10:00:00.1234567Z', '2026-11-23T10:00:00Z'],
  ['2026-11-23T10:00Z', '2026-11-23T10:00:00Z'],
  ['2026-11-23T00:30:00+05:45', '2026-11-22T18:45:00Z'],
  ['2026-11-23T10:00:00', undefined], // no offset: nobody knows which moment
  ['2026-11-23', undefined],
  ['2026-02-30T10:00:00Z', undefined],
  ['2026-11-23T25:00:00Z', undefined],
  ['noon', undefined],
])('the instant %j reads as %s', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

const anyText = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

it('reads a moment and a day by their digits as the run time does, in every year', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = `${text.slice(0, 19)}Z` as Instant;
      expect(millisecondsOf(written)).toBe(Date.parse(written));
      expect(millisecondsOf(text as Instant)).toBe(Date.parse(text));
      const on = text.slice(0, 10) as CalendarDay;
      expect(dayNumberOf(on)).toBe(Date.parse(`${on}T00:00:00Z`) / 86_400_000);
      expect(dayFromNumber(dayNumberOf(on))).toBe(on);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '2026-11-23T24:00:00Z',
  '2026-11-23T25:00:00Z',
  '2026-13-23T10:00:00Z',
  '2026-11-2:T10:00:00Z',
  'not a moment at all',
])('what is not written as we write it is left to the run time: %s', (text) => {
  expect(millisecondsOf(text as Instant)).toBe(Date.parse(text));
});
