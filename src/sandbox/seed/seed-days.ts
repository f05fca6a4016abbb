import { instantOfWall, wallOf } from '../graph/store/time-zones.ts';

const DAY = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days are `YYYY-MM-DD` and compare as text; counting is done in UTC, where every day has 24 hours. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: string): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

function isWorkDay(day: string): boolean {
  return weekday(day) <= 5 && !day.endsWith('-12-25') && !day.endsWith('-01-01');
}

/** The day itself, or the first one after it that people work: at most three days later. */
export function workDayFrom(day: string): string {
  let candidate = day;
  while (!isWorkDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** Wall time as Graph writes it: `2026-11-23T09:00:00.0000000`. Minutes may pass midnight. */
export function wallTime(day: string, minutes: number): string {
  return `${new Date(midnight(day) + minutes * 60_000).toISOString().slice(0, 19)}.0000000`;
}

/** The instant of a wall time in an IANA zone, `2026-11-23T08:00:00Z`. */
export function instantOf(day: string, minutes: number, zone: string): string {
  return `${new Date(instantOfWall(wallOf(wallTime(day, minutes)), zone)).toISOString().slice(0, 19)}Z`;
}
