/** Which mailbox a request is about, and whether its caller may: one's own only, as delegated scopes without `.Shared` allow. */
import type { Context } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import { demandScope, type GraphEnv } from '../caller.ts';
import { accessDenied, GraphError } from '../graph-error.ts';
import type { DirectoryUser } from '../store/directory.ts';

/** Each Outlook route stands below both. */
export const MAILBOXES = ['/me', '/users/:user'] as const;

export const SCOPES = {
  readCalendar: ['Calendars.Read', 'Calendars.ReadWrite'],
  writeCalendar: ['Calendars.ReadWrite'],
  readMail: ['Mail.Read', 'Mail.ReadWrite'],
  sendMail: ['Mail.Send'],
  readSettings: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  writeSettings: ['MailboxSettings.ReadWrite'],
} as const;

/** The owner of the mailbox in the path. Throws 403 and 404. */
export function openMailbox(sandbox: Sandbox, c: Context<GraphEnv>, right: keyof typeof SCOPES): DirectoryUser {
  const caller = c.get('caller');
  demandScope(caller, ...SCOPES[right]);
  const me = signedIn(sandbox, c);
  const named = c.req.param('user');
  if (named === undefined) return me;
  const owner = sandbox.directory.byId(named) ?? sandbox.directory.byMail(named);
  if (owner === undefined) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${named}' is invalid.`);
  if (owner.id !== me.id) throw accessDenied();
  return owner;
}

export function signedIn(sandbox: Sandbox, c: Context<GraphEnv>): DirectoryUser {
  const me = sandbox.directory.byId(c.get('caller').oid);
  if (me === undefined) {
    throw new GraphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${c.get('caller').oid}' does not exist or one of its queried reference-property objects are not present.`,
    );
  }
  return me;
}

/** What stands before the mailbox's own path in `@odata.context`. */
export const contextOf = (origin: string, user: DirectoryUser, what: string): string =>
  `${origin}/v1.0/$metadata#users('${encodeURIComponent(user.id)}')/${what}`;
