import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addSeconds, dayFromNumber, daysBetween, instantOf } from '../../src/domain/calendar-day.ts';
import { dayNumberReader, dayOf, isTimeZone, startDayOf, startOfDay } from '../../src/domain/time-zone.ts';
import { day, instant } from '../support/builders.ts';

/** Odd offsets and both hemispheres, so that a leak of the machine's own zone cannot hide. */
const ZONES = [
  'UTC',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Auckland',
  'Pacific/Apia',
  'America/Santiago',
  'Asia/Beirut',
];

it.each([
  // Sunday 29 March 2026: Paris goes from 01:00Z on by UTC+2.
  ['2026-03-28T22:59:59Z', 'Europe/Paris', '2026-03-28'],
  ['2026-03-28T23:00:00Z', 'Europe/Paris', '2026-03-29'],
  ['2026-03-29T21:59:59Z', 'Europe/Paris', '2026-03-29'],
  ['2026-03-29T22:00:00Z', 'Europe/Paris', '2026-03-30'],
  // Sunday 25 October 2026: Paris is back at UTC+1 from 01:00Z on; the day has 25 hours.
  ['2026-10-24T22:00:00Z', 'Europe/Paris', '2026-10-25'],
  ['2026-10-25T22:59:59Z', 'Europe/Paris', '2026-10-25'],
  ['2026-10-25T23:00:00Z', 'Europe/Paris', '2026-10-26'],
  ['2026-11-23T18:14:59Z', 'Asia/Kathmandu', '2026-11-23'],
  ['2026-11-23T18:15:00Z', 'Asia/Kathmandu', '2026-11-24'],
  ['2026-11-24T03:29:59Z', 'America/St_Johns', '2026-11-23'],
  ['2026-11-23T10:59:59Z', 'Pacific/Auckland', '2026-11-23'],
  ['2026-11-23T11:00:00Z', 'Pacific/Auckland', '2026-11-24'],
  ['2026-12-31T23:00:00Z', 'Europe/Paris', '2027-01-01'],
] as const)('%s in %s is %s', (at, timeZone, expected) => {
  expect(dayOf(instant(at), timeZone)).toBe(expected);
});

it.each([
  ['2026-11-23', 'Europe/Paris', '2026-11-22T23:00:00Z'],
  ['2026-07-01', 'Europe/Paris', '2026-06-30T22:00:00Z'],
  ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00Z'],
  ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00Z'],
  ['2026-11-23', 'Asia/Kathmandu', '2026-11-22T18:15:00Z'],
  ['2026-11-23', 'America/St_Johns', '2026-11-23T03:30:00Z'],
  ['2026-11-23', 'Pacific/Auckland', '2026-11-22T11:00:00Z'],
  // Sunday 6 September 2026: in Chile the clocks skip midnight, the day begins at 01:00.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
] as const)('%s begins in %s at %s', (of, timeZone, expected) => {
  expect(startOfDay(day(of), timeZone)).toBe(expected);
});

it.each(ZONES)('every day of %s begins on that day, and the second before belongs to the day before', (timeZone) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
      const of = addDays(day('2020-01-01'), days);
      const begins = startOfDay(of, timeZone);
      expect(dayOf(begins, timeZone)).toBe(of);
      expect(dayOf(addSeconds(begins, -1), timeZone) < of).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each(ZONES)('in %s a day later is never an earlier day', (timeZone) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e8 }), (seconds) => {
      const at = instantOf(Date.UTC(2018, 0, 1) + seconds * 1000);
      const passed = daysBetween(dayOf(at, timeZone), dayOf(addSeconds(at, 86_400), timeZone));
      expect([0, 1, 2]).toContain(passed);
    }),
    { numRuns: 300 },
  );
});

it.each([...ZONES, 'Europe/Dublin', 'America/Sao_Paulo', 'Africa/Casablanca', 'Pacific/Kiritimati'])(
  'the reader of many days says what one asked at a time says, in %s',
  (timeZone) => {
    const read = dayNumberReader(timeZone);
    const agrees = (at: number): void => {
      expect(dayFromNumber(read(at))).toBe(dayOf(instantOf(at), timeZone));
    };
    // From 1880, when most places still had a time of their own, to the end of 2100.
    const anyMoment = fc.integer({ min: Date.UTC(1880, 0, 1) / 1000, max: Date.UTC(2101, 0, 1) / 1000 });
    fc.assert(
      fc.property(anyMoment, (seconds) => agrees(seconds * 1000)),
      { numRuns: 400 },
    );
    // Every hour of the days around both changes of the clocks, north and south, and of the day that Apia left out in 2011.
    const around = ['2026-03-28', '2026-04-04', '2026-09-05', '2026-09-26', '2026-10-24', '2026-10-31', '2011-12-29'];
    for (const from of around) {
      for (let hour = 0; hour < 72; hour += 1) agrees(Date.parse(from) + hour * 3_600_000 + 1_799_000);
    }
  },
);

it('an all-day entry is on the day it names, wherever one is', () => {
  for (const timeZone of ZONES) {
    expect(startDayOf({ start: instant('2026-11-23T00:00:00Z'), allDay: true }, timeZone)).toBe('2026-11-23');
  }
});

it('knows which time zones exist', () => {
  expect(isTimeZone('Europe/Paris')).toBe(true);
  expect(isTimeZone('Europe/Atlantis')).toBe(false);
});
