/**
 * Who may do what on a site (platform-facts E6). Delegated: what the app may do AND what the person may do. With Sites.Selected the
 * app's part is the grant on this very site; the person's part is membership.
 */
import type { Sandbox } from '../../sandbox.ts';
import type { Caller } from '../caller.ts';
import { GraphError } from '../graph-error.ts';
import type { StoredList, StoredSite } from '../store/sharepoint.ts';

export type Right = 'read' | 'write' | 'manage' | 'permissions';

const SCOPES: Record<Right, readonly string[]> = {
  read: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  write: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  manage: ['Sites.Manage.All', 'Sites.FullControl.All'],
  permissions: ['Sites.FullControl.All'],
};
const ROLES: Record<Right, readonly string[]> = {
  read: ['read', 'write', 'owner'],
  write: ['write', 'owner'],
  manage: ['owner'],
  permissions: [],
};

const denied = () => new GraphError(403, 'accessDenied', 'Access denied');

/** For what needs a scope over all sites: search. */
export function demandAllSites(caller: Caller): void {
  if (!SCOPES.read.some((scope) => caller.scopes.includes(scope))) throw denied();
}

/** The site that `id` names: `root`, a host, `host,guid,guid`, or `host:/sites/path`. Throws 404 and 403. */
export function openSite(sandbox: Sandbox, caller: Caller, id: string, right: Right): StoredSite {
  const { sharepoint } = sandbox;
  const site = id === 'root' ? sharepoint.sites().find(isRoot) : (sharepoint.site(id) ?? sharepoint.site(`${id}:/`));
  if (site === undefined) throw new GraphError(404, 'itemNotFound', 'Requested site could not be found');
  if (!mayOpen(sandbox, caller, site, right)) throw denied();
  return site;
}

export function mayOpen(sandbox: Sandbox, caller: Caller, site: StoredSite, right: Right): boolean {
  const isMember =
    site.members === 'everyone'
      ? sandbox.directory.byId(caller.oid)?.kind === 'member'
      : site.members.includes(caller.oid);
  if (!isMember) return false;
  if (SCOPES[right].some((scope) => caller.scopes.includes(scope))) return true;
  return (
    caller.scopes.includes('Sites.Selected') &&
    sandbox.sharepoint
      .grants(site.id)
      .some((grant) => grant.appId.toLowerCase() === caller.appId.toLowerCase() && ROLES[right].includes(grant.role))
  );
}

export function openList(sandbox: Sandbox, site: StoredSite, idOrName: string): StoredList {
  const list = sandbox.sharepoint.list(site.id, idOrName);
  if (list === undefined) throw new GraphError(404, 'itemNotFound', 'The specified list was not found');
  return list;
}

export const isRoot = (site: StoredSite): boolean => site.path.endsWith(':/');
