/** Exchange on SQLite: the interface of exchange.ts over event rows, meeting delivery and mail. */
import { createHash } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import { badRequest, itemNotFound, preconditionFailed } from '../graph-error.ts';
import type { Directory } from './directory.ts';
import { eventChanges } from './event-changes.ts';
import { changedContent, NEVER, newContent, secondsText } from './event-content.ts';
import { EventRows, type EventRow } from './event-rows.ts';
import type { Attendee, EventDraft, Exchange, StoredEvent } from './exchange.ts';
import { newUid } from './ical-uid.ts';
import { keyOf } from './item-ids.ts';
import { MailStore } from './mail-store.ts';
import { createMailboxSettings } from './mailbox-settings-store.ts';
import { MeetingDelivery } from './meeting-delivery.ts';
import { inTransaction } from './rows.ts';
import { cancelledName, instancesOf, occurrenceAt, overlaps } from './series.ts';
import { instantOf, wallOf } from './time-zones.ts';

/** A change of one of these is sent to the attendees (event-update.md); of anything else it is the owner's own affair. */
const TRAVELLING: ReadonlySet<string> = new Set([
  'subject',
  'body',
  'start',
  'end',
  'isAllDay',
  'location',
  'attendees',
  'recurrence',
  'importance',
  'sensitivity',
  'isOnlineMeeting',
]);

/** Where an id leads: a row, or an occurrence that has none yet. */
type Found = { row: EventRow } | { master: EventRow; originalStart: number; event: StoredEvent };

export function createExchange(db: Database, clock: { now(): Date }, directory: Directory): Exchange {
  const rows = new EventRows(db);
  const mail = new MailStore(db, clock, directory);
  const delivery = new MeetingDelivery(rows, directory, mail, clock);

  const create = (mailbox: string, draft: EventDraft, at: Date, send: boolean, quietly: boolean): EventRow => {
    const uid = newUid(uidSeed(mailbox, draft, rows.changeNumber(mailbox)), at);
    const organizer = draft.organizer ?? mail.addressOf(mailbox);
    const content = newContent(draft, mailbox, organizer, uid, at, joinUrlOf(draft.iCalUId ?? uid));
    const isMeeting = content.attendees.length > 0 && content.isOrganizer;
    const row = rows.insert({ ...content, isDraft: isMeeting && !send, id: '', immutableId: '', changeKey: '' });
    const dated = withCancelledDays(rows, row, draft.cancelledOccurrences ?? []);
    if (isMeeting && send) delivery.send(dated, [], quietly);
    return dated;
  };

  const find = (mailbox: string, id: string): Found | undefined => {
    const address = keyOf(mailbox, id);
    if (address?.of !== 'event') return undefined;
    const row = rows.byKey(mailbox, address.key);
    if (row === undefined || address.originalStart === null) return row === undefined ? undefined : { row };
    const exception = rows.exception(row.key, address.originalStart);
    if (exception !== undefined) return { row: exception };
    const event = occurrenceAt(row, address.originalStart);
    return event === undefined ? undefined : { master: row, originalStart: address.originalStart, event };
  };

  const demand = (mailbox: string, id: string): Found => {
    const found = find(mailbox, id);
    if (found === undefined) throw itemNotFound();
    return found;
  };

  /** The row behind the id; an occurrence gets one of its own. */
  const rowOf = (found: Found): EventRow => {
    if ('row' in found) return found.row;
    const row = delivery.makeException(found.master, found.originalStart);
    if (row === undefined) throw itemNotFound();
    return row;
  };

  const update = (
    mailbox: string,
    id: string,
    change: Partial<EventDraft>,
    options: { send?: boolean; ifMatch?: string },
  ): EventRow => {
    const found = demand(mailbox, id);
    const current = 'row' in found ? found.row.event : found.event;
    if (options.ifMatch !== undefined && options.ifMatch !== current.changeKey) throw preconditionFailed();
    if (
      current.type !== 'singleInstance' &&
      current.type !== 'seriesMaster' &&
      change.recurrence !== undefined &&
      change.recurrence !== null
    ) {
      throw badRequest('The recurrence of a series is changed on its master.', 'ErrorInvalidRequest');
    }
    const row = rowOf(found);
    const travels = Object.keys(change).some((name) => TRAVELLING.has(name));
    const content = changedContent(row.event, change, joinUrlOf(row.event.iCalUId));
    const isMeeting = content.isOrganizer && (content.attendees.length > 0 || row.event.attendees.length > 0);
    const send = options.send !== false && isMeeting && travels;
    const isDraft = isMeeting && travels && options.send === false ? true : send ? false : row.event.isDraft;
    if (isRescheduled(row.event, content)) for (const exception of rows.exceptions(row.key)) rows.remove(exception);
    const former = delivery.mailboxes(row.event);
    const fresh = {
      ...(isRescheduled(row.event, content) ? { cancelledOccurrences: [] } : {}),
      ...(send && isMoved(row.event, content) ? { attendees: content.attendees.map(unanswered) } : {}),
    };
    const saved = rows.save(row, { ...content, ...fresh, isDraft, lastModifiedDateTime: secondsText(clock.now()) });
    if (send) delivery.send(saved, former, false);
    return saved;
  };

  const remove = (mailbox: string, id: string, comment: string): void => {
    const found = demand(mailbox, id);
    const event = 'row' in found ? found.row.event : found.event;
    const tells = event.isOrganizer && !event.isDraft && event.attendees.length > 0;
    if ('row' in found) {
      if (tells) delivery.cancel(found.row, comment);
      delivery.discard(found.row);
      return;
    }
    if (tells) {
      // Attendees are told about the occurrence, so it needs a row to travel from.
      const row = rowOf(found);
      delivery.cancel(row, comment);
      delivery.discard(row);
    } else delivery.cancelOccurrence(found.master, found.originalStart);
  };

  return {
    createEvent: (mailbox, draft, options = {}) =>
      inTransaction(db, () => {
        const before =
          typeof draft.transactionId === 'string' ? rows.byTransaction(mailbox, draft.transactionId) : undefined;
        return (before ?? create(mailbox, draft, clock.now(), options.send !== false, false)).event;
      }),
    importEvents: (entries) =>
      inTransaction(db, () =>
        entries.map(({ mailbox, draft, at }) => create(mailbox, draft, at ?? clock.now(), true, true).event),
      ),
    event: (mailbox, id) =>
      inTransaction(db, () => {
        const found = find(mailbox, id);
        return found === undefined ? undefined : 'row' in found ? found.row.event : found.event;
      }),
    updateEvent: (mailbox, id, change, options = {}) =>
      inTransaction(db, () => update(mailbox, id, change, options).event),
    sendMeeting: (mailbox, id) =>
      inTransaction(db, () => {
        const row = rowOf(demand(mailbox, id));
        if (!row.event.isOrganizer) throw badRequest('Only the organizer can send a meeting.', 'ErrorInvalidRequest');
        const sent = row.event.isDraft ? rows.save(row, { ...row.event, isDraft: false }) : row;
        delivery.send(sent, [], false);
        return sent.event;
      }),
    deleteEvent: (mailbox, id, comment = '') => {
      inTransaction(db, () => {
        remove(mailbox, id, comment);
      });
    },
    respond: (mailbox, id, response, options = {}) =>
      inTransaction(db, () => {
        const found = demand(mailbox, id);
        const event = 'row' in found ? found.row.event : found.event;
        if (event.isOrganizer)
          throw badRequest(
            "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
            'ErrorInvalidRequest',
          );
        if (event.isCancelled) throw badRequest('The meeting has been cancelled.', 'ErrorInvalidRequest');
        return delivery.answer(rowOf(found), response, options.sendResponse !== false, options.comment ?? '');
      }),
    events: (mailbox) => inTransaction(db, () => rows.listed(mailbox).map((row) => row.event)),
    calendarView: (mailbox, from, to) => inTransaction(db, () => view(rows, mailbox, from.getTime(), to.getTime())),
    instances: (mailbox, id, from, to) =>
      inTransaction(db, () => {
        const found = demand(mailbox, id);
        const master = 'row' in found ? found.row : found.master;
        return instancesOf(master, rows.exceptions(master.key), from.getTime(), to.getTime());
      }),
    changeNumber: (mailbox) => rows.changeNumber(mailbox),
    changes: (mailbox, since, from, to) =>
      inTransaction(db, () => eventChanges(rows, mailbox, since, from.getTime(), to.getTime())),
    setExtendedProperty: (mailbox, id, property) => {
      inTransaction(db, () => update(mailbox, id, { extendedProperties: [property] }, { send: false }));
    },
    messages: (mailbox, folder) => inTransaction(db, () => mail.messages(mailbox, folder)),
    message: (mailbox, id) => mail.message(mailbox, id),
    sendMail: (mailbox, letter) => {
      mail.send(mailbox, letter);
    },
    ...createMailboxSettings(db),
  };
}

