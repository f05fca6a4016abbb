/** `$filter`, `$orderby` and pages of list items, with what SharePoint can and cannot do (platform-facts E4). */
import { GraphError } from '../graph-error.ts';
import { evaluate, type Resolve } from '../odata/evaluate.ts';
import { parseFilter, pathsOf, type Node } from '../odata/filter.ts';
import { byOrder, parseOrderBy, type Order } from '../odata/projection.ts';
import type { Query } from '../odata/query-options.ts';
import { readSkipToken, skipTokenFor } from '../odata/query-options.ts';
import type { StoredItem, StoredList } from '../store/sharepoint.ts';

/** SharePoint's list view threshold: rows that a query may look at. */
const LIST_VIEW_THRESHOLD = 5000;
/** What the service sends without `$top` (platform-facts E10: commonly seen, not documented). */
const STANDARD_PAGE = 200;

export interface ItemPage {
  readonly items: readonly StoredItem[];
  readonly skipToken: string | undefined;
}

/** `mayScan`: the request carries Prefer: HonorNonIndexedQueriesWarningMayFailRandomly. */
export function pageOfItems(list: StoredList, all: readonly StoredItem[], query: Query, mayScan: boolean): ItemPage {
  const filterText = query.get('filter');
  const filter = filterText === undefined ? undefined : parseFilter(filterText);
  const orders = parseOrderBy(query.get('orderby') ?? '');
  demandIndexes(list, filter, orders, mayScan);

  const resolverOf = (item: StoredItem): Resolve => resolver(list, item);
  const found = filter === undefined ? [...all] : all.filter((item) => evaluate(filter, resolverOf(item)));
  if (scannedRows(list, all, filter, orders) > LIST_VIEW_THRESHOLD)
    // Seen with Graph: msgraph-sdk-dotnet#827, microsoft-graph-docs#8450. Waiting does not help.
    throw new GraphError(429, 'activityLimitReached', 'The request has been throttled', { 'Retry-After': '1' });
  const sorted = orders.length === 0 ? found : found.sort((a, b) => byOrder(orders, resolverOf(a), resolverOf(b)));

  const from = startOf(query.get('skiptoken'), sorted, isById(orders));
  const size = query.top ?? STANDARD_PAGE;
  const items = sorted.slice(from, from + size);
  const last = items.at(-1);
  const isLast = last === undefined || from + size >= sorted.length;
  return { items, skipToken: isLast ? undefined : skipTokenFor({ after: Number(last.id), skip: from + size }) };
}

/** Date columns give instants, so that a filter may write them with or without milliseconds or offset. */
function resolver(list: StoredList, item: StoredItem): Resolve {
  return (path) => {
    if (path.length === 1 && isId(path[0])) return Number(item.id);
    const name = path[1];
    if (path[0] !== 'fields' || name === undefined || path.length > 2) return null;
    if (isId(name)) return Number(item.id);
    const value = item.fields[name];
    const isDate = list.columns.find((column) => column.name === name)?.type === 'dateTime';
    return isDate && typeof value === 'string' ? new Date(value) : (value ?? null);
  };
}

const isId = (name: string | undefined): boolean => name?.toLowerCase() === 'id';
const isById = (orders: readonly Order[]): boolean =>
  orders.length === 0 || (orders.length === 1 && orders[0]?.descending === false && isId(orders[0].path.at(-1)));

function demandIndexes(list: StoredList, filter: Node | undefined, orders: readonly Order[], mayScan: boolean): void {
  const filtered = (filter === undefined ? [] : pathsOf(filter)).map((path) => columnOf(list, path, '$filter'));
  const ordered = orders.map(({ path }) => columnOf(list, path, '$orderby'));
  if (mayScan) return;
  const plain = [...filtered, ...ordered].find((name) => !isIndexed(list, name));
  if (plain !== undefined)
    throw new GraphError(
      400,
      'invalidRequest',
      `Field '${plain}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  const columns = [...new Set(filtered)];
  if (columns.length > 1)
    throw new GraphError(
      400,
      'invalidRequest',
      `The service can only filter one indexed field at a time; this filter has ${columns.join(', ')}.`,
    );
}

/** The column a path names; the item's own properties but its id cannot be filtered or sorted. */
function columnOf(list: StoredList, path: readonly string[], option: string): string {
  const name =
    path[0] === 'fields' && path.length === 2 ? path[1] : path.length === 1 && isId(path[0]) ? 'ID' : undefined;
  if (name === undefined)
    throw new GraphError(400, 'invalidRequest', `'${path.join('/')}' cannot be used in ${option}: write fields/Column`);
  if (!isId(name) && !list.columns.some((column) => column.name === name))
    throw new GraphError(400, 'invalidRequest', `Field '${name}' is not recognized`);
  return name;
}

const isIndexed = (list: StoredList, name: string): boolean =>
  isId(name) || list.columns.find((column) => column.name === name)?.indexed === true;

/** Rows the service has to look at: those the index of the first condition gives, else all. Without filter it walks the ids. */
function scannedRows(
  list: StoredList,
  all: readonly StoredItem[],
  filter: Node | undefined,
  orders: readonly Order[],
): number {
  if (filter === undefined) return isById(orders) ? 0 : all.length;
  let first = filter;
  while (first.kind === 'and') first = first.left;
  const canSeek =
    (first.kind === 'compare' && first.operator !== 'ne') || (first.kind === 'call' && first.name === 'startswith');
  if (!canSeek || !pathsOf(first).every((path) => isIndexed(list, path.at(-1) ?? ''))) return all.length;
  return all.filter((item) => evaluate(first, resolver(list, item))).length;
}

/** By id the next page starts after the last id sent, whatever was added or deleted meanwhile. */
function startOf(token: string | undefined, sorted: readonly StoredItem[], byId: boolean): number {
  if (token === undefined) return 0;
  const { after, skip } = readSkipToken(token) as { after?: unknown; skip?: unknown };
  if (typeof after !== 'number' || typeof skip !== 'number')
    throw new GraphError(400, 'invalidRequest', 'The skip token is not valid');
  if (!byId) return skip;
  const at = sorted.findIndex((item) => Number(item.id) > after);
  return at < 0 ? sorted.length : at;
}
