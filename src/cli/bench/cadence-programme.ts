/**
 * The largest programme that we can think of, the same on every machine: 50,000 accounts × 5 ritual types, 1,000,000 meetings from two
 * years back to half a year ahead. Few accounts have many meetings; one in five is of several accounts, one in twenty is all day, one in
 * thirty is a second one on the same day, 8 % are cancelled and 3 % reported as not having happened.
 */
import type { AccountKey } from '../../domain/account.ts';
import type { CadenceAccount, CadenceMeeting, CadencePolicy } from '../../domain/cadence.ts';
import { type CalendarDay, dayFromNumber, dayNumberOf, type Instant, instantOf } from '../../domain/calendar-day.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';
import { seeded } from './seeded.ts';

export const ACCOUNTS = 50_000;
export const MEETINGS = 1_000_000;
export const ZONE = 'Europe/Paris';
/** Monday 23 November 2026, 11:00 in Paris. */
export const AS_OF = '2026-11-23T10:00:00Z' as Instant;
export const TODAY = dayNumberOf('2026-11-23' as CalendarDay);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Written in one piece, as a parser writes them: a template would keep its pieces in memory beside the whole. */
const meetingId = (at: number): string => ['meeting', at].join('-');

/** The square of a chance crowds at the low numbers. */
const anyAccount = (chance: () => number): AccountKey =>
  `account-${Math.floor(chance() ** 2 * ACCOUNTS)}` as AccountKey;

export function* manyMeetings(): Generator<CadenceMeeting> {
  const chance = seeded(2026);
  let last = oneMeeting(meetingId(0), chance);
  yield last;
  for (let at = 1; at < MEETINGS; at += 1) {
    const id = meetingId(at);
    last = chance() < 1 / 30 ? { ...last, id } : oneMeeting(id, chance);
    yield last;
  }
}

export function oneMeeting(id: string, chance: () => number): CadenceMeeting {
  const ritual = RITUAL_TYPES[Math.floor(chance() * RITUAL_TYPES.length)] ?? 'kam-meeting';
  const accounts = Array.from({ length: howManyAccounts(chance()) }, () => anyAccount(chance));
  const start = Date.parse(AS_OF) + Math.floor((chance() * 912 - 730) * 24) * HOUR;
  const allDay = chance() < 0.05;
  const from = allDay ? Math.floor(start / DAY) * DAY : start;
  const to = allDay ? from + DAY : from + Math.ceil(chance() * 6) * HOUR;
  return {
    id,
    ritual,
    accounts,
    start: instantOf(from),
    end: instantOf(to),
    allDay,
    cancelled: chance() < 0.08,
    didNotHappen: chance() < 0.03,
  };
}

function howManyAccounts(chance: number): number {
  if (chance < 0.8) return 1;
  return chance < 0.99 ? 2 : 8;
}

export function programme(): { readonly accounts: CadenceAccount[]; readonly policies: CadencePolicy[] } {
  const chance = seeded(7);
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => ({
    key: `account-${at}` as AccountKey,
    since: dayFromNumber(TODAY - 1 - Math.floor(chance() * 1500)),
  }));
  const policies = accounts.flatMap(({ key }) =>
    RITUAL_TYPES.map((ritual): CadencePolicy => {
      const min = 1 + Math.floor(chance() * 10);
      const what = chance();
      return {
        account: key,
        ritual,
        coverage: what < 0.8 ? 'all' : what < 0.95 ? 'as-needed' : 'none',
        min,
        max: min + Math.floor(chance() * 4),
        ...(chance() < 0.05 ? { snoozedUntil: dayFromNumber(TODAY - 10 + Math.floor(chance() * 60)) } : {}),
      };
    }),
  );
  return { accounts, policies };
}
