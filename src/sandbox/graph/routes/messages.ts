/** Mail: folders, messages, sendMail. */
import { Hono, type Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { badRequest, GraphError, itemNotFound } from '../graph-error.ts';
import { evaluate } from '../odata/evaluate.ts';
import { parseFilter, pathsOf, type Node } from '../odata/filter.ts';
import { byOrder, parseOrderBy, parseSelect, project, type Order } from '../odata/projection.ts';
import { nextLink, pageOf, readQuery, skipTokenFor, type Query } from '../odata/query-options.ts';
import { readPreferences } from '../prefer.ts';
import type { Json } from '../representation/event-json.ts';
import {
  folderId,
  FOLDERS,
  MESSAGE_FILTERED,
  MESSAGE_PROPERTIES,
  messageResolver,
  toMessage,
  type Folder,
} from '../representation/message-json.ts';
import type { StoredMessage } from '../store/exchange.ts';
import { STANDARD_PAGE } from './event-query.ts';
import { contextOf, MAILBOXES, openMailbox } from './mailbox-access.ts';
import { readJson } from './read-json.ts';
import { readMail } from './send-mail.ts';

/** user-list-messages.md: a search gives a thousand at most. */
const MOST_FOUND = 1000;

export function messageRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { exchange, origin } = sandbox;

  for (const mailbox of MAILBOXES) {
    app.get(`${mailbox}/mailFolders`, (c) => {
      const owner = openMailbox(sandbox, c, 'readMail');
      const query = readQuery(new URL(c.req.url), { allowed: ['select', 'top', 'skip', 'skiptoken', 'count'] });
      const select = query.get('select');
      const folders = (Object.keys(FOLDERS) as Folder[]).map((folder) => toFolder(sandbox, owner.mail, folder));
      const page = pageOf(folders, query, STANDARD_PAGE);
      return c.json({
        '@odata.context': contextOf(origin, owner, 'mailFolders'),
        ...(query.count ? { '@odata.count': folders.length } : {}),
        value: page.items.map((folder) =>
          project(folder, select === undefined ? undefined : parseSelect(select), ['id']),
        ),
        ...(page.next === undefined
          ? {}
          : { '@odata.nextLink': nextLink(origin, new URL(c.req.url), skipTokenFor(page.next)) }),
      });
    });
    app.get(`${mailbox}/mailFolders/:folder`, (c) => {
      const owner = openMailbox(sandbox, c, 'readMail');
      const select = readQuery(new URL(c.req.url), { allowed: ['select'] }).get('select');
      const folder = toFolder(sandbox, owner.mail, demandFolder(owner.mail, c.req.param('folder')));
      return c.json({
        '@odata.context': contextOf(origin, owner, 'mailFolders/$entity'),
        ...project(folder, select === undefined ? undefined : parseSelect(select), ['id']),
      });
    });
    app.get(`${mailbox}/mailFolders/:folder/messages`, (c) => {
      const owner = openMailbox(sandbox, c, 'readMail');
      const folder = demandFolder(owner.mail, c.req.param('folder'));
      return answerMessages(
        c,
        origin,
        exchange.messages(owner.mail, folder),
        contextOf(origin, owner, `mailFolders('${folder}')/messages`),
      );
    });
    app.get(`${mailbox}/messages`, (c) => {
      const owner = openMailbox(sandbox, c, 'readMail');
      return answerMessages(c, origin, exchange.messages(owner.mail), contextOf(origin, owner, 'messages'));
    });
    app.get(`${mailbox}/messages/:message`, (c) => {
      const owner = openMailbox(sandbox, c, 'readMail');
      const select = readSelect(readQuery(new URL(c.req.url), { allowed: ['select'] }));
      const message = exchange.message(owner.mail, c.req.param('message'));
      if (message === undefined) throw itemNotFound();
      c.header('etag', `W/"${message.changeKey}"`);
      return c.json({
        '@odata.context': contextOf(origin, owner, 'messages/$entity'),
        ...project(toMessage(message, readPreferences(c), origin), select, ['id']),
      });
    });
    app.post(`${mailbox}/sendMail`, async (c) => {
      const owner = openMailbox(sandbox, c, 'sendMail');
      exchange.sendMail(owner.mail, readMail(await readJson(c)));
      return c.body(null, 202);
    });
  }
  return app;
}

function demandFolder(mailbox: string, named: string): Folder {
  const folder = (Object.keys(FOLDERS) as Folder[]).find(
    (name) => name === named.toLowerCase() || folderId(mailbox, name) === named,
  );
  if (folder === undefined) throw itemNotFound();
  return folder;
}

