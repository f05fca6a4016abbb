/**
 * `items/delta` (platform-facts E8): pages of what changed, then a deltaLink. A token carries the list and the point in its change log;
 * nobody else may read it. What of the items was asked for in the first request stands in the links beside it.
 */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import { readQuery, type Query } from '../odata/query-options.ts';
import { openPlace, readShape, shapeItem, type Place } from './sites-items.ts';
import type { JsonObject } from './sites-body.ts';
import { context } from './sites-representation.ts';

const STANDARD_PAGE = 200;

interface Point {
  readonly list: string;
  /** Sequence of the last change that was sent. */
  readonly after: number;
  /** Of a first reading: sequence of the last change before it began. */
  readonly begun?: number;
  /** `enumeration`: pages of a first reading; `round`: pages of a later one; `delta`: the end of either. */
  readonly stage: 'enumeration' | 'round' | 'delta';
}

const write = (point: Point): string => Buffer.from(`ar;${JSON.stringify(point)}`).toString('base64url');

function read(token: string): Point | undefined {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  if (!text.startsWith('ar;')) return undefined;
  try {
    return JSON.parse(text.slice(3)) as Point;
  } catch {
    return undefined;
  }
}

export function siteDeltaRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { sharepoint, origin, switches } = sandbox;

  const linkTo = ({ site, list }: Place, query: Query, point: Point) => {
    const options = (['select', 'expand', 'top'] as const).flatMap((name) => {
      const value = query.get(name);
      return value === undefined ? [] : [`$${name}=${encodeURIComponent(value)}`];
    });
    const path = `${origin}/v1.0/sites/${site.id}/lists/${list.id}/items/delta`;
    return `${path}?${[...options, `token=${write(point)}`].join('&')}`;
  };
  const answer = (value: JsonObject[], link: JsonObject) => ({
    '@odata.context': context(origin, 'Collection(listItem)'),
    ...link,
    value,
  });
  /** Where a request starts, or 410 when the token leads nowhere any more: a new enumeration is offered in Location. */
  const startOf = (place: Place, query: Query): Point => {
    const begun = sharepoint.latestSequence(place.list.id);
    const fresh: Point = { list: place.list.id, after: 0, begun, stage: 'enumeration' };
    const token = query.plain('token');
    if (token === undefined) return fresh;
    const point = read(token);
    const isStale = switches.current.staleDeltaTokens && point?.stage === 'delta';
    const isKnown = point?.list === place.list.id && point.after <= sharepoint.latestSequence(place.list.id);
    if (point !== undefined && isKnown && !isStale) return point;
    throw new GraphError(
      410,
      'resyncChangesApplyDifferences',
      'The token is not valid any more. Start again from the address in Location and apply the differences.',
      { Location: linkTo(place, query, fresh) },
    );
  };

  app.get('/sites/:site/lists/:list/items/delta', (c) => {
    const place = openPlace(sandbox, c, 'read');
    const query = readQuery(new URL(c.req.url), {
      allowed: ['select', 'expand', 'top'],
      plain: ['token'],
      dollarOptional: true,
      maxTop: 5000,
    });
    const shape = readShape(query);
    const end = (after: number): Point => ({ list: place.list.id, after, stage: 'delta' });
    if (query.plain('token') === 'latest') {
      const link = linkTo(place, query, end(sharepoint.latestSequence(place.list.id)));
      return c.json(answer([], { '@odata.deltaLink': link }));
    }
    const point = startOf(place, query);
    const isEnumeration = point.stage === 'enumeration';
    const size = query.top ?? STANDARD_PAGE;
    // What was deleted before a first reading began is nobody's business. One more than fits tells whether there is more.
    const changes = sharepoint.changes(place.list.id, point.after, {
      most: size + 1,
      ...(isEnumeration && point.begun !== undefined ? { deletedAfter: point.begun } : {}),
    });
    const page = changes.slice(0, size);
    const value = page.map(({ id, item }) =>
      item === undefined
        ? { id, deleted: { state: 'deleted' }, parentReference: { id: place.list.id, siteId: place.site.id } }
        : shapeItem(origin, place, item, shape),
    );
    const last = page.at(-1);
    if (last !== undefined && page.length < changes.length) {
      const next: Point = { ...point, after: last.sequence, stage: isEnumeration ? 'enumeration' : 'round' };
      return c.json(answer(value, { '@odata.nextLink': linkTo(place, query, next) }));
    }
    const after = last?.sequence ?? Math.max(point.after, sharepoint.latestSequence(place.list.id));
    return c.json(answer(value, { '@odata.deltaLink': linkTo(place, query, end(after)) }));
  });
  return app;
}
