import { addSeconds, type Instant, isBefore } from '../domain/calendar-day.ts';
import { type Outcome, outcomeOf } from '../domain/check.ts';
import { phaseOf } from '../domain/meeting-state.ts';
import { isOccurrenceRef } from '../domain/mint-ref.ts';
import { type Ref, seriesRef } from '../domain/ref.ts';
import type { RitualDraft } from '../domain/ritual-merge.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Identity } from '../ports/identity.ts';
import type { Register } from '../ports/register.ts';

export interface FindLastTimePorts {
  /** Where "Last time" looks back: kept between readings (keep-readings.ts), or the register itself. */
  readonly history: Pick<Register, 'rituals' | 'answersOf'>;
  readonly identity: Pick<Identity, 'me'>;
}

export interface LastTime {
  readonly ritual: Ritual;
  readonly outcome: Outcome;
}

/** How far it looks back: two years and two months, so that a yearly ritual that slipped is still found. */
const LAST_TIME_DAYS = 790;

/**
 * The last ritual of the same type with an account in common that was over when a meeting begins. `ref`: of the meeting's own
 * ritual, which is not its last time; the other days of its series may be. Throws RegisterUnavailable, SignInNeeded.
 */
export async function findLastTime(
  { history, identity }: FindLastTimePorts,
  { type, accounts }: Pick<RitualDraft, 'type' | 'accounts'>,
  meeting: { readonly start: Instant; readonly ref: Ref | undefined },
  timeZone: string,
): Promise<LastTime | undefined> {
  if (accounts.length === 0) return undefined;
  const { rituals } = await history.rituals(addSeconds(meeting.start, -LAST_TIME_DAYS * 86_400));
  const earlier = rituals
    .map(({ value }) => value)
    .filter(
      (ritual) =>
        ritual.type === type &&
        ritual.ref !== meeting.ref &&
        (meeting.ref === undefined || ritual.ref !== seriesRef(meeting.ref)) &&
        (ritual.seriesUid === undefined || isOccurrenceRef(ritual.ref)) &&
        (ritual.state === 'planned' || ritual.state === 'held' || ritual.state === 'confirmed') &&
        phaseOf(ritual, meeting.start, timeZone) === 'past' &&
        ritual.accounts.some((account) => accounts.includes(account)),
    );
  const last = earlier.reduce<Ritual | undefined>(
    (latest, ritual) => (latest === undefined || isBefore(latest.start, ritual.start) ? ritual : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const [me, answers] = await Promise.all([identity.me(), history.answersOf(last.ref)]);
  return { ritual: last, outcome: outcomeOf(last, answers, last.organiser === me.address ? me.id : undefined) };
}
