import type { OpenMeetingContent } from '../domain/meeting.ts';
import type { Ref } from '../domain/ref.ts';
import { draftOfRitual } from '../domain/ritual-merge.ts';
import type { Ritual } from '../domain/ritual.ts';
import { type Register, RegisterConflict } from '../ports/register.ts';

/**
 * Gives one meeting of a series a row of its own, as sync would in time (sync-my-rituals.ts): from then on what is typed there is of
 * this meeting only. `ref`: the occurrence's. A row that sync has made keeps what the calendar knows. Throws RegisterUnavailable, SignInNeeded.
 */
export async function overrideOccurrence(
  { register }: { readonly register: Pick<Register, 'saveRitual'> },
  series: Ritual,
  ref: Ref,
  { subject, start, end, allDay }: OpenMeetingContent,
): Promise<void> {
  const blank = { meetingUid: undefined, meetingId: undefined, attendance: undefined, state: 'drafted' } as const;
  try {
    await register.saveRitual({ ...series, ...blank, ownObjective: true, ref, subject, start, end, allDay });
  } catch (problem) {
    if (!(problem instanceof RegisterConflict)) throw problem;
    const { value, version } = problem.current;
    if (value.ownObjective === true) return;
    await register.saveRitual({ ...value, ...draftOfRitual(series), ownObjective: true }, version);
  }
}
