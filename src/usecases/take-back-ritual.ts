import type { OpenMeetingContent } from '../domain/meeting.ts';
import { seriesRef } from '../domain/ref.ts';
import { OpenMeetingFailed } from '../ports/open-meeting.ts';
import { ritualEntryKey } from '../ports/outbox.ts';
import { attemptAll, type MarkAsNoRitualPorts, putInState } from './mark-as-no-ritual.ts';
import type { KnownRitual, SaveStep } from './save-ritual.ts';

/**
 * Undoes the first save of a ritual: the meeting carries nothing of ours any more, and its row is `cancelled` (a row is never deleted:
 * its Ref may stand in somebody's copy). Throws as markAsNoRitual does; nothing has changed then.
 */
export async function takeBackRitual(
  { openMeeting, register, outbox }: MarkAsNoRitualPorts,
  known: KnownRitual,
  isMeant: (content: OpenMeetingContent) => boolean,
): Promise<readonly SaveStep[]> {
  if (!isMeant(await openMeeting.read())) throw new OpenMeetingFailed('content', undefined);
  if (known.stored !== undefined) await putInState(register, known.stored, 'cancelled');
  await outbox?.remove(ritualEntryKey(known));
  return attemptAll([
    ['tag', () => openMeeting.removeTag()],
    ['objective-line', () => openMeeting.removeObjectiveLine(seriesRef(known.ref))],
  ]);
}
