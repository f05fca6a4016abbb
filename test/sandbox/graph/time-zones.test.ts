import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { instantOfWall, wallOf, wallOfInstant } from '../../../src/sandbox/graph/store/time-zones.ts';

const HOUR = 3_600_000;
const instant = (text: string): number => Date.parse(text);

describe('the store’s time zones', () => {
  it.each([
    'Europe/Paris',
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kolkata',
  ])('agree with luxon for every half hour of a year in %s', (zone) => {
    // 1 January 2026 is a Thursday.
    for (let at = instant('2026-01-01T00:00:00Z'); at < instant('2027-01-01T00:00:00Z'); at += HOUR / 2) {
      const wall = wallOfInstant(at, zone);
      if (wall !== at + DateTime.fromMillis(at, { zone }).offset * 60_000) expect.fail(`${zone} ${at}`);
      const back = instantOfWall(wall, zone);
      // A wall time that comes twice means the second.
      if (back !== at && wallOfInstant(back, zone) !== wall) expect.fail(`${zone} ${at} comes back as ${back}`);
      if (back < at) expect.fail(`${zone} ${at} comes back as the earlier ${back}`);
    }
  });

  it.each([
    ['the hour that spring skips is moved forward', '2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T01:30:00Z'],
    ['the hour that autumn repeats is winter time’s', '2026-10-25T02:30:00', 'Europe/Paris', '2026-10-25T01:30:00Z'],
    ['the hour before it is summer time’s', '2026-10-25T01:59:00', 'Europe/Paris', '2026-10-24T23:59:00Z'],
    ['New York repeats another Sunday', '2026-11-01T01:30:00', 'America/New_York', '2026-11-01T06:30:00Z'],
    [
      'half an hour is enough on Lord Howe Island',
      '2026-10-04T02:15:00',
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00Z',
    ],
  ])('%s', (_what, wall, zone, expected) => {
    expect(new Date(instantOfWall(wallOf(wall), zone)).toISOString()).toBe(expected.replace('Z', '.000Z'));
  });
});
