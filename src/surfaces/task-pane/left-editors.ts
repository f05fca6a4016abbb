/**
 * Editors that were left for another meeting while a save was under way. Who comes back before it is over goes on in the same one: the
 * meeting may carry no tag yet, and a second editor would begin a second ritual.
 */
import { isSameInstant } from '../../domain/calendar-day.ts';
import type { OpenMeetingContent } from '../../domain/meeting.ts';
import { type Ref, seriesRef } from '../../domain/ref.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import type { RitualEditor } from './ritual-editor.ts';

/** The meeting that an editor's text is typed in, as last read: never the one that the pane has moved on to. */
export interface Place {
  view: OpenMeetingView | undefined;
}

export interface PlacedEditor {
  readonly editor: RitualEditor;
  readonly place: Place;
}

export class LeftEditors {
  private left: readonly PlacedEditor[] = [];

  leave(editor: RitualEditor, place: Place): void {
    editor.leave();
    this.left = [...this.left.filter((other) => other.editor.isSaving()), { editor, place }];
  }

  /** The one of this meeting, going on; undefined where none is still saving. */
  comeBack(view: OpenMeetingView): PlacedEditor | undefined {
    if (view.kind !== 'untagged' && (view.kind !== 'ritual' || view.role !== 'organiser')) return undefined;
    const found = this.left.find(
      ({ editor, place }) => isOf(view.content, place.view?.content, editor.read().known?.ref) && editor.resume(),
    );
    this.left = this.left.filter((other) => other !== found);
    return found;
  }

  /** Whether one of them is writing this ritual. */
  isSaving(ref: Ref): boolean {
    return this.left.some(({ editor }) => editor.read().known?.ref === ref && editor.isSaving());
  }
}

/** Stricter than isSameMeeting: two meetings of one organiser may share a subject or a time. */
function isOf(now: OpenMeetingContent, left: OpenMeetingContent | undefined, ref: Ref | undefined): boolean {
  if (left === undefined || left.organiser.address !== now.organiser.address) return false;
  const { start, end, allDay, subject, tag } = left;
  if (!isSameInstant(start, now.start) || !isSameInstant(end, now.end)) return false;
  if (now.tag?.kind === 'ritual') return ref !== undefined && now.tag.ref === seriesRef(ref);
  return tag?.kind !== 'ritual' && allDay === now.allDay && subject === now.subject;
}
