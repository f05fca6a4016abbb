/** `/me` and `/users`: people of the tenant. A client's people are not in it. */
import { Hono, type Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import { demandScope, type GraphEnv } from '../caller.ts';
import { badRequest, GraphError } from '../graph-error.ts';
import { evaluate, of } from '../odata/evaluate.ts';
import { parseFilter, pathsOf } from '../odata/filter.ts';
import { byOrder, parseOrderBy, parseSelect, project } from '../odata/projection.ts';
import { nextLink, pageOf, readQuery, skipTokenFor, type Query } from '../odata/query-options.ts';
import type { DirectoryUser } from '../store/directory.ts';
import { signedIn } from './mailbox-access.ts';

/** user-get.md: what comes without `$select`. */
const STANDARD =
  'businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName id'.split(
    ' ',
  );
/** User.ReadBasic.All shows no more of others (permissions reference). */
const BASIC = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];
/** user-list.md. */
const STANDARD_PAGE = 100;
const MOST_ON_PAGE = 999;
const FILTERED = new Set([
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'department',
  'accountEnabled',
  'userType',
]);

export function userRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { directory, origin } = sandbox;
  const one = (c: Context<GraphEnv>, user: DirectoryUser, mayRead: readonly string[]): Response => {
    const select = readSelect(readQuery(new URL(c.req.url), { allowed: ['select'] }));
    return c.json({ '@odata.context': context(origin, select, '/$entity'), ...shape(user, select, mayRead) });
  };

  app.get('/me', (c) => {
    demandScope(c.get('caller'), 'User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All');
    return one(c, signedIn(sandbox, c), ALL);
  });
  app.get('/users', (c) => {
    const mayRead = readable(c, undefined);
    const query = readQuery(new URL(c.req.url), {
      allowed: ['select', 'filter', 'search', 'orderby', 'top', 'count', 'skiptoken'],
      maxTop: MOST_ON_PAGE,
    });
    const select = readSelect(query);
    const isAdvanced = c.req.header('consistencylevel')?.toLowerCase() === 'eventual';
    const found = matching(
      directory.all().filter(({ kind }) => kind === 'member'),
      query,
      isAdvanced,
    );
    const page = pageOf(found, query, STANDARD_PAGE);
    return c.json({
      '@odata.context': context(origin, select, ''),
      ...(query.count && isAdvanced ? { '@odata.count': found.length } : {}),
      ...(page.next === undefined
        ? {}
        : { '@odata.nextLink': nextLink(origin, new URL(c.req.url), skipTokenFor(page.next)) }),
      value: page.items.map((user) => shape(user, select, mayRead)),
    });
  });
  app.get('/users/:user', (c) => {
    const named = c.req.param('user');
    const user = directory.byId(named) ?? directory.byMail(named);
    const mayRead = readable(c, user);
    if (user?.kind !== 'member') {
      throw new GraphError(
        404,
        'Request_ResourceNotFound',
        `Resource '${named}' does not exist or one of its queried reference-property objects are not present.`,
      );
    }
    return one(c, user, mayRead);
  });
  return app;
}

/** Which properties of others the token opens; throws 403 for none. */
function readable(c: Context<GraphEnv>, user: DirectoryUser | undefined): readonly string[] {
  const caller = c.get('caller');
  if (caller.scopes.some((scope) => ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'].includes(scope)))
    return ALL;
  if (user !== undefined && user.id === caller.oid && caller.scopes.includes('User.Read')) return ALL;
  if (caller.scopes.includes('User.ReadBasic.All')) return BASIC;
  throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

function toUser(user: DirectoryUser): Record<string, unknown> {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: user.preferredLanguage,
    surname: user.surname,
    userPrincipalName: user.mail,
    id: user.id,
    accountEnabled: true,
    companyName: null,
    country: null,
    department: user.department,
    city: null,
    employeeId: null,
    mailNickname: user.mail.split('@')[0],
    proxyAddresses: [`SMTP:${user.mail}`],
    usageLocation: null,
    userType: 'Member',
  };
}

const ALL: readonly string[] = [
  ...STANDARD,
  ...'accountEnabled companyName country department city employeeId mailNickname proxyAddresses usageLocation userType'.split(
    ' ',
  ),
];

function shape(
  user: DirectoryUser,
  select: readonly string[] | undefined,
  mayRead: readonly string[],
): Record<string, unknown> {
  const json = Object.fromEntries(
    Object.entries(toUser(user)).map(([name, value]) => [
      name,
      mayRead.includes(name) ? value : Array.isArray(value) ? [] : null,
    ]),
  );
  // A user's id comes only when it is selected, unlike an Outlook item's.
  return project(json, select ?? STANDARD, []);
}

function readSelect(query: Query): string[] | undefined {
  const select = query.get('select');
  if (select === undefined) return undefined;
  const names = parseSelect(select);
  const unknown = names.find((name) => name !== '*' && !ALL.includes(name));
  if (unknown !== undefined)
    throw new GraphError(501, 'NotImplemented', `The sandbox keeps no '${unknown}' of a user.`);
  return names;
}

function matching(users: readonly DirectoryUser[], query: Query, isAdvanced: boolean): DirectoryUser[] {
  const [filter, search, orderBy] = [query.get('filter'), query.get('search'), query.get('orderby')];
  let found = [...users];
  if (filter !== undefined) {
    const node = parseFilter(filter);
    const refused = pathsOf(node).find((path) => !FILTERED.has(path.join('/')));
    if (refused !== undefined)
      throw new GraphError(
        400,
        'Request_UnsupportedQuery',
        `Unsupported or invalid query filter clause specified for property '${refused.join('/')}' of resource 'User'.`,
      );
    found = found.filter((user) => evaluate(node, of(toUser(user))));
  }
  if ((search !== undefined || (filter !== undefined && orderBy !== undefined)) && !isAdvanced) {
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      'Request with $search or with $filter and $orderby needs the header ConsistencyLevel: eventual.',
    );
  }
  if (search !== undefined) found = found.filter((user) => isFound(toUser(user), search));
  if (orderBy !== undefined) {
    const orders = parseOrderBy(orderBy);
    found.sort((a, b) => byOrder(orders, of(toUser(a)), of(toUser(b))));
  }
  return found;
}

/** `"displayName:cla"`: the words of the property begin with the text. */
function isFound(user: Record<string, unknown>, search: string): boolean {
  const match = /^"(\w+):([^"]+)"$/.exec(search.trim());
  if (match === null)
    throw badRequest('Syntax error: $search on users is "property:text" in double quotes.', 'Request_UnsupportedQuery');
  const value = user[match[1] ?? ''];
  const wanted = (match[2] ?? '').toLowerCase();
  return (
    typeof value === 'string' &&
    value
      .toLowerCase()
      .split(/[\s@.-]+/)
      .some((word) => word.startsWith(wanted))
  );
}

const context = (origin: string, select: readonly string[] | undefined, suffix: string): string =>
  `${origin}/v1.0/$metadata#users${select === undefined ? '' : `(${select.join(',')})`}${suffix}`;
