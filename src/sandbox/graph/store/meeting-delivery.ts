/**
 * How meetings travel between mailboxes. What an attendee's copy receives is `travelling` below and nothing else: never categories,
 * extended properties, reminders or free/busy (platform-facts A7). Copies find each other by iCalUId.
 */
import type { EventRow, EventRows } from './event-rows.ts';
import type { Directory } from './directory.ts';
import { NEVER, secondsText, type EventContent } from './event-content.ts';
import type { ResponseType, StoredEvent, StoredMessage } from './exchange.ts';
import type { MailStore } from './mail-store.ts';
import { cancelledName, occurrenceAt } from './series.ts';
import { wallOf } from './time-zones.ts';

const CANCELLED = 'Canceled: ';
const ANSWERS = {
  accepted: { word: 'Accepted', type: 'meetingAccepted', showAs: 'busy' },
  tentativelyAccepted: { word: 'Tentative', type: 'meetingTenativelyAccepted', showAs: 'tentative' },
  declined: { word: 'Declined', type: 'meetingDeclined', showAs: 'free' },
} as const;

export type Answer = keyof typeof ANSWERS;

export class MeetingDelivery {
  private readonly rows: EventRows;
  private readonly directory: Directory;
  private readonly mail: MailStore;
  private readonly clock: { now(): Date };

  constructor(rows: EventRows, directory: Directory, mail: MailStore, clock: { now(): Date }) {
    this.rows = rows;
    this.directory = directory;
    this.mail = mail;
    this.clock = clock;
  }

  /** The organiser's event, with its exceptions, into every attendee's calendar; `quietly` without messages in the inbox. */
  send(row: EventRow, formerAttendees: readonly string[], quietly: boolean): void {
    for (const mailbox of this.mailboxes(row.event)) {
      const copy = this.putCopy(row, mailbox);
      if (copy === undefined) continue;
      for (const exception of this.rows.exceptions(row.key)) this.putCopy(exception, mailbox);
      if (!quietly) this.invite(row.event, copy.event);
    }
    // Whoever has a copy and is no longer invited, also from changes that were not sent at the time.
    const invited = new Set([row.mailbox, ...this.mailboxes(row.event)]);
    const others = new Set(
      [...formerAttendees, ...this.rows.holders(row.event.iCalUId)].filter((mailbox) => !invited.has(mailbox)),
    );
    for (const mailbox of others) this.withdraw(row, mailbox);
  }

  /** Mail addresses of the attendees who have a mailbox here, the organiser left out. */
  mailboxes(event: StoredEvent): string[] {
    return event.attendees
      .map((attendee) => this.directory.byMail(attendee.emailAddress.address)?.mail)
      .filter((mail): mail is string => mail !== undefined && mail !== event.mailbox);
  }

  /** The organiser cancels: copies stay, marked, until their owners remove them (platform-facts D8). */
  cancel(row: EventRow, comment: string): void {
    for (const mailbox of this.mailboxes(row.event)) this.withdraw(row, mailbox, comment);
  }

  answer(copy: EventRow, answer: Answer, sendResponse: boolean, comment: string): StoredEvent {
    const time = secondsText(this.clock.now());
    const { showAs, type, word } = ANSWERS[answer];
    const answered = this.rows.save(copy, {
      ...copy.event,
      showAs,
      responseStatus: { response: answer, time },
      lastModifiedDateTime: time,
    });
    const organizer = this.directory.byMail(copy.event.organizer.emailAddress.address);
    if (sendResponse && organizer !== undefined) {
      const original = this.counterpart(copy, organizer.mail);
      if (original !== undefined) {
        this.rows.save(original, {
          ...original.event,
          attendees: withAnswer(original.event, copy.mailbox, answer, time),
        });
        this.mail.deliver(organizer.mail, {
          subject: `${word}: ${copy.event.subject}`,
          body: { contentType: 'text', content: comment },
          from: this.mail.addressOf(copy.mailbox),
          to: [copy.event.organizer.emailAddress],
          meeting: { type, eventId: original.event.id },
        });
      }
    }
    // Outlook moves a declined meeting out of the calendar.
    if (answer === 'declined') this.discard(answered);
    return answered.event;
  }

  /** Takes a single, a series or one occurrence out of its own calendar. */
  discard(row: EventRow): void {
    if (row.masterKey !== null && row.originalStart !== null) {
      const master = this.rows.byKey(row.mailbox, row.masterKey);
      if (master !== undefined) this.cancelOccurrence(master, row.originalStart);
    }
    this.rows.remove(row);
  }

  cancelOccurrence(master: EventRow, originalStart: number): void {
    const occurrence = occurrenceAt(master, originalStart);
    if (occurrence === undefined) return;
    const name = cancelledName(master.event.id, wallOf(occurrence.start.dateTime));
    this.rows.save(master, { ...master.event, cancelledOccurrences: [...master.event.cancelledOccurrences, name] });
  }

  /** The same event in another mailbox; an exception is made there when it has only the computed occurrence. */
  private counterpart(row: EventRow, mailbox: string): EventRow | undefined {
    if (row.masterKey === null || row.originalStart === null) return this.rows.byUid(mailbox, row.event.iCalUId);
    const ownMaster = this.rows.byKey(row.mailbox, row.masterKey);
    const master = ownMaster === undefined ? undefined : this.rows.byUid(mailbox, ownMaster.event.iCalUId);
    if (master === undefined) return undefined;
    return this.rows.exception(master.key, row.originalStart) ?? this.makeException(master, row.originalStart);
  }

