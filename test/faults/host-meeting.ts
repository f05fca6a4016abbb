/** The open meeting as Outlook shows it, over the organiser's own entry in the sandbox's mailbox. The host itself has no weather here. */
import { instantOf } from '../../src/domain/calendar-day.ts';
import type { MeetingTag, OpenMeetingContent } from '../../src/domain/meeting.ts';
import { findObjectiveLine } from '../../src/domain/objective-line.ts';
import type { Ref } from '../../src/domain/ref.ts';
import { splitObjectiveLine } from '../../src/domain/split-objective-line.ts';
import { insertLinesInText, removeLinesFromText } from '../../src/adapters/outlook/inserted-lines.ts';
import type { NewMeeting, OpenMeeting } from '../../src/ports/open-meeting.ts';
import type { Company, MeetingName } from './company.ts';

export class HostMeeting implements OpenMeeting {
  readonly #company: Company;
  readonly #name: MeetingName;
  /** The window that shows it has been closed: nothing more comes from there. */
  readonly #isGone: () => boolean;

  constructor(company: Company, name: MeetingName, isGone: () => boolean) {
    this.#company = company;
    this.#name = name;
    this.#isGone = isGone;
  }

  read(): Promise<OpenMeetingContent> {
    const { subject, start, end, organizer, attendees, body } = this.#company.event(this.#name);
    const { address, name } = organizer.emailAddress;
    const rejectedSuggestion = this.#company.rejected.get(this.#name);
    return Promise.resolve({
      role: 'organiser',
      subject,
      start: instantOf(Date.parse(`${start.dateTime}Z`)),
      end: instantOf(Date.parse(`${end.dateTime}Z`)),
      allDay: false,
      organiser: { address: address.toLowerCase(), name },
      invitees: attendees.map(({ emailAddress }) => ({ address: emailAddress.address, name: emailAddress.name })),
      bodyText: body.content,
      tag: readTag(this.#company.tagText(this.#name)),
      opensNew: true,
      ...(rejectedSuggestion === undefined ? {} : { rejectedSuggestion }),
    });
  }

  onChange(): () => void {
    return () => undefined;
  }

  writeTag(tag: MeetingTag): Promise<void> {
    if (!this.#isGone()) this.#company.setTag(this.#name, JSON.stringify({ ritual: JSON.stringify(tag) }));
    return Promise.resolve();
  }

  removeTag(): Promise<void> {
    if (!this.#isGone()) this.#company.setTag(this.#name, JSON.stringify({}));
    return Promise.resolve();
  }

  writeObjectiveLine(line: string, ref: Ref): Promise<void> {
    const text = this.#company.event(this.#name).body.content;
    const found = findObjectiveLine(text, ref);
    const written =
      found === undefined ? `${line}\n\n${text}` : `${text.slice(0, found.from)}${line}${text.slice(found.to)}`;
    if (!this.#isGone()) this.#company.setBody(this.#name, written);
    return Promise.resolve();
  }

  removeObjectiveLine(ref: Ref): Promise<void> {
    const text = this.#company.event(this.#name).body.content;
    if (!this.#isGone()) this.#company.setBody(this.#name, splitObjectiveLine(text, ref).rest);
    return Promise.resolve();
  }

  setTitle(title: string): Promise<void> {
    if (!this.#isGone()) this.#company.setSubject(this.#name, title);
    return Promise.resolve();
  }

  insertLines(lines: readonly string[], under: Ref): Promise<void> {
    const text = this.#company.event(this.#name).body.content;
    const written = insertLinesInText(text, lines, under) ?? `${lines.join('\n')}\n${text}`;
    if (!this.#isGone()) this.#company.setBody(this.#name, written);
    return Promise.resolve();
  }

  removeLines(lines: readonly string[]): Promise<boolean> {
    const written = removeLinesFromText(this.#company.event(this.#name).body.content, lines);
    if (written !== undefined && !this.#isGone()) this.#company.setBody(this.#name, written);
    return Promise.resolve(written !== undefined);
  }

  rejectSuggestion(suggestion: string): Promise<void> {
    if (!this.#isGone()) this.#company.rejected.set(this.#name, suggestion);
    return Promise.resolve();
  }

  openNewMeeting(meeting: NewMeeting): Promise<void> {
    if (!this.#isGone()) this.#company.opened.push(meeting);
    return Promise.resolve();
  }
}

function readTag(bag: string | undefined): MeetingTag | undefined {
  const { ritual } = JSON.parse(bag ?? '{}') as { ritual?: string };
  return ritual === undefined ? undefined : (JSON.parse(ritual) as MeetingTag);
}
