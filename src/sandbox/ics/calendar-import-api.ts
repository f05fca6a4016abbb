/** POST /__sandbox/api/calendar/import?as=claire, the .ics file as the body → CalendarImport, or { error } in one line. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Sandbox } from '../sandbox.ts';
import { decodeCalendar, NotACalendarError } from './content-lines.ts';
import { importCalendar } from './import-calendar.ts';

/** Ten years of a busy calendar are some 20 MB. */
const LARGEST = 50 * 1024 * 1024;

export function calendarImportApi(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.post(
    '/import',
    bodyLimit({
      maxSize: LARGEST,
      onError: (c) => c.json({ error: 'The file is larger than 50 MB: export fewer years.' }, 413),
    }),
    async (c) => {
      const handle = c.req.query('as') ?? '';
      const person = sandbox.directory.byHandle(handle);
      if (person === undefined) {
        const people = sandbox.directory
          .all()
          .flatMap(({ handle: known, persona }) => (persona === undefined ? [] : [known]));
        return c.json({ error: `Nobody here is called "${handle}". Say ?as= one of: ${people.join(', ')}.` }, 404);
      }
      const text = decodeCalendar(new Uint8Array(await c.req.arrayBuffer()));
      try {
        return c.json(importCalendar(sandbox, { text, mailbox: person.mail }));
      } catch (error) {
        if (!(error instanceof NotACalendarError)) throw error;
        return c.json({ error: error.message }, 400);
      }
    },
  );
  return app;
}
