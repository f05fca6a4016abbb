import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { graphApp } from './graph/graph-app.ts';
import type { GraphExchange } from './graph/traffic.ts';
import { outlookHostApi } from './hosts/outlook/outlook-host-api.ts';
import { teamsHostApi } from './hosts/teams/teams-host-api.ts';
import { teamsLinks } from './hosts/teams/teams-links.ts';
import { calendarImportApi } from './ics/calendar-import-api.ts';
import { ISSUER_PATH } from './identity/entra-names.ts';
import { createNestedAppAuth } from './identity/nested-app-auth.ts';
import type { SigningKeys } from './identity/signing-keys.ts';
import { createVerifyToken } from './identity/verify-token.ts';
import { pageRoutes } from './pages.ts';
import { sandboxApi } from './sandbox-api.ts';
import type { Sandbox } from './sandbox.ts';

const MANIFESTS = fileURLToPath(new URL('../../manifest', import.meta.url));

export interface Parts {
  /** Holds `app` and `sandbox-pages`. */
  dist: string;
  scripts: ReadonlyMap<string, string>;
  keys: SigningKeys;
  onExchange: ((exchange: GraphExchange) => void) | undefined;
}

/** Everything below the origin except the identity provider, which is no Hono app (server.ts puts it beside this one). */
export function compose(sandbox: Sandbox, parts: Parts): Hono {
  const issuer = sandbox.origin + ISSUER_PATH;
  const app = new Hono();
  app.onError((error, c) => {
    console.error(error);
    return c.json({ error: `The sandbox itself failed: ${error.message}. The terminal says more.` }, 500);
  });

  // What Graph lets a page on another origin read (platform-facts J1).
  app.use(
    '/v1.0/*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
      exposeHeaders: [
        'WWW-Authenticate',
        'Retry-After',
        'ETag',
        'Location',
        'request-id',
        'client-request-id',
        'Preference-Applied',
      ],
      maxAge: 600,
    }),
  );
  const verifyToken = createVerifyToken(issuer, parts.keys, sandbox.switches);
  app.route('/', graphApp(sandbox, { verifyToken, onExchange: parts.onExchange }));

  app.use('/__sandbox/api/*', async (c, next) => {
    const asking = c.req.header('origin');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && asking !== undefined && asking !== sandbox.origin) {
      return c.json({ error: `A page of ${asking} may not change this sandbox.` }, 403);
    }
    return next();
  });
  const host = { origin: sandbox.origin, manifestFolder: MANIFESTS };
  app.route('/__sandbox/api/outlook', outlookHostApi(sandbox, host));
  app.route('/__sandbox/api/teams', teamsHostApi(sandbox, host));
  app.route('/__sandbox/api/calendar', calendarImportApi(sandbox));
  app.route('/__sandbox/api', sandboxApi(sandbox, createNestedAppAuth(issuer, parts.keys, sandbox.switches)));

  app.route('/', teamsLinks());
  app.route('/', pageRoutes(sandbox, parts.dist, parts.scripts));
  return app;
}
