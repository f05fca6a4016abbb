import { composeObjectiveLine } from '../domain/compose-objective-line.ts';
import type { ObjectiveLineWords } from '../domain/objective-line.ts';
import type { OpenMeetingContent } from '../domain/meeting.ts';
import { seriesRef } from '../domain/ref.ts';
import type { Ritual, RitualState } from '../domain/ritual.ts';
import type { GateTeller } from '../ports/gate-teller.ts';
import { type OpenMeeting, OpenMeetingFailed } from '../ports/open-meeting.ts';
import { type Outbox, ritualEntryKey } from '../ports/outbox.ts';
import { type Register, RegisterConflict, RegisterUnavailable, type Stored } from '../ports/register.ts';
import { type KnownRitual, type SaveStep, tagOf } from './save-ritual.ts';
import { type JudgeAtHand, toldOf } from './told-of.ts';

export interface MarkAsNoRitualPorts {
  readonly openMeeting: Pick<
    OpenMeeting,
    'read' | 'writeTag' | 'removeTag' | 'writeObjectiveLine' | 'removeObjectiveLine'
  >;
  readonly register: Pick<Register, 'ritual' | 'saveRitual'>;
  /** Where given, what waits there of this ritual is forgotten: written later it would make it a ritual again. */
  readonly outbox?: Pick<Outbox, 'remove'>;
  /** Where given, the send gate knows of it at once. */
  readonly gateTeller?: GateTeller;
  readonly judgeAtHand?: JudgeAtHand;
}

/** What undo needs; keep it from the one to the other. */
export interface NoRitualMark {
  /** The row as it stands now (cancelled), and as it was; undefined when there was no ritual. */
  readonly was: { readonly now: Stored<Ritual>; readonly before: Ritual } | undefined;
  readonly unfinished: readonly SaveStep[];
}

/**
 * Remembers that this meeting is no ritual. Was it one, then its row becomes `cancelled` and the line leaves the body. No save of
 * it may be under way: it would write the tag back.
 * Throws RegisterUnavailable, SignInNeeded, RegisterConflict when the row was changed twice meanwhile (nothing changed then), and
 * OpenMeetingFailed when the meeting cannot be read or is not the one that `isMeant` knows, or when the tag fails and there was
 * nothing else to do.
 */
export async function markAsNoRitual(
  { openMeeting, register, outbox, gateTeller }: MarkAsNoRitualPorts,
  known?: KnownRitual,
  isMeant?: (content: OpenMeetingContent) => boolean,
): Promise<NoRitualMark> {
  const content = await openMeeting.read();
  // A pinned pane may stand beside another meeting by now.
  if (isMeant?.(content) === false) throw new OpenMeetingFailed('content', undefined);
  const row = known === undefined ? undefined : (known.stored ?? (await findUnanswered(register, known, content)));
  if (row === undefined) {
    await openMeeting.writeTag({ v: 1, kind: 'no-ritual' });
    void gateTeller?.tell({ v: 1, kind: 'no-ritual' });
    if (known !== undefined) await outbox?.remove(ritualEntryKey(known));
    return { was: undefined, unfinished: [] };
  }
  const { before, now } = await putInState(register, row, 'cancelled');
  await outbox?.remove(ritualEntryKey(before));
  void gateTeller?.tell({ v: 1, kind: 'no-ritual' });
  const unfinished = await attemptAll([
    ['tag', () => openMeeting.writeTag({ v: 1, kind: 'no-ritual' })],
    ['objective-line', () => openMeeting.removeObjectiveLine(seriesRef(before.ref))],
  ]);
  return { was: { now, before }, unfinished };
}

/**
 * The row of a first save whose answer was lost on the way. A register that cannot be asked is no reason not to mark the meeting: a
 * draft that no meeting carries expires by itself (meeting-state.ts).
 */
async function findUnanswered(
  register: MarkAsNoRitualPorts['register'],
  { ref }: KnownRitual,
  { organiser }: OpenMeetingContent,
): Promise<Stored<Ritual> | undefined> {
  try {
    const row = await register.ritual(ref);
    // Two mints may have met: a row of somebody else is not ours to cancel.
    return row?.value.organiser === organiser.address ? row : undefined;
  } catch (problem) {
    if (problem instanceof RegisterUnavailable) return undefined;
    throw problem;
  }
}

/** Back to what was before: without `mark` (or when there was no ritual) the tag is removed, else row, tag and line return. */
export async function undoNoRitual(
  { openMeeting, register, gateTeller, judgeAtHand }: MarkAsNoRitualPorts,
  words: ObjectiveLineWords | undefined,
  mark?: NoRitualMark,
): Promise<{ readonly ritual: Stored<Ritual> | undefined; readonly unfinished: readonly SaveStep[] }> {
  const was = mark?.was;
  // The tag and the row say what it is again.
  void gateTeller?.tell(was === undefined ? undefined : toldOf(was.before, was.before, judgeAtHand));
  if (was === undefined) {
    await openMeeting.removeTag();
    return { ritual: undefined, unfinished: [] };
  }
  const { now: ritual } = await putInState(register, was.now, was.before.state);
  const { ref, objective } = was.before;
  const unfinished = await attemptAll([
    ['tag', async () => openMeeting.writeTag(await tagOf(was.before))],
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
export async function putInState(
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

export async function attemptAll(
  steps: readonly (readonly [SaveStep, () => Promise<void>])[],
): Promise<readonly SaveStep[]> {
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
