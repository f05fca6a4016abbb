/** What the event lists share: `$filter`, `$orderby`, `$select`, `$expand` of extended properties, pages. */
import type { Context } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { badRequest, GraphError } from '../graph-error.ts';
import { evaluate } from '../odata/evaluate.ts';
import { parseFilter, type Node } from '../odata/filter.ts';
import { byOrder, parseExpand, parseOrderBy, parseSelect, project } from '../odata/projection.ts';
import { nextLink, pageOf, readQuery, skipTokenFor, type Query } from '../odata/query-options.ts';
import { readPreferences, type Preferences } from '../prefer.ts';
import {
  checkEventFilter,
  checkEventOrder,
  EVENT_PROPERTIES,
  eventResolver,
  toEvent,
  type Json,
} from '../representation/event-json.ts';
import type { StoredEvent } from '../store/exchange.ts';
import type { Sandbox } from '../../sandbox.ts';
import { readWindow, type TimeWindow } from './time-window.ts';

/** Outlook's page when nobody says otherwise (calendar-list-calendarview.md). */
export const STANDARD_PAGE = 10;
const EXTENDED = 'singleValueExtendedProperties';

export interface EventProjection {
  readonly select: readonly string[] | undefined;
  readonly extendedProperties: readonly string[];
}

export function readProjection(query: Query): EventProjection {
  const selected = query.get('select');
  const select = selected === undefined ? undefined : parseSelect(selected);
  for (const name of select ?? []) {
    if (name !== '*' && !EVENT_PROPERTIES.has(name))
      throw badRequest(
        `Could not find a property named '${name}' on type 'microsoft.graph.event'.`,
        'RequestBroker--ParseUri',
      );
  }
  const expand = query.get('expand');
  return {
    select,
    extendedProperties:
      expand === undefined
        ? []
        : parseExpand(expand).flatMap(({ name, options }) => expandedIds(name, options.get('filter'))),
  };
}

/** An expansion without a filter on `id` gives nothing, as with the service (platform-facts D4). */
function expandedIds(name: string, filter: string | undefined): string[] {
  if (
    [
      'attachments',
      'calendar',
      'extensions',
      'instances',
      'exceptionOccurrences',
      'multiValueExtendedProperties',
    ].includes(name)
  ) {
    throw new GraphError(501, 'NotImplemented', `The sandbox does not expand '${name}' of an event.`);
  }
  if (name !== EXTENDED)
    throw badRequest(
      `Could not find a property named '${name}' on type 'microsoft.graph.event'.`,
      'RequestBroker--ParseUri',
    );
  return filter === undefined ? [] : idsOf(parseFilter(filter));
}

function idsOf(node: Node): string[] {
  if (node.kind === 'or') return [...idsOf(node.left), ...idsOf(node.right)];
  const isIdEquals =
    node.kind === 'compare' && node.operator === 'eq' && node.left.kind === 'path' && node.left.path.join('/') === 'id';
  if (!isIdEquals || node.right.kind !== 'literal' || typeof node.right.value !== 'string') {
    throw badRequest(`$expand=${EXTENDED} takes ($filter=id eq '…') only.`, 'ErrorInvalidUrlQueryFilter');
  }
  return [node.right.value];
}

export interface EventList {
  readonly context: string;
  readonly origin: string;
  readonly query: Query;
  readonly preferences: Preferences;
  readonly projection: EventProjection;
  /** any() over categories and extended properties may be filtered by. */
  readonly lambdas: boolean;
}

/** What calendarView and the instances of a series share: their options, and the switch that hides extended properties. */
export function readWindowedList(
  c: Context<GraphEnv>,
  { origin, switches }: Pick<Sandbox, 'origin' | 'switches'>,
): { window: TimeWindow; list: Omit<EventList, 'context'> } {
  const query = readQuery(new URL(c.req.url), {
    allowed: ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'count', 'skiptoken'],
    plain: ['startDateTime', 'endDateTime'],
  });
  const window = readWindow(query);
  const { select, extendedProperties } = readProjection(query);
  const isHidden = switches.current.calendarViewOmitsExtendedProperties;
  const projection = { select, extendedProperties: isHidden ? [] : extendedProperties };
  return { window, list: { origin, query, preferences: readPreferences(c), projection, lambdas: false } };
}

/** Filters, sorts, pages and shapes; what comes without order stays as it is. */
export function answerEvents(c: Context<GraphEnv>, events: readonly StoredEvent[], list: EventList): Response {
  const { query, preferences, projection } = list;
  const filter = query.get('filter');
  const node = filter === undefined ? undefined : parseFilter(filter);
  if (node !== undefined) checkEventFilter(node, { lambdas: list.lambdas });
  const orderBy = query.get('orderby');
  const orders = orderBy === undefined ? [] : parseOrderBy(orderBy);
  checkEventOrder(orders.map(({ path }) => path));
  const kept = node === undefined ? [...events] : events.filter((event) => evaluate(node, eventResolver(event)));
  if (orders.length > 0) kept.sort((a, b) => byOrder(orders, eventResolver(a), eventResolver(b)));
  const page = pageOf(kept, query, STANDARD_PAGE, preferences.maxPageSize);
  return c.json({
    '@odata.context': list.context,
    ...(query.count ? { '@odata.count': kept.length } : {}),
    value: page.items.map((event) => shaped(event, list.origin, preferences, projection)),
    ...(page.next === undefined
      ? {}
      : { '@odata.nextLink': nextLink(list.origin, new URL(c.req.url), skipTokenFor(page.next)) }),
  });
}

export function shaped(
  event: StoredEvent,
  origin: string,
  preferences: Preferences,
  projection: EventProjection,
  isSingle = false,
): Json {
  const withCancelledOccurrences =
    isSingle && event.type === 'seriesMaster' && projection.select?.includes('cancelledOccurrences') === true;
  const json = toEvent(event, {
    origin,
    preferences,
    extendedProperties: projection.extendedProperties,
    withCancelledOccurrences,
  });
  return project(json, projection.select, ['id', EXTENDED]);
}
