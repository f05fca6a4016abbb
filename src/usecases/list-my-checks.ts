import { type Account, type AccountKey, PROGRAMME } from '../domain/account.ts';
import { addSeconds, isBefore } from '../domain/calendar-day.ts';
import type { CalendarMeeting } from '../domain/meeting.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import { occurrenceRef } from '../domain/mint-ref.ts';
import { knownName } from '../domain/person-name.ts';
import { findRef, type Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import { startDayOf } from '../domain/time-zone.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { MyCalendar } from '../ports/my-calendar.ts';
import type { RegisterCopy } from '../ports/register-copy.ts';
import type { Register } from '../ports/register.ts';
import { findRitual } from './find-ritual.ts';

export interface ListMyChecksPorts {
  readonly register: Pick<Register, 'accounts' | 'ritual' | 'rituals' | 'myAnswers'>;
  readonly myCalendar: Pick<MyCalendar, 'meetingsBetween'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, accounts have the names that this browser keeps; the register is asked only for one that is not among them. */
  readonly registerCopy?: Pick<RegisterCopy, 'kept'>;
}

export interface OpenCheck {
  /** What the answer is filed under (of the occurrence, in a series). */
  readonly ref: Ref;
  /** Time and subject are those of my own calendar entry, and the organiser's name where the register has none. */
  readonly ritual: Ritual;
  readonly accounts: readonly Account[];
}

/** After two weeks people no longer know; the survey of one's own memory is worth nothing then. */
const WINDOW_DAYS = 14;

/**
 * Rituals I attended that wait for my check: ended in the last `windowDays` (14 where undefined), organised by somebody else, not
 * answered by me; the latest first. Throws CalendarUnavailable, RegisterUnavailable, SignInNeeded.
 */
export async function listMyChecks(
  { register, myCalendar, identity, clock, registerCopy }: ListMyChecksPorts,
  settings: { readonly timeZone: string; readonly windowDays?: number },
): Promise<readonly OpenCheck[]> {
  const now = clock.now();
  const { timeZone, windowDays = WINDOW_DAYS } = settings;
  const from = addSeconds(now, -windowDays * 86_400);
  const [me, meetings] = await Promise.all([identity.me(), myCalendar.meetingsBetween(from, now)]);
  const attended = meetings.flatMap((meeting) => {
    const ref = findRef(meeting.bodyPreview);
    const mine = meeting.isOrganiser || meeting.organiser.address === me.address;
    const over = phaseOf(meeting, now, timeZone) === 'past' && !isBefore(meeting.end, from);
    return ref === undefined || mine || meeting.cancelled || !over ? [] : [{ ref, meeting }];
  });
  if (attended.length === 0) return [];
  // An occurrence's row may have been read with its old time, its series' row with the first one: both may end before the window.
  const rows = await rowsOf(register, attended, timeZone);
  const keys = [...rows.values()].flatMap(({ ritual }) => ritual.accounts);
  const [answers, accounts] = await Promise.all([
    register.myAnswers([...rows.keys()]),
    accountsWith(keys, register, registerCopy),
  ]);
  const answered = new Set(answers.map((answer) => answer.ref));
  return [...rows]
    .filter(([ref]) => !answered.has(ref))
    .map(([ref, { ritual, meeting }]) => ({
      ref,
      ritual: {
        ...ritual,
        organiserName: knownName(ritual.organiserName, ritual.organiser) ?? meeting.organiser.name,
        subject: meeting.subject,
        start: meeting.start,
        end: meeting.end,
        allDay: meeting.allDay,
      },
      accounts: ritual.accounts.flatMap((key) => accounts.find((account) => account.key === key) ?? []),
    }))
    .sort((a, b) => (isBefore(a.ritual.start, b.ritual.start) ? 1 : -1));
}

async function accountsWith(
  keys: readonly AccountKey[],
  register: Pick<Register, 'accounts'>,
  registerCopy: ListMyChecksPorts['registerCopy'],
): Promise<readonly Account[]> {
  const kept = (await registerCopy?.kept())?.accounts ?? [];
  const isKept = (key: AccountKey) => key === PROGRAMME || kept.some((account) => account.key === key);
  return keys.every(isKept) ? kept : register.accounts();
}

interface Attended {
  readonly ref: Ref;
  readonly meeting: CalendarMeeting;
}

/** By the Ref that an answer is filed under. A Ref that the register does not have, or whose ritual was called off, is left out. */
async function rowsOf(
  register: ListMyChecksPorts['register'],
  attended: readonly Attended[],
  timeZone: string,
): Promise<ReadonlyMap<Ref, { readonly ritual: Ritual; readonly meeting: CalendarMeeting }>> {
  const rows = new Map<Ref, { readonly ritual: Ritual; readonly meeting: CalendarMeeting }>();
  const searched = await Promise.all(
    attended.map(async ({ ref, meeting }) => ({
      meeting,
      found: await findAttended(register, ref, meeting, timeZone),
    })),
  );
  for (const { meeting, found } of searched) {
    if (found === undefined || found.ritual.state === 'cancelled' || found.ritual.state === 'did-not-happen') continue;
    rows.set(found.answerRef, { ritual: found.ritual, meeting });
  }
  return rows;
}

async function findAttended(
  register: ListMyChecksPorts['register'],
  ref: Ref,
  meeting: CalendarMeeting,
  timeZone: string,
): Promise<{ readonly ritual: Ritual; readonly answerRef: Ref } | undefined> {
  const { occurrence } = meeting;
  if (occurrence === undefined) {
    const found = await findRitual(register, ref, meeting, timeZone);
    return found === undefined ? undefined : { ritual: found.stored.value, answerRef: found.answerRef };
  }
  const day = startDayOf({ start: occurrence.originalStart, allDay: meeting.allDay }, timeZone);
  const answerRef = occurrenceRef(ref, day);
  const stored = (await register.ritual(answerRef)) ?? (await register.ritual(ref));
  return stored === undefined ? undefined : { ritual: stored.value, answerRef };
}
