import type { MiddlewareHandler } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { GraphError } from '../graph-error.ts';

/** platform-facts D11: four at once for one app and one mailbox. */
const MOST_AT_ONCE = 4;
const OUTLOOK =
  /^\/v1\.0\/(?:me|users\/[^/]+)\/(?:events|calendar|calendarView|calendars|messages|mailFolders|sendMail|outlook|mailboxSettings)\b/;

/**
 * Milliseconds that every call holds its place. The service takes ten times as long; without any, calls that a page sends at once would
 * be answered one after the other here and none would ever be refused.
 */
const HELD = 10;

/** Runs before the latency switch, so that slow answers pile up as they do in the service. */
export function limitConcurrency(): MiddlewareHandler<GraphEnv> {
  const running = new Map<string, number>();
  return async (c, next) => {
    if (!OUTLOOK.test(new URL(c.req.url).pathname)) {
      await next();
      return;
    }
    // Only one's own mailbox can be reached, so the caller is the mailbox.
    const { appId, oid } = c.get('caller');
    const mailbox = `${appId} ${oid}`;
    const before = running.get(mailbox) ?? 0;
    if (before >= MOST_AT_ONCE) {
      throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'retry-after': '1',
      });
    }
    running.set(mailbox, before + 1);
    try {
      await new Promise((resolve) => setTimeout(resolve, HELD));
      await next();
    } finally {
      running.set(mailbox, (running.get(mailbox) ?? 1) - 1);
    }
  };
}
