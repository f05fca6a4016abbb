/** The few things every part of the store does with SQLite, typed. */
import type { Database, SQLiteValue } from 'node-sqlite3-wasm';

export type Row = Record<string, SQLiteValue>;
export type Values = (string | number | bigint | null)[];

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

export const allRows = (db: Database, sql: string, values: Values = []): Row[] => db.all(sql, values) as Row[];
export const oneRow = (db: Database, sql: string, values: Values = []): Row | undefined =>
  (db.get(sql, values) as Row | null) ?? undefined;
export const text = (row: Row, column: string): string => String(row[column] ?? '');
export const number = (row: Row, column: string): number => Number(row[column]);
