import { startDayOf } from '../domain/time-zone.ts';
import { type Instant, isSameInstant } from '../domain/calendar-day.ts';
import { isOccurrenceRef, occurrenceRef } from '../domain/mint-ref.ts';
import { type Ref, seriesRef } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Register, Stored } from '../ports/register.ts';

export interface FoundRitual {
  readonly stored: Stored<Ritual>;
  /** What an answer is filed under: the ritual's own Ref or, in a series, the occurrence's, which may have no row yet. */
  readonly answerRef: Ref;
}

/**
 * The ritual of a meeting that carries `ref`. In a series the body carries the series' Ref, and the occurrence has a row of its own:
 * found by the day on which the meeting begins or, if it was moved, by its time; the series' row stands in until sync has made one.
 */
export async function findRitual(
  register: Pick<Register, 'ritual' | 'rituals'>,
  ref: Ref,
  meeting: { readonly start: Instant; readonly end: Instant; readonly allDay: boolean },
  timeZone: string,
): Promise<FoundRitual | undefined> {
  const stored = await register.ritual(ref);
  if (stored === undefined) return undefined;
  if (stored.value.seriesUid === undefined || isOccurrenceRef(ref)) return { stored, answerRef: ref };
  const expected = occurrenceRef(ref, startDayOf(meeting, timeZone));
  const sameDay = await register.ritual(expected);
  if (sameDay !== undefined && isSameInstant(sameDay.value.start, meeting.start)) {
    return { stored: sameDay, answerRef: expected };
  }
  const { rituals } = await register.rituals(meeting.end);
  const moved = rituals.find(
    ({ value }) =>
      isOccurrenceRef(value.ref) && seriesRef(value.ref) === ref && isSameInstant(value.start, meeting.start),
  );
  const found = moved ?? sameDay;
  return found === undefined ? { stored, answerRef: expected } : { stored: found, answerRef: found.value.ref };
}
