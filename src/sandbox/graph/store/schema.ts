/** Tables of the directory and of Exchange. The lists make theirs in sharepoint-store.ts. */
import type { Database } from 'node-sqlite3-wasm';

/** Counts up too when the register's columns change: what was founded before does not have them. */
export const SCHEMA_VERSION = 2;

export function createTables(db: Database): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, json TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS users (id TEXT PRIMARY KEY, handle TEXT NOT NULL UNIQUE, mail TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
    -- One row per single, master or exception. from_ms and to_ms are UTC instants; of a master those of the whole series.
    -- change_number is the mailbox-wide counter behind change keys and delta tokens; a deleted row stays as a tombstone.
    CREATE TABLE IF NOT EXISTS events (
      key INTEGER PRIMARY KEY, mailbox TEXT NOT NULL, ical_uid TEXT NOT NULL, master_key INTEGER, original_start INTEGER,
      from_ms INTEGER NOT NULL, to_ms INTEGER NOT NULL, change_number INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
      transaction_id TEXT, json TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS events_by_time ON events (mailbox, deleted, from_ms);
    CREATE INDEX IF NOT EXISTS events_by_uid ON events (ical_uid, mailbox);
    CREATE INDEX IF NOT EXISTS events_by_master ON events (master_key, original_start);
    CREATE INDEX IF NOT EXISTS events_by_change ON events (mailbox, change_number);
    CREATE INDEX IF NOT EXISTS events_by_transaction ON events (mailbox, transaction_id) WHERE transaction_id IS NOT NULL;
    -- What a master looked like until change_number, so that delta can tell which occurrences are gone.
    CREATE TABLE IF NOT EXISTS former_masters (key INTEGER NOT NULL, mailbox TEXT NOT NULL, change_number INTEGER NOT NULL, json TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS former_masters_by_key ON former_masters (key, change_number);
    CREATE TABLE IF NOT EXISTS messages (key INTEGER PRIMARY KEY, mailbox TEXT NOT NULL, folder TEXT NOT NULL, received TEXT NOT NULL, json TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS messages_by_folder ON messages (mailbox, folder, received);
    CREATE TABLE IF NOT EXISTS roaming_settings (mailbox TEXT NOT NULL, addin TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (mailbox, addin));
    CREATE TABLE IF NOT EXISTS master_categories (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, display_name TEXT NOT NULL, color TEXT NOT NULL);
    PRAGMA user_version = ${SCHEMA_VERSION};
  `);
}
