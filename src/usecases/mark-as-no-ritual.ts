import { composeObjectiveLine } from '../domain/compose-objective-line.ts';
import type { ObjectiveLineWords } from '../domain/objective-line.ts';
import { seriesRef } from '../domain/ref.ts';
import type { Ritual, RitualState } from '../domain/ritual.ts';
import { type OpenMeeting, OpenMeetingFailed } from '../ports/open-meeting.ts';
import { type Register, RegisterConflict, type Stored } from '../ports/register.ts';
import { type SaveStep, tagOf } from './save-ritual.ts';

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
 * Throws RegisterUnavailable, SignInNeeded, RegisterConflict when the row was changed twice meanwhile (nothing changed then), and
 * OpenMeetingFailed when the tag fails and there was nothing else to do.
 */
export async function markAsNoRitual(
  { openMeeting, register }: MarkAsNoRitualPorts,
  known?: Stored<Ritual>,
): Promise<NoRitualMark> {
  if (known === undefined) {
    await openMeeting.writeTag({ v: 1, kind: 'no-ritual' });
    return { was: undefined, unfinished: [] };
  }
  const { before, now } = await putInState(register, known, 'cancelled');
  const unfinished = await attemptAll([
    ['tag', () => openMeeting.writeTag({ v: 1, kind: 'no-ritual' })],
    ['objective-line', () => openMeeting.removeObjectiveLine(seriesRef(before.ref))],
  ]);
  return { was: { now, before }, unfinished };
}

/** Back to what was before: without `mark` (or when there was no ritual) the tag is removed, else row, tag and line return. */
export async function undoNoRitual(
  { openMeeting, register }: MarkAsNoRitualPorts,
  words: ObjectiveLineWords | undefined,
  mark?: NoRitualMark,
): Promise<{ readonly ritual: Stored<Ritual> | undefined; readonly unfinished: readonly SaveStep[] }> {
  const was = mark?.was;
  if (was === undefined) {
    await openMeeting.removeTag();
    return { ritual: undefined, unfinished: [] };
  }
  const { now: ritual } = await putInState(register, was.now, was.before.state);
  const { ref, objective } = was.before;
  const unfinished = await attemptAll([
    ['tag', () => openMeeting.writeTag(tagOf(was.before))],
    [
      'objective-line',
      async () => {
        if (words === undefined) return;
        await openMeeting.writeObjectiveLine(composeObjectiveLine(words, objective.statement, ref), seriesRef(ref));
      },
    ],
  ]);
  return { ritual, unfinished };
}

/**
 * A row that was changed meanwhile (sync refreshes it in the background while the pane is open) is no reason to ask again: whether
 * it is a ritual does not depend on what else stands in it. `before`: the row as it was last.
 */
async function putInState(
  register: MarkAsNoRitualPorts['register'],
  known: Stored<Ritual>,
  state: RitualState,
): Promise<{ readonly before: Ritual; readonly now: Stored<Ritual> }> {
  try {
    return { before: known.value, now: await register.saveRitual({ ...known.value, state }, known.version) };
  } catch (problem) {
    if (!(problem instanceof RegisterConflict)) throw problem;
    const { value, version } = problem.current;
    return { before: value, now: await register.saveRitual({ ...value, state }, version) };
  }
}

async function attemptAll(steps: readonly (readonly [SaveStep, () => Promise<void>])[]): Promise<readonly SaveStep[]> {
  const unfinished: SaveStep[] = [];
  for (const [step, write] of steps) {
    try {
      await write();
    } catch (problem) {
      if (!(problem instanceof OpenMeetingFailed)) throw problem;
      unfinished.push(step);
    }
  }
  return unfinished;
}
