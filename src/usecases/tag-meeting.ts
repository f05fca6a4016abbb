import type { Account, AccountKey } from '../domain/account.ts';
import { asTheCalendarKnows } from '../domain/calendar-copy.ts';
import type { CalendarMeeting, MeetingTag } from '../domain/meeting.ts';
import { BYTES_FOR_REF, mintRef } from '../domain/mint-ref.ts';
import { inOneLine } from '../domain/objective-line.ts';
import { knownName } from '../domain/person-name.ts';
import type { Ref } from '../domain/ref.ts';
import type { RitualType } from '../domain/ritual-type.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import { CalendarUnavailable, type MyCalendar } from '../ports/my-calendar.ts';
import { type Register, RegisterConflict, type Stored } from '../ports/register.ts';
import { tagOf } from './save-ritual.ts';

export interface TagMeetingPorts {
  readonly register: Pick<Register, 'saveRitual'>;
  readonly myCalendar: Pick<MyCalendar, 'meeting' | 'writeTag'>;
  readonly chance: Chance;
  readonly clock: Clock;
}

export interface TagChoice {
  readonly type: RitualType;
  readonly accounts: readonly AccountKey[];
  /** May be empty: the ritual counts, its objective is missing. */
  readonly statement: string;
}

/** What undo needs; keep it from the one to the other. */
export interface Tagged {
  readonly ritual: Stored<Ritual>;
  /** False: the row knows the meeting by its iCalUId, the hidden tag is put there by the next sync. */
  readonly tagWritten: boolean;
}

/** The meeting is gone, private or somebody else's by now: nothing was written. */
export class MeetingGone extends Error {
  override readonly name = 'MeetingGone';
}

/** Two collisions of Refs in a row are worth one more mint. */
const MINTS = 3;

/**
 * Makes a ritual of a meeting that is in the calendar already: the register's row, linked, then the hidden tag. Never the body, because
 * that would send every attendee an update (platform-facts D9). Of a series all of it: the row stands for the series, sync adds its days.
 * Throws RegisterUnavailable, CalendarUnavailable (before anything was written), SignInNeeded, {@link MeetingGone}.
 */
export async function tagMeeting(
  ports: TagMeetingPorts,
  meeting: CalendarMeeting,
  choice: TagChoice,
  settings: { readonly timeZone: string; readonly accounts: readonly Account[] },
): Promise<Tagged> {
  const entry = await readEntry(ports.myCalendar, meeting);
  const row = (ref: Ref): Ritual => {
    const blank = blankRow(ref, meeting, choice);
    if (meeting.occurrence !== undefined) {
      return { ...blank, seriesUid: entry.uid, meetingId: entry.id, state: 'planned' };
    }
    return asTheCalendarKnows(blank, meeting, settings.accounts, ports.clock.now(), settings.timeZone);
  };
  const ritual = await createRow(ports, row);
  return { ritual, tagWritten: await writeTag(ports.myCalendar, entry.id, await tagOf(ritual.value)) };
}

/**
 * Takes it back: the row is cancelled and lets go of the meeting, which then is as untagged as it was. A row that somebody changed
 * meanwhile is cancelled all the same.
 */
export async function undoTagMeeting(
  { register, myCalendar }: Pick<TagMeetingPorts, 'register' | 'myCalendar'>,
  { ritual }: Tagged,
): Promise<void> {
  const entry = ritual.value.meetingId;
  const { seriesUid: _, ...single } = ritual.value;
  const released: Ritual = { ...single, state: 'cancelled', meetingUid: undefined, meetingId: undefined };
  try {
    await register.saveRitual(released, ritual.version);
  } catch (problem) {
    if (!(problem instanceof RegisterConflict)) throw problem;
    const { value, version } = problem.current;
    await register.saveRitual(
      { ...released, objective: value.objective, internalObjective: value.internalObjective },
      version,
    );
  }
  if (entry !== undefined) await writeTag(myCalendar, entry, undefined);
}

/** The meeting is no ritual, and is not asked about again. Of a series none of it is. Throws CalendarUnavailable, {@link MeetingGone}. */
export async function markMeetingAsNoRitual(
  { myCalendar }: { readonly myCalendar: Pick<MyCalendar, 'writeTag'> },
  meeting: CalendarMeeting,
): Promise<'written' | 'not-configured'> {
  const written = await myCalendar.writeTag(entryOf(meeting), { v: 1, kind: 'no-ritual' });
  if (written === 'gone' || written === 'not-mine') throw new MeetingGone();
  return written;
}

export async function undoMarkMeeting(
  { myCalendar }: { readonly myCalendar: Pick<MyCalendar, 'writeTag'> },
  meeting: CalendarMeeting,
): Promise<void> {
  await myCalendar.writeTag(entryOf(meeting), undefined);
}

function entryOf({ id, occurrence }: CalendarMeeting): string {
  return occurrence?.masterId ?? id;
}

/** Of a series its master; a single meeting is the entry itself, and needs no reading. */
async function readEntry(
  myCalendar: Pick<MyCalendar, 'meeting'>,
  meeting: CalendarMeeting,
): Promise<Pick<CalendarMeeting, 'id' | 'uid'>> {
  if (meeting.occurrence === undefined) return meeting;
  const master = await myCalendar.meeting(meeting.occurrence.masterId);
  if (master === undefined || master === 'hidden') throw new MeetingGone();
  return master;
}

function blankRow(ref: Ref, meeting: CalendarMeeting, { type, accounts, statement }: TagChoice): Ritual {
  const { organiser } = meeting;
  return {
    ref,
    type,
    accounts,
    objective: { focus: undefined, secondary: [], statement: inOneLine(statement), evidence: '' },
    servesStrategicObjective: false,
    internalObjective: '',
    subject: inOneLine(meeting.subject),
    organiser: organiser.address,
    organiserName: knownName(organiser.name, organiser.address) ?? organiser.address,
    start: meeting.start,
    end: meeting.end,
    allDay: meeting.allDay,
    state: 'drafted',
    meetingUid: undefined,
    meetingId: undefined,
    attendance: undefined,
  };
}

async function createRow(
  { register, chance }: Pick<TagMeetingPorts, 'register' | 'chance'>,
  row: (ref: Ref) => Ritual,
): Promise<Stored<Ritual>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await register.saveRitual(row(mintRef(chance.bytes(BYTES_FOR_REF))));
    } catch (problem) {
      if (!(problem instanceof RegisterConflict) || attempt === MINTS) throw problem;
    }
  }
}

async function writeTag(
  myCalendar: Pick<MyCalendar, 'writeTag'>,
  entry: string,
  tag: MeetingTag | undefined,
): Promise<boolean> {
  try {
    return (await myCalendar.writeTag(entry, tag)) === 'written';
  } catch (problem) {
    if (problem instanceof CalendarUnavailable) return false;
    throw problem;
  }
}
