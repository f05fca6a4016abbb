import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calendarImportApi } from '../../../src/sandbox/ics/calendar-import-api.ts';
import type { CalendarImport } from '../../../src/sandbox/ics/import-calendar.ts';
import { CLAIRE, mailboxOfClaire } from './mailbox-of-claire.ts';

const FILE = readFileSync(new URL('../../fixtures/ics/series-with-exceptions.ics', import.meta.url));

it("takes the file as the body and puts it into the named person's mailbox", async () => {
  const { sandbox, store } = mailboxOfClaire();
  const response = await calendarImportApi(sandbox).request('/import?as=claire', { method: 'POST', body: FILE });
  expect(response.status).toBe(200);
  const { imported, series, exceptions } = (await response.json()) as CalendarImport;
  expect([imported, series, exceptions]).toEqual([4, 1, 1]);
  expect(store.exchange.events(CLAIRE)).toHaveLength(2);
});

it.each([
  ['/import?as=nobody', FILE, 404, 'Nobody here is called "nobody". Say ?as= one of: claire.'],
  [
    '/import?as=claire',
    Buffer.from('hello'),
    400,
    'The file is no iCalendar (.ics) file: no line says BEGIN:VCALENDAR. It starts with "hello"',
  ],
])('refuses %s in one line', async (address, body, status, error) => {
  const { sandbox, store } = mailboxOfClaire();
  const response = await calendarImportApi(sandbox).request(address, { method: 'POST', body });
  expect([response.status, await response.json()]).toEqual([status, { error }]);
  expect(store.exchange.events(CLAIRE)).toEqual([]);
});