function view(rows: EventRows, mailbox: string, from: number, to: number): StoredEvent[] {
  const events = rows.touching(mailbox, from, to).flatMap((row) => {
    if (row.event.type === 'seriesMaster') return instancesOf(row, rows.exceptions(row.key), from, to);
    // Exceptions come with their master.
    if (row.masterKey !== null) return [];
    return overlaps(instantOf(row.event.start), instantOf(row.event.end), from, to) ? [row.event] : [];
  });
  return events
    .map((event) => ({ event, start: instantOf(event.start) }))
    .sort((a, b) => a.start - b.start)
    .map(({ event }) => event);
}

/** A new pattern or time of a series puts its exceptions back, as in Outlook. */
function isRescheduled(before: StoredEvent, after: StoredEvent): boolean {
  if (before.type !== 'seriesMaster') return false;
  return (
    before.start.dateTime !== after.start.dateTime ||
    before.start.timeZone !== after.start.timeZone ||
    JSON.stringify(before.recurrence) !== JSON.stringify(after.recurrence)
  );
}

const isMoved = (before: StoredEvent, after: StoredEvent): boolean =>
  instantOf(before.start) !== instantOf(after.start) || instantOf(before.end) !== instantOf(after.end);

/** A new time asks everybody again. */
const unanswered = (attendee: Attendee): Attendee => ({ ...attendee, status: { response: 'none', time: NEVER } });

/** `days` are `YYYY-MM-DD` or Graph's `OID.….YYYY-MM-DD`. */
function withCancelledDays(rows: EventRows, row: EventRow, days: readonly string[]): EventRow {
  if (days.length === 0) return row;
  const cancelledOccurrences = days.map((day) => cancelledName(row.event.id, wallOf(day.slice(-10))));
  return rows.save(row, { ...row.event, cancelledOccurrences });
}

/** Differs for two events made in the same millisecond; the same on every seeding. */
const uidSeed = (mailbox: string, draft: EventDraft, changeNumber: number): string =>
  `${mailbox}\n${draft.subject}\n${draft.start.dateTime}\n${changeNumber}\n${draft.transactionId ?? ''}`;

const joinUrlOf = (uid: string): string =>
  `https://teams.contoso.example/l/meetup-join/19%3ameeting_${createHash('sha256').update(uid).digest('base64url')}%40thread.v2/0`;
