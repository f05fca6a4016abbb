/**
 * What of Graph v1.0 the sandbox answers. A test holds this list against the routes that are registered, so that nothing is
 * half there in silence. `/me/…` stands for `/users/{id or upn}/…` too. Not listed and not registered: 400, as for a typo.
 */
import { badRequest, GraphError } from './graph-error.ts';

type CoverageStatus = 'supported' | 'partial' | 'not-started';

export interface CoverageRow {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly status: CoverageStatus;
  readonly note: string;
}

type Line = [method: CoverageRow['method'], path: string, status: CoverageStatus, note: string];

const LINES: Line[] = [
  ['GET', '/me', 'supported', ''],
  ['GET', '/users', 'partial', 'no $expand; $filter on eleven properties; members of the tenant only'],
  ['GET', '/users/{user}', 'supported', ''],
  ['GET', '/me/events', 'partial', 'no $search; $expand of single-value extended properties only'],
  ['POST', '/me/events', 'partial', 'no attachments or open extensions'],
  ['GET', '/me/calendar/events', 'partial', 'as /me/events'],
  ['POST', '/me/calendar/events', 'partial', 'as /me/events'],
  ['GET', '/me/events/{event}', 'partial', '$expand of single-value extended properties only'],
  ['PATCH', '/me/events/{event}', 'partial', 'no open extensions'],
  ['DELETE', '/me/events/{event}', 'supported', 'If-Match is honoured'],
  ['POST', '/me/events/{event}/cancel', 'supported', ''],
  ['POST', '/me/events/{event}/accept', 'supported', ''],
  ['POST', '/me/events/{event}/decline', 'partial', 'no proposal of a new time'],
  ['POST', '/me/events/{event}/tentativelyAccept', 'partial', 'no proposal of a new time'],
  ['GET', '/me/events/{event}/instances', 'partial', 'as /me/events'],
  ['GET', '/me/calendar', 'partial', 'no $expand'],
  ['GET', '/me/calendarView', 'partial', 'no any() in $filter'],
  ['GET', '/me/calendar/calendarView', 'partial', 'as /me/calendarView'],
  ['GET', '/me/calendarView/delta', 'supported', ''],
  ['GET', '/me/calendarView/delta()', 'supported', ''],
  ['GET', '/me/calendar/calendarView/delta', 'supported', ''],
  ['GET', '/me/calendar/calendarView/delta()', 'supported', ''],
  ['GET', '/me/mailboxSettings', 'supported', ''],
  ['GET', '/me/mailboxSettings/{part}', 'partial', 'no automaticRepliesSetting'],
  ['GET', '/me/outlook/masterCategories', 'partial', 'no $filter or $orderby'],
  ['POST', '/me/outlook/masterCategories', 'supported', ''],
  ['GET', '/me/outlook/masterCategories/{category}', 'partial', 'no $select'],
  ['PATCH', '/me/outlook/masterCategories/{category}', 'supported', ''],
  ['DELETE', '/me/outlook/masterCategories/{category}', 'supported', ''],
  ['GET', '/me/mailFolders', 'partial', 'inbox, sent items and deleted items'],
  ['GET', '/me/mailFolders/{folder}', 'partial', 'inbox, sent items and deleted items'],
  ['GET', '/me/mailFolders/{folder}/messages', 'partial', 'no $expand'],
  ['GET', '/me/messages', 'partial', 'no $expand'],
  ['GET', '/me/messages/{message}', 'partial', 'no $expand'],
  ['POST', '/me/sendMail', 'partial', 'JSON only, no attachments; mail to outside the sandbox goes nowhere'],
  ['POST', '/$batch', 'supported', ''],

  ['GET', '/sites', 'supported', 'search'],
  ['GET', '/sites/root', 'supported', ''],
  ['GET', '/sites/{host}:/{path}', 'supported', ''],
  ['GET', '/sites/{site}', 'supported', ''],
  ['GET', '/sites/{site}/lists', 'supported', ''],
  ['POST', '/sites/{site}/lists', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}/columns', 'supported', ''],
  ['POST', '/sites/{site}/lists/{list}/columns', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}/columns/{column}', 'supported', ''],
  ['PATCH', '/sites/{site}/lists/{list}/columns/{column}', 'partial', 'never name or type; a short list of properties'],
  ['GET', '/sites/{site}/lists/{list}/items', 'supported', ''],
  ['POST', '/sites/{site}/lists/{list}/items', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}/items/delta', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}/items/{item}', 'supported', ''],
  ['PATCH', '/sites/{site}/lists/{list}/items/{item}', 'supported', ''],
  ['DELETE', '/sites/{site}/lists/{list}/items/{item}', 'supported', ''],
  ['GET', '/sites/{site}/lists/{list}/items/{item}/fields', 'supported', ''],
  ['PATCH', '/sites/{site}/lists/{list}/items/{item}/fields', 'supported', ''],
  ['GET', '/sites/{site}/permissions', 'supported', ''],
  ['POST', '/sites/{site}/permissions', 'partial', 'asks for the scope, not for an administrator role of the person'],
  ['GET', '/sites/{site}/permissions/{permission}', 'supported', ''],
  ['PATCH', '/sites/{site}/permissions/{permission}', 'supported', ''],

  ['PATCH', '/me', 'not-started', 'people are seeded'],
  ['GET', '/me/photo/$value', 'not-started', ''],
  ['GET', '/me/manager', 'not-started', ''],
  ['GET', '/me/directReports', 'not-started', ''],
  ['GET', '/me/memberOf', 'not-started', ''],
  ['GET', '/me/people', 'not-started', ''],
  ['GET', '/me/calendars', 'not-started', 'one calendar per mailbox'],
  ['GET', '/me/calendars/{calendar}/calendarView', 'not-started', 'one calendar per mailbox'],
  ['GET', '/me/calendars/{calendar}/events', 'not-started', 'one calendar per mailbox'],
  ['POST', '/me/calendar/getSchedule', 'not-started', ''],
  ['POST', '/me/findMeetingTimes', 'not-started', ''],
  ['GET', '/me/calendar/events/{event}', 'not-started', 'use /me/events/{event}'],
  ['POST', '/me/events/{event}/forward', 'not-started', ''],
  ['POST', '/me/events/{event}/snoozeReminder', 'not-started', ''],
  ['POST', '/me/events/{event}/dismissReminder', 'not-started', ''],
  ['GET', '/me/events/{event}/attachments', 'not-started', ''],
  ['GET', '/me/events/{event}/extensions', 'not-started', ''],
  ['POST', '/me/events/{event}/extensions', 'not-started', ''],
  ['PATCH', '/me/mailboxSettings', 'not-started', ''],
  ['POST', '/me/messages', 'not-started', 'drafts'],
  ['PATCH', '/me/messages/{message}', 'not-started', ''],
  ['DELETE', '/me/messages/{message}', 'not-started', ''],
  ['POST', '/me/messages/{message}/reply', 'not-started', ''],
  ['POST', '/me/translateExchangeIds', 'not-started', ''],
  ['POST', '/users/{user}/teamwork/sendActivityNotification', 'not-started', 'platform-facts C9'],
  ['POST', '/subscriptions', 'not-started', 'needs a public endpoint'],
  ['GET', '/groups', 'not-started', ''],
];

