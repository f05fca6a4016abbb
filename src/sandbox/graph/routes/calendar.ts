/** The calendar itself and its views. */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { badRequest } from '../graph-error.ts';
import { parseSelect, project } from '../odata/projection.ts';
import { readQuery } from '../odata/query-options.ts';
import { readPreferences } from '../prefer.ts';
import type { DirectoryUser } from '../store/directory.ts';
import { changeKeyOf, idOf } from '../store/item-ids.ts';
import { answerCalendarDelta } from './calendar-view-delta.ts';
import { answerEvents, readWindowedList } from './event-query.ts';
import { contextOf, MAILBOXES, openMailbox } from './mailbox-access.ts';

export function calendarRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { exchange, origin } = sandbox;

  for (const mailbox of MAILBOXES) {
    app.get(`${mailbox}/calendar`, (c) => {
      const owner = openMailbox(sandbox, c, 'readCalendar');
      const select = readQuery(new URL(c.req.url), { allowed: ['select'] }).get('select');
      const calendar = project(toCalendar(owner), select === undefined ? undefined : parseSelect(select), ['id']);
      return c.json({ '@odata.context': contextOf(origin, owner, 'calendar/$entity'), ...calendar });
    });
    for (const view of [`${mailbox}/calendarView`, `${mailbox}/calendar/calendarView`]) {
      app.get(view, (c) => {
        const owner = openMailbox(sandbox, c, 'readCalendar');
        const { window, list } = readWindowedList(c, sandbox);
        for (const name of ['createdDateTime', 'lastModifiedDateTime']) {
          if (list.projection.select?.includes(name) === true)
            throw badRequest(`calendarView does not support $select of ${name}.`, 'ErrorInvalidUrlQuery');
        }
        const context = contextOf(origin, owner, 'calendarView');
        return answerEvents(c, exchange.calendarView(owner.mail, window.from, window.to), { ...list, context });
      });
      for (const delta of [`${view}/delta`, `${view}/delta()`]) {
        app.get(delta, (c) =>
          answerCalendarDelta(sandbox, c, openMailbox(sandbox, c, 'readCalendar'), readPreferences(c)),
        );
      }
    }
  }
  return app;
}

function toCalendar(owner: DirectoryUser): Record<string, unknown> {
  return {
    id: idOf(owner.mail, { key: 0, originalStart: null, of: 'event' }, 'default'),
    name: 'Calendar',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: true,
    changeKey: changeKeyOf(0, 1),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name: owner.displayName, address: owner.mail },
  };
}
