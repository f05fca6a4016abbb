/** Sites, lists and items in SQLite. An item's row stays as a tombstone when the item is deleted, so that delta can tell. */
import type { Database } from 'node-sqlite3-wasm';
import { GraphError } from '../graph-error.ts';
import { namedGuid } from './named-guid.ts';
import { allRows, inTransaction, jsonBytes, number, oneRow, run, text } from './rows.ts';
import type { Row } from './rows.ts';
import { acceptFields, checkColumns, checkIndexFits, columnsWithTitle } from './sharepoint-fields.ts';
import type { Author, FieldValue, ItemChange, SharePoint, StoredItem, StoredList } from './sharepoint.ts';
import { createSites } from './sharepoint-sites.ts';
import { createUniqueValues } from './unique-values.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS lists (id TEXT PRIMARY KEY, site_id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL, created TEXT NOT NULL, columns TEXT NOT NULL, sequence INTEGER NOT NULL DEFAULT 0,
    last_item INTEGER NOT NULL DEFAULT 0, UNIQUE (site_id, name));
  CREATE TABLE IF NOT EXISTS list_items (list_id TEXT NOT NULL, id INTEGER NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL,
    modified TEXT NOT NULL, created_by TEXT NOT NULL, modified_by TEXT NOT NULL, fields TEXT NOT NULL, sequence INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (list_id, id));
  CREATE INDEX IF NOT EXISTS list_items_by_change ON list_items (list_id, sequence);
`;

const seconds = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`;

