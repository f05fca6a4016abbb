/**
 * A deep link whose host was replaced by the sandbox's: GET /teams/l/entity/<app id>/<entity id>?context=… → the Teams
 * page, which reads the link itself. Mounted at /. Without `as` the page's own address asks who one is.
 */
import { Hono } from 'hono';

export function teamsLinks(): Hono {
  const app = new Hono();
  app.get('/teams/l/*', (context) => {
    const link = new URL(context.req.url);
    const query = new URLSearchParams();
    for (const name of ['as', 'theme', 'lang']) {
      const value = link.searchParams.get(name);
      if (value !== null) query.set(name, value);
      link.searchParams.delete(name);
    }
    query.set('link', link.pathname.slice('/teams'.length) + link.search);
    return context.redirect(`/teams?${query.toString()}`);
  });
  return app;
}
