import type { Account } from '../domain/account.ts';
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
import type { Outbox } from '../ports/outbox.ts';
import type { RegisterCopy } from '../ports/register-copy.ts';
import type { Register } from '../ports/register.ts';
import { findRitual } from './find-ritual.ts';
import { lookIntoCopy } from './read-from-copy.ts';

/** Rituals, accounts and answers, asked for or kept. */
type Rows = Pick<Register, 'accounts' | 'ritual' | 'rituals' | 'myAnswers'>;

export interface ListMyChecksPorts {
  readonly register: Rows;
  readonly myCalendar: Pick<MyCalendar, 'meetingsBetween'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, what was answered and waits there is not asked again. */
  readonly outbox?: Pick<Outbox, 'pending'>;
  /** Where given, and once it keeps a whole reading, rituals and accounts are not asked for one by one. */
  readonly registerCopy?: Pick<RegisterCopy, 'kept' | 'catchUp'>;
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
 * answered by me, be it that the answer waits in the outbox; the latest first. From what this browser keeps they are there before it is
 * known what changed since: `onKept`.
 * Throws CalendarUnavailable, RegisterUnavailable, SignInNeeded.
 */
export async function listMyChecks(
  { register, myCalendar, identity, clock, outbox, registerCopy }: ListMyChecksPorts,
  settings: { readonly timeZone: string; readonly windowDays?: number },
  onKept: (checks: readonly OpenCheck[]) => void = () => undefined,
): Promise<readonly OpenCheck[]> {
  const now = clock.now();
  const { timeZone, windowDays = WINDOW_DAYS } = settings;
  const from = addSeconds(now, -windowDays * 86_400);
  const kept = await registerCopy?.kept();
  // Beside the calendar, and together with a board that asks the same. A first reading of everything is nothing to wait for.
  const caughtUp = kept === undefined ? undefined : registerCopy?.catchUp();
  // Whether it failed is seen when it is needed.
  caughtUp?.catch(() => undefined);
  const [me, meetings] = await Promise.all([identity.me(), myCalendar.meetingsBetween(from, now)]);
  const attended = meetings.flatMap((meeting) => {
    const ref = findRef(meeting.bodyPreview);
    const mine = meeting.isOrganiser || meeting.organiser.address === me.address;
    const over = phaseOf(meeting, now, timeZone) === 'past' && !isBefore(meeting.end, from);
    return ref === undefined || mine || meeting.cancelled || !over ? [] : [{ ref, meeting }];
  });
  if (attended.length === 0) return [];
  const checksOf = async (rows: Rows) => {
    // Asked before the register: what is no longer there by then stands in the register.
    const unsent = await unsentAnswers(outbox);
    const checks = await openChecks(rows, attended, timeZone);
    return checks.filter(({ ref }) => !unsent.has(ref));
  };
  if (kept === undefined || caughtUp === undefined) return checksOf(register);
  const checks = await checksOf(lookIntoCopy(register, kept));
  onKept(checks);
  const content = await caughtUp;
  return content === kept ? checks : checksOf(lookIntoCopy(register, content));
}

async function unsentAnswers(outbox: ListMyChecksPorts['outbox']): Promise<ReadonlySet<Ref>> {
  const pending = (await outbox?.pending()) ?? [];
  return new Set(pending.flatMap((entry) => (entry.kind === 'answer' ? entry.answer.ref : [])));
}

async function openChecks(
  register: Rows,
  attended: readonly Attended[],
  timeZone: string,
): Promise<readonly OpenCheck[]> {
  // An occurrence's row may have been read with its old time, its series' row with the first one: both may end before the window.
  const [accounts, rows] = await Promise.all([register.accounts(), rowsOf(register, attended, timeZone)]);
  const answered = new Set((await register.myAnswers([...rows.keys()])).map((answer) => answer.ref));
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

interface Attended {
  readonly ref: Ref;
  readonly meeting: CalendarMeeting;
}

/** By the Ref that an answer is filed under. A Ref that the register does not have, or whose ritual was called off, is left out. */
async function rowsOf(
  register: Rows,
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
  register: Rows,
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
