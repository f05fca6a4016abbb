import type { ObjectiveLineWords } from '../domain/objective-line.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { OpenMeeting } from '../ports/open-meeting.ts';
import type { Register, Stored } from '../ports/register.ts';
import type { SaveStep } from './save-ritual.ts';

export interface MarkAsNoRitualPorts {
  readonly openMeeting: Pick<OpenMeeting, 'writeTag' | 'removeTag' | 'writeObjectiveLine' | 'removeObjectiveLine'>;
  readonly register: Pick<Register, 'saveRitual'>;
}

/** What undo needs; keep it from the one to the other. */
export interface NoRitualMark {
  /** The row as it stands now (cancelled), and as it was; undefined when there was no ritual. */
  readonly was: { readonly now: Stored<Ritual>; readonly before: Ritual } | undefined;
  readonly unfinished: readonly SaveStep[];
}

/**
 * Remembers that this meeting is no ritual. Was it one, then its row becomes `cancelled` and the line leaves the body.
 * Throws RegisterUnavailable, RegisterConflict, SignInNeeded (nothing changed then) and OpenMeetingFailed when even the tag fails.
 */
export async function markAsNoRitual(_ports: MarkAsNoRitualPorts, _known?: Stored<Ritual>): Promise<NoRitualMark> {
  throw new Error('being written');
}

/** Back to what was before: without `mark` (or when there was no ritual) the tag is removed, else row, tag and line return. */
export async function undoNoRitual(
  _ports: MarkAsNoRitualPorts,
  _words: ObjectiveLineWords | undefined,
  _mark?: NoRitualMark,
): Promise<{ readonly ritual: Stored<Ritual> | undefined; readonly unfinished: readonly SaveStep[] }> {
  throw new Error('being written');
}
