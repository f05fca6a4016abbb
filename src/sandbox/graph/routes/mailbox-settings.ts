/** `/mailboxSettings` and the master list of categories. */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import type { GraphEnv } from '../caller.ts';
import { badRequest, GraphError, itemNotFound } from '../graph-error.ts';
import { parseSelect, project } from '../odata/projection.ts';
import { nextLink, pageOf, readQuery, skipTokenFor } from '../odata/query-options.ts';
import { readPreferences } from '../prefer.ts';
import type { DirectoryUser } from '../store/directory.ts';
import { windowsName } from '../store/time-zones.ts';
import { contextOf, MAILBOXES, openMailbox } from './mailbox-access.ts';
import { readJson } from './read-json.ts';

const LANGUAGES = {
  'en-US': 'English (United States)',
  'fr-FR': 'français (France)',
  'de-DE': 'Deutsch (Deutschland)',
  'es-ES': 'español (España)',
};
/** Settings that also have an address of their own. */
const PARTS = ['timeZone', 'language', 'dateFormat', 'timeFormat', 'workingHours', 'userPurpose'];
/** A master list is short; the service gives it in one page. */
const STANDARD_PAGE = 1000;

export function mailboxSettingRoutes(sandbox: Sandbox): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  const { exchange, origin } = sandbox;

  for (const mailbox of MAILBOXES) {
    app.get(`${mailbox}/mailboxSettings`, (c) => {
      const owner = openMailbox(sandbox, c, 'readSettings');
      const select = readQuery(new URL(c.req.url), { allowed: ['select'] }).get('select');
      const settings = project(toSettings(owner), select === undefined ? undefined : parseSelect(select), []);
      return c.json({ '@odata.context': contextOf(origin, owner, 'mailboxSettings'), ...settings });
    });
    app.get(`${mailbox}/mailboxSettings/:part`, (c) => {
      const owner = openMailbox(sandbox, c, 'readSettings');
      const part = c.req.param('part');
      if (!PARTS.includes(part))
        throw new GraphError(501, 'NotImplemented', `The sandbox keeps no '${part}' of a mailbox.`);
      const value = toSettings(owner)[part];
      const body = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { value };
      return c.json({ '@odata.context': contextOf(origin, owner, `mailboxSettings/${part}`), ...body });
    });

    const categories = `${mailbox}/outlook/masterCategories`;
    app.get(categories, (c) => {
      const owner = openMailbox(sandbox, c, 'readSettings');
      const query = readQuery(new URL(c.req.url), { allowed: ['select', 'top', 'skip', 'skiptoken', 'count'] });
      const select = query.get('select');
      const all = exchange.masterCategories(owner.mail);
      const page = pageOf(all, query, STANDARD_PAGE, readPreferences(c).maxPageSize);
      return c.json({
        '@odata.context': contextOf(origin, owner, 'outlook/masterCategories'),
        ...(query.count ? { '@odata.count': all.length } : {}),
        ...(page.next === undefined
          ? {}
          : { '@odata.nextLink': nextLink(origin, new URL(c.req.url), skipTokenFor(page.next)) }),
        value: page.items.map((category) =>
          project({ ...category }, select === undefined ? undefined : parseSelect(select), ['id']),
        ),
      });
    });
    app.post(categories, async (c) => {
      const owner = openMailbox(sandbox, c, 'writeSettings');
      const { displayName, color } = await readJson(c);
      if (typeof displayName !== 'string')
        throw badRequest("A category needs a 'displayName'.", 'ErrorInvalidArgument');
      const added = exchange.addMasterCategory(owner.mail, {
        displayName,
        color: typeof color === 'string' ? color : 'none',
      });
      return c.json({ '@odata.context': contextOf(origin, owner, 'outlook/masterCategories/$entity'), ...added }, 201);
    });
    app.get(`${categories}/:category`, (c) => {
      const owner = openMailbox(sandbox, c, 'readSettings');
      readQuery(new URL(c.req.url), { allowed: [] });
      const category = exchange
        .masterCategories(owner.mail)
        .find(({ id }) => id === c.req.param('category').toLowerCase());
      if (category === undefined) throw itemNotFound();
      return c.json({ '@odata.context': contextOf(origin, owner, 'outlook/masterCategories/$entity'), ...category });
    });
    app.patch(`${categories}/:category`, async (c) => {
      const owner = openMailbox(sandbox, c, 'writeSettings');
      const { color, ...rest } = await readJson(c);
      const other = Object.keys(rest).find((name) => !name.startsWith('@'));
      if (other !== undefined || typeof color !== 'string')
        throw badRequest("Only 'color' of a category can be changed.", 'ErrorInvalidArgument');
      const category = exchange.updateMasterCategory(owner.mail, c.req.param('category'), color);
      return c.json({ '@odata.context': contextOf(origin, owner, 'outlook/masterCategories/$entity'), ...category });
    });
    app.delete(`${categories}/:category`, (c) => {
      const owner = openMailbox(sandbox, c, 'writeSettings');
      exchange.deleteMasterCategory(owner.mail, c.req.param('category'));
      return c.body(null, 204);
    });
  }
  return app;
}

function toSettings(owner: DirectoryUser): Record<string, unknown> {
  const zone = windowsName(owner.timeZone);
  const isAmerican = owner.preferredLanguage === 'en-US';
  return {
    archiveFolder: null,
    timeZone: zone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: isAmerican ? 'M/d/yyyy' : 'dd/MM/yyyy',
    timeFormat: isAmerican ? 'h:mm tt' : 'HH:mm',
    userPurpose: 'user',
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
    },
    language: { locale: owner.preferredLanguage, displayName: LANGUAGES[owner.preferredLanguage] },
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: zone },
    },
  };
}
