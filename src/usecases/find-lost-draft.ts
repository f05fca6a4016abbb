import { isDraftOf, type UntaggedMeeting } from '../domain/lost-draft.ts';
import type { Register } from '../ports/register.ts';
import type { FoundRitual } from './find-ritual.ts';

/** The organiser's own draft of a meeting that carries no trace of it (lost-draft.ts). */
export async function findLostDraft(
  register: Pick<Register, 'rituals'>,
  meeting: UntaggedMeeting,
): Promise<FoundRitual | undefined> {
  const { rituals } = await register.rituals(meeting.end);
  const [stored, second] = rituals.filter(({ value }) => isDraftOf(value, meeting));
  return stored === undefined || second !== undefined ? undefined : { stored, answerRef: stored.value.ref };
}
