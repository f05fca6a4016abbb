import type { Instant } from '../domain/calendar-day.ts';
import type { MeetingGlance, MeetingTag, OpenMeetingContent } from '../domain/meeting.ts';
import type { Ref } from '../domain/ref.ts';

/** The host refused or did not answer; `what` names the part that could not be read or written. */
export class OpenMeetingFailed extends Error {
  override readonly name = 'OpenMeetingFailed';
  constructor(
    readonly what: 'content' | 'tag' | 'objective-line' | 'title' | 'text' | 'new-meeting',
    readonly code: number | undefined,
  ) {
    super(`the open meeting's ${what} could not be reached${code === undefined ? '' : ` (${code})`}`);
  }
}

/** What a further meeting begins with; the person fills in the rest and sends it. */
export interface NewMeeting {
  readonly title: string;
  readonly invitees: readonly string[];
  readonly start: Instant;
  readonly end: Instant;
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
  setTitle(title: string): Promise<void>;
  /** Puts lines of text under the objective line with this Ref, on top of the body where there is none. */
  insertLines(lines: readonly string[], under: Ref): Promise<void>;
  /** Takes these lines away where they still stand together as they were put; answers whether they did. */
  removeLines(lines: readonly string[]): Promise<boolean>;
  /** Remembered as long as the form is open, where the host can; never fails. */
  rejectSuggestion(suggestion: string): Promise<void>;
  openNewMeeting(meeting: NewMeeting): Promise<void>;
}

/** Answers in two steps, too, for a pane that may be drawn after the first. */
export interface MeetingInSteps extends OpenMeeting {
  /** Title, people, text and tag; throws what `read` does. */
  glance(): Promise<MeetingGlance>;
  /** With a glance of just now the host is asked for the rest only. */
  read(glance?: MeetingGlance): Promise<OpenMeetingContent>;
}
