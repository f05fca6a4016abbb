import { instantOf, type Instant } from '../../domain/calendar-day.ts';

/** Graph's dateTimeTimeZone. `dateTime` has no offset: `2026-11-23T09:00:00.0000000`. */
export interface GraphDateTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

const UTC_NAMES = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'tzone://Microsoft/Utc']);

/**
 * A moment. Read as UTC in so many words, since `new Date()` of a text without offset means the machine's zone (platform-facts D7).
 * Throws when the server did not keep to `Prefer: outlook.timezone="UTC"`: a wrong hour is worse than none.
 */
export function toMoment({ dateTime, timeZone }: GraphDateTime): Instant {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?$/.exec(dateTime);
  if (parts?.[1] === undefined || !UTC_NAMES.has(timeZone)) throw new Error('an event time that is not in UTC');
  const date = new Date(`${parts[1]}Z`);
  if (Number.isNaN(date.getTime())) throw new Error('an event time that is no time');
  return instantOf(date.getTime());
}

/**
 * The calendar day of an all-day boundary, carried as its midnight in UTC (see CalendarMeeting.allDay). All-day entries run from
 * midnight to midnight in their own zone; told in UTC that is up to 14 hours before the day or 12 hours into it, so the day is the
 * nearest midnight. The two ranges overlap between 10:00 and 12:00 UTC: 11:00 and 12:00 belong to New Zealand, Fiji and Tonga
 * (UTC+12, +13) rather than to Samoa's and Baker Island's west (UTC-11, -12); 10:00 belongs to Hawaii rather than to Kiribati (+14).
 */
export function toAllDayBoundary(time: GraphDateTime): Instant {
  const moment = new Date(toMoment(time));
  const hour = moment.getUTCHours() + moment.getUTCMinutes() / 60;
  const days = hour > 10 ? 1 : 0;
  return instantOf(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + days));
}
