/** `/v1.0/sites`: sites by path, id or search, their lists, columns and grants. Items and delta stand in files of their own. */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import { parseExpand, parseSelect, project } from '../odata/projection.ts';
import { nextLink, pageOf, readQuery, skipTokenFor, type Query } from '../odata/query-options.ts';
import type { Column, SiteGrant, StoredList, StoredSite } from '../store/sharepoint.ts';
import { demandAllSites, mayOpen, openList, openSite } from './sites-access.ts';
import { isObject, readObject, type JsonObject } from './sites-body.ts';
import { siteDeltaRoutes } from './sites-delta.ts';
import { siteItemRoutes } from './sites-items.ts';
import {
  columnId,
  context,
  fromColumn,
  fromColumnChange,
  toColumn,
  toList,
  toPermission,
  toSite,
} from './sites-representation.ts';

const STANDARD_PAGE = 200;
const REFUSED_NAME =
  "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'";

export function siteRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { sharepoint, origin } = sandbox;
  const entity = (what: string, body: JsonObject, query?: Query): JsonObject => ({
    '@odata.context': context(origin, `${what}/$entity`),
    ...project(body, selected(query), []),
  });
  const siteAnswer = (site: StoredSite, url: string): JsonObject =>
    entity('sites', toSite(site), readQuery(new URL(url), { allowed: ['select'] }));

  app.get('/sites', (c) => {
    demandAllSites(c.get('caller'));
    const query = readQuery(new URL(c.req.url), { allowed: ['select', 'top', 'search'], plain: ['search'] });
    const words = (query.plain('search') ?? query.get('search'))?.replaceAll('"', '').trim().toLowerCase();
    if (words === undefined || words === '')
      throw new GraphError(400, 'invalidRequest', 'Sites are listed with search=words');
    const found = sharepoint
      .sites()
      .filter((site) => mayOpen(sandbox, c.get('caller'), site, 'read'))
      .filter((site) => words === '*' || `${site.displayName} ${site.path}`.toLowerCase().includes(words));
    return c.json({
      '@odata.context': context(origin, 'sites'),
      value: found.slice(0, query.top ?? STANDARD_PAGE).map((site) => project(toSite(site), selected(query), [])),
    });
  });
  app.get('/sites/root', (c) => c.json(siteAnswer(openSite(sandbox, c.get('caller'), 'root', 'read'), c.req.url)));
  app.get('/sites/:host{[^/:]+:}/:path{.+}', (c) => {
    const path = `${c.req.param('host')}/${c.req.param('path')}`.replace(/[/:]+$/, '');
    return c.json(siteAnswer(openSite(sandbox, c.get('caller'), path, 'read'), c.req.url));
  });
  app.get('/sites/:site', (c) =>
    c.json(siteAnswer(openSite(sandbox, c.get('caller'), c.req.param('site'), 'read'), c.req.url)),
  );

  const showList = (site: StoredSite, list: StoredList, query: Query): JsonObject => {
    const columns = parseExpand(query.get('expand') ?? '').find((one) => one.name === 'columns');
    const inner = columns?.options.get('select');
    const shown = project(toList(site, list), selected(query), columns === undefined ? [] : ['columns']);
    if (columns === undefined) return shown;
    const keep = inner === undefined ? undefined : parseSelect(inner);
    return { ...shown, columns: list.columns.map((column) => project(toColumn(list, column), keep, [])) };
  };
  app.get('/sites/:site/lists', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'read');
    const url = new URL(c.req.url);
    const query = readQuery(url, { allowed: ['select', 'expand', 'top', 'skiptoken'] });
    const page = pageOf(sharepoint.lists(site.id), query, STANDARD_PAGE);
    return c.json({
      '@odata.context': context(origin, `sites('${site.id}')/lists`),
      ...(page.next === undefined ? {} : { '@odata.nextLink': nextLink(origin, url, skipTokenFor(page.next)) }),
      value: page.items.map((list) => showList(site, list, query)),
    });
  });
  app.post('/sites/:site/lists', async (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'manage');
    const body = await readObject(c);
    const { displayName, columns = [] } = body;
    if (body['name'] !== undefined) throw new GraphError(400, 'invalidRequest', REFUSED_NAME);
    if (typeof displayName !== 'string' || displayName.trim() === '' || !Array.isArray(columns))
      throw new GraphError(400, 'invalidRequest', "A list needs a 'displayName', and 'columns' is an array");
    const list = sharepoint.createList(site.id, {
      name: displayName.replace(/\s+/g, ''),
      displayName,
      columns: columns.map((column) => fromColumn(column)),
    });
    return c.json(entity(`sites('${site.id}')/lists`, toList(site, list)), 201, {
      Location: `${origin}/v1.0/sites/${site.id}/lists/${list.id}`,
    });
  });
  app.get('/sites/:site/lists/:list', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'read');
    const list = openList(sandbox, site, c.req.param('list'));
    const query = readQuery(new URL(c.req.url), { allowed: ['select', 'expand'] });
    return c.json({
      '@odata.context': context(origin, `sites('${site.id}')/lists/$entity`),
      ...showList(site, list, query),
    });
  });

  const columnsContext = (site: StoredSite, list: StoredList) => `sites('${site.id}')/lists('${list.id}')/columns`;
  app.get('/sites/:site/lists/:list/columns', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'read');
    const list = openList(sandbox, site, c.req.param('list'));
    const query = readQuery(new URL(c.req.url), { allowed: ['select', 'top'] });
    return c.json({
      '@odata.context': context(origin, columnsContext(site, list)),
      value: list.columns
        .slice(0, query.top)
        .map((column: Column) => project(toColumn(list, column), selected(query), [])),
    });
  });
  app.post('/sites/:site/lists/:list/columns', async (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'manage');
    const list = openList(sandbox, site, c.req.param('list'));
    const column = sharepoint.addColumn(list.id, fromColumn(await readObject(c)));
    return c.json(entity(columnsContext(site, list), toColumn(list, column)), 201);
  });

  const openColumn = (list: StoredList, id: string): Column => {
    const column = list.columns.find((one) => columnId(list, one) === id.toLowerCase());
    if (column === undefined) throw new GraphError(404, 'itemNotFound', 'The specified column was not found');
    return column;
  };
  app.get('/sites/:site/lists/:list/columns/:column', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'read');
    const list = openList(sandbox, site, c.req.param('list'));
    const query = readQuery(new URL(c.req.url), { allowed: ['select'] });
    return c.json(entity(columnsContext(site, list), toColumn(list, openColumn(list, c.req.param('column'))), query));
  });
  app.patch('/sites/:site/lists/:list/columns/:column', async (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'manage');
    const list = openList(sandbox, site, c.req.param('list'));
    const column = openColumn(list, c.req.param('column'));
    const changed = sharepoint.changeColumn(list.id, column.name, fromColumnChange(await readObject(c), column));
    return c.json(entity(columnsContext(site, list), toColumn(list, changed)));
  });

  app.get('/sites/:site/permissions', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'permissions');
    return c.json({
      '@odata.context': context(origin, `sites('${site.id}')/permissions`),
      value: sharepoint.grants(site.id).map((grant) => toPermission(grant)),
    });
  });
  app.post('/sites/:site/permissions', async (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'permissions');
    const grant = sharepoint.addGrant(site.id, readGrant(await readObject(c)));
    return c.json(entity(`sites('${site.id}')/permissions`, toPermission(grant)), 201);
  });

  app.get('/sites/:site/permissions/:permission', (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'permissions');
    const grant = sharepoint.grants(site.id).find(({ id }) => id === c.req.param('permission'));
    if (grant === undefined) throw new GraphError(404, 'itemNotFound', 'The permission could not be found');
    return c.json(entity(`sites('${site.id}')/permissions`, toPermission(grant)));
  });
  app.patch('/sites/:site/permissions/:permission', async (c) => {
    const site = openSite(sandbox, c.get('caller'), c.req.param('site'), 'permissions');
    const role = readRole(await readObject(c));
    const grant = sharepoint.changeGrant(site.id, c.req.param('permission'), role);
    return c.json(entity(`sites('${site.id}')/permissions`, toPermission(grant)));
  });

  // delta before items/:item, which would take the word for an id.
  app.route('/', siteDeltaRoutes(sandbox));
  app.route('/', siteItemRoutes(sandbox));
  return app;
}

