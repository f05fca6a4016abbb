/** Whether what is being typed belongs to the meeting that was just read. */
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
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
  before: OpenMeetingView | undefined,
  now: OpenMeetingView,
): EditorFate {
  if (now.kind === 'ritual') {
    if (now.role !== 'organiser') return 'none';
    const known = editor?.read().known;
    if (editor === undefined || known?.ref !== now.ritual.value.ref)
      return isSameMeeting(before, now) && editor?.isUnsaved() === true ? 'keep' : 'begin';
    if (editor.isUnsaved()) return 'keep';
    return known.stored?.version === now.ritual.version ? 'keep' : 'adopt';
  }
  if (now.kind === 'untagged' && editor !== undefined && isSameMeeting(before, now)) return 'keep';
  return 'none';
}

/** A form being filled in has no id: the organiser, and the time or the subject, tell it apart. */
function isSameMeeting(before: OpenMeetingView | undefined, now: OpenMeetingView): boolean {
  if (before === undefined || before.content.organiser.address !== now.content.organiser.address) return false;
  return before.content.start === now.content.start || before.content.subject === now.content.subject;
}
