/** People of the tenant and the clients' people, kept in the `users` table. */
import type { Database } from 'node-sqlite3-wasm';
import type { Directory, DirectoryUser } from './directory.ts';
import { allRows, inTransaction, text, run } from './rows.ts';

const TENANT_ID = 'c0c0c0c0-1111-4222-8333-444444444444';
const ORGANISATION = 'Contoso Climate';

export function createDirectory(db: Database): Directory {
  // Read anew on each call: a table of some 80 rows, and the store may be cleared under us.
  const all = (): DirectoryUser[] =>
    allRows(db, 'SELECT json FROM users ORDER BY rowid').map((row) => JSON.parse(text(row, 'json')) as DirectoryUser);
  const one = (column: 'id' | 'handle' | 'mail', value: string): DirectoryUser | undefined => {
    const row = allRows(db, `SELECT json FROM users WHERE ${column} = ?`, [value])[0];
    return row === undefined ? undefined : (JSON.parse(text(row, 'json')) as DirectoryUser);
  };
  return {
    tenantId: TENANT_ID,
    organisation: ORGANISATION,
    all,
    byId: (id) => one('id', id.toLowerCase()),
    byHandle: (handle) => one('handle', handle.toLowerCase()),
    byMail: (mail) => one('mail', mail.toLowerCase()),
    add: (users) => {
      inTransaction(db, () => {
        for (const user of users) {
          const row = {
            ...user,
            id: user.id.toLowerCase(),
            mail: user.mail.toLowerCase(),
            handle: user.handle.toLowerCase(),
          };
          run(db, 'INSERT OR REPLACE INTO users (id, handle, mail, json) VALUES (?, ?, ?, ?)', [
            row.id,
            row.handle,
            row.mail,
            JSON.stringify(row),
          ]);
        }
      });
    },
  };
}
