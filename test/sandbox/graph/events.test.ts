import type { GraphError } from '@microsoft/microsoft-graph-client';
import { expect, it } from 'vitest';
import { CLAIRE, INES, invite, localGraph, meeting, NORA, ORIGIN, TAG } from './local-graph.ts';

interface Event {
  id: string;
  subject: string;
  iCalUId: string;
  type: string;
  changeKey: string;
  categories: string[];
  isCancelled: boolean;
  isOrganizer: boolean;
  body: { contentType: string; content: string };
  bodyPreview: string;
  start: { dateTime: string; timeZone: string };
  attendees: { emailAddress: { address: string }; status: { response: string } }[];
  responseStatus: { response: string };
  singleValueExtendedProperties?: { id: string; value: string }[];
  '@odata.etag': string;
}
interface List {
  value: Event[];
  '@odata.nextLink'?: string;
}

const WEEK = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-30T00:00:00Z';
const review = meeting('Review Northwind', '2026-11-25T09:00:00', '2026-11-25T10:30:00', {
  attendees: invite(INES, NORA),
  body: { contentType: 'HTML', content: '<p class="big" id="top">Agenda</p><script>alert(1)</script>' },
  singleValueExtendedProperties: [{ id: TAG, value: '{"ritual":1}' }],
});

async function refused(promise: Promise<unknown>): Promise<GraphError> {
  try {
    await promise;
  } catch (error) {
    return error as GraphError;
  }
  throw new Error('It was not refused.');
}

it('creates an event once, however often the same transaction is sent', async () => {
  const claire = localGraph().as(CLAIRE);
  const draft = { ...review, transactionId: 'once' };
  const first = (await claire.api('/me/events').post(draft)) as Event;
  const second = (await claire.api('/me/events').post(draft)) as Event;
  expect(second.id).toBe(first.id);
  expect(((await claire.api('/me/events').get()) as List).value).toHaveLength(1);
});

it('gives ids of Outlook’s length and letters, another kind when immutable ids are preferred, and takes both', async () => {
  const claire = localGraph().as(CLAIRE);
  const { id } = (await claire.api('/me/events').post(review)) as Event;
  expect(id).toMatch(/^AAMk[\w=-]{146,150}$/);
  const other = (await claire.api(`/me/events/${id}`).header('Prefer', 'IdType="ImmutableId"').get()) as Event;
  expect(other.id).not.toBe(id);
  expect(((await claire.api(`/me/events/${other.id}`).get()) as Event).id).toBe(id);
  const changed = `${id.slice(0, 20)}${id.charAt(20) === 'a' ? 'A' : id.charAt(20).toLowerCase() === id.charAt(20) ? id.charAt(20).toUpperCase() : id.charAt(20).toLowerCase()}${id.slice(21)}`;
  expect((await refused(claire.api(`/me/events/${changed === id ? `${id}x` : changed}`).get())).statusCode).toBe(404);
});

it('puts the organiser’s meeting into the attendee’s calendar and inbox, with the body and without tag and category', async () => {
  const graph = localGraph();
  const claire = graph.as(CLAIRE);
  const sent = (await claire.api('/me/events').post({ ...review, categories: ['Account Rituals'] })) as Event;
  const [copy] = (
    (await graph
      .as(INES)
      .api(`/me/calendarView?${WEEK}`)
      .expand(encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}')`))
      .get()) as List
  ).value;
  expect(copy).toMatchObject({
    subject: 'Review Northwind',
    iCalUId: sent.iCalUId,
    isOrganizer: false,
    categories: [],
    responseStatus: { response: 'notResponded' },
  });
  expect(copy?.singleValueExtendedProperties).toBeUndefined();
  expect(copy?.body.content).toContain('Agenda');
  const inbox = (await graph.as(INES).api('/me/mailFolders/inbox/messages').get()) as {
    value: { subject: string; meetingMessageType?: string }[];
  };
  expect(inbox.value).toMatchObject([{ subject: 'Review Northwind', meetingMessageType: 'meetingRequest' }]);
  expect(graph.store.exchange.events(NORA.mail)).toHaveLength(1);
});

it('rewrites the body as Outlook does: no class, no script, ids prefixed, wrapped in html', async () => {
  const claire = localGraph().as(CLAIRE);
  const { id } = (await claire.api('/me/events').post(review)) as Event;
  const { body, bodyPreview } = (await claire.api(`/me/events/${id}`).get()) as Event;
  expect(body.content).toMatch(/^<html>\r\n<head>[\s\S]*<body>\r\n<p id="x_top">Agenda<\/p>\r\n<\/body>/);
  expect(body.content).not.toContain('alert');
  expect(bodyPreview).toBe('Agenda');
  const text = (await claire
    .api(`/me/events/${id}`)
    .header('Prefer', 'outlook.body-content-type="text"')
    .get()) as Event;
  expect(text.body).toEqual({ contentType: 'text', content: 'Agenda' });
});