  /** Exceptions lose the series' extended properties (design §8). */
  makeException(master: EventRow, originalStart: number): EventRow | undefined {
    const occurrence = occurrenceAt(master, originalStart);
    if (occurrence === undefined) return undefined;
    return this.rows.insert(
      { ...occurrence, type: 'exception', extendedProperties: [] },
      { masterKey: master.key, originalStart },
    );
  }

  private putCopy(row: EventRow, mailbox: string): EventRow | undefined {
    const existing = this.counterpart(row, mailbox);
    const given = travelling(row.event);
    if (existing !== undefined) {
      const moved =
        existing.event.start.dateTime !== given.start.dateTime || existing.event.end.dateTime !== given.end.dateTime;
      const asked: Partial<StoredEvent> = moved
        ? { responseStatus: { response: 'notResponded', time: NEVER }, showAs: 'tentative' }
        : {};
      return this.rows.save(existing, { ...existing.event, ...given, ...this.cancelledDays(row, existing), ...asked });
    }
    if (row.masterKey !== null) return undefined;
    const response = responseOf(row.event, mailbox);
    if (response === 'declined') return undefined;
    const content: EventContent = {
      ...row.event,
      ...given,
      mailbox,
      isOrganizer: false,
      isDraft: false,
      categories: [],
      extendedProperties: [],
      transactionId: null,
      cancelledOccurrences: [],
      showAs: response === 'accepted' ? 'busy' : 'tentative',
      responseStatus: { response: response === 'none' ? 'notResponded' : response, time: NEVER },
      isReminderOn: true,
      reminderMinutesBeforeStart: 15,
    };
    const copy = this.rows.insert({ ...content, id: '', immutableId: '', changeKey: '' });
    const days = this.cancelledDays(row, copy);
    return days.cancelledOccurrences?.length === 0 || days.cancelledOccurrences === undefined
      ? copy
      : this.rows.save(copy, { ...copy.event, ...days });
  }

  private cancelledDays(row: EventRow, copy: EventRow): Partial<StoredEvent> {
    if (row.event.type !== 'seriesMaster') return {};
    return {
      cancelledOccurrences: row.event.cancelledOccurrences.map((name) => `OID.${copy.event.id}.${name.slice(-10)}`),
    };
  }

  private invite(original: StoredEvent, copy: StoredEvent): void {
    this.mail.deliver(copy.mailbox, this.letter(original, copy, original.subject, 'meetingRequest', original.body));
  }

  private withdraw(row: EventRow, mailbox: string, comment = ''): void {
    const copy = this.counterpart(row, mailbox);
    if (copy === undefined || copy.event.isCancelled) return;
    const subject = `${CANCELLED}${row.event.subject}`;
    const marked = this.rows.save(copy, {
      ...copy.event,
      isCancelled: true,
      subject,
      showAs: 'free',
      lastModifiedDateTime: secondsText(this.clock.now()),
    });
    for (const exception of this.rows.exceptions(copy.key))
      this.rows.save(exception, { ...exception.event, isCancelled: true });
    this.mail.deliver(
      mailbox,
      this.letter(row.event, marked.event, subject, 'meetingCancelled', { contentType: 'text', content: comment }),
    );
  }

  private letter(
    original: StoredEvent,
    copy: StoredEvent,
    subject: string,
    type: 'meetingRequest' | 'meetingCancelled',
    body: StoredMessage['body'],
  ) {
    return {
      subject,
      body,
      from: original.organizer.emailAddress,
      to: original.attendees.map((attendee) => attendee.emailAddress),
      meeting: { type, eventId: copy.id },
    };
  }
}

function travelling(event: StoredEvent) {
  return {
    subject: event.subject,
    body: event.body,
    start: event.start,
    end: event.end,
    isAllDay: event.isAllDay,
    originalStartTimeZone: event.originalStartTimeZone,
    originalEndTimeZone: event.originalEndTimeZone,
    location: event.location,
    organizer: event.organizer,
    attendees: event.attendees.map((attendee) => ({ ...attendee, status: { response: 'none' as const, time: NEVER } })),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isOnlineMeeting: event.isOnlineMeeting,
    joinUrl: event.joinUrl,
    isCancelled: event.isCancelled,
    responseRequested: event.responseRequested,
    allowNewTimeProposals: event.allowNewTimeProposals,
    hideAttendees: event.hideAttendees,
    recurrence: event.recurrence,
    type: event.type,
    lastModifiedDateTime: event.lastModifiedDateTime,
  };
}

function responseOf(event: StoredEvent, mailbox: string): ResponseType {
  return (
    event.attendees.find((attendee) => attendee.emailAddress.address.toLowerCase() === mailbox)?.status.response ??
    'none'
  );
}

function withAnswer(event: StoredEvent, mailbox: string, response: Answer, time: string): StoredEvent['attendees'] {
  return event.attendees.map((attendee) =>
    attendee.emailAddress.address.toLowerCase() === mailbox ? { ...attendee, status: { response, time } } : attendee,
  );
}
