/**
 * Microsoft Graph v1.0 of the sandbox: everything below `/v1.0`. Mount it at the origin's root:
 * `app.route('/', graphApp(sandbox, { verifyToken, onExchange }))`.
 */
import { Hono } from 'hono';
import type { Sandbox } from '../sandbox.ts';
import type { GraphEnv, VerifyToken } from './caller.ts';
import { unknownRequest } from './coverage.ts';
import { authenticate } from './middleware/authenticate.ts';
import { graphEnvelope, graphErrors } from './middleware/graph-envelope.ts';
import { limitConcurrency } from './middleware/limit-concurrency.ts';
import { dropConnections, misbehave } from './middleware/misbehave.ts';
import { recordTraffic } from './middleware/record-traffic.ts';
import { answerBatch } from './routes/batch.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { eventRoutes } from './routes/events.ts';
import { mailboxSettingRoutes } from './routes/mailbox-settings.ts';
import { messageRoutes } from './routes/messages.ts';
import { siteRoutes } from './routes/sites.ts';
import { userRoutes } from './routes/users.ts';
import type { GraphExchange } from './traffic.ts';

export interface GraphOptions {
  verifyToken: VerifyToken;
  /** Gets every exchange that was answered. */
  onExchange?: ((exchange: GraphExchange) => void) | undefined;
}

export function graphApp(sandbox: Sandbox, options: GraphOptions): Hono<GraphEnv> {
  const { origin, switches, directory } = sandbox;
  const now = () => sandbox.clock.now();
  const isCaller = authenticate(origin, directory.tenantId, options.verifyToken);
  // The services behind a batch evaluate access, part by part; the gateway only wants a token that is good.
  const isKnown = authenticate(origin, directory.tenantId, options.verifyToken, { challenges: false });

  /** What a request meets whether it came alone or in a batch. */
  const service = new Hono<GraphEnv>();
  service.onError(graphErrors(now));
  service.use('*', graphEnvelope, isCaller, limitConcurrency(), misbehave(switches));
  for (const routes of [userRoutes, eventRoutes, calendarRoutes, mailboxSettingRoutes, messageRoutes, siteRoutes]) {
    service.route('/', routes(sandbox));
  }
  const known = service.routes.filter(({ method }) => method !== 'ALL');
  service.all('*', (c) => {
    throw unknownRequest(c.req.method, new URL(c.req.url).pathname.replace(/^\/v1\.0/, ''), known);
  });
  const single = new Hono<GraphEnv>().route('/v1.0', service);

  const app = new Hono<GraphEnv>();
  app.onError(graphErrors(now));
  app.use('/v1.0/*', recordTraffic(now, options.onExchange), dropConnections(switches));
  app.post('/v1.0/$batch', graphEnvelope, isKnown, (c) => answerBatch(c, origin, (request) => single.fetch(request)));
  return app.route('/v1.0', service);
}
