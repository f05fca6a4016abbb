import { Hono } from 'hono';
import { readSwitchChange } from './kept-switches.ts';
import type { NestedAppAuth } from './identity/nested-app-auth.ts';
import type { Sandbox } from './sandbox.ts';

/** The internal API of the sandbox's own pages, mounted at /__sandbox/api: state, clock, switches, nested app authentication. */
export function sandboxApi(sandbox: Sandbox, nestedAppAuth: NestedAppAuth): Hono {
  const { directory, clock, switches } = sandbox;
  const app = new Hono();
  const state = () => ({
    organisation: directory.organisation,
    tenantId: directory.tenantId,
    personas: directory.all(),
    clock: { now: clock.now().toISOString(), offsetMs: clock.offsetMs },
    switches: switches.current,
  });

  app.get('/state', (c) => c.json(state(), 200, { 'cache-control': 'no-store' }));

  app.put('/clock', async (c) => {
    const { now } = await readObject(c.req.raw);
    if (now === null) clock.reset();
    else {
      const instant = typeof now === 'string' ? Date.parse(now) : Number.NaN;
      if (!(instant >= EARLIEST && instant <= LATEST)) {
        return c.json(
          {
            error:
              'Send {"now": "2026-11-23T10:00:00Z"}, an instant between 2000 and 2100, or {"now": null} for the real time.',
          },
          400,
        );
      }
      clock.moveTo(new Date(instant));
    }
    return c.json(state());
  });

  app.put('/switches', async (c) => {
    const read = readSwitchChange(await readObject(c.req.raw));
    if ('problem' in read) return c.json({ error: read.problem }, 400);
    switches.set(read.change);
    return c.json(state());
  });

  app.post('/nested-app-auth', async (c) => {
    const { as, request } = await readObject(c.req.raw);
    if (typeof as !== 'string' || typeof request !== 'string') {
      return c.json({ error: 'Send {"as": "claire", "request": "<text of a NestedAppAuthRequest>"}.' }, 400);
    }
    const person = directory.byHandle(as);
    if (person === undefined) return c.json({ error: unknownPersona(sandbox, as) }, 404);
    return c.json({ response: await nestedAppAuth.answer(person, request) });
  });

  app.notFound((c) => c.json({ error: `${c.req.method} ${c.req.path} is not part of the sandbox's own API.` }, 404));
  return app;
}

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** One line that names who there is. */
export function unknownPersona(sandbox: Sandbox, handle: string): string {
  const known = sandbox.directory.all().map((person) => person.handle);
  return `Nobody here is called "${handle}"; there are ${known.join(', ')}.`;
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const json: unknown = await request.json().catch(() => undefined);
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}
