/** Sites and what each app was granted on them (Sites.Selected, platform-facts E6). */
import type { Database } from 'node-sqlite3-wasm';
import { GraphError } from '../graph-error.ts';
import { namedGuid } from './named-guid.ts';
import { allRows, inTransaction, number, oneRow, text } from './rows.ts';
import type { Row } from './rows.ts';
import type { SharePoint, SiteGrant, StoredSite } from './sharepoint.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY COLLATE NOCASE, path TEXT NOT NULL UNIQUE COLLATE NOCASE,
    display_name TEXT NOT NULL, created TEXT NOT NULL, members TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS site_grants (id INTEGER PRIMARY KEY, site_id TEXT NOT NULL COLLATE NOCASE, app_id TEXT NOT NULL COLLATE NOCASE,
    app_name TEXT NOT NULL, role TEXT NOT NULL);
`;

type Sites = Pick<SharePoint, 'createSite' | 'sites' | 'site' | 'grants' | 'addGrant' | 'changeGrant'>;

export function createSites(db: Database, clock: { now(): Date }): Sites {
  db.exec(TABLES);
  const toSite = (row: Row): StoredSite => ({
    id: text(row, 'id'),
    path: text(row, 'path'),
    displayName: text(row, 'display_name'),
    createdDateTime: text(row, 'created'),
    members: JSON.parse(text(row, 'members')) as StoredSite['members'],
  });
  const toGrant = (row: Row): SiteGrant => ({
    // Graph's permission ids are opaque text; this is made to look like nothing one would compute with.
    id: Buffer.from(`i:0i.t|ms.sp.ext|${text(row, 'app_id')}|${number(row, 'id')}`).toString('base64url'),
    appId: text(row, 'app_id'),
    appDisplayName: text(row, 'app_name'),
    role: text(row, 'role') as SiteGrant['role'],
  });
  const insert = (path: string, displayName: string, members: StoredSite['members']): string => {
    const host = path.slice(0, path.indexOf(':'));
    const id = `${host},${namedGuid(`site ${host.toLowerCase()}`)},${namedGuid(`site ${path.toLowerCase()}`)}`;
    const created = `${clock.now().toISOString().slice(0, 19)}Z`;
    db.run('INSERT INTO sites VALUES (?, ?, ?, ?, ?)', [id, path, displayName, created, JSON.stringify(members)]);
    return id;
  };
  const addGrant = (siteId: string, grant: Omit<SiteGrant, 'id'>): SiteGrant =>
    inTransaction(db, () => {
      db.run('DELETE FROM site_grants WHERE site_id = ? AND app_id = ?', [siteId, grant.appId]);
      const { lastInsertRowid } = db.run(
        'INSERT INTO site_grants (site_id, app_id, app_name, role) VALUES (?, ?, ?, ?)',
        [siteId, grant.appId, grant.appDisplayName, grant.role],
      );
      return toGrant(oneRow(db, 'SELECT * FROM site_grants WHERE id = ?', [lastInsertRowid]) ?? {});
    });
  return {
    createSite: ({ path, displayName, members, grants }) =>
      inTransaction(db, () => {
        const colon = path.indexOf(':/');
        if (colon < 1) throw new GraphError(400, 'invalidRequest', `A site's path is host:/sites/name, not ${path}`);
        const root = `${path.slice(0, colon)}:/`;
        if (oneRow(db, 'SELECT id FROM sites WHERE path = ?', [root]) === undefined)
          insert(root, 'Communication site', 'everyone');
        if (oneRow(db, 'SELECT id FROM sites WHERE path = ?', [path]) !== undefined)
          throw new GraphError(409, 'nameAlreadyExists', `There is a site at ${path} already`);
        const id = insert(path, displayName, members);
        for (const { appId, appDisplayName = appId, role } of grants) addGrant(id, { appId, appDisplayName, role });
        return id;
      }),
    sites: () => allRows(db, 'SELECT * FROM sites ORDER BY rowid').map((row) => toSite(row)),
    site: (idOrPath) => {
      const row = oneRow(db, 'SELECT * FROM sites WHERE id = ? OR path = ?', [idOrPath, idOrPath]);
      return row === undefined ? undefined : toSite(row);
    },
    grants: (siteId) =>
      allRows(db, 'SELECT * FROM site_grants WHERE site_id = ? ORDER BY id', [siteId]).map((row) => toGrant(row)),
    addGrant,
    changeGrant: (siteId, grantId, role) => {
      const grant = allRows(db, 'SELECT * FROM site_grants WHERE site_id = ?', [siteId])
        .map((row) => toGrant(row))
        .find(({ id }) => id === grantId);
      if (grant === undefined) throw new GraphError(404, 'itemNotFound', 'The permission could not be found');
      db.run('UPDATE site_grants SET role = ? WHERE site_id = ? AND app_id = ?', [role, siteId, grant.appId]);
      return { ...grant, role };
    },
  };
}
