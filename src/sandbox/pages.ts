import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { INJECTED_PATH, withClockOffset } from './injected-scripts.ts';
import { PLAIN_PAGE_HEADERS, plainPage } from './plain-page.ts';
import { productConfig } from './product-config.ts';
import type { Sandbox } from './sandbox.ts';
import { unknownPersona } from './sandbox-api.ts';
import { serveFile } from './static-files.ts';

const OFFICE_JS = fileURLToPath(new URL('../../node_modules/@microsoft/office-js/dist', import.meta.url));

/** Host pages by address; each needs `?as=<handle>`. */
const HOST_PAGES = { '/outlook': 'outlook', '/outlook/meeting': 'outlook', '/teams': 'teams' } as const;

/** Everything a browser loads: the sandbox's pages, the product's files, office.js, and pages that say what to do next. */
export function pageRoutes(sandbox: Sandbox, distFolder: string, scripts: ReadonlyMap<string, string>): Hono {
  const app = new Hono();
  const product = path.join(distFolder, 'app');
  const pages = path.join(distFolder, 'sandbox-pages');

  async function sandboxPage(name: string, request: Request): Promise<Response> {
    return (await serveFile(pages, `${name}.html`, request)) ?? notBuilt(pages);
  }

  app.get('/', (c) => sandboxPage('front', c.req.raw));
  for (const [address, name] of Object.entries(HOST_PAGES)) {
    app.get(address, async (c) => {
      const handle = c.req.query('as') ?? '';
      if (sandbox.directory.byHandle(handle) === undefined) return choosePerson(sandbox, new URL(c.req.url), handle);
      return sandboxPage(name, c.req.raw);
    });
  }

  app.get(`${INJECTED_PATH}/:file`, (c) => {
    const name = c.req.param('file').replace(/\.js$/, '');
    const script = scripts.get(name);
    if (script === undefined) return notFound(c.req.path);
    const text = name === 'clock' ? withClockOffset(script, sandbox.clock.offsetMs) : script;
    return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  });
  app.get('/__sandbox/office-js/*', async (c) => {
    // The folders of the npm copy are in lower case, the addresses that office.js asks for are not (en-US/outlook_strings.js).
    const place = decodePath(c.req.path.slice('/__sandbox/office-js'.length));
    return (
      (await serveFile(OFFICE_JS, place, c.req.raw)) ??
      (await serveFile(OFFICE_JS, place.toLowerCase(), c.req.raw)) ??
      notFound(c.req.path)
    );
  });
  app.get('/__sandbox/pages/*', async (c) => {
    const place = decodePath(c.req.path.slice('/__sandbox/pages'.length));
    return (await serveFile(pages, place, c.req.raw)) ?? notFound(c.req.path);
  });

  app.get('/config.json', (c) => c.json(productConfig(sandbox.origin), 200, { 'cache-control': 'no-cache' }));
  app.get('/.well-known/microsoft-officeaddins-allowed.json', (c) =>
    c.json({ allowed: [`${sandbox.origin}/launchevent.js`] }),
  );
  app.get('/favicon.ico', async (c) => (await serveFile(product, '/assets/32.png', c.req.raw)) ?? c.body(null, 204));
  app.get('*', async (c) => {
    const file = await serveFile(product, decodePath(c.req.path), c.req.raw);
    if (file !== undefined) return file;
    return existsSync(product) ? notFound(c.req.path) : notBuilt(product);
  });
  app.notFound((c) => notFound(c.req.path));
  return app;
}

/** The path as a file name; one that is not percent-encoded properly names no file. */
function decodePath(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '/';
  }
}

async function choosePerson(sandbox: Sandbox, address: URL, handle: string): Promise<Response> {
  const people = sandbox.directory.all();
  const link = (person: (typeof people)[number]): string => {
    const query = new URLSearchParams(address.search);
    query.set('as', person.handle);
    return `${address.pathname}?${query.toString()}`;
  };
  const page = await plainPage(
    'Who do you want to be?',
    html`<h1>Who do you want to be?</h1>
      <p>
        ${handle === '' ? 'The address says nobody: add ?as= and one of these names.' : unknownPersona(sandbox, handle)}
      </p>
      <ul>
        ${people.map((person) => html`<li><a href="${link(person)}">${person.displayName}</a> <span class="quiet">${person.jobTitle}</span></li>`)}
      </ul>
      <p><a href="/">Back to the front page</a></p>`,
  );
  return new Response(page, { status: 404, headers: PLAIN_PAGE_HEADERS });
}

async function notBuilt(folder: string): Promise<Response> {
  const page = await plainPage(
    'Not built yet',
    html`<h1>The pages are not built yet</h1>
      <p>There is nothing in <code>${folder}</code>. Run <code>npm run build</code>, then load this page again.</p>`,
  );
  return new Response(page, { status: 503, headers: PLAIN_PAGE_HEADERS });
}

async function notFound(address: string): Promise<Response> {
  const page = await plainPage(
    'Nothing here',
    html`<h1>There is nothing at ${address}</h1>
      <p>Go to the <a href="/">front page of the sandbox</a> and choose somebody to be.</p>`,
  );
  return new Response(page, { status: 404, headers: PLAIN_PAGE_HEADERS });
}
