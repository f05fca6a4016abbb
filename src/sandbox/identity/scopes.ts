import { CLIENT_ID, COMMAND_LINE_CLIENT_ID } from './entra-names.ts';

/**
 * What the sandbox's app registration has admin consent for (platform-facts C7). Anything else is refused, as a tenant on
 * Microsoft's default consent policy does (platform-facts C6).
 */
const CONSENTED_GRAPH_SCOPES = [
  'Calendars.ReadWrite',
  'User.Read',
  'User.ReadBasic.All',
  'Sites.Selected',
  'MailboxSettings.ReadWrite',
  'Mail.Send',
  'Mail.Read',
  'TeamsActivity.Send',
] as const;

/** What an administrator has agreed to for the command line tools: to set up the register's site. */
const CONSENTED_TO_COMMAND_LINE = ['User.Read', 'Sites.Manage.All', 'Sites.FullControl.All'] as const;

/** Graph scopes that `clientId` has consent for. */
export function consentedScopes(clientId: string): readonly string[] {
  if (clientId === CLIENT_ID) return CONSENTED_GRAPH_SCOPES;
  return clientId === COMMAND_LINE_CLIENT_ID ? CONSENTED_TO_COMMAND_LINE : [];
}

export const OPENID_SCOPES = ['openid', 'profile', 'offline_access', 'email'] as const;

const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/**
 * The scopes of a request, parted. Graph's may carry the resource in front (`https://graph.microsoft.com/User.Read`);
 * letter case does not count, as with Entra; `.default` means everything consented.
 */
export function readScopes(text: string, clientId: string): { graph: string[]; openid: string[]; refused: string[] } {
  const consented = consentedScopes(clientId);
  const graph = new Set<string>();
  const openid = new Set<string>();
  const refused = new Set<string>();
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const name = word.startsWith(`${GRAPH_RESOURCE}/`) ? word.slice(GRAPH_RESOURCE.length + 1) : word;
    const known = consented.find((scope) => scope.toLowerCase() === name.toLowerCase());
    if (known !== undefined) graph.add(known);
    else if (name === '.default') consented.forEach((scope) => graph.add(scope));
    else if ((OPENID_SCOPES as readonly string[]).includes(name)) openid.add(name);
    else refused.add(word);
  }
  return { graph: [...graph], openid: [...openid], refused: [...refused] };
}

/** Without and with the resource in front: a client may ask for either. */
export function bothForms(graphScopes: readonly string[]): string[] {
  return graphScopes.flatMap((scope) => [scope, `${GRAPH_RESOURCE}/${scope}`]);
}
