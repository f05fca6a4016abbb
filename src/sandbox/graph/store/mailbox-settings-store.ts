/** What a mailbox keeps beside its items: add-ins' roaming settings and the master list of categories. */
import { randomUUID } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import { badRequest, GraphError, itemNotFound } from '../graph-error.ts';
import type { Exchange, MasterCategory } from './exchange.ts';
import { allRows, oneRow, text, type Row, run } from './rows.ts';

type MailboxSettings = Pick<
  Exchange,
  | 'masterCategories'
  | 'addMasterCategory'
  | 'updateMasterCategory'
  | 'deleteMasterCategory'
  | 'roamingSettings'
  | 'setRoamingSettings'
>;

const COLOR = /^(none|preset([0-9]|1[0-9]|2[0-4]))$/i;

export function createMailboxSettings(db: Database): MailboxSettings {
  const category = (mailbox: string, id: string): MasterCategory => {
    const row = oneRow(db, 'SELECT * FROM master_categories WHERE mailbox = ? AND id = ?', [mailbox, id.toLowerCase()]);
    if (row === undefined) throw itemNotFound();
    return read(row);
  };
  return {
    masterCategories: (mailbox) =>
      allRows(db, 'SELECT * FROM master_categories WHERE mailbox = ? ORDER BY rowid', [mailbox]).map(read),
    addMasterCategory: (mailbox, { displayName, color }) => {
      if (displayName.trim() === '') throw badRequest("A category needs a 'displayName'.", 'ErrorInvalidArgument');
      const known = oneRow(
        db,
        'SELECT id FROM master_categories WHERE mailbox = ? AND display_name = ? COLLATE NOCASE',
        [mailbox, displayName],
      );
      if (known !== undefined)
        throw new GraphError(409, 'CategoryNameDuplicate', `A category with the name '${displayName}' already exists.`);
      const added = { id: randomUUID(), displayName, color: checkedColor(color) };
      run(db, 'INSERT INTO master_categories (id, mailbox, display_name, color) VALUES (?, ?, ?, ?)', [
        added.id,
        mailbox,
        displayName,
        added.color,
      ]);
      return added;
    },
    updateMasterCategory: (mailbox, id, color) => {
      const known = category(mailbox, id);
      run(db, 'UPDATE master_categories SET color = ? WHERE mailbox = ? AND id = ?', [
        checkedColor(color),
        mailbox,
        known.id,
      ]);
      return { ...known, color: checkedColor(color) };
    },
    deleteMasterCategory: (mailbox, id) => {
      run(db, 'DELETE FROM master_categories WHERE mailbox = ? AND id = ?', [mailbox, category(mailbox, id).id]);
    },
    roamingSettings: (mailbox, addinId) => {
      const row = oneRow(db, 'SELECT json FROM roaming_settings WHERE mailbox = ? AND addin = ?', [mailbox, addinId]);
      return row === undefined ? '{}' : text(row, 'json');
    },
    setRoamingSettings: (mailbox, addinId, json) => {
      run(db, 'INSERT OR REPLACE INTO roaming_settings (mailbox, addin, json) VALUES (?, ?, ?)', [
        mailbox,
        addinId,
        json,
      ]);
    },
  };
}

const read = (row: Row): MasterCategory => ({
  id: text(row, 'id'),
  displayName: text(row, 'display_name'),
  color: text(row, 'color'),
});

function checkedColor(color: string): string {
  if (!COLOR.test(color)) throw badRequest(`'${color}' is not a category color.`, 'ErrorInvalidArgument');
  return color.toLowerCase();
}
