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
 * Zones whose midnight the nearest one in UTC gets wrong, by their Windows, tz and Etc names, with their hours ahead of UTC: the
 * other side of the date line shares the hour with more people (see {@link toAllDayBoundary}).
 */
const BEYOND_THE_DATE_LINE: Readonly<Record<string, number>> = {
  'Line Islands Standard Time': 14,
  'Pacific/Kiritimati': 14,
  'Etc/GMT-14': 14,
  'UTC-11': -11,
  'Pacific/Pago_Pago': -11,
  'Pacific/Midway': -11,
  'Pacific/Niue': -11,
  'Etc/GMT+11': -11,
  'Dateline Standard Time': -12,
  'Etc/GMT+12': -12,
};

/**
 * The calendar day of an all-day boundary, carried as its midnight in UTC (see CalendarMeeting.allDay). All-day entries run from
 * midnight to midnight in their own zone (platform-facts D7); told in UTC that is up to 14 hours before the day or 12 hours into it,
 * so the day is the nearest midnight. The two ranges overlap between 10:00 and 12:00 UTC: 11:00 and 12:00 belong to New Zealand, Fiji
 * and Tonga (UTC+12, +13), 10:00 to Hawaii, unless `ownZone` (Graph's originalStartTimeZone) says that it is one of the others there.
 */
export function toAllDayBoundary(time: GraphDateTime, ownZone?: string | null): Instant {
  const moment = new Date(toMoment(time));
  const hour = moment.getUTCHours() + moment.getUTCMinutes() / 60;
  const ahead = BEYOND_THE_DATE_LINE[ownZone ?? ''];
  // An entry that the service left at midnight stays there, whatever zone it names.
  const isOfOwnZone = ahead !== undefined && hour === (24 - ahead) % 24;
  const days = isOfOwnZone ? (ahead > 0 ? 1 : 0) : hour > 10 ? 1 : 0;
  return instantOf(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + days));
}