function selected(query: Query | undefined): string[] | undefined {
  const text = query?.get('select');
  return text === undefined ? undefined : parseSelect(text);
}

/** `{ roles: ["write"], grantedToIdentities: [{ application: { id, displayName } }] }`; fullcontrol is the newer word for owner. */
function readGrant(body: JsonObject): Omit<SiteGrant, 'id'> {
  const role = readRole(body);
  const identities = body['grantedToIdentities'] ?? body['grantedToIdentitiesV2'];
  const first: unknown = Array.isArray(identities) ? identities[0] : undefined;
  const application = isObject(first) ? first['application'] : undefined;
  const id = isObject(application) ? application['id'] : undefined;
  if (!isObject(application) || typeof id !== 'string')
    throw new GraphError(400, 'invalidRequest', "'grantedToIdentities' must name an application");
  const appDisplayName = typeof application['displayName'] === 'string' ? application['displayName'] : id;
  return { appId: id, appDisplayName, role };
}

function readRole({ roles }: JsonObject): SiteGrant['role'] {
  const role: unknown = Array.isArray(roles) && roles.length === 1 ? roles[0] : undefined;
  const accepted = { read: 'read', write: 'write', owner: 'owner', fullcontrol: 'owner' } as const;
  if (typeof role !== 'string' || !Object.hasOwn(accepted, role))
    throw new GraphError(400, 'invalidRequest', "'roles' must be one of read, write, owner, fullcontrol");
  return accepted[role as keyof typeof accepted];
}
