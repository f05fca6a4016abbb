import { type Account, PROGRAMME } from '../domain/account.ts';
import type { CalendarDay, Instant } from '../domain/calendar-day.ts';
import { type CharterEntry, rangeFor } from '../domain/charter.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import { isOccurrenceRef } from '../domain/mint-ref.ts';
import { nextMeeting, type NextMeeting } from '../domain/next-meeting.ts';
import type { Ritual } from '../domain/ritual.ts';
import { dayOf, startDayOf } from '../domain/time-zone.ts';
import type { Clock } from '../ports/clock.ts';
import type { Register } from '../ports/register.ts';

export type NextTime =
  | { readonly kind: 'planned'; readonly day: CalendarDay }
  | ({ readonly kind: 'to-plan' } & NextMeeting)
  /** The charter or the account asks for no rhythm. */
  | { readonly kind: 'as-needed' };

/**
 * The next ritual of the same type and account after one that is over: planned already, or when it is due. `accounts`: those that
 * the register knows; an account's own range counts before the charter's. Throws RegisterUnavailable, SignInNeeded.
 */
export async function findNextTime(
  { history, clock }: { readonly history: Pick<Register, 'rituals'>; readonly clock: Clock },
  ritual: Ritual,
  accounts: readonly Account[],
  charter: CharterEntry,
  timeZone: string,
): Promise<NextTime> {
  const now: Instant = clock.now();
  const today = dayOf(now, timeZone);
  const account = ritual.accounts.includes(PROGRAMME)
    ? undefined
    : accounts.find(({ key }) => key === ritual.accounts[0]);
  const policy = account?.policies[ritual.type];
  if ((policy?.coverage ?? charter.coverage) !== 'all') return { kind: 'as-needed' };
  const { rituals } = await history.rituals(ritual.end);
  const alike = rituals
    .map(({ value }) => value)
    .filter(
      (one) =>
        one.type === ritual.type &&
        (one.seriesUid === undefined || isOccurrenceRef(one.ref)) &&
        one.accounts.some((key) => ritual.accounts.includes(key)),
    );
  const daysOf = (states: readonly Ritual['state'][], phase: 'past' | 'to-come') =>
    alike
      .filter((one) => states.includes(one.state) && phaseOf(one, now, timeZone) === phase)
      .map((one) => startDayOf(one, timeZone))
      .sort();
  const planned = daysOf(['planned', 'drafted'], 'to-come')[0];
  if (planned !== undefined) return { kind: 'planned', day: planned };
  const last = daysOf(['planned', 'held', 'confirmed'], 'past').at(-1) ?? startDayOf(ritual, timeZone);
  const range = rangeFor(charter, account?.tier);
  return {
    kind: 'to-plan',
    ...nextMeeting(last, { min: policy?.min ?? range.min, max: policy?.max ?? range.max }, today),
  };
}
