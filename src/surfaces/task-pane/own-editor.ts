/** Whether what is being typed belongs to the meeting that was just read. */
import type { MeetingSoFar } from '../../domain/meeting.ts';
import { isOccurrenceRef } from '../../domain/mint-ref.ts';
import { type Ref, seriesRef } from '../../domain/ref.ts';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import type { RitualEditor } from './ritual-editor.ts';

export type EditorFate =
  /** Goes on as it is. */
  | 'keep'
  /** Nothing unsaved, and the register has something newer. */
  | 'adopt'
  /** Begins anew from the view. */
  | 'begin'
  /** There is nothing to edit. */
  | 'none';

/** `before`: the view that the editor was made for. A pinned pane moves from meeting to meeting, and a reading may be late. */
export function editorFate(
  editor: RitualEditor | undefined,
  before: ShownView | undefined,
  now: ShownView,
): EditorFate {
  if (now.kind === 'ritual') {
    if (now.role !== 'organiser') return 'none';
    const known = editor?.read().known;
    const { ref } = now.ritual.value;
    if (editor === undefined) return 'begin';
    if (known?.ref !== ref) {
      const isSame = isSameRitual(known?.ref, ref) && isSameMeeting(before?.content, now.content, known?.ref);
      return isSame && editor.isUnsaved() ? 'keep' : 'begin';
    }
    if (editor.isUnsaved()) return 'keep';
    return known.stored?.version === now.ritual.version ? 'keep' : 'adopt';
  }
  // What was a ritual's meeting does not become one without a trace of it: the pane stands beside another one.
  const canBeNew = now.kind === 'untagged' && before?.kind === 'untagged';
  return canBeNew && editor !== undefined && isSameMeeting(before.content, now.content, undefined) ? 'keep' : 'none';
}

/** A series' row gives way to the one of an occurrence once sync has made it. */
function isSameRitual(known: Ref | undefined, now: Ref): boolean {
  if (known === undefined) return true;
  return seriesRef(known) === seriesRef(now) && !(isOccurrenceRef(known) && isOccurrenceRef(now));
}

/**
 * A form being filled in has no id: the organiser, and the time or the subject, tell it apart. `ref`: of the ritual that `before`
 * is known to be; a tag that names another one settles it.
 */
export function isSameMeeting(before: MeetingSoFar | undefined, now: MeetingSoFar, ref: Ref | undefined): boolean {
  if (before === undefined || before.organiser.address !== now.organiser.address) return false;
  if (ref !== undefined && now.tag?.kind === 'ritual') {
    if (now.tag.ref !== seriesRef(ref)) return false;
    // All days of a series carry the same tag.
    if (!isOccurrenceRef(ref)) return true;
  }
  // A form that was only glanced at a moment ago may have been filled in since.
  return before.start === undefined || before.start === now.start || before.subject === now.subject;
}
