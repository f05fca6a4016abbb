import type { Instant } from '../../src/domain/calendar-day.ts';
import type { CalendarMeeting, MeetingTag } from '../../src/domain/meeting.ts';
import { findRef } from '../../src/domain/ref.ts';
import { CalendarUnavailable, type MyCalendar } from '../../src/ports/my-calendar.ts';

/** The signed-in person's calendar: `meetings` as the window shows them, `masters` of series by id, `hidden` ids of private entries. */
export class InMemoryCalendar implements MyCalendar {
  readonly asked: string[] = [];
  meetings: CalendarMeeting[];
  masters = new Map<string, CalendarMeeting>();
  hidden = new Set<string>();
  /** Ids that `meetingsById` cannot read now. */
  unread = new Set<string>();
  #windowFails: Error | undefined;
  #entryFails: Error | undefined;
  #tagFails: Error | undefined;
  isConfigured = true;

  constructor(meetings: readonly CalendarMeeting[] = []) {
    this.meetings = [...meetings];
  }

  /** `undefined` heals it. */
  failWindow(...error: readonly [] | readonly [Error | undefined]): void {
    this.#windowFails = error.length === 0 ? new CalendarUnavailable('unavailable') : error[0];
  }

  failEntry(error: Error | undefined = new CalendarUnavailable('unavailable')): void {
    this.#entryFails = error;
  }

  failTag(error: Error = new CalendarUnavailable('unavailable')): void {
    this.#tagFails = error;
  }

  healTag(): void {
    this.#tagFails = undefined;
  }

  async meetingsBetween(from: Instant, to: Instant): Promise<readonly CalendarMeeting[]> {
    this.asked.push(`${from}/${to}`);
    if (this.#windowFails !== undefined) throw this.#windowFails;
    return this.meetings
      .filter((meeting) => meeting.end > from && meeting.start < to && !this.hidden.has(meeting.id))
      .map((meeting) => ({ ...meeting, bodyPreview: findRef(meeting.bodyPreview) ?? '' }));
  }

  async meeting(id: string): Promise<CalendarMeeting | 'hidden' | undefined> {
    this.asked.push(id);
    if (this.#entryFails !== undefined) throw this.#entryFails;
    return this.#entry(id);
  }

  async meetingsById(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, CalendarMeeting | 'hidden' | 'unread' | undefined>> {
    this.asked.push(ids.join(' '));
    const fails = this.#entryFails !== undefined;
    return new Map(ids.map((id) => [id, fails || this.unread.has(id) ? 'unread' : this.#entry(id)]));
  }

  #entry(id: string): CalendarMeeting | 'hidden' | undefined {
    if (this.hidden.has(id)) return 'hidden';
    const found = this.masters.get(id) ?? this.meetings.find((meeting) => meeting.id === id);
    if (found?.occurrence === undefined) return found;
    // The port does not promise the master's tag here.
    const { tag, ...alone } = found;
    return tag === undefined ? found : alone;
  }

  async writeTag(id: string, tag: MeetingTag | undefined): Promise<'written' | 'gone' | 'not-mine' | 'not-configured'> {
    this.asked.push(`tag ${id}`);
    if (this.#tagFails !== undefined) throw this.#tagFails;
    if (!this.isConfigured) return 'not-configured';
    const master = this.masters.get(id);
    const found = master ?? this.meetings.find((meeting) => meeting.id === id);
    if (found === undefined || this.hidden.has(id)) return 'gone';
    if (!found.isOrganiser) return 'not-mine';
    const tagged = (meeting: CalendarMeeting): CalendarMeeting => {
      const { tag: _, ...plain } = meeting;
      return tag === undefined ? plain : { ...plain, tag };
    };
    if (master !== undefined) this.masters.set(id, tagged(master));
    this.meetings = this.meetings.map((one) => (one.id === id || one.occurrence?.masterId === id ? tagged(one) : one));
    return 'written';
  }
}
