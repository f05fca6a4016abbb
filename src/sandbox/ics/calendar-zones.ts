/**
 * What the TZID of a calendar file means, as an IANA name. In this order: an IANA name; a Windows name; the places that
 * Windows shows for a zone; the file's own VTIMEZONE, if some IANA zone keeps the same clock; and, reported, the home
 * zone of the mailbox.
 */
import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import type { CalendarPart, CalendarProblem, ContentLine } from './content-lines.ts';
import { WINDOWS_ZONE_BY_PLACES } from './outlook-zone-names.ts';

export interface CalendarZones {
  /** IANA name of the file's or the mailbox's own zone, for times that name none. */
  readonly home: string;
  /** A local time as an instant. @param local year to second @param line where the TZID stands, for the report */
  instant(local: LocalTime, tzid: string, line: number): DateTime;
}

interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

type Zone = { iana: string } | { definition: ICAL.Timezone };

export function createZones(
  definitions: readonly CalendarPart[],
  mailboxZone: string,
  shownZone: ContentLine | undefined,
  problems: CalendarProblem[],
): CalendarZones {
  const home = named(shownZone?.value.trim() ?? '') ?? mailboxZone;
  const zones = new Map<string, Zone>();

  function find(tzid: string, line: number, year: number): Zone {
    const name = named(tzid);
    if (name !== undefined) return { iana: name };
    const part =
      definitions.find((candidate) => tzidOf(candidate) === tzid) ??
      definitions.find((candidate) => sameZone(tzidOf(candidate), tzid));
    const definition = part === undefined ? undefined : readDefinition(part);
    if (definition === undefined) {
      problems.push({
        line,
        kept: true,
        message: `The time zone "${tzid}" is not known and the file does not define it: read as ${home}.`,
      });
      return { iana: home };
    }
    const iana = zoneWithSameClock(definition, home, year);
    if (iana !== undefined) return { iana };
    problems.push({
      line,
      kept: true,
      message: `The time zone "${tzid}" keeps a clock that no known zone keeps: its times are right, but a series stays at the same UTC time all year.`,
    });
    return { definition };
  }

  return {
    home,
    instant: (local, tzid, line) => {
      let zone = zones.get(tzid);
      if (zone === undefined) {
        zone = find(tzid, line, local.year);
        zones.set(tzid, zone);
      }
      if ('iana' in zone) return DateTime.fromObject(local, { zone: zone.iana });
      return DateTime.fromObject(local, { zone: 'UTC' }).minus({ seconds: zone.definition.utcOffset(icalTime(local)) });
    },
  };
}

/** @returns undefined for a name that no table knows */
function named(tzid: string): string | undefined {
  if (tzid === '') return undefined;
  if (/^(etc\/)?(utc|gmt|zulu|z)$/i.test(tzid)) return 'UTC';
  if (IANAZone.isValidZone(tzid)) return tzid;
  // "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "/mozilla.org/20050126_1/Europe/Berlin"
  if (tzid.startsWith('/')) {
    const path = tzid.split('/');
    const tail = [2, 3].map((length) => path.slice(-length).join('/')).find((name) => IANAZone.isValidZone(name));
    if (tail !== undefined) return tail;
  }
  const windows = windowsName(tzid);
  const iana = findIana(windows)[0];
  if (iana === undefined) return undefined;
  return iana === 'Etc/UTC' ? 'UTC' : iana;
}

function windowsName(tzid: string): string {
  const places = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(tzid.replaceAll('\\', ''))?.[1];
  if (places === undefined) return tzid;
  return WINDOWS_ZONE_BY_PLACES.get(places.trim().toLowerCase()) ?? tzid;
}

function tzidOf(part: CalendarPart): string {
  return part.lines.find(({ name }) => name === 'TZID')?.value ?? '';
}

function sameZone(left: string, right: string): boolean {
  const plain = (name: string) => name.replaceAll(/[\\"]/g, '').trim().toLowerCase();
  return plain(left) === plain(right);
}

function readDefinition(part: CalendarPart): ICAL.Timezone | undefined {
  try {
    return new ICAL.Timezone(new ICAL.Component(ICAL.parse(writeBack(part)) as unknown[]));
  } catch {
    return undefined;
  }
}

function writeBack({ kind, lines, parts }: CalendarPart): string {
  const content = lines.filter(({ name }) =>
    ['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE'].includes(name),
  );
  return [
    `BEGIN:${kind}`,
    ...content.map(({ name, value }) => `${name}:${value}`),
    ...parts.map(writeBack),
    `END:${kind}`,
  ].join('\r\n');
}

/** Two instants a month over three years tell any two rules of summer time apart. */
function zoneWithSameClock(definition: ICAL.Timezone, home: string, year: number): string | undefined {
  const samples = [year - 1, year, year + 1].flatMap((sampleYear) =>
    Array.from({ length: 24 }, (_, index) => ({
      year: sampleYear,
      month: Math.floor(index / 2) + 1,
      day: index % 2 === 0 ? 4 : 20,
      hour: 12,
      minute: 0,
      second: 0,
    })),
  );
  const offsets = samples.map((local) => definition.utcOffset(icalTime(local)));
  const keeps = (zone: string) =>
    samples.every((local, index) => DateTime.fromObject(local, { zone }).offset * 60 === offsets[index]);
  if (keeps(home)) return home;
  // "Pacific Standard Time" before "Pacific Standard Time (Mexico)".
  const isSpecial = ({ windowsName: name }: (typeof WINDOWS_TO_IANA_MAP)[number]) => name.includes('(');
  const general = WINDOWS_TO_IANA_MAP.filter((zone) => !isSpecial(zone));
  return [...general, ...WINDOWS_TO_IANA_MAP.filter(isSpecial)]
    .map(({ iana }) => iana[0])
    .find((zone) => IANAZone.isValidZone(zone) && keeps(zone));
}

function icalTime(local: LocalTime): ICAL.Time {
  return ICAL.Time.fromData({ ...local, isDate: false });
}
