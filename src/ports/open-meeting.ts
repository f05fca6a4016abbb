import type { MeetingTag, OpenMeetingContent } from '../domain/meeting.ts';
import type { Ref } from '../domain/ref.ts';

/** The host refused or did not answer; `what` names the part that could not be read or written. */
export class OpenMeetingFailed extends Error {
  override readonly name = 'OpenMeetingFailed';
  constructor(
    readonly what: 'content' | 'tag' | 'objective-line',
    readonly code: number | undefined,
  ) {
    super(`the open meeting's ${what} could not be reached${code === undefined ? '' : ` (${code})`}`);
  }
}

/** The meeting in front of the person. Writing is for the organiser; nothing here ever saves or sends the meeting. */
export interface OpenMeeting {
  read(): Promise<OpenMeetingContent>;
  /** Calls back after the person changed people, time or (on focus) anything else. Returns how to stop. */
  onChange(listener: () => void): () => void;
  writeTag(tag: MeetingTag): Promise<void>;
  /** Leaves a meeting that this product never saw. */
  removeTag(): Promise<void>;
  /** Puts `line` on top of the body, or in the place of the line with the same Ref; the rest of the body stays as it is. */
  writeObjectiveLine(line: string, ref: Ref): Promise<void>;
  removeObjectiveLine(ref: Ref): Promise<void>;
}
