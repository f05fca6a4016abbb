/** Items of a list. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { Caller, GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import { parseExpand, parseSelect, project } from '../odata/projection.ts';
import { nextLink, readQuery, type Query } from '../odata/query-options.ts';
import type { Author, FieldValue, StoredItem, StoredList, StoredSite } from '../store/sharepoint.ts';
import { openList, openSite, type Right } from './sites-access.ts';
import { isObject, readObject, type JsonObject } from './sites-body.ts';
import { pageOfItems } from './sites-item-query.ts';
import { context, toFields, toItem } from './sites-representation.ts';

const SCAN = 'HonorNonIndexedQueriesWarningMayFailRandomly';

export interface Place {
  readonly site: StoredSite;
  readonly list: StoredList;
}

export function openPlace(sandbox: Sandbox, c: Context<GraphEnv>, right: Right): Place {
  const site = openSite(sandbox, c.get('caller'), c.req.param('site') ?? '', right);
  return { site, list: openList(sandbox, site, c.req.param('list') ?? '') };
}

/** What of each item goes into the answer. */
export interface ItemShape {
  readonly select: readonly string[] | undefined;
  /** Undefined: not expanded. Null: all of them. */
  readonly fields: readonly string[] | null | undefined;
}

export function readShape(query: Query): ItemShape {
  const select = query.get('select');
  const expansions = parseExpand(query.get('expand') ?? '');
  const unknown = expansions.find((one) => one.name !== 'fields');
  if (unknown !== undefined)
    throw new GraphError(400, 'invalidRequest', `'${unknown.name}' cannot be expanded on a list item in the sandbox`);
  const inner = expansions[0]?.options.get('select');
  return {
    select: select === undefined ? undefined : parseSelect(select),
    fields: expansions.length === 0 ? undefined : inner === undefined ? null : parseSelect(inner),
  };
}

export function shapeItem(origin: string, { site, list }: Place, item: StoredItem, shape: ItemShape): JsonObject {
  const { select, fields } = shape;
  const shown = project(toItem(site, list, item), select, fields === undefined ? [] : ['fields']);
  if (fields === undefined) return shown;
  return {
    ...shown,
    'fields@odata.context': context(
      origin,
      `sites('${site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
    ),
    fields: toFields(item, fields ?? undefined),
  };
}

function authorOf(sandbox: Sandbox, caller: Caller): Author {
  const user = sandbox.directory.byId(caller.oid);
  return { id: caller.oid, displayName: user?.displayName ?? caller.name, email: user?.mail ?? caller.upn };
}

/** The client's own eTag header, or undefined. */
const ifMatchOf = (c: Context<GraphEnv>): string | undefined => c.req.header('if-match');
const itemId = (c: Context<GraphEnv>): string => c.req.param('item') ?? '';

export function siteItemRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { sharepoint, origin } = sandbox;
  const itemsContext = ({ site, list }: Place) => context(origin, `sites('${site.id}')/lists('${list.id}')/items`);
  const existing = ({ list }: Place, c: Context<GraphEnv>): StoredItem => {
    const item = sharepoint.item(list.id, itemId(c));
    if (item === undefined) throw new GraphError(404, 'itemNotFound', 'The specified item was not found');
    return item;
  };
  const full = (place: Place, item: StoredItem): JsonObject => ({
    '@odata.context': `${itemsContext(place)}/$entity`,
    ...shapeItem(origin, place, item, { select: undefined, fields: null }),
  });
  const change = (place: Place, c: Context<GraphEnv>, fields: JsonObject): StoredItem =>
    sharepoint.updateItem(
      place.list.id,
      itemId(c),
      fields as Record<string, FieldValue>,
      authorOf(sandbox, c.get('caller')),
      ifMatchOf(c),
    );

  app.get('/sites/:site/lists/:list/items', (c) => {
    const place = openPlace(sandbox, c, 'read');
    const url = new URL(c.req.url);
    const query = readQuery(url, {
      allowed: ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken'],
      dollarOptional: true,
      maxTop: 5000,
    });
    const shape = readShape(query);
    const mayScan = c.req.header('prefer')?.toLowerCase().includes(SCAN.toLowerCase()) === true;
    if (mayScan) c.get('applied').push(SCAN);
    const page = pageOfItems(place.list, sharepoint.items(place.list.id), query, mayScan);
    return c.json({
      '@odata.context': itemsContext(place),
      ...(page.skipToken === undefined ? {} : { '@odata.nextLink': nextLink(origin, url, page.skipToken) }),
      value: page.items.map((item) => shapeItem(origin, place, item, shape)),
    });
  });

  app.post('/sites/:site/lists/:list/items', async (c) => {
    const place = openPlace(sandbox, c, 'write');
    const { fields } = await readObject(c);
    if (!isObject(fields)) throw new GraphError(400, 'invalidRequest', "A list item is created with 'fields'");
    const author = authorOf(sandbox, c.get('caller'));
    const item = sharepoint.addItem(place.list.id, fields as Record<string, FieldValue>, author);
    return c.json(full(place, item), 201, {
      Location: `${origin}/v1.0/sites/${place.site.id}/lists/${place.list.id}/items/${item.id}`,
      ETag: item.eTag,
    });
  });

  app.get('/sites/:site/lists/:list/items/:item', (c) => {
    const place = openPlace(sandbox, c, 'read');
    const query = readQuery(new URL(c.req.url), { allowed: ['select', 'expand'], dollarOptional: true });
    const item = existing(place, c);
    return c.json({
      '@odata.context': `${itemsContext(place)}/$entity`,
      ...shapeItem(origin, place, item, readShape(query)),
    });
  });

  app.patch('/sites/:site/lists/:list/items/:item', async (c) => {
    const place = openPlace(sandbox, c, 'write');
    const { fields } = await readObject(c);
    if (!isObject(fields)) throw new GraphError(400, 'invalidRequest', "A list item is changed through its 'fields'");
    return c.json(full(place, change(place, c, fields)));
  });

  app.delete('/sites/:site/lists/:list/items/:item', (c) => {
    const place = openPlace(sandbox, c, 'write');
    sharepoint.deleteItem(place.list.id, itemId(c), authorOf(sandbox, c.get('caller')), ifMatchOf(c));
    return c.body(null, 204);
  });

  const fieldsContext = (place: Place, id: string) => `${itemsContext(place)}('${id}')/fields/$entity`;
  app.get('/sites/:site/lists/:list/items/:item/fields', (c) => {
    const place = openPlace(sandbox, c, 'read');
    const query = readQuery(new URL(c.req.url), { allowed: ['select'], dollarOptional: true });
    const item = existing(place, c);
    return c.json({ '@odata.context': fieldsContext(place, item.id), ...toFields(item, readShape(query).select) });
  });

  app.patch('/sites/:site/lists/:list/items/:item/fields', async (c) => {
    const place = openPlace(sandbox, c, 'write');
    const item = change(place, c, await readObject(c));
    return c.json({ '@odata.context': fieldsContext(place, item.id), ...toFields(item, undefined) });
  });

  return app;
}