it('shows extended properties only when they are expanded by their id, and finds events by them', async () => {
  const claire = localGraph().as(CLAIRE);
  const { id } = (await claire.api('/me/events').post(review)) as Event;
  await claire.api('/me/events').post(meeting('Other', '2026-11-26T09:00:00', '2026-11-26T10:00:00'));
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}')`);
  expect(((await claire.api(`/me/events/${id}`).get()) as Event).singleValueExtendedProperties).toBeUndefined();
  expect(((await claire.api(`/me/events/${id}`).expand(expand).get()) as Event).singleValueExtendedProperties).toEqual([
    { id: TAG, value: '{"ritual":1}' },
  ]);
  const found = (await claire
    .api('/me/events')
    .filter(encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${TAG}' and ep/value ne null)`))
    .get()) as List;
  expect(found.value.map((event) => event.subject)).toEqual(['Review Northwind']);
});

it('leaves expanded properties out of calendarView while the switch says so', async () => {
  const graph = localGraph();
  await graph.as(CLAIRE).api('/me/events').post(review);
  const view = () =>
    graph
      .as(CLAIRE)
      .api(`/me/calendarView?${WEEK}`)
      .expand(encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}')`))
      .get() as Promise<List>;
  expect((await view()).value[0]?.singleValueExtendedProperties).toHaveLength(1);
  graph.set({ calendarViewOmitsExtendedProperties: true });
  expect((await view()).value[0]?.singleValueExtendedProperties).toBeUndefined();
});

it('changes with If-Match only what nobody else has changed', async () => {
  const claire = localGraph().as(CLAIRE);
  const event = (await claire.api('/me/events').post(review)) as Event;
  const etag = event['@odata.etag'];
  const changed = (await claire
    .api(`/me/events/${event.id}`)
    .header('If-Match', etag)
    .patch({ categories: ['Blue'] })) as Event;
  expect(changed.categories).toEqual(['Blue']);
  expect(
    (await refused(claire.api(`/me/events/${event.id}`).header('If-Match', etag).patch({ subject: 'Late' })))
      .statusCode,
  ).toBe(412);
});

it('tells the attendees a new time and asks them again', async () => {
  const graph = localGraph();
  const { id } = (await graph.as(CLAIRE).api('/me/events').post(review)) as Event;
  const [copy] = graph.store.exchange.events(INES.mail);
  await graph
    .as(INES)
    .api(`/me/events/${copy?.id ?? ''}/accept`)
    .post({ sendResponse: true });
  const organised = (await graph.as(CLAIRE).api(`/me/events/${id}`).get()) as Event;
  expect(organised.attendees[0]?.status.response).toBe('accepted');
  await graph
    .as(CLAIRE)
    .api(`/me/events/${id}`)
    .patch(meeting('Review Northwind', '2026-11-26T09:00:00', '2026-11-26T10:30:00'));
  const moved = (await graph
    .as(INES)
    .api(`/me/events/${copy?.id ?? ''}`)
    .get()) as Event;
  expect(moved).toMatchObject({
    start: { dateTime: '2026-11-26T08:00:00.0000000', timeZone: 'UTC' },
    responseStatus: { response: 'notResponded' },
  });
});

it('cancels: the organiser’s own copy goes, the attendee’s stays and says so', async () => {
  const graph = localGraph();
  const { id } = (await graph.as(CLAIRE).api('/me/events').post(review)) as Event;
  await graph.as(CLAIRE).api(`/me/events/${id}/cancel`).post({ comment: 'Sorry' });
  expect((await refused(graph.as(CLAIRE).api(`/me/events/${id}`).get())).code).toBe('ErrorItemNotFound');
  const [copy] = ((await graph.as(INES).api(`/me/calendarView?${WEEK}`).get()) as List).value;
  expect(copy).toMatchObject({ isCancelled: true, subject: 'Canceled: Review Northwind' });
});

it('takes a declined meeting out of the attendee’s calendar and tells the organiser', async () => {
  const graph = localGraph();
  const { id } = (await graph.as(CLAIRE).api('/me/events').post(review)) as Event;
  await graph
    .as(INES)
    .api(`/me/events/${graph.store.exchange.events(INES.mail)[0]?.id ?? ''}/decline`)
    .post({});
  expect(graph.store.exchange.events(INES.mail)).toEqual([]);
  expect(((await graph.as(CLAIRE).api(`/me/events/${id}`).get()) as Event).attendees[0]?.status.response).toBe(
    'declined',
  );
});

