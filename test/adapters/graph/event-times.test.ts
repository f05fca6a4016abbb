import { describe, expect, it } from 'vitest';
import { toAllDayBoundary, toMoment } from '../../../src/adapters/graph/event-times.ts';

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });

describe('a moment', () => {
  it('is read as UTC, not as the time of the machine', () => {
    expect(toMoment(utc('2026-11-23T09:00:00.0000000'))).toBe('2026-11-23T09:00:00Z');
  });

  it('in another zone is refused: a wrong hour is worse than none', () => {
    expect(() => toMoment({ dateTime: '2026-11-23T09:00:00.0000000', timeZone: 'Romance Standard Time' })).toThrow(
      'UTC',
    );
  });

  it('that is none is refused', () => {
    expect(() => toMoment(utc('2026-11-23'))).toThrow();
  });
});

describe('an all-day boundary', () => {
  // 29 March 2026, a Sunday, is the day on which Paris goes to summer time.
  it.each([
    ['that Graph left at midnight stays that day', '2026-11-23T00:00:00', '2026-11-23'],
    ['of Paris in winter, told in UTC', '2026-11-22T23:00:00', '2026-11-23'],
    ['of Paris in summer, told in UTC', '2026-06-30T22:00:00', '2026-07-01'],
    ['of Paris, the morning summer time begins', '2026-03-28T23:00:00', '2026-03-29'],
    ['of Kathmandu', '2026-11-22T18:15:00', '2026-11-23'],
    ['of Auckland in summer', '2026-11-22T11:00:00', '2026-11-23'],
    ['of New York in winter', '2026-11-23T05:00:00', '2026-11-23'],
    ['of St. John’s in winter', '2026-11-23T03:30:00', '2026-11-23'],
    ['of Honolulu', '2026-11-23T10:00:00', '2026-11-23'],
    ['at the turn of the year, of Berlin', '2026-12-31T23:00:00', '2027-01-01'],
  ])('%s', (_, dateTime, day) => {
    expect(toAllDayBoundary(utc(dateTime))).toBe(`${day}T00:00:00Z`);
  });

  // On the date line two days share an hour of UTC: only the entry's own zone tells them apart.
  it.each([
    ['of Kiritimati', '2026-11-22T10:00:00', 'Line Islands Standard Time', '2026-11-23'],
    ['of Honolulu', '2026-11-23T10:00:00', 'Hawaiian Standard Time', '2026-11-23'],
    ['of Pago Pago', '2026-11-23T11:00:00', 'UTC-11', '2026-11-23'],
    ['of Auckland in summer', '2026-11-22T11:00:00', 'New Zealand Standard Time', '2026-11-23'],
    ['of Baker Island', '2026-11-23T12:00:00', 'Dateline Standard Time', '2026-11-23'],
    ['that Graph left at midnight, whatever zone it names', '2026-11-23T00:00:00', 'UTC-11', '2026-11-23'],
    ['of a zone of somebody’s own', '2026-11-22T23:00:00', 'tzone://Microsoft/Custom', '2026-11-23'],
  ])('%s, with its zone', (_, dateTime, zone, day) => {
    expect(toAllDayBoundary(utc(dateTime), zone)).toBe(`${day}T00:00:00Z`);
  });
});
