import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_OFF } from '../../../src/sandbox/kept-switches.ts';
import { openStore } from '../../../src/sandbox/graph/store/open-store.ts';
import type { DirectoryUser } from '../../../src/sandbox/graph/store/directory.ts';
import { outlookHostApi } from '../../../src/sandbox/hosts/outlook/outlook-host-api.ts';
import type {
  CalendarEntry,
  InboxMessage,
  Meeting,
  OutlookStart,
} from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { draft, HOUR, START } from './outlook-fixtures.ts';

// Monday 23 November 2026, 10:00 in Paris.
const NOW = new Date('2026-11-23T09:00:00Z');
const MANIFESTS = fileURLToPath(new URL('../../../manifest', import.meta.url));
const PROPERTY = 'String {00020329-0000-0000-C000-000000000046} Name cecp-33333333-3333-4333-8333-333333333333';

function person(handle: string, displayName: string, mail: string, change: Partial<DirectoryUser> = {}): DirectoryUser {
  const [givenName = '', surname = ''] = displayName.split(' ');
  return {
    id: `00000000-0000-4000-8000-${Buffer.from(handle.padEnd(6)).toString('hex')}`,
    handle,
    displayName,
    givenName,
    surname,
    mail,
    jobTitle: 'Somebody',
    department: 'Sales',
    preferredLanguage: 'en-US',
    timeZone: 'Europe/Paris',
    kind: 'member',
    ...change,
  };
}

let sandbox: Sandbox;
let call: <T>(method: string, path: string, body?: unknown) => Promise<{ status: number; json: T }>;

