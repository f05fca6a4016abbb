/** Graph's dateTimeTimeZone and instants: Windows and IANA zone names in and out. */
import { IANAZone } from 'luxon';
import windowsIana from 'windows-iana';
import type { DateTimeTimeZone } from './exchange.ts';
import { badRequest } from '../graph-error.ts';

const known = new Map<string, string | undefined>();

/** The IANA name behind a Windows or IANA name; undefined when nobody knows the zone. */
function ianaName(name: string): string | undefined {
  if (known.has(name)) return known.get(name);
  const iana = resolve(name);
  known.set(name, iana);
  return iana;
}

function resolve(name: string): string | undefined {
  if (/^(utc|gmt|z|etc\/(utc|gmt)|tzone:\/\/microsoft\/(utc|custom))$/i.test(name)) return 'UTC';
  const [fromWindows] = windowsIana.findIana(name);
  if (fromWindows !== undefined) return fromWindows;
  return IANAZone.isValidZone(name) ? name : undefined;
}

const windowsNames = new Map<string, string>();

/** The Windows name Exchange writes into originalStartTimeZone; a zone without one is a custom zone to Exchange. */
export function windowsName(name: string): string {
  const kept = windowsNames.get(name) ?? findWindowsName(name);
  windowsNames.set(name, kept);
  return kept;
}

function findWindowsName(name: string): string {
  const iana = ianaName(name);
  if (iana === 'UTC') return 'UTC';
  return (iana === undefined ? undefined : windowsIana.findWindows(iana)[0]) ?? 'tzone://Microsoft/Custom';
}

/** Throws Graph's 400 when the zone is not known. */
export function demandZone(name: string): string {
  const iana = ianaName(name);
  if (iana === undefined)
    throw badRequest(
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
      'TimeZoneNotSupportedException',
    );
  return iana;
}

const WALL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?$/;

/** Milliseconds of the wall time as if it stood in UTC: days and times can be counted with it. */
export function wallOf(dateTime: string): number {
  const match = WALL.exec(dateTime);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (match === null || new Date(wall).getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) {
    throw badRequest(
      `The value '${dateTime}' of property 'dateTime' is not a date and time without offset, such as 2026-11-23T09:00:00.`,
      'ErrorPropertyValidationFailure',
    );
  }
  return wall;
}

export const wallText = (wall: number): string => `${new Date(wall).toISOString().slice(0, 19)}.0000000`;
export const dayText = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Offsets of whole UTC days by zone: luxon takes 30 µs to find one, and a view of a year asks some thousand times. A day on which
 * the clocks change is asked about again each time. Grows by one number per zone and day that anybody has looked at.
 */
const offsetsOfDays = new Map<string, Map<number, number>>();

/** Milliseconds by which the zone's clocks are ahead of UTC at that instant. */
function offsetAt(instant: number, zone: string): number {
  const ofDays = offsetsOfDays.get(zone) ?? new Map<number, number>();
  offsetsOfDays.set(zone, ofDays);
  const day = Math.floor(instant / DAY);
  const known = ofDays.get(day);
  if (known !== undefined) return known;
  const iana = IANAZone.create(zone);
  const offset = iana.offset(day * DAY);
  if (iana.offset((day + 1) * DAY) !== offset) return iana.offset(instant) * MINUTE;
  ofDays.set(day, offset * MINUTE);
  return offset * MINUTE;
}

/**
 * The instant of a wall time in a zone. A time that the spring change skips is moved forward by the change, one that the autumn change
 * repeats is the later one, winter time's, as in Windows and so in Outlook.
 */
export function instantOfWall(wall: number, zone: string): number {
  if (zone === 'UTC') return wall;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === after) return wall - before;
  const fitting = [wall - before, wall - after].filter((instant) => wallOfInstant(instant, zone) === wall);
  return fitting.length === 0 ? wall - Math.min(before, after) : Math.max(...fitting);
}

export const instantOf = (time: DateTimeTimeZone): number =>
  instantOfWall(wallOf(time.dateTime), demandZone(time.timeZone));

export function wallOfInstant(instant: number, zone: string): number {
  if (zone === 'UTC') return instant;
  return instant + offsetAt(instant, zone);
}

/** The instant as wall time of the zone that `timeZone` names; the name is echoed as it was given. */
export function inZone(instant: number, timeZone: string): DateTimeTimeZone {
  return { dateTime: wallText(wallOfInstant(instant, demandZone(timeZone))), timeZone };
}
