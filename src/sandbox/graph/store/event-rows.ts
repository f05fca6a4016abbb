/** Rows of the events table: singles, masters and exceptions, with the mailbox-wide change number that every write takes. */
import type { Database } from 'node-sqlite3-wasm';
import type { StoredEvent } from './exchange.ts';
import { changeKeyOf, idOf } from './item-ids.ts';
import { occurrenceDays } from './recurrence.ts';
import { allRows, jsonBytes, number, oneRow, run, text, type Row } from './rows.ts';
import { demandZone, instantOf, instantOfWall } from './time-zones.ts';

export interface EventRow {
  readonly key: number;
  readonly mailbox: string;
  readonly masterKey: number | null;
  /** UTC milliseconds; exceptions only. */
  readonly originalStart: number | null;
  readonly changeNumber: number;
  readonly isDeleted: boolean;
  readonly event: StoredEvent;
}

/** A series without end reaches to here: 1 January of the year 9000. */
const FOR_EVER = Date.UTC(9000, 0, 1);
const DAY = 86_400_000;

export class EventRows {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  byKey(mailbox: string, key: number): EventRow | undefined {
    return this.one('key = ? AND mailbox = ? AND deleted = 0', [key, mailbox]);
  }

  /** The single or master with this iCalUId. */
  byUid(mailbox: string, uid: string): EventRow | undefined {
    return this.one('ical_uid = ? AND mailbox = ? AND master_key IS NULL AND deleted = 0', [uid, mailbox]);
  }

  /** Mailboxes that have a live copy of this event. */
  holders(uid: string): string[] {
    return allRows(this.db, 'SELECT DISTINCT mailbox FROM events WHERE ical_uid = ? AND deleted = 0', [uid]).map(
      (row) => text(row, 'mailbox'),
    );
  }

  byTransaction(mailbox: string, transactionId: string): EventRow | undefined {
    return this.one('mailbox = ? AND transaction_id = ? AND deleted = 0', [mailbox, transactionId]);
  }

  exception(masterKey: number, originalStart: number): EventRow | undefined {
    return this.one('master_key = ? AND original_start = ? AND deleted = 0', [masterKey, originalStart]);
  }

  exceptions(masterKey: number): EventRow[] {
    return this.all('master_key = ? AND deleted = 0 ORDER BY original_start', [masterKey]);
  }

  /** Singles and masters, oldest row first. */
  listed(mailbox: string): EventRow[] {
    return this.all('mailbox = ? AND deleted = 0 AND master_key IS NULL ORDER BY key', [mailbox]);
  }

  /** Everything that may overlap [from, to): a master when its whole series does. */
  touching(mailbox: string, from: number, to: number): EventRow[] {
    return this.all('mailbox = ? AND deleted = 0 AND from_ms < ? AND to_ms >= ? ORDER BY from_ms, key', [
      mailbox,
      to,
      from,
    ]);
  }

  /** Tombstones included. */
  changedSince(mailbox: string, changeNumber: number): EventRow[] {
    return this.all('mailbox = ? AND change_number > ? ORDER BY key', [mailbox, changeNumber]);
  }

  changeNumber(mailbox: string): number {
    return number(
      oneRow(this.db, 'SELECT COALESCE(MAX(change_number), 0) AS n FROM events WHERE mailbox = ?', [mailbox]) ?? {},
      'n',
    );
  }

  /** What the master looked like at `changeNumber`, if it has changed since. */
  formerMaster(key: number, changeNumber: number): StoredEvent | undefined {
    const row = oneRow(
      this.db,
      'SELECT json FROM former_masters WHERE key = ? AND change_number > ? ORDER BY change_number LIMIT 1',
      [key, changeNumber],
    );
    return row === undefined ? undefined : (JSON.parse(text(row, 'json')) as StoredEvent);
  }

