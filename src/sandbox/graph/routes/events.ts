/** `/events`: list, create, read, change, delete, instances, and the organiser's and attendees' actions. */
import { Hono, type Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { badRequest, GraphError, itemNotFound } from '../graph-error.ts';
import { readQuery } from '../odata/query-options.ts';
import { readPreferences } from '../prefer.ts';
import { readEventChange, readNewEvent } from '../representation/event-draft.ts';
import { etagOf } from '../representation/event-json.ts';
import type { DirectoryUser } from '../store/directory.ts';
import type { StoredEvent } from '../store/exchange.ts';
import { answerEvents, readProjection, readWindowedList, shaped } from './event-query.ts';
import { contextOf, MAILBOXES, openMailbox, type SCOPES } from './mailbox-access.ts';
import { readJson, readOptionalJson } from './read-json.ts';

const ANSWERS = { accept: 'accepted', decline: 'declined', tentativelyAccept: 'tentativelyAccepted' } as const;

export function eventRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { exchange, origin } = sandbox;
  const open = (c: Context<GraphEnv>, right: keyof typeof SCOPES) => {
    const owner = openMailbox(sandbox, c, right);
    return { owner, mailbox: owner.mail, id: c.req.param('event') ?? '' };
  };
  const demand = (mailbox: string, id: string): StoredEvent => {
    const event = exchange.event(mailbox, id);
    if (event === undefined) throw itemNotFound();
    return event;
  };
  const single = (
    c: Context<GraphEnv>,
    owner: DirectoryUser,
    event: StoredEvent,
    status: 200 | 201 = 200,
  ): Response => {
    const projection = readProjection(readQuery(new URL(c.req.url), { allowed: ['select', 'expand'] }));
    const json = shaped(event, origin, readPreferences(c), projection, true);
    c.header('etag', etagOf(event));
    return c.json({ '@odata.context': contextOf(origin, owner, 'events/$entity'), ...json }, status);
  };

  for (const mailboxPath of MAILBOXES) {
    for (const events of [`${mailboxPath}/events`, `${mailboxPath}/calendar/events`]) {
      app.get(events, (c) => {
        const { owner, mailbox } = open(c, 'readCalendar');
        const query = readQuery(new URL(c.req.url), {
          allowed: ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'count', 'skiptoken'],
        });
        return answerEvents(c, newestFirst(exchange.events(mailbox)), {
          context: contextOf(origin, owner, 'events'),
          origin,
          query,
          preferences: readPreferences(c),
          projection: readProjection(query),
          lambdas: true,
        });
      });
      app.post(events, async (c) => {
        const { owner, mailbox } = open(c, 'writeCalendar');
        return single(c, owner, exchange.createEvent(mailbox, readNewEvent(await readJson(c))), 201);
      });
    }

    const event = `${mailboxPath}/events/:event`;
    app.get(event, (c) => {
      const { owner, mailbox, id } = open(c, 'readCalendar');
      return single(c, owner, demand(mailbox, id));
    });
    app.patch(event, async (c) => {
      const { owner, mailbox, id } = open(c, 'writeCalendar');
      const change = readEventChange(await readJson(c));
      const ifMatch = readIfMatch(c);
      return single(c, owner, exchange.updateEvent(mailbox, id, change, ifMatch === undefined ? {} : { ifMatch }));
    });
    app.delete(event, (c) => {
      const { mailbox, id } = open(c, 'writeCalendar');
      const ifMatch = readIfMatch(c);
      if (ifMatch !== undefined && ifMatch !== demand(mailbox, id).changeKey)
        throw new GraphError(
          412,
          'ErrorIrresolvableConflict',
          'The change key passed in the request does not match the current change key for the item.',
        );
      exchange.deleteEvent(mailbox, id);
      return c.body(null, 204);
    });
    app.post(`${event}/cancel`, async (c) => {
      const { mailbox, id } = open(c, 'writeCalendar');
      const { comment } = readAction(await readOptionalJson(c), ['comment']);
      if (!demand(mailbox, id).isOrganizer) {
        throw badRequest(
          "Your request can't be completed. You need to be an organizer to cancel a meeting.",
          'ErrorInvalidRequest',
        );
      }
      exchange.deleteEvent(mailbox, id, comment);
      return c.body(null, 202);
    });
    for (const [action, answer] of Object.entries(ANSWERS)) {
      app.post(`${event}/${action}`, async (c) => {
        const { mailbox, id } = open(c, 'writeCalendar');
        exchange.respond(mailbox, id, answer, readAction(await readOptionalJson(c), ['comment', 'sendresponse']));
        return c.body(null, 202);
      });
    }
    app.get(`${event}/instances`, (c) => {
      const { owner, mailbox, id } = open(c, 'readCalendar');
      const { window, list } = readWindowedList(c, sandbox);
      if (demand(mailbox, id).type !== 'seriesMaster')
        throw badRequest('Only the master of a series has instances.', 'ErrorInvalidRequest');
      const context = contextOf(origin, owner, `events('${id}')/instances`);
      return answerEvents(c, exchange.instances(mailbox, id, window.from, window.to), { ...list, context });
    });
  }
  return app;
}

/** The order Graph lists events in when none is asked for. */
const newestFirst = (events: StoredEvent[]): StoredEvent[] =>
  events.sort((a, b) => (a.createdDateTime < b.createdDateTime ? 1 : a.createdDateTime > b.createdDateTime ? -1 : 0));

/** The change key behind If-Match; `*` and no header ask for nothing. */
function readIfMatch(c: Context<GraphEnv>): string | undefined {
  const header = c.req.header('if-match')?.trim();
  if (header === undefined || header === '*') return undefined;
  const changeKey = /^(?:W\/)?"([^"]*)"$/.exec(header)?.[1];
  if (changeKey === undefined) throw badRequest(`If-Match '${header}' is not an entity tag.`, 'ErrorInvalidRequest');
  return changeKey;
}

/** Parameters of an action; the service takes their names in any case. */
function readAction(
  json: Record<string, unknown>,
  names: readonly string[],
): { comment: string; sendResponse: boolean } {
  const given = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of given.keys()) {
    if (name === 'proposednewtime')
      throw new GraphError(501, 'NotImplemented', 'The sandbox takes no proposal of a new time.');
    if (!names.includes(name))
      throw badRequest(`The parameter '${name}' is not a parameter of this action.`, 'RequestBodyRead');
  }
  const comment = given.get('comment');
  return { comment: typeof comment === 'string' ? comment : '', sendResponse: given.get('sendresponse') !== false };
}
