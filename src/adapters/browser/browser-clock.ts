import { instantOf } from '../../domain/calendar-day.ts';
import type { Clock } from '../../ports/clock.ts';

/** The machine's clock. */
export const browserClock: Clock = { now: () => instantOf(Date.now()) };
