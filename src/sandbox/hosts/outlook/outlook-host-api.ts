/**
 * The Outlook page's own server side, mounted at /__sandbox/api/outlook. It stands where Exchange's private services stand
 * behind Outlook on the web, so it trusts `as=<handle>` and knows no token: who the person is, is the page's play.
 * Errors: `{ error: <one sentence> }` with 400, 404, or what the store refuses with.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono, type Context } from 'hono';
import { findWindows } from 'windows-iana';
import type { DirectoryUser } from '../../graph/store/directory.ts';
import type { StoredEvent } from '../../graph/store/exchange.ts';
import type { Sandbox } from '../../sandbox.ts';
import { addinForPerson } from './addin-for-person.ts';
import { readAddinManifest, type AddinManifest } from './addin-manifest.ts';
import {
  customPropertyId,
  entryOf,
  eventDraftOf,
  inboxMessageOf,
  isHidden,
  meetingOf,
  withoutDetails,
} from './calendar-wire.ts';
import type { Addin, OutlookStart } from './outlook-host-types.ts';
import { asFields, BadRequest, bagField, readDraft } from './read-json.ts';

interface OutlookHostOptions {
  origin: string;
  /** Where outlook.xml lies. Read at every start of a page, so a changed manifest counts at once. */
  manifestFolder: string;
}

const LONGEST_SUGGESTIONS = 8;
const RESPONSES = ['accepted', 'tentativelyAccepted', 'declined'] as const;

class NotFound extends Error {
  override readonly name = 'NotFound';
}