beforeEach(() => {
  const clock = { now: () => NOW, offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
  const { directory, exchange, sharepoint } = openStore(undefined, clock);
  directory.add([
    person('claire', 'Claire Morel', 'claire.morel@contoso.example'),
    person('ines', 'Inès Carvalho', 'ines.carvalho@contoso.example'),
    person('nora', 'Nora Weiss', 'nora.weiss@northwind.example', { kind: 'outside', timeZone: 'Europe/London' }),
  ]);
  const current = { ...ALL_OFF, noNestedAppAuth: true };
  sandbox = {
    origin: 'https://localhost:3443',
    clock,
    directory,
    exchange,
    sharepoint,
    switches: { current, set: () => undefined, reset: () => undefined },
  };
  const api = outlookHostApi(sandbox, { origin: sandbox.origin, manifestFolder: MANIFESTS });
  call = async <T>(method: string, path: string, body?: unknown) => {
    const response = await api.request(path, {
      method,
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as T };
  };
});

const meetingPath = (as: string, id?: string): string =>
  `/meeting?${new URLSearchParams({ as, ...(id !== undefined && { id }) }).toString()}`;

describe('starting', () => {
  it('says who one is, which add-in one has, and what the switches hide', async () => {
    const { json } = await call<OutlookStart>('GET', '/start?as=claire&lang=fr-FR');
    expect(json.me).toMatchObject({
      name: 'Claire Morel',
      timeZone: 'Europe/Paris',
      windowsTimeZone: 'Romance Standard Time',
      language: 'fr-FR',
    });
    expect(json.addin?.name).toBe('Rituels de compte');
    expect(json).toMatchObject({ ownDomains: ['contoso.example'], noNestedAppAuth: true, addinProblem: '' });
  });

  it('opens the calendar without an add-in when there is no manifest, and says why', async () => {
    const api = outlookHostApi(sandbox, { origin: sandbox.origin, manifestFolder: '/nowhere' });
    const start = (await (await api.request('/start?as=claire')).json()) as OutlookStart;
    expect(start.addin).toBeNull();
    expect(start.addinProblem).toBe('there is no manifest at /nowhere/outlook.xml');
  });

  it('does not know a stranger', async () => {
    expect(await call('GET', '/start?as=nobody')).toMatchObject({
      status: 404,
      json: { error: expect.stringContaining('"nobody"') },
    });
  });
});

describe('a meeting', () => {
  it('that is saved waits, that is sent arrives with the people invited, without the organiser properties', async () => {
    const bag = '{"ritual":"{\\"v\\":1}"}';
    const saved = (
      await call<Meeting>('PUT', meetingPath('claire'), { draft: draft({ customProperties: bag }), send: false })
    ).json;
    expect(saved).toMatchObject({ isDraft: true, start: START, end: START + HOUR, customProperties: bag });
    expect((await call<InboxMessage[]>('GET', '/inbox?as=nora')).json).toEqual([]);
    expect(sandbox.exchange.event('claire.morel@contoso.example', saved.id)?.extendedProperties).toEqual([
      { id: PROPERTY, value: bag },
    ]);

    const sent = (
      await call<Meeting>('PUT', meetingPath('claire', saved.id), {
        draft: draft({ customProperties: bag, subject: 'Review 2' }),
        send: true,
      })
    ).json;
    expect(sent).toMatchObject({ isDraft: false, subject: 'Review 2', customProperties: bag });
    const [request] = (await call<InboxMessage[]>('GET', '/inbox?as=nora')).json;
    expect(request).toMatchObject({
      subject: 'Review 2',
      from: { name: 'Claire Morel' },
      meeting: { type: 'meetingRequest', response: 'notResponded' },
    });
    const received = (await call<Meeting>('GET', meetingPath('nora', request?.meeting?.eventId))).json;
    expect(received).toMatchObject({
      isOrganizer: false,
      customProperties: '{}',
      start: START,
      bodyHtml: expect.stringContaining('Hello'),
    });
  });

  it('is answered, and the organiser sees the answer', async () => {
    const sent = (await call<Meeting>('PUT', meetingPath('claire'), { draft: draft(), send: true })).json;
    const [request] = (await call<InboxMessage[]>('GET', '/inbox?as=nora')).json;
    const path = `/meeting/response?${new URLSearchParams({ as: 'nora', id: request?.meeting?.eventId ?? '' }).toString()}`;
    expect((await call('POST', path, { response: 'perhaps' })).status).toBe(400);
    expect((await call<Meeting>('POST', path, { response: 'accepted' })).json.response).toBe('accepted');
    expect((await call<Meeting>('GET', meetingPath('claire', sent.id))).json.required).toEqual([
      { name: 'Nora Weiss', address: 'nora.weiss@northwind.example', response: 'accepted' },
    ]);
  });

  it('that is called off stays with the others as cancelled until they remove it', async () => {
    const sent = (await call<Meeting>('PUT', meetingPath('claire'), { draft: draft(), send: true })).json;
    await call('DELETE', meetingPath('claire', sent.id));
    expect((await call('GET', meetingPath('claire', sent.id))).status).toBe(404);
    const week = `/week?as=nora&from=${START - HOUR}&to=${START + 2 * HOUR}`;
    const [left] = (await call<CalendarEntry[]>('GET', week)).json;
    expect(left?.isCancelled).toBe(true);
    await call('DELETE', meetingPath('nora', left?.id));
    expect((await call<CalendarEntry[]>('GET', week)).json).toEqual([]);
  });

  it('repeats, and each occurrence opens by itself', async () => {
    const recurrence = {
      pattern: {
        type: 'weekly',
        interval: 1,
        month: 0,
        dayOfMonth: 0,
        daysOfWeek: ['thursday'],
        firstDayOfWeek: 'monday',
        index: 'first',
      },
      range: {
        type: 'noEnd',
        startDate: '2026-11-26',
        endDate: '0001-01-01',
        recurrenceTimeZone: 'Europe/Paris',
        numberOfOccurrences: 0,
      },
    };
    await call('PUT', meetingPath('claire'), { draft: { ...draft(), recurrence }, send: true });
    const { json } = await call<CalendarEntry[]>('GET', `/week?as=claire&from=${START}&to=${START + 15 * 24 * HOUR}`);
    expect(json.map((entry) => [entry.type, entry.start])).toEqual(
      [0, 7, 14].map((days) => ['occurrence', START + days * 24 * HOUR]),
    );
    const one = (await call<Meeting>('GET', meetingPath('claire', json[1]?.id))).json;
    expect(one.seriesMasterId).not.toBeNull();
    const moved = (
      await call<Meeting>('PUT', meetingPath('claire', json[1]?.id), {
        draft: draft({ start: one.start + HOUR, end: one.end + HOUR, customProperties: one.customProperties }),
        send: true,
      })
    ).json;
    expect(moved).toMatchObject({ type: 'exception', start: one.start + HOUR });
  });

  it('of a whole day lies on that day', async () => {
    // Thursday 26 November 2026, midnight to midnight in Paris.
    const start = Date.parse('2026-11-25T23:00:00Z');
    const saved = (
      await call<Meeting>('PUT', meetingPath('claire'), {
        draft: draft({ isAllDay: true, start, end: start + 24 * HOUR, required: [] }),
        send: false,
      })
    ).json;
    expect(saved).toMatchObject({ isAllDay: true, start, end: start + 24 * HOUR, isMeeting: false });
  });

  it('that makes no sense is refused with the field that is wrong', async () => {
    expect((await call('PUT', meetingPath('claire'), { draft: { ...draft(), start: 'soon' } })).json).toEqual({
      error: '"start" must be an instant in milliseconds',
    });
    expect((await call('PUT', meetingPath('claire'), { draft: draft({ end: START - 1 }) })).json).toEqual({
      error: 'the meeting ends before it starts: move its end',
    });
    expect(
      (await call('PUT', meetingPath('claire'), { draft: draft({ customProperties: 'x'.repeat(2501) }) })).json,
    ).toEqual({ error: '"customProperties" is longer than 2500 characters' });
    expect(
      (await call('PUT', meetingPath('claire'), { draft: draft({ required: [{ name: 'N', address: 'nora' }] }) })).json,
    ).toEqual({ error: '"nora" is no mail address' });
  });
});

describe('a colleague’s calendar', () => {
  const shared = (route: string, query: Record<string, string> = {}) =>
    `${route}?${new URLSearchParams({ as: 'ines', calendar: 'claire', ...query }).toString()}`;
  const week = { from: String(START - HOUR), to: String(START + 2 * HOUR) };

  it('opens for a delegate, who stays themselves', async () => {
    const { json } = await call<OutlookStart>('GET', shared('/start'));
    expect(json.me.name).toBe('Inès Carvalho');
    expect(json.sharedCalendar).toEqual({ name: 'Claire Morel', address: 'claire.morel@contoso.example' });
    expect((await call<OutlookStart>('GET', '/start?as=ines')).json.sharedCalendar).toBeNull();
  });

  it('shows the owner’s week, and what the delegate changes there is the owner’s', async () => {
    const sent = (await call<Meeting>('PUT', meetingPath('claire'), { draft: draft(), send: true })).json;
    const [entry] = (await call<CalendarEntry[]>('GET', shared('/week', week))).json;
    expect(entry).toMatchObject({ subject: 'Review', isOrganizer: true });
    const bag = { customProperties: '{"ritual":1}' };
    const changed = await call<Meeting>('PUT', shared('/meeting', { id: sent.id }), {
      draft: draft({ ...bag, subject: 'Review, moved' }),
      send: true,
    });
    expect(changed.json).toMatchObject({ subject: 'Review, moved', organizer: { name: 'Claire Morel' }, ...bag });
    expect((await call<Meeting>('GET', meetingPath('claire', sent.id))).json.subject).toBe('Review, moved');
    expect((await call<InboxMessage[]>('GET', '/inbox?as=nora')).json[0]?.from.name).toBe('Claire Morel');
    expect((await call<CalendarEntry[]>('GET', `/week?as=ines&from=${week.from}&to=${week.to}`)).json).toEqual([]);
    const booked = await call<Meeting>('PUT', shared('/meeting'), { draft: draft({ subject: 'For her' }), send: true });
    expect(booked.json.organizer.name).toBe('Claire Morel');
    await call('DELETE', shared('/meeting', { id: sent.id }));
    expect((await call('GET', meetingPath('claire', sent.id))).status).toBe(404);
  });

  it('shows of what is private only that the time is taken', async () => {
    const dentist = draft({ subject: 'Dentist', sensitivity: 'private', required: [] });
    const saved = (await call<Meeting>('PUT', meetingPath('claire'), { draft: dentist, send: false })).json;
    const [entry] = (await call<CalendarEntry[]>('GET', shared('/week', week))).json;
    expect(entry).toMatchObject({ subject: 'Private appointment', location: '', start: START });
    expect(await call('GET', shared('/meeting', { id: saved.id }))).toMatchObject({
      status: 404,
      json: { error: 'this meeting is private: only Claire Morel can open it' },
    });
    expect((await call<Meeting>('GET', meetingPath('claire', saved.id))).json.subject).toBe('Dentist');
  });

  it('is closed to people of another company, and theirs to us', async () => {
    expect((await call('GET', '/start?as=nora&calendar=claire')).status).toBe(404);
    expect((await call('GET', '/start?as=claire&calendar=nora')).status).toBe(404);
  });
});

it('people are found without their accents, and at most eight', async () => {
  expect((await call('GET', '/people?as=claire&search=ines')).json).toEqual([
    { name: 'Inès Carvalho', address: 'ines.carvalho@contoso.example', title: 'Somebody' },
  ]);
  expect((await call('GET', '/people?as=claire&search=')).json).toEqual([]);
});

it('roaming settings belong to one person', async () => {
  await call('PUT', '/roaming-settings?as=claire', { gate: '{"v":1}' });
  expect((await call('GET', '/roaming-settings?as=claire')).json).toEqual({ gate: '{"v":1}' });
  expect((await call('GET', '/roaming-settings?as=ines')).json).toEqual({});
});