function toFolder(sandbox: Sandbox, mailbox: string, folder: Folder): Json {
  const messages = sandbox.exchange.messages(mailbox, folder);
  return {
    id: folderId(mailbox, folder),
    displayName: FOLDERS[folder],
    parentFolderId: folderId(mailbox, 'inbox').replace(/.{4}$/, 'root'),
    childFolderCount: 0,
    unreadItemCount: messages.filter(({ isRead }) => !isRead).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
}

function answerMessages(
  c: Context<GraphEnv>,
  origin: string,
  messages: readonly StoredMessage[],
  context: string,
): Response {
  const query = readQuery(new URL(c.req.url), {
    allowed: ['select', 'filter', 'orderby', 'search', 'top', 'skip', 'count', 'skiptoken'],
  });
  const preferences = readPreferences(c);
  const select = readSelect(query);
  const found = matching(
    messages.map((message) => toMessage(message, preferences, origin)),
    query,
  );
  const page = pageOf(found, query, STANDARD_PAGE, preferences.maxPageSize);
  return c.json({
    '@odata.context': context,
    ...(query.count ? { '@odata.count': found.length } : {}),
    value: page.items.map((message) => project(message, select, ['id'])),
    ...(page.next === undefined
      ? {}
      : { '@odata.nextLink': nextLink(origin, new URL(c.req.url), skipTokenFor(page.next)) }),
  });
}

function readSelect(query: Query): string[] | undefined {
  const select = query.get('select');
  if (select === undefined) return undefined;
  const names = parseSelect(select);
  const unknown = names.find((name) => name !== '*' && !MESSAGE_PROPERTIES.has(name));
  if (unknown !== undefined)
    throw badRequest(
      `Could not find a property named '${unknown}' on type 'microsoft.graph.message'.`,
      'RequestBroker--ParseUri',
    );
  return names;
}

/** Messages come newest first, which is also the order of a search. */
function matching(messages: Json[], query: Query): Json[] {
  const [filter, orderBy, search] = [query.get('filter'), query.get('orderby'), query.get('search')];
  if (search !== undefined) {
    if (filter !== undefined || orderBy !== undefined)
      throw badRequest(
        "The query parameter '$search' is not supported together with $filter or $orderby.",
        'SearchWithFilter',
      );
    return messages.filter((message) => isFound(message, search)).slice(0, MOST_FOUND);
  }
  const node = filter === undefined ? undefined : parseFilter(filter);
  const orders = orderBy === undefined ? [] : parseOrderBy(orderBy);
  checkCombination(node, orders);
  const kept = node === undefined ? messages : messages.filter((message) => evaluate(node, messageResolver(message)));
  return orders.length === 0 ? kept : kept.sort((a, b) => byOrder(orders, messageResolver(a), messageResolver(b)));
}

/** user-list-messages.md: what is sorted by stands in the filter too, first and in the same order. */
function checkCombination(filter: Node | undefined, orders: readonly Order[]): void {
  const filtered = filter === undefined ? [] : [...new Set(pathsOf(filter).map((path) => path.join('/')))];
  const ordered = orders.map(({ path }) => path.join('/'));
  const refused = [...filtered, ...ordered].find((name) => !MESSAGE_FILTERED.has(name));
  if (refused !== undefined)
    throw badRequest(`The property '${refused}' does not support filtering or sorting.`, 'ErrorInvalidProperty');
  if (filter !== undefined && ordered.some((name, at) => filtered[at] !== name)) {
    throw new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
}

/** Keyword search: words by their beginnings, in the property named before the colon or in subject, body and addresses. */
function isFound(message: Json, search: string): boolean {
  const text = search.trim();
  const inner = /^"[\s\S]*"$/.test(text) ? text.slice(1, -1) : text;
  if (inner !== text || !/[:\s]/.test(inner)) {
    const [, property, words] = /^(subject|body|from|to):(.*)$/is.exec(inner) ?? [undefined, undefined, inner];
    const haystack = tokens(searchable(message, property?.toLowerCase()));
    return tokens(words ?? '').every((word) => haystack.some((candidate) => candidate.startsWith(word)));
  }
  throw badRequest(`Syntax error in $search: a text with ':' or spaces stands in double quotes: ${text}`, 'BadRequest');
}

function searchable(message: Json, property: string | undefined): string {
  const parts: Record<string, unknown> = {
    subject: message['subject'],
    body: message['bodyPreview'],
    from: message['from'],
    to: message['toRecipients'],
  };
  const wanted = property === undefined ? Object.values(parts) : [parts[property]];
  return wanted.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
}

/** The search index cuts at everything that is no letter or digit: `AR-7F3K2Q9X` is two words (platform-facts F2). */
const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
