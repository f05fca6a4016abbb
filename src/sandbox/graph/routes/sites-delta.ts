/**
 * `items/delta` (platform-facts E8): pages of what changed, then a deltaLink. A token carries the list, the point in its change log
 * and the shape that was asked for in the first request; nobody else may read it.
 */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import { readQuery } from '../odata/query-options.ts';
import { openPlace, readShape, shapeItem, type ItemShape, type Place } from './sites-items.ts';
import type { JsonObject } from './sites-body.ts';
import { context } from './sites-representation.ts';

const STANDARD_PAGE = 200;

interface Point extends ItemShape {
  readonly list: string;
  /** Sequence of the last change that was sent. */
  readonly after: number;
  readonly top: number;
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

  const linkTo = (place: Place, token: string) =>
    `${origin}/v1.0/sites/${place.site.id}/lists/${place.list.id}/items/delta?token=${token}`;
  const answer = (value: JsonObject[], link: JsonObject) => ({
    '@odata.context': context(origin, 'Collection(listItem)'),
    ...link,
    value,
  });
  /** Where a request starts, or 410 when the token leads nowhere any more: a new enumeration is offered in Location. */
  const startOf = (place: Place, token: string | undefined, fresh: Point): Point => {
    if (token === undefined) return fresh;
    const point = read(token);
    const isStale = switches.current.staleDeltaTokens && point?.stage === 'delta';
    const isKnown = point?.list === place.list.id && point.after <= sharepoint.latestSequence(place.list.id);
    if (point !== undefined && isKnown && !isStale) return point;
    throw new GraphError(
      410,
      'resyncChangesApplyDifferences',
      'The token is not valid any more. Start again from the address in Location and apply the differences.',
      { Location: linkTo(place, write(fresh)) },
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
    const fresh: Point = {
      ...readShape(query),
      list: place.list.id,
      after: 0,
      top: query.top ?? STANDARD_PAGE,
      stage: 'enumeration',
    };
    const token = query.plain('token');
    if (token === 'latest') {
      const after = sharepoint.latestSequence(place.list.id);
      return c.json(answer([], { '@odata.deltaLink': linkTo(place, write({ ...fresh, after, stage: 'delta' })) }));
    }
    const point = startOf(place, token, fresh);
    const isEnumeration = point.stage === 'enumeration';
    // In a first enumeration, what was deleted before it began is nobody's business.
    const changes = sharepoint
      .changes(place.list.id, point.after)
      .filter((change) => change.item !== undefined || !isEnumeration);
    const page = changes.slice(0, point.top);
    const value = page.map(({ id, item }) =>
      item === undefined
        ? { id, deleted: { state: 'deleted' }, parentReference: { id: place.list.id, siteId: place.site.id } }
        : shapeItem(origin, place, item, point),
    );
    const last = page.at(-1);
    if (last !== undefined && page.length < changes.length)
      return c.json(
        answer(value, {
          '@odata.nextLink': linkTo(
            place,
            write({ ...point, after: last.sequence, stage: isEnumeration ? 'enumeration' : 'round' }),
          ),
        }),
      );
    const after = last?.sequence ?? Math.max(point.after, sharepoint.latestSequence(place.list.id));
    return c.json(answer(value, { '@odata.deltaLink': linkTo(place, write({ ...point, after, stage: 'delta' })) }));
  });
  return app;
}
