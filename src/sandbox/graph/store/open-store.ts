/**
 * The sandbox's store: one SQLite file, `<folder>/microsoft-365.sqlite`, that survives a restart.
 *
 * `openStore(folder, clock)` → `{ directory, exchange, sharepoint, settings, clear(), close() }`. Without a folder everything
 * lives in memory. The clock may be bound late: `{ now: () => clock.now() }` where `clock` is made from `settings` afterwards.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Database } from 'node-sqlite3-wasm';
import type { Directory } from './directory.ts';
import { createDirectory } from './directory-store.ts';
import type { Exchange } from './exchange.ts';
import { createExchange } from './exchange-store.ts';
import { finalizeStatements, inTransaction, allRows, oneRow, number, text, run } from './rows.ts';
import { createTables, SCHEMA_VERSION } from './schema.ts';
import type { SharePoint } from './sharepoint.ts';
import { createSharePoint } from './sharepoint-store.ts';

export interface Settings {
  /** JSON value as it was set, or undefined. */
  get(key: string): unknown;
  /** `undefined` removes the key. */
  set(key: string, json: unknown): void;
}

export interface Store {
  readonly directory: Directory;
  readonly exchange: Exchange;
  readonly sharepoint: SharePoint;
  readonly settings: Settings;
  /** Empties every table. */
  clear(): void;
  close(): void;
}

export const STORE_FILE = 'microsoft-365.sqlite';

export function openStore(folder?: string, clock: { now(): Date } = { now: () => new Date() }): Store {
  const db = openDatabase(folder);
  const sharepoint = createSharePoint(db, clock);
  const directory = createDirectory(db);
  return {
    directory,
    exchange: createExchange(db, clock, directory),
    sharepoint,
    settings: createSettings(db),
    clear: () => {
      inTransaction(db, () => {
        for (const row of allRows(
          db,
          `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
        )) {
          db.exec(`DELETE FROM "${text(row, 'name')}"`);
        }
      });
    },
    close: () => {
      finalizeStatements(db);
      db.close();
    },
  };
}

function openDatabase(folder: string | undefined): Database {
  if (folder === undefined) {
    const db = new sqlite.Database(':memory:');
    createTables(db);
    return db;
  }
  mkdirSync(folder, { recursive: true });
  const path = join(folder, STORE_FILE);
  // A process that was killed leaves its lock behind; the port keeps a second sandbox away, so nobody else can hold it.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  const isOld = existsSync(path);
  let db: Database | undefined;
  try {
    db = new sqlite.Database(path);
    // One process owns the file: keep the lock instead of taking it for every statement.
    // An event takes some 2.4 kB: in pages of 4 kB every second half stayed empty.
    db.exec(
      'PRAGMA page_size = 16384; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF;',
    );
    if (isOld) checkFile(db);
    createTables(db);
    return db;
  } catch (error) {
    db?.close();
    throw new Error(
      `The sandbox's data in ${path} cannot be read (${error instanceof Error ? error.message : String(error)}). ` +
        'Start again with an empty company: npm start -- --reset',
      { cause: error },
    );
  }
}

/** Throws when the file is no database, is damaged, or was written by another version of the sandbox. */
function checkFile(db: Database): void {
  const version = number(oneRow(db, 'PRAGMA user_version') ?? {}, 'user_version');
  if (version !== SCHEMA_VERSION && version !== 0)
    throw new Error(`it was written by version ${version} of the store, this one is ${SCHEMA_VERSION}`);
  const verdict = text(oneRow(db, 'PRAGMA quick_check(1)') ?? {}, 'quick_check');
  // SQLite heads its findings with a line that names the database.
  if (verdict !== 'ok') throw new Error(verdict.replace(/^\*\*\*.*\*\*\*\s*/, ''));
}

function createSettings(db: Database): Settings {
  return {
    get: (key) => {
      const row = oneRow(db, 'SELECT json FROM settings WHERE key = ?', [key]);
      return row === undefined ? undefined : (JSON.parse(text(row, 'json')) as unknown);
    },
    set: (key, json) => {
      if (json === undefined) run(db, 'DELETE FROM settings WHERE key = ?', [key]);
      else run(db, 'INSERT OR REPLACE INTO settings (key, json) VALUES (?, ?)', [key, JSON.stringify(json)]);
    },
  };
}
