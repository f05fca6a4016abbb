import type { Account } from '../domain/account.ts';
import { type Instant, isBefore } from '../domain/calendar-day.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import { type GateCoverage, gateCoverage, knownToRegister, standingReader } from '../domain/ritual-coverage.ts';
import { type TagSuggestion, suggestTag } from '../domain/suggest-tag.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import { CalendarUnavailable, type MyCalendar } from '../ports/my-calendar.ts';
import type { Register } from '../ports/register.ts';
import { syncWindow } from './sync-my-rituals.ts';

export interface ListUntaggedMeetingsPorts {
  readonly register: Pick<Register, 'accounts' | 'rituals' | 'health'>;
  readonly myCalendar: Pick<MyCalendar, 'meetingsBetween' | 'meeting'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
}

export interface UntaggedMeeting {
  /** The single meeting, or of a series the occurrence next to come, else the latest. */
  readonly meeting: CalendarMeeting;
  readonly suggestion: TagSuggestion;
  readonly isPast: boolean;
  /** How many meetings it stands for: the untagged ones of the series in the window. */
  readonly occurrences: number;
}

export interface ToTag {
  /** The oldest first. */
  readonly untagged: readonly UntaggedMeeting[];
  readonly coverage: GateCoverage | undefined;
  /** When a sync last looked at this calendar; undefined before the first one. */
  readonly lastSync: Instant | undefined;
  readonly accounts: readonly Account[];
}

/**
 * A suggestion that the title alone does not settle is worth a look at the invitation's first words. So many at a time, the oldest;
 * the others are asked for once these are dealt with.
 */
const BODIES_ASKED = 12;

/**
 * One's own meetings with clients that carry no ritual (ritual-coverage.ts), each with what it may be: what the send gate could not
 * see. Throws CalendarUnavailable, RegisterUnavailable, SignInNeeded.
 */
export async function listUntaggedMeetings(
  { register, myCalendar, identity, clock }: ListUntaggedMeetingsPorts,
  settings: { readonly timeZone: string; readonly daysBack?: number },
): Promise<ToTag> {
  const now = clock.now();
  const { from, to } = syncWindow(now, settings);
  const me = await identity.me();
  const [meetings, accounts, { rituals }, health] = await Promise.all([
    myCalendar.meetingsBetween(from, to),
    register.accounts(),
    register.rituals(from),
    // Not worth an error: the page is about the meetings.
    register.health(me.id).catch(() => undefined),
  ]);
  const rows = rituals.flatMap(({ value }) => (value.organiser === me.address ? [value] : []));
  const standingOf = standingReader(accounts, knownToRegister(rows));
  const standings = meetings.map((meeting) => ({ meeting, standing: standingOf(meeting) }));
  const untagged = standings.flatMap(({ meeting, standing }) => (standing.standing === 'untagged' ? [meeting] : []));
  const isPast = (meeting: CalendarMeeting) => phaseOf(meeting, now, settings.timeZone) === 'past';
  const found = oneOfEachSeries(untagged, isPast).map(({ meeting, occurrences }) => ({
    meeting,
    suggestion: suggestTag(meeting, accounts),
    isPast: isPast(meeting),
    occurrences,
  }));
  return {
    untagged: await lookIntoBodies(myCalendar, found, accounts),
    coverage: gateCoverage(standings.map(({ standing }) => standing)),
    lastSync: health?.lastSync,
    accounts,
  };
}

function oneOfEachSeries(
  meetings: readonly CalendarMeeting[],
  isPast: (meeting: CalendarMeeting) => boolean,
): readonly { readonly meeting: CalendarMeeting; readonly occurrences: number }[] {
  const groups = new Map<string, CalendarMeeting[]>();
  for (const meeting of [...meetings].sort((a, b) => (isBefore(a.start, b.start) ? -1 : 1))) {
    const id = meeting.occurrence?.masterId ?? meeting.id;
    groups.set(id, [...(groups.get(id) ?? []), meeting]);
  }
  const shown = [...groups.values()].flatMap((group) => {
    const meeting = group.find((one) => !isPast(one)) ?? group.at(-1);
    return meeting === undefined ? [] : [{ meeting, occurrences: group.length }];
  });
  return shown.sort((a, b) => (isBefore(a.meeting.start, b.meeting.start) ? -1 : 1));
}

/** What is remembered of a meeting has no body (my-calendar.ts): the few that need it are asked for, and nothing of it is kept. */
async function lookIntoBodies(
  myCalendar: Pick<MyCalendar, 'meeting'>,
  found: readonly UntaggedMeeting[],
  accounts: readonly Account[],
): Promise<readonly UntaggedMeeting[]> {
  const unsettled = new Set(found.filter(({ suggestion }) => !suggestion.sure).slice(0, BODIES_ASKED));
  const looked = await Promise.all(
    found.map(async (one) => {
      if (!unsettled.has(one)) return [one];
      const whole = await myCalendar.meeting(one.meeting.id).catch((problem: unknown) => {
        if (problem instanceof CalendarUnavailable) return one.meeting;
        throw problem;
      });
      // It went away, or was hidden, between the two readings.
      if (whole === undefined || whole === 'hidden') return [];
      const { bodyPreview } = whole;
      return [{ ...one, suggestion: suggestTag({ ...one.meeting, bodyPreview }, accounts) }];
    }),
  );
  return looked.flat();
}