it('lists calendarView ten by ten with opaque links, in the zone that is preferred', async () => {
  const graph = localGraph();
  const claire = graph.as(CLAIRE);
  const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00`;
  graph.store.exchange.importEvents(
    Array.from({ length: 12 }, (_, hour) => ({
      mailbox: CLAIRE.mail,
      draft: {
        subject: `Hour ${hour}`,
        start: { dateTime: at(hour), timeZone: 'Europe/Paris' },
        end: { dateTime: at(hour + 1), timeZone: 'Europe/Paris' },
      },
    })),
  );
  const first = (await claire
    .api(`/me/calendarView?${WEEK}`)
    .select('subject,start')
    .header('Prefer', 'outlook.timezone="Romance Standard Time"')
    .get()) as List;
  expect(first.value).toHaveLength(10);
  expect(first.value[9]).toMatchObject({
    subject: 'Hour 9',
    start: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'Romance Standard Time' },
  });
  expect(first['@odata.nextLink']).toMatch(/^https:\/\/localhost:3443\/v1\.0\/me\/calendarView\?.*\$skiptoken=[\w-]+$/);
  const second = (await claire.api(first['@odata.nextLink'] ?? '').get()) as List;
  expect(second.value.map((event) => event.subject)).toEqual(['Hour 10', 'Hour 11']);
  expect(second['@odata.nextLink']).toBeUndefined();
});

it.each([
  ["subject eq 'o''brien & söhne #1+'", ["O'Brien & Söhne #1+"]],
  ["startswith(subject,'Week')", ['Weekly']],
  ["start/dateTime ge '2026-11-26T00:00:00' and start/dateTime lt '2026-11-27T00:00:00'", ['Weekly']],
  ["categories/any(c:c eq 'Account Rituals')", ["O'Brien & Söhne #1+"]],
  ["not contains(subject,'brien') or isAllDay eq true", ['Weekly']],
])('filters events by %s', async (filter, subjects) => {
  const claire = localGraph().as(CLAIRE);
  await claire
    .api('/me/events')
    .post(
      meeting("O'Brien & Söhne #1+", '2026-11-25T09:00:00', '2026-11-25T10:00:00', { categories: ['Account Rituals'] }),
    );
  await claire.api('/me/events').post(meeting('Weekly', '2026-11-26T09:00:00', '2026-11-26T10:00:00'));
  const found = (await claire.api('/me/events').filter(encodeURIComponent(filter)).get()) as List;
  expect(found.value.map((event) => event.subject)).toEqual(subjects);
});

it.each([
  ['/me/events?$filter=subject%20eq', 400],
  ["/me/events?$filter=attendees/any(a:a/type%20eq%20'required')", 400],
  ['/me/events?$select=nosuch', 400],
  ['/me/events?$top=1001', 400],
  ['/me/events?top=5', 400],
  ['/me/events?$expand=attachments', 501],
  ['/me/calendarView', 400],
  ['/me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2033-01-01T00:00:00Z', 400],
  [`/me/calendarView?${WEEK}&$filter=categories/any(c:c%20eq%20'x')`, 400],
  [`/me/calendarView/delta?${WEEK}&$select=id`, 400],
  ['/me/nosuch', 400],
  ['/me/calendars', 501],
  ['/users/hugo@contoso.example/events', 404],
  [`/users/${INES.id}/events`, 403],
])('refuses %s with %i', async (path, status) => {
  const answer = await localGraph().ask(path);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({
    error: { code: expect.any(String), message: expect.any(String), innerError: { date: '2026-11-23T10:00:00' } },
  });
  expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it.each([
  ['nobody', { authorization: '' }, 401, 'InvalidAuthenticationToken'],
  ['a token without the scope', {}, 403, 'ErrorAccessDenied'],
])('refuses %s', async (_who, headers, status, code) => {
  const answer = await localGraph().ask('/me/events', { headers, scopes: 'User.Read' });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { code } });
  if (status === 401) expect(answer.headers.get('www-authenticate')).toContain('Bearer');
});

it.each([
  [{ subject: 'x' }, "'start' and 'end'"],
  [meeting('x', '2026-11-25T10:00:00', '2026-11-25T09:00:00'), 'before its start'],
  [
    meeting('x', '2026-11-25T10:00:00', '2026-11-25T11:00:00', {
      attendees: [{ emailAddress: { address: 'nobody' } }],
    }),
    'not a mail address',
  ],
  [meeting('x', '2026-11-25T10:00:00', '2026-11-25T11:00:00', { objective: 'y' }), "'objective' does not exist"],
  [
    {
      subject: 'x',
      start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Mars' },
      end: { dateTime: '2026-11-25T11:00:00', timeZone: 'Mars' },
    },
    "'Mars'",
  ],
  [meeting('x', '2026-11-25T10:00:00', '2026-11-25T11:00:00', { isAllDay: true }), 'midnight'],
  [meeting('x', '2026-02-30T10:00:00', '2026-11-25T11:00:00'), "'2026-02-30T10:00:00"],
  [
    meeting('x', '2026-11-25T10:00:00', '2026-11-25T11:00:00', {
      recurrence: { pattern: { type: 'weekly', interval: 1 }, range: { type: 'noEnd' } },
    }),
    'needs daysOfWeek',
  ],
])('refuses the new event %o', async (draft, why) => {
  const error = await refused(localGraph().as(CLAIRE).api('/me/events').post(draft));
  expect(error.statusCode).toBe(400);
  expect(error.message).toContain(why);
});

it('serves a person’s own mailbox below /users too', async () => {
  const claire = localGraph().as(CLAIRE);
  await claire.api(`/users/${CLAIRE.id}/events`).post(review);
  expect(((await claire.api(`/users/${CLAIRE.mail}/calendarView?${WEEK}`).get()) as List).value).toHaveLength(1);
  expect(await claire.api('/me/calendar').get()).toMatchObject({ name: 'Calendar', owner: { address: CLAIRE.mail } });
});

it('says who somebody is, as far as the scopes go, and nothing of people outside the tenant', async () => {
  const graph = localGraph();
  expect(await graph.as(CLAIRE).api('/me').get()).toMatchObject({ displayName: 'Claire Morel', jobTitle: 'Colleague' });
  expect(await graph.as(CLAIRE).api(`/users/${INES.mail}`).get()).toMatchObject({
    displayName: 'Inès Carvalho',
    jobTitle: null,
  });
  expect((await refused(graph.as(CLAIRE).api(`/users/${NORA.mail}`).get())).statusCode).toBe(404);
  const found = (await graph
    .as(CLAIRE)
    .api('/users')
    .filter("startswith(displayName,'in')")
    .select('id,displayName')
    .get()) as { value: unknown[] };
  expect(found.value).toEqual([{ id: INES.id, displayName: 'Inès Carvalho' }]);
});

it('keeps a master list of categories', async () => {
  const claire = localGraph().as(CLAIRE);
  const made = (await claire
    .api('/me/outlook/masterCategories')
    .post({ displayName: 'Account Rituals', color: 'preset7' })) as { id: string };
  expect(
    (
      await refused(
        claire.api('/me/outlook/masterCategories').post({ displayName: 'account rituals', color: 'preset1' }),
      )
    ).statusCode,
  ).toBe(409);
  await claire.api(`/me/outlook/masterCategories/${made.id}`).patch({ color: 'preset3' });
  expect(((await claire.api('/me/outlook/masterCategories').get()) as { value: unknown[] }).value).toEqual([
    { id: made.id, displayName: 'Account Rituals', color: 'preset3' },
  ]);
  await claire.api(`/me/outlook/masterCategories/${made.id}`).delete();
  expect(await claire.api('/me/mailboxSettings').get()).toMatchObject({
    timeZone: 'Romance Standard Time',
    language: { locale: 'en-US' },
  });
});

it('keeps the online meeting as long as its block stays in the body', async () => {
  const claire = localGraph().as(CLAIRE);
  const event = (await claire.api('/me/events').post({ ...review, isOnlineMeeting: true })) as Event & {
    onlineMeeting: { joinUrl: string };
  };
  expect(event.body.content).toContain(event.onlineMeeting.joinUrl);
  const kept = await claire
    .api(`/me/events/${event.id}`)
    .patch({ body: { contentType: 'html', content: event.body.content.replace('Agenda', 'New agenda') } });
  expect(kept).toMatchObject({ isOnlineMeeting: true, onlineMeeting: { joinUrl: event.onlineMeeting.joinUrl } });
  expect(
    await claire.api(`/me/events/${event.id}`).patch({ body: { contentType: 'text', content: 'Nothing' } }),
  ).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
});

it('answers below its own origin only', async () => {
  const graph = localGraph();
  await graph.as(CLAIRE).api('/me/events').get();
  expect(graph.exchanges[0]).toMatchObject({
    method: 'GET',
    url: `${ORIGIN}/v1.0/me/events`,
    status: 200,
    at: '2026-11-23T10:00:00.000Z',
  });
});
