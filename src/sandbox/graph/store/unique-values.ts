/** Values of unique columns, in a table of their own: case does not count, empty ones may repeat, as in SharePoint. */
import type { Database } from 'node-sqlite3-wasm';
import { GraphError } from '../graph-error.ts';
import { number, oneRow, run } from './rows.ts';
import type { Column, FieldValue, StoredItem, StoredList } from './sharepoint.ts';

const TABLE = `
  CREATE TABLE IF NOT EXISTS unique_values (list_id TEXT NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL COLLATE NOCASE,
    item_id INTEGER NOT NULL, PRIMARY KEY (list_id, column_name, value));
`;

export function createUniqueValues(db: Database) {
  db.exec(TABLE);

  /** For the item's new values; `isNew`: it has none yet. */
  const claim = (list: StoredList, id: number, fields: Readonly<Record<string, FieldValue>>, isNew = false): void => {
    for (const column of list.columns) {
      const value = fields[column.name];
      if (column.enforceUniqueValues !== true || value === undefined) continue;
      if (value !== null) {
        const holder = oneRow(
          db,
          'SELECT item_id FROM unique_values WHERE list_id = ? AND column_name = ? AND value = ?',
          [list.id, column.name, String(value)],
        );
        if (holder !== undefined && number(holder, 'item_id') !== id)
          throw new GraphError(
            409,
            'nameAlreadyExists',
            `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column.name}].`,
          );
      }
      if (!isNew) {
        run(db, 'DELETE FROM unique_values WHERE list_id = ? AND column_name = ? AND item_id = ?', [
          list.id,
          column.name,
          id,
        ]);
      }
      if (value !== null)
        run(db, 'INSERT INTO unique_values VALUES (?, ?, ?, ?)', [list.id, column.name, String(value), id]);
    }
  };

  return {
    claim,
    /** Takes the values that items have in a column which becomes unique. */
    claimColumn: (list: StoredList, column: Column, items: readonly StoredItem[]): void => {
      try {
        for (const stored of items) claim({ ...list, columns: [column] }, Number(stored.id), stored.fields);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        throw new GraphError(
          400,
          'invalidRequest',
          `This column cannot enforce unique values: the list has duplicate values in '${column.name}'.`,
        );
      }
    },
    freeColumn: (listId: string, column: string): void =>
      run(db, 'DELETE FROM unique_values WHERE list_id = ? AND column_name = ?', [listId, column]),
    freeItem: (listId: string, id: number): void =>
      run(db, 'DELETE FROM unique_values WHERE list_id = ? AND item_id = ?', [listId, id]),
  };
}
