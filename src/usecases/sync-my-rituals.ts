import { addDays, type Instant } from '../domain/calendar-day.ts';
import { meetingsByRef } from '../domain/meetings-of-ritual.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';
import { gateCoverage, knownToRegister, standingReader } from '../domain/ritual-coverage.ts';
import { dayOf, startOfDay } from '../domain/time-zone.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity, Person } from '../ports/identity.ts';
import { CalendarUnavailable, type MyCalendar } from '../ports/my-calendar.ts';
import type { Register } from '../ports/register.ts';
import { reportHealth } from './report-health.ts';
import type { SyncReport } from './sync-report.ts';
import { SyncRun } from './sync-run.ts';

export interface SyncMyRitualsPorts {
  readonly register: Pick<Register, 'accounts' | 'rituals' | 'ritual' | 'saveRitual' | 'health' | 'saveHealth'>;
  readonly myCalendar: MyCalendar;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
}

export interface SyncSettings {
  /** The programme's zone: an occurrence is named by its original start day there. */
  readonly timeZone: string;
  /** Calendar days read before and after today; 92 and 370 where undefined. */
  readonly daysBack?: number;
  readonly daysAhead?: number;
  /**
   * Puts back tags that a client has lost. Not where the meeting's form may be open (the pane): two writers of one entry take each
   * other's changes away (platform-facts A7).
   */
  readonly heals?: boolean;
  /** It runs in Outlook: Health says when the add-in was seen last. */
  readonly inAddin?: boolean;
}

/** A quarter back, in which what was put off is still found, and a year ahead: what is held once a year is planned as far as that. */
const DAYS_BACK = 92;
const DAYS_AHEAD = 370;

/** The window of sync, which whoever looks at the same meetings reads too: then what is remembered of the calendar serves both. */
export function syncWindow(now: Instant, settings: SyncSettings): { readonly from: Instant; readonly to: Instant } {
  const { timeZone, daysBack = DAYS_BACK, daysAhead = DAYS_AHEAD } = settings;
  const today = dayOf(now, timeZone);
  return {
    from: startOfDay(addDays(today, -daysBack), timeZone),
    to: startOfDay(addDays(today, daysAhead + 1), timeZone),
  };
}

/**
 * Brings the register's copies of what the calendar knows (time, people, cancelled) up to date for the signed-in organiser.
 *
 * A meeting is matched with a row by the Ref in its tag or body, else by iCalUId (design §3). A row whose meeting is not in the window
 * any more is asked for by id before anything is concluded, all of them at once. Each occurrence of a series has a row of its own, made
 * from the series' row. Only rows that change are written. Afterwards the organiser's row of Health says how it went; that it could not
 * be written is no failure of the sync.
 *
 * Throws when the calendar, the register or the person cannot be read at all; nothing is concluded then.
 */
export async function syncMyRituals(ports: SyncMyRitualsPorts, settings: SyncSettings): Promise<SyncReport> {
  const { identity, clock } = ports;
  const { inAddin = false } = settings;
  const now = clock.now();
  const me = await identity.me();
  try {
    const report = await syncNow(ports, settings, me, now);
    await reportHealth(ports, me, now, { report, inAddin });
    return report;
  } catch (problem) {
    if (problem instanceof CalendarUnavailable) await reportHealth(ports, me, now, { report: undefined, inAddin });
    throw problem;
  }
}

async function syncNow(
  ports: SyncMyRitualsPorts,
  settings: SyncSettings,
  me: Person,
  now: Instant,
): Promise<SyncReport> {
  const { register, myCalendar } = ports;
  const { timeZone, heals = false } = settings;
  const { from, to } = syncWindow(now, settings);
  const [meetings, accounts, { rituals }] = await Promise.all([
    myCalendar.meetingsBetween(from, to),
    register.accounts(),
    register.rituals(from),
  ]);
  const rows = rituals.filter(({ value }) => value.organiser === me.address);
  const known = rows.map(({ value }) => value);
  const sync = new SyncRun(ports, { me: me.address, accounts, timeZone, now, to, heals }, rows);
  const mine = meetings.filter((meeting) => meeting.isOrganiser);
  const isRitual = ({ tag }: CalendarMeeting) => tag?.kind !== 'no-ritual';
  const groups = meetingsByRef(mine.filter(isRitual), known);
  await sync.lookUp(groups, new Set(meetings.map(({ id }) => id)));
  for (const [ref, group] of groups) await sync.follow(ref, group);
  await sync.lookForTheMissing(new Set(mine.filter((meeting) => !isRitual(meeting)).map(({ id }) => id)));
  await sync.expireDrafts();
  const coverage = gateCoverage(mine.map(standingReader(accounts, knownToRegister(known))));
  return { ...sync.report, coverage };
}
