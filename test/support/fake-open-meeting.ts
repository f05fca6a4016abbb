import { findObjectiveLine } from '../../src/domain/objective-line.ts';
import { splitObjectiveLine } from '../../src/domain/split-objective-line.ts';
import type { MeetingTag, OpenMeetingContent } from '../../src/domain/meeting.ts';
import type { Ref } from '../../src/domain/ref.ts';
import { type NewMeeting, type OpenMeeting, OpenMeetingFailed } from '../../src/ports/open-meeting.ts';

type Part = OpenMeetingFailed['what'];

/** An open meeting whose parts can be made to fail; `writes` lists what was written, in order. */
export class FakeOpenMeeting implements OpenMeeting {
  content: OpenMeetingContent;
  readonly writes: string[] = [];
  readonly failing = new Set<Part>();
  /** Meetings that were opened to be filled in. */
  readonly opened: NewMeeting[] = [];
  #listeners = new Set<() => void>();

  constructor(content: OpenMeetingContent) {
    this.content = content;
  }

  /** What the person does in the form. */
  change(change: Partial<OpenMeetingContent>): void {
    this.content = { ...this.content, ...change };
    for (const listener of this.#listeners) listener();
  }

  async read(): Promise<OpenMeetingContent> {
    this.#mayFail('content');
    return this.content;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async writeTag(tag: MeetingTag): Promise<void> {
    this.#mayNotWrite('tag');
    this.writes.push('tag');
    this.content = { ...this.content, tag };
  }

  async removeTag(): Promise<void> {
    this.#mayNotWrite('tag');
    this.writes.push('remove-tag');
    this.content = { ...this.content, tag: undefined };
  }

  async writeObjectiveLine(line: string, ref: Ref): Promise<void> {
    this.#mayNotWrite('objective-line');
    this.writes.push('line');
    const { bodyText } = this.content;
    const found = findObjectiveLine(bodyText, ref);
    const written =
      found === undefined
        ? `${line}\n\n${bodyText}`
        : `${bodyText.slice(0, found.from)}${line}${bodyText.slice(found.to)}`;
    this.content = { ...this.content, bodyText: written };
  }

  async removeObjectiveLine(ref: Ref): Promise<void> {
    this.#mayNotWrite('objective-line');
    this.writes.push('remove-line');
    this.content = { ...this.content, bodyText: splitObjectiveLine(this.content.bodyText, ref).rest };
  }

  async setTitle(subject: string): Promise<void> {
    this.#mayNotWrite('title');
    this.writes.push('title');
    this.content = { ...this.content, subject };
  }

  async insertLines(lines: readonly string[], under: Ref): Promise<void> {
    this.#mayNotWrite('text');
    this.writes.push('lines');
    const { bodyText } = this.content;
    const to = findObjectiveLine(bodyText, under)?.to;
    const added = lines.join('\n');
    const text = to === undefined ? `${added}\n${bodyText}` : `${bodyText.slice(0, to)}\n${added}${bodyText.slice(to)}`;
    this.content = { ...this.content, bodyText: text };
  }

  async removeLines(lines: readonly string[]): Promise<boolean> {
    this.#mayNotWrite('text');
    const all = this.content.bodyText.split('\n');
    const at = all.findIndex((_, from) => lines.every((line, of) => all[from + of] === line));
    if (at === -1) return false;
    this.content = { ...this.content, bodyText: [...all.slice(0, at), ...all.slice(at + lines.length)].join('\n') };
    return true;
  }

  async rejectSuggestion(rejectedSuggestion: string): Promise<void> {
    this.content = { ...this.content, rejectedSuggestion };
  }

  async openNewMeeting(meeting: NewMeeting): Promise<void> {
    this.#mayFail('new-meeting');
    this.opened.push(meeting);
  }

  #mayNotWrite(part: Part): void {
    if (this.content.role === 'attendee') throw new OpenMeetingFailed(part, undefined);
    this.#mayFail(part);
  }

  #mayFail(part: Part): void {
    if (this.failing.has(part)) throw new OpenMeetingFailed(part, 5001);
  }
}