export function outlookHostApi(sandbox: Sandbox, options: OutlookHostOptions): Hono {
  const { directory, exchange } = sandbox;
  const api = new Hono();

  api.onError((error, context) => {
    const status =
      error instanceof BadRequest
        ? 400
        : error instanceof NotFound
          ? 404
          : 'status' in error
            ? Number(error.status)
            : 500;
    return context.json({ error: error.message }, status as 400);
  });

  function personOf(context: Context): DirectoryUser {
    const handle = context.req.query('as') ?? '';
    const person = directory.byHandle(handle);
    if (person === undefined)
      throw new NotFound(`nobody here is called "${handle}": choose a person on the front page`);
    return person;
  }

  /** Whose calendar is open: one's own, or with `calendar=<handle>` a colleague's, which one edits as their delegate. */
  function ownerOf(context: Context, person: DirectoryUser): DirectoryUser {
    const handle = context.req.query('calendar') ?? person.handle;
    const owner = directory.byHandle(handle);
    if (owner === undefined || (owner.id !== person.id && (owner.kind !== 'member' || person.kind !== 'member')))
      throw new NotFound(`no calendar of "${handle}" is open to ${person.displayName}`);
    return owner;
  }

  function eventOf(context: Context, owner: DirectoryUser): StoredEvent {
    const event = exchange.event(owner.mail, context.req.query('id') ?? '');
    if (event === undefined) throw new NotFound('this meeting is no longer in the calendar');
    if (isHidden(event, owner, personOf(context)))
      throw new NotFound(`this meeting is private: only ${owner.displayName} can open it`);
    return event;
  }

  function manifest(): AddinManifest {
    const file = path.join(options.manifestFolder, 'outlook.xml');
    let xml: string;
    try {
      xml = readFileSync(file, 'utf8');
    } catch {
      throw new Error(`there is no manifest at ${file}`);
    }
    return readAddinManifest(xml);
  }

  /** Without a readable manifest there is still a calendar: the add-in's data is then left alone. */
  function addinId(): string | undefined {
    try {
      return manifest().id;
    } catch {
      return undefined;
    }
  }

  api.get('/start', (context) => {
    const person = personOf(context);
    const owner = ownerOf(context, person);
    const language = context.req.query('lang') ?? person.preferredLanguage;
    let addin: Addin | null = null;
    let addinProblem = '';
    try {
      addin = addinForPerson(manifest(), language, options.origin);
    } catch (error) {
      addinProblem = error instanceof Error ? error.message : String(error);
    }
    const { customPropertyDoesNotReachGate, noNestedAppAuth } = sandbox.switches.current;
    const start: OutlookStart = {
      organisation: directory.organisation,
      ownDomains: [
        ...new Set(
          directory
            .all()
            .filter((user) => user.kind === 'member')
            .map((user) => domainOf(user.mail)),
        ),
      ],
      me: {
        handle: person.handle,
        name: person.displayName,
        jobTitle: person.jobTitle,
        address: person.mail,
        timeZone: person.timeZone,
        windowsTimeZone: findWindows(person.timeZone)[0] ?? 'UTC',
        language,
      },
      sharedCalendar: owner.id === person.id ? null : { name: owner.displayName, address: owner.mail },
      now: sandbox.clock.now().getTime(),
      addin,
      addinProblem,
      masterCategories: exchange
        .masterCategories(person.mail)
        .map(({ displayName, color }) => ({ displayName, color: color.charAt(0).toUpperCase() + color.slice(1) })),
      customPropertyDoesNotReachGate,
      noNestedAppAuth,
    };
    return context.json(start);
  });

  api.get('/week', (context) => {
    const person = personOf(context);
    const from = new Date(Number(context.req.query('from')));
    const to = new Date(Number(context.req.query('to')));
    if (!(from < to)) throw new BadRequest('"from" and "to" must be instants in milliseconds, the earlier one first');
    const owner = ownerOf(context, person);
    const week = exchange.calendarView(owner.mail, from, to);
    return context.json(
      week.map((event) =>
        isHidden(event, owner, person) ? withoutDetails(entryOf(event, person)) : entryOf(event, person),
      ),
    );
  });

  api.get('/people', (context) => {
    const wanted = fold(context.req.query('search') ?? '');
    const found = directory
      .all()
      .filter((user) => wanted !== '' && fold(`${user.displayName} ${user.mail}`).includes(wanted));
    return context.json(
      found
        .slice(0, LONGEST_SUGGESTIONS)
        .map((user) => ({ name: user.displayName, address: user.mail, title: user.jobTitle })),
    );
  });

  api.get('/inbox', (context) => {
    const person = personOf(context);
    const messages = exchange.messages(person.mail, 'inbox');
    return context.json(
      messages.map((message) =>
        inboxMessageOf(
          message,
          message.meeting === null ? undefined : exchange.event(person.mail, message.meeting.eventId),
        ),
      ),
    );
  });

  api.get('/meeting', (context) => {
    const person = personOf(context);
    return context.json(meetingOf(eventOf(context, ownerOf(context, person)), person, addinId()));
  });

  /** Saves, and with `send` sends: a new meeting without `id`, an existing one with it. */
  api.put('/meeting', async (context) => {
    const person = personOf(context);
    const owner = ownerOf(context, person);
    const body = asFields(await context.req.json());
    const draft = readDraft(body['draft']);
    const send = body['send'] === true;
    const own = addinId();
    const id = context.req.query('id');
    if (id === undefined) {
      const change = eventDraftOf(
        draft.customProperties === '{}' ? { ...draft, customProperties: null } : draft,
        person,
        own,
      );
      return context.json(
        meetingOf(exchange.createEvent(owner.mail, { ...change, recurrence: draft.recurrence }, { send }), person, own),
      );
    }
    const before = eventOf(context, owner);
    const { extendedProperties, ...change } = eventDraftOf(draft, person, own);
    const isInstance = before.type === 'occurrence' || before.type === 'exception';
    let saved = exchange.updateEvent(
      owner.mail,
      before.id,
      isInstance ? change : { ...change, recurrence: draft.recurrence },
      { send },
    );
    // After the save: an occurrence has properties of its own only once it is an exception.
    for (const property of extendedProperties ?? []) {
      if (meetingOf(saved, person, own).customProperties === property.value) continue;
      exchange.setExtendedProperty(owner.mail, saved.id, property);
      saved = exchange.event(owner.mail, saved.id) ?? saved;
    }
    return context.json(meetingOf(saved, person, own));
  });

  api.put('/meeting/custom-properties', async (context) => {
    const owner = ownerOf(context, personOf(context));
    const event = eventOf(context, owner);
    const own = addinId();
    if (own === undefined) throw new BadRequest('there is no add-in to keep properties for');
    const value = bagField(asFields(await context.req.json()), 'customProperties');
    exchange.setExtendedProperty(owner.mail, event.id, { id: customPropertyId(own), value });
    return context.json({ stored: true });
  });

  /** Organiser: called off for everybody. Attendee: removed from the own calendar. */
  api.delete('/meeting', (context) => {
    const owner = ownerOf(context, personOf(context));
    exchange.deleteEvent(owner.mail, eventOf(context, owner).id);
    return context.json({ removed: true });
  });

  api.post('/meeting/response', async (context) => {
    const person = personOf(context);
    const owner = ownerOf(context, person);
    const event = eventOf(context, owner);
    const given = asFields(await context.req.json())['response'];
    const response = RESPONSES.find((known) => known === given);
    if (response === undefined) throw new BadRequest(`"response" must be one of ${RESPONSES.join(', ')}`);
    return context.json(meetingOf(exchange.respond(owner.mail, event.id, response), person, addinId()));
  });

  api.get('/roaming-settings', (context) => {
    const own = addinId();
    const stored = own === undefined ? '' : exchange.roamingSettings(personOf(context).mail, own);
    return context.json(stored === '' ? {} : (JSON.parse(stored) as unknown));
  });

  api.put('/roaming-settings', async (context) => {
    const own = addinId();
    if (own === undefined) throw new BadRequest('there is no add-in to keep settings for');
    exchange.setRoamingSettings(personOf(context).mail, own, JSON.stringify(asFields(await context.req.json())));
    return context.json({ stored: true });
  });

  return api;
}

function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
}

/** `Inès` is found by `ines`. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