export function createSharePoint(db: Database, clock: { now(): Date }): SharePoint {
  db.exec(TABLES);
  const sites = createSites(db, clock);
  const uniqueValues = createUniqueValues(db);

  const toList = (row: Row): StoredList => ({
    id: text(row, 'id'),
    siteId: text(row, 'site_id'),
    name: text(row, 'name'),
    displayName: text(row, 'display_name'),
    createdDateTime: text(row, 'created'),
    columns: JSON.parse(text(row, 'columns')) as StoredList['columns'],
  });
  const toItem = (row: Row): StoredItem => {
    const listId = text(row, 'list_id');
    const id = String(number(row, 'id'));
    const version = number(row, 'version');
    return {
      id,
      listId,
      version,
      eTag: `"${namedGuid(`${listId}/${id}`)},${version}"`,
      createdDateTime: text(row, 'created'),
      lastModifiedDateTime: text(row, 'modified'),
      createdBy: JSON.parse(text(row, 'created_by')) as Author,
      lastModifiedBy: JSON.parse(text(row, 'modified_by')) as Author,
      fields: JSON.parse(text(row, 'fields')) as Record<string, FieldValue>,
    };
  };
  const listById = (listId: string): StoredList => {
    const row = oneRow(db, 'SELECT * FROM lists WHERE id = ?', [listId]);
    if (row === undefined) throw new GraphError(404, 'itemNotFound', 'The requested list could not be found');
    return toList(row);
  };
  const item = (listId: string, id: string): StoredItem | undefined => {
    if (!/^\d{1,15}$/.test(id)) return undefined;
    const row = oneRow(db, 'SELECT * FROM list_items WHERE list_id = ? AND id = ? AND deleted = 0', [
      listId,
      Number(id),
    ]);
    return row === undefined ? undefined : toItem(row);
  };
  /** The item as it stands, if the caller still knows its latest version. */
  const currentItem = (listId: string, id: string, ifMatch: string | undefined): StoredItem => {
    const current = item(listId, id);
    if (current === undefined) throw new GraphError(404, 'itemNotFound', 'The specified item was not found');
    if (ifMatch !== undefined && !matches(ifMatch, current.eTag))
      throw new GraphError(412, 'resourceModified', "ETag does not match current item's value");
    return current;
  };
  const rowCount = (listId: string): number =>
    number(
      oneRow(db, 'SELECT COUNT(*) AS rows FROM list_items WHERE list_id = ? AND deleted = 0', [listId]) ?? {},
      'rows',
    );
  const nextSequence = (listId: string): number => {
    run(db, 'UPDATE lists SET sequence = sequence + 1 WHERE id = ?', [listId]);
    return latestSequence(listId);
  };
  const latestSequence = (listId: string): number =>
    number(oneRow(db, 'SELECT sequence FROM lists WHERE id = ?', [listId]) ?? { sequence: 0 }, 'sequence');

  /** A row that is not there yet. */
  const insert = (
    list: StoredList,
    id: number,
    sequence: number,
    fields: Readonly<Record<string, FieldValue>>,
    author: Author,
    at: Date,
  ): void => {
    uniqueValues.claim(list, id, fields, true);
    const by = jsonBytes(author);
    run(db, `INSERT INTO list_items VALUES (?, ?, 1, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, 0)`, [
      list.id,
      id,
      seconds(at),
      seconds(at),
      by,
      by,
      jsonBytes(withoutEmpty(fields)),
      sequence,
    ]);
  };

  const add = (list: StoredList, sent: Readonly<Record<string, unknown>>, author: Author, at: Date): number => {
    const fields = acceptFields(list.columns, sent, true);
    const sequence = nextSequence(list.id);
    run(db, 'UPDATE lists SET last_item = last_item + 1 WHERE id = ?', [list.id]);
    const id = number(oneRow(db, 'SELECT last_item FROM lists WHERE id = ?', [list.id]) ?? {}, 'last_item');
    insert(list, id, sequence, fields, author, at);
    return id;
  };

  return {
    ...sites,
    createList: (siteId, list, at = clock.now()) =>
      inTransaction(db, () => {
        const columns = columnsWithTitle(list.columns);
        checkColumns(columns);
        if (oneRow(db, 'SELECT id FROM lists WHERE site_id = ? AND name = ?', [siteId, list.name]) !== undefined)
          throw new GraphError(409, 'nameAlreadyExists', 'Name already exists');
        const id = namedGuid(`${siteId}/${list.name}`);
        run(db, 'INSERT INTO lists (id, site_id, name, display_name, created, columns) VALUES (?, ?, ?, ?, ?, ?)', [
          id,
          siteId,
          list.name,
          list.displayName,
          seconds(at),
          JSON.stringify(columns),
        ]);
        return listById(id);
      }),
    lists: (siteId) =>
      allRows(db, 'SELECT * FROM lists WHERE site_id = ? ORDER BY rowid', [siteId]).map((row) => toList(row)),
    list: (siteId, idOrName) => {
      const row = oneRow(
        db,
        'SELECT * FROM lists WHERE site_id = ? AND (id = ? OR name = ? OR display_name = ? COLLATE NOCASE)',
        [siteId, idOrName.toLowerCase(), idOrName, idOrName],
      );
      return row === undefined ? undefined : toList(row);
    },
    addColumn: (listId, column) =>
      inTransaction(db, () => {
        const columns = [...listById(listId).columns, column];
        checkColumns(columns);
        run(db, 'UPDATE lists SET columns = ? WHERE id = ?', [JSON.stringify(columns), listId]);
        return column;
      }),
    changeColumn: (listId, name, change) =>
      inTransaction(db, () => {
        const list = listById(listId);
        const before = list.columns.find((column) => column.name === name);
        if (before === undefined) throw new GraphError(404, 'itemNotFound', 'The specified column was not found');
        const after = { ...before, ...change };
        const columns = list.columns.map((column) => (column === before ? after : column));
        checkColumns(columns);
        checkIndexFits(before, after, rowCount(listId));
        if (after.enforceUniqueValues === true && before.enforceUniqueValues !== true) {
          const rows = allRows(db, 'SELECT * FROM list_items WHERE list_id = ? AND deleted = 0', [listId]);
          uniqueValues.claimColumn(list, after, rows.map(toItem));
        }
        if (after.enforceUniqueValues !== true) uniqueValues.freeColumn(listId, name);
        run(db, 'UPDATE lists SET columns = ? WHERE id = ?', [JSON.stringify(columns), listId]);
        return after;
      }),
    addItem: (listId, fields, author, at = clock.now()) =>
      inTransaction(db, () => {
        const id = add(listById(listId), fields, author, at);
        return currentItem(listId, String(id), undefined);
      }),
    addItems: (listId, entries) => {
      inTransaction(db, () => {
        const list = listById(listId);
        const row = oneRow(db, 'SELECT sequence, last_item FROM lists WHERE id = ?', [listId]) ?? {};
        let sequence = number(row, 'sequence');
        let id = number(row, 'last_item');
        for (const entry of entries) {
          sequence += 1;
          id += 1;
          insert(
            list,
            id,
            sequence,
            acceptFields(list.columns, entry.fields, true),
            entry.author,
            entry.at ?? clock.now(),
          );
        }
        // Once, not for each: a register of 100,000 rows is filled in a third of the time.
        run(db, 'UPDATE lists SET sequence = ?, last_item = ? WHERE id = ?', [sequence, id, listId]);
      });
    },
    item,
    updateItem: (listId, id, sent, author, ifMatch) =>
      inTransaction(db, () => {
        const list = listById(listId);
        const current = currentItem(listId, id, ifMatch);
        const change = acceptFields(list.columns, sent, false);
        uniqueValues.claim(list, Number(id), change);
        run(
          db,
          'UPDATE list_items SET version = version + 1, modified = ?, modified_by = ?, fields = ?, sequence = ? WHERE list_id = ? AND id = ?',
          [
            seconds(clock.now()),
            JSON.stringify(author),
            JSON.stringify(withoutEmpty({ ...current.fields, ...change })),
            nextSequence(listId),
            listId,
            Number(id),
          ],
        );
        return currentItem(listId, id, undefined);
      }),
    deleteItem: (listId, id, author, ifMatch) => {
      inTransaction(db, () => {
        currentItem(listId, id, ifMatch);
        uniqueValues.freeItem(listId, Number(id));
        run(
          db,
          "UPDATE list_items SET deleted = 1, fields = '{}', modified = ?, modified_by = ?, sequence = ? WHERE list_id = ? AND id = ?",
          [seconds(clock.now()), JSON.stringify(author), nextSequence(listId), listId, Number(id)],
        );
      });
    },
    items: (listId) =>
      allRows(db, 'SELECT * FROM list_items WHERE list_id = ? AND deleted = 0 ORDER BY id', [listId]).map((row) =>
        toItem(row),
      ),
    changes: (listId, sequence, { most = -1, deletedAfter = 0 } = {}) =>
      allRows(
        db,
        'SELECT * FROM list_items WHERE list_id = ? AND sequence > ? AND (deleted = 0 OR sequence > ?) ORDER BY sequence LIMIT ?',
        [listId, sequence, deletedAfter, most],
      ).map((row): ItemChange => ({
        id: String(number(row, 'id')),
        sequence: number(row, 'sequence'),
        item: number(row, 'deleted') === 1 ? undefined : toItem(row),
      })),
    latestSequence,
  };
}

/** `*` or one of several ETags, with or without the weak mark. */
function matches(ifMatch: string, eTag: string): boolean {
  const wanted = ifMatch.trim();
  return wanted === '*' || [eTag, `W/${eTag}`].some((form) => wanted.includes(form));
}

function withoutEmpty(fields: Readonly<Record<string, FieldValue>>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
