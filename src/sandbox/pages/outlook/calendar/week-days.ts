/** The seven days of a week and where each entry stands in them. Days begin on Monday; everything is in the person's zone. */
import { DateTime } from 'luxon';
import type { CalendarEntry } from '../../../hosts/outlook/outlook-host-types.ts';

interface PlacedEntry {
  entry: CalendarEntry;
  /** Minutes after midnight, within the day. */
  from: number;
  to: number;
  /** Side by side with what overlaps: the lane, and how many there are. */
  lane: number;
  lanes: number;
}

interface WeekDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Whole-day entries. */
  allDay: CalendarEntry[];
  placed: PlacedEntry[];
}

const DAY_MINUTES = 24 * 60;
/** An entry shorter than this is drawn as long as this, so that its name can be read. */
const SHORTEST_DRAWN = 25;

export function mondayOf(instant: number | string, timeZone: string): DateTime {
  const at =
    typeof instant === 'number'
      ? DateTime.fromMillis(instant, { zone: timeZone })
      : DateTime.fromISO(instant, { zone: timeZone });
  return at.startOf('week');
}

export function weekOf(monday: DateTime, entries: readonly CalendarEntry[]): WeekDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const from = monday.plus({ days: offset });
    const to = from.plus({ days: 1 });
    const here = entries.filter(
      (entry) => entry.start < to.toMillis() && (entry.end > from.toMillis() || entry.start >= from.toMillis()),
    );
    const whole = (entry: CalendarEntry): boolean => entry.isAllDay || entry.end - entry.start >= 24 * 3_600_000;
    return {
      day: from.toISODate() ?? '',
      allDay: here.filter(whole),
      placed: inLanes(
        here
          .filter((entry) => !whole(entry))
          .map((entry) => ({
            entry,
            from: minutesInto(entry.start, from),
            to: minutesInto(entry.end, from),
            lane: 0,
            lanes: 1,
          })),
      ),
    };
  });
}

/** By the clock on the wall, so that a day with a changed hour still shows ten o'clock at ten. */
function minutesInto(instant: number, midnight: DateTime): number {
  const at = DateTime.fromMillis(instant, { zone: midnight.zone });
  if (at < midnight) return 0;
  if (at >= midnight.plus({ days: 1 })) return DAY_MINUTES;
  return at.hour * 60 + at.minute;
}

function inLanes(placed: PlacedEntry[]): PlacedEntry[] {
  const sorted = [...placed].sort((one, other) => one.from - other.from || other.to - one.to);
  let group: PlacedEntry[] = [];
  let groupEnd = -1;
  const ends: number[] = [];
  const close = (): void => {
    for (const member of group) member.lanes = ends.length;
    group = [];
    ends.length = 0;
  };
  for (const item of sorted) {
    const end = Math.max(item.to, item.from + SHORTEST_DRAWN);
    if (item.from >= groupEnd) close();
    const free = ends.findIndex((laneEnd) => laneEnd <= item.from);
    item.lane = free < 0 ? ends.length : free;
    ends[item.lane] = end;
    group.push(item);
    groupEnd = Math.max(groupEnd, end);
  }
  close();
  return sorted;
}

const RESPONSES = {
  none: '',
  organizer: '',
  notResponded: 'not answered yet',
  accepted: 'accepted',
  tentativelyAccepted: 'tentative',
  declined: 'declined',
} as const;

/** What is true of an entry besides time and place, in words. */
export function stateWords(entry: CalendarEntry): string[] {
  const words: string[] = [];
  if (entry.isCancelled) words.push('cancelled');
  if (entry.type === 'occurrence' || entry.type === 'seriesMaster') words.push('repeats');
  if (entry.type === 'exception') words.push('changed occurrence');
  if (entry.isDraft && entry.isMeeting) words.push('not sent yet');
  if (entry.sensitivity !== 'normal') words.push(entry.sensitivity);
  const response = RESPONSES[entry.response];
  if (!entry.isOrganizer && !entry.isCancelled && response !== '') words.push(response);
  return words;
}

/** The full name of an entry for somebody who does not see where it stands. `me`: the address of who reads it. */
export function spokenName(entry: CalendarEntry, timeZone: string, me: string): string {
  const at = (instant: number): DateTime => DateTime.fromMillis(instant, { zone: timeZone }).setLocale('en-GB');
  const when = entry.isAllDay
    ? `${at(entry.start).toFormat('cccc d LLLL yyyy')}, all day`
    : `${at(entry.start).toFormat('cccc d LLLL yyyy')}, ${at(entry.start).toFormat('HH:mm')} to ${at(entry.end).toFormat('HH:mm')}`;
  const parts = [entry.subject || '(no title)', when];
  if (entry.location !== '') parts.push(entry.location);
  if (entry.isMeeting || !entry.isOrganizer)
    parts.push(`organised by ${entry.organizer.address.toLowerCase() === me ? 'you' : entry.organizer.name}`);
  return [...parts, ...stateWords(entry)].join(', ');
}