  /** Ids, change key and, for an exception, its place in the series are given here. */
  insert(event: StoredEvent, place?: { masterKey: number; originalStart: number }): EventRow {
    const changeNumber = this.changeNumber(event.mailbox) + 1;
    const span = spanOf(event);
    const key = number(oneRow(this.db, 'SELECT COALESCE(MAX(key), 0) + 1 AS n FROM events') ?? {}, 'n');
    const masterKey = place?.masterKey ?? null;
    const originalStart = place?.originalStart ?? null;
    const address = { key: masterKey ?? key, originalStart, of: 'event' } as const;
    const stored: StoredEvent = {
      ...event,
      id: idOf(event.mailbox, address, 'default'),
      immutableId: idOf(event.mailbox, address, 'immutable'),
      changeKey: changeKeyOf(key, changeNumber),
    };
    run(
      this.db,
      `INSERT INTO events (key, mailbox, ical_uid, master_key, original_start, from_ms, to_ms, change_number, transaction_id, json)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))`,
      [
        key,
        event.mailbox,
        event.iCalUId,
        masterKey,
        originalStart,
        span.from,
        span.to,
        changeNumber,
        event.transactionId,
        jsonBytes(stored),
      ],
    );
    return { key, mailbox: event.mailbox, masterKey, originalStart, changeNumber, isDeleted: false, event: stored };
  }

  save(row: EventRow, event: StoredEvent): EventRow {
    const changeNumber = this.changeNumber(row.mailbox) + 1;
    this.keepFormer(row, changeNumber);
    const span = spanOf(event);
    const stored: StoredEvent = { ...event, changeKey: changeKeyOf(row.key, changeNumber) };
    run(
      this.db,
      'UPDATE events SET ical_uid = ?, from_ms = ?, to_ms = ?, change_number = ?, json = CAST(? AS TEXT) WHERE key = ?',
      [stored.iCalUId, span.from, span.to, changeNumber, jsonBytes(stored), row.key],
    );
    return { ...row, changeNumber, event: stored };
  }

  /** Leaves a tombstone, of the exceptions too. */
  remove(row: EventRow): void {
    for (const exception of this.exceptions(row.key)) this.remove(exception);
    const changeNumber = this.changeNumber(row.mailbox) + 1;
    this.keepFormer(row, changeNumber);
    run(this.db, 'UPDATE events SET deleted = 1, change_number = ? WHERE key = ?', [changeNumber, row.key]);
  }

  private keepFormer(row: EventRow, changeNumber: number): void {
    if (row.event.type !== 'seriesMaster') return;
    run(this.db, 'INSERT INTO former_masters (key, mailbox, change_number, json) VALUES (?, ?, ?, ?)', [
      row.key,
      row.mailbox,
      changeNumber,
      JSON.stringify(row.event),
    ]);
  }

  private one(where: string, values: (string | number)[]): EventRow | undefined {
    const row = oneRow(this.db, `SELECT * FROM events WHERE ${where}`, values);
    return row === undefined ? undefined : read(row);
  }

  private all(where: string, values: (string | number)[]): EventRow[] {
    return allRows(this.db, `SELECT * FROM events WHERE ${where}`, values).map(read);
  }
}

function read(row: Row): EventRow {
  return {
    key: number(row, 'key'),
    mailbox: text(row, 'mailbox'),
    masterKey: row['master_key'] === null ? null : number(row, 'master_key'),
    originalStart: row['original_start'] === null ? null : number(row, 'original_start'),
    changeNumber: number(row, 'change_number'),
    isDeleted: number(row, 'deleted') === 1,
    event: JSON.parse(text(row, 'json')) as StoredEvent,
  };
}

function spanOf(event: StoredEvent): { from: number; to: number } {
  const from = instantOf(event.start);
  const to = instantOf(event.end);
  const recurrence = event.recurrence;
  if (recurrence === null) return { from, to };
  if (recurrence.range.type === 'noEnd') return { from, to: FOR_EVER };
  const last = [...occurrenceDays(recurrence, FOR_EVER)].at(-1);
  if (last === undefined) return { from, to };
  // Two days of slack: the time of day, and the hours of the longest day.
  return { from, to: instantOfWall(last, demandZone(event.start.timeZone)) + (to - from) + 2 * DAY };
}