export const COVERAGE: readonly CoverageRow[] = LINES.map(([method, path, status, note]) => ({
  method,
  path,
  status,
  note,
}));

/** The refusal for a request no route takes: 405 when only the method is wrong, 501 when it is listed as missing, else 400. */
export function unknownRequest(
  method: string,
  path: string,
  routes: readonly { method: string; path: string }[],
): GraphError {
  const asMe = path.replace(/^\/users\/[^/]+\//, '/me/');
  const missing = COVERAGE.find(
    (row) =>
      row.status === 'not-started' && row.method === method && (isLike(row.path, path) || isLike(row.path, asMe)),
  );
  if (missing !== undefined) {
    const note = missing.note === '' ? '' : ` (${missing.note})`;
    return new GraphError(501, 'NotImplemented', `The sandbox does not answer ${method} ${missing.path} yet${note}.`);
  }
  if (routes.some((route) => isLike(route.path, path))) {
    return new GraphError(
      405,
      'BadRequest',
      `The OData request is not supported: ${method} is not a method of this resource.`,
    );
  }
  return badRequest(`Resource not found for the segment '${path.split('/').at(-1) ?? ''}'.`);
}

/** `/a/{x}/b` or Hono's `/a/:x/b` against a path; a parameter with a pattern of its own takes anything. */
function isLike(pattern: string, path: string): boolean {
  const expression = pattern
    .split('/')
    .map((segment) => {
      if (/^:\w+\{/.test(segment)) return '.+';
      return /^(?::|\{)/.test(segment) ? '[^/]+' : segment.replace(/[$()[\]{}.*+?^|\\]/g, '\\$&');
    })
    .join('/');
  return new RegExp(`^${expression}$`).test(path);
}
