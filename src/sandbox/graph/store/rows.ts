/** The few things every part of the store does with SQLite, typed. */
import type { Database, SQLiteValue, Statement } from 'node-sqlite3-wasm';

export type Row = Record<string, SQLiteValue>;
export type Values = (string | number | bigint | Uint8Array | null)[];

/**
 * Runs `work` in one transaction, or inside the one that is already open. The WASM build takes and leaves a lock on the
 * file for every statement outside a transaction (50 times slower, measured by reference/stack.md §2).
 */
export function inTransaction<T>(db: Database, work: () => T): T {
  if (db.inTransaction) return work();
  db.exec('BEGIN');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Statements are prepared once: preparing takes ten times as long as running one. */
const prepared = new WeakMap<Database, Map<string, Statement>>();

function statement(db: Database, sql: string): Statement {
  let statements = prepared.get(db);
  if (statements === undefined) prepared.set(db, (statements = new Map<string, Statement>()));
  let known = statements.get(sql);
  if (known === undefined) statements.set(sql, (known = db.prepare(sql)));
  return known;
}

/** Before the database is closed: an open statement would keep its memory. */
export function finalizeStatements(db: Database): void {
  for (const known of prepared.get(db)?.values() ?? []) known.finalize();
  prepared.delete(db);
}

export const allRows = (db: Database, sql: string, values: Values = []): Row[] =>
  statement(db, sql).all(values) as Row[];
export const oneRow = (db: Database, sql: string, values: Values = []): Row | undefined =>
  (statement(db, sql).get(values) as Row | null) ?? undefined;
/** Runs an INSERT, UPDATE or DELETE. */
export const run = (db: Database, sql: string, values: Values = []): void => {
  statement(db, sql).run(values);
};
/**
 * JSON as UTF-8 for a parameter that stands as `CAST(? AS TEXT)`: the WASM build copies bytes at once, but text letter by letter, which
 * took a quarter of the founding of the company.
 */
export const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');
export const text = (row: Row, column: string): string => String(row[column] ?? '');
export const number = (row: Row, column: string): number => Number(row[column]);
