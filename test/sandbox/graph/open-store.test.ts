import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, STORE_FILE } from '../../../src/sandbox/graph/store/open-store.ts';
import { CLAIRE, INES, NORA } from './local-graph.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const draft = {
  subject: 'Review',
  start: { dateTime: '2026-11-25T09:00:00', timeZone: 'Europe/Paris' },
  end: { dateTime: '2026-11-25T10:00:00', timeZone: 'Europe/Paris' },
};

it('gives back after a restart what was there before', () => {
  const first = openStore(folder);
  first.directory.add([CLAIRE]);
  const event = first.exchange.createEvent(CLAIRE.mail, draft);
  first.exchange.setRoamingSettings(CLAIRE.mail, 'addin', '{"gate":1}');
  first.settings.set('clock', { offsetMs: 5 });
  first.close();
  const second = openStore(folder);
  expect(second.directory.byHandle('CLAIRE')).toEqual(CLAIRE);
  expect(second.exchange.event(CLAIRE.mail, event.id)).toEqual(event);
  expect(second.exchange.roamingSettings(CLAIRE.mail, 'addin')).toBe('{"gate":1}');
  expect(second.settings.get('clock')).toEqual({ offsetMs: 5 });
  second.close();
});

it('opens although a killed process left its lock behind', () => {
  openStore(folder).close();
  mkdirSync(join(folder, `${STORE_FILE}.lock`));
  const store = openStore(folder);
  store.settings.set('a', 1);
  expect(store.settings.get('a')).toBe(1);
  store.close();
});

it('names the file and the cure when the file is no store', () => {
  writeFileSync(join(folder, STORE_FILE), 'This was a letter. '.repeat(300));
  expect(() => openStore(folder)).toThrow(/microsoft-365\.sqlite cannot be read \(.*\)\. .*npm start -- --reset$/);
});

it('is empty after clear, settings too', () => {
  const store = openStore();
  store.directory.add([CLAIRE]);
  store.exchange.createEvent(CLAIRE.mail, draft);
  store.settings.set('clock', 1);
  store.clear();
  expect([store.directory.all(), store.exchange.events(CLAIRE.mail), store.settings.get('clock')]).toEqual([
    [],
    [],
    undefined,
  ]);
  store.close();
});

it('undoes everything of an import when one entry is bad', () => {
  const store = openStore();
  store.directory.add([CLAIRE]);
  const bad = { ...draft, end: { dateTime: '2026-11-25T08:00:00', timeZone: 'Europe/Paris' } };
  expect(() =>
    store.exchange.importEvents([
      { mailbox: CLAIRE.mail, draft },
      { mailbox: CLAIRE.mail, draft: bad },
    ]),
  ).toThrow('before its start');
  expect(store.exchange.events(CLAIRE.mail)).toEqual([]);
  store.close();
});

it('imports meetings with the answers they had, without filling inboxes', () => {
  const store = openStore(undefined, { now: () => new Date('2026-11-23T10:00:00Z') });
  store.directory.add([CLAIRE, INES]);
  const at = new Date('2026-10-01T08:00:00Z');
  store.exchange.importEvents([
    {
      mailbox: CLAIRE.mail,
      at,
      draft: {
        ...draft,
        attendees: [{ emailAddress: { address: INES.mail, name: INES.displayName }, response: 'accepted' }],
      },
    },
  ]);
  expect(store.exchange.events(INES.mail)).toMatchObject([
    { showAs: 'busy', responseStatus: { response: 'accepted' }, createdDateTime: '2026-10-01T08:00:00.0000000Z' },
  ]);
  expect(store.exchange.messages(INES.mail)).toEqual([]);
  store.close();
});

it('keeps an imported meeting of somebody outside as an invitation', () => {
  const store = openStore();
  store.directory.add([CLAIRE]);
  const [event] = store.exchange.importEvents([
    {
      mailbox: CLAIRE.mail,
      draft: {
        ...draft,
        iCalUId: 'abc@elsewhere.example',
        organizer: { address: 'boss@elsewhere.example', name: 'Boss' },
      },
    },
  ]);
  expect(event).toMatchObject({
    isOrganizer: false,
    iCalUId: 'abc@elsewhere.example',
    organizer: { emailAddress: { address: 'boss@elsewhere.example' } },
  });
  store.close();
});

it('holds a meeting back until it is sent, and then tells whoever was taken off in the meantime', () => {
  const store = openStore(undefined, { now: () => new Date('2026-11-23T10:00:00Z') });
  store.directory.add([CLAIRE, INES, NORA]);
  const { exchange } = store;
  const asks = (...users: (typeof CLAIRE)[]) =>
    users.map(({ mail, displayName }) => ({ emailAddress: { address: mail, name: displayName } }));
  const { id } = exchange.createEvent(CLAIRE.mail, { ...draft, attendees: asks(INES) }, { send: false });
  expect([exchange.event(CLAIRE.mail, id)?.isDraft, exchange.events(INES.mail)]).toEqual([true, []]);
  expect(exchange.sendMeeting(CLAIRE.mail, id).isDraft).toBe(false);
  expect(exchange.events(INES.mail)).toMatchObject([{ subject: 'Review', isCancelled: false }]);
  expect(
    exchange.updateEvent(CLAIRE.mail, id, { subject: 'Changed', attendees: asks(NORA) }, { send: false }).isDraft,
  ).toBe(true);
  expect(exchange.events(INES.mail)).toMatchObject([{ subject: 'Review' }]);
  exchange.sendMeeting(CLAIRE.mail, id);
  expect(exchange.events(INES.mail)).toMatchObject([{ isCancelled: true }]);
  expect(exchange.events(NORA.mail)).toMatchObject([{ subject: 'Changed', isCancelled: false }]);
  expect(exchange.messages(INES.mail).map(({ meeting }) => meeting?.type)).toEqual([
    'meetingCancelled',
    'meetingRequest',
  ]);
  store.close();
});

it('keeps to itself what an attendee changes in the own copy', () => {
  const store = openStore();
  store.directory.add([CLAIRE, INES]);
  const { exchange } = store;
  const { id } = exchange.createEvent(CLAIRE.mail, {
    ...draft,
    attendees: [{ emailAddress: { address: INES.mail, name: '' } }],
  });
  const [copy] = exchange.events(INES.mail);
  exchange.updateEvent(INES.mail, copy?.id ?? '', { categories: ['Mine'], subject: 'My words' });
  exchange.setExtendedProperty(CLAIRE.mail, id, {
    id: 'String {00020329-0000-0000-C000-000000000046} Name x',
    value: '1',
  });
  expect(exchange.event(CLAIRE.mail, id)).toMatchObject({ subject: 'Review', categories: [], isDraft: false });
  expect(exchange.events(INES.mail)).toMatchObject([
    { subject: 'My words', categories: ['Mine'], extendedProperties: [] },
  ]);
  expect(() => exchange.sendMeeting(INES.mail, copy?.id ?? '')).toThrow('Only the organizer');
  store.close();
});
