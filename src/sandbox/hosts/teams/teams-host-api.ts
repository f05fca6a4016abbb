/**
 * The Teams page's own server side, mounted at /__sandbox/api/teams. Like the Outlook page's it trusts `as=<handle>`: who
 * the person is, is the page's play. Errors: `{ error: <one sentence> }`.
 */
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import { readTeamsApp } from './app-manifest.ts';
import type { TeamsApp, TeamsStart } from './teams-host-types.ts';

export interface TeamsHostOptions {
  origin: string;
  /** Holds teams/manifest.json. Read at every start of a page, so a changed manifest counts at once. */
  manifestFolder: string;
}

export function teamsHostApi(sandbox: Sandbox, options: TeamsHostOptions): Hono {
  const { directory, switches } = sandbox;
  const api = new Hono();

  api.get('/start', (context) => {
    const handle = context.req.query('as') ?? '';
    const person = directory.byHandle(handle);
    if (person === undefined) {
      return context.json({ error: `Nobody here is called "${handle}": choose a person on the front page.` }, 404);
    }
    if (person.kind === 'outside') {
      return context.json(
        { error: `${person.displayName} does not work at ${directory.organisation}, so its Teams does not know them.` },
        403,
      );
    }
    const language = context.req.query('lang') ?? person.preferredLanguage;
    let app: TeamsApp | null = null;
    let appProblem = '';
    try {
      app = readTeamsApp(options.manifestFolder, language, options.origin);
    } catch (error) {
      appProblem = error instanceof Error ? error.message : String(error);
    }
    const start: TeamsStart = {
      organisation: directory.organisation,
      tenantId: directory.tenantId,
      me: {
        handle: person.handle,
        name: person.displayName,
        mail: person.mail,
        jobTitle: person.jobTitle,
        id: person.id,
        language,
      },
      app,
      appProblem,
      noNestedAppAuth: switches.current.noNestedAppAuth,
    };
    return context.json(start, 200, { 'cache-control': 'no-store' });
  });

  return api;
}
