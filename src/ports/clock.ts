import type { Instant } from '../domain/calendar-day.ts';

export interface Clock {
  now(): Instant;
}
