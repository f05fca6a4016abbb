/** Graph's dateTimeTimeZone and instants: Windows and IANA zone names in and out. */
import { DateTime, IANAZone } from 'luxon';
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

/**
 * Answers of luxon, kept: one takes 30 µs, a view of a year asks some thousand times and mostly for the same hours.
 * Emptied when it has grown to some ten megabytes.
 */
const kept = new Map<string, number>();
const MOST_KEPT = 100_000;

function keep(key: string, find: () => number): number {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = find();
  kept.set(key, found);
  return found;
}

/** The instant of a wall time in a zone. A time the spring change skips is moved forward by the change, as Outlook does. */
export function instantOfWall(wall: number, zone: string): number {
  if (zone === 'UTC') return wall;
  return keep(`${zone} ${wall}`, () => {
    const at = new Date(wall);
    const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
    const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
    return DateTime.fromObject({ year, month, day, hour, minute, second }, { zone }).toMillis();
  });
}

export const instantOf = (time: DateTimeTimeZone): number =>
  instantOfWall(wallOf(time.dateTime), demandZone(time.timeZone));

export function wallOfInstant(instant: number, zone: string): number {
  if (zone === 'UTC') return instant;
  return keep(`${instant} in ${zone}`, () => instant + DateTime.fromMillis(instant, { zone }).offset * 60_000);
}

/** The instant as wall time of the zone that `timeZone` names; the name is echoed as it was given. */
export function inZone(instant: number, timeZone: string): DateTimeTimeZone {
  return { dateTime: wallText(wallOfInstant(instant, demandZone(timeZone))), timeZone };
}
