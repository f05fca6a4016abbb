/**
 * What the sandbox's app registration has admin consent for (platform-facts C7). Anything else is refused, as a tenant on
 * Microsoft's default consent policy does (platform-facts C6).
 */
export const CONSENTED_GRAPH_SCOPES = [
  'Calendars.ReadWrite',
  'User.Read',
  'User.ReadBasic.All',
  'Sites.Selected',
  'MailboxSettings.ReadWrite',
  'Mail.Send',
  'Mail.Read',
  'TeamsActivity.Send',
] as const;

export const OPENID_SCOPES = ['openid', 'profile', 'offline_access', 'email'] as const;

const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/**
 * The scopes of a request, parted. Graph's may carry the resource in front (`https://graph.microsoft.com/User.Read`);
 * letter case does not count, as with Entra; `.default` means everything consented.
 */
export function readScopes(text: string): { graph: string[]; openid: string[]; refused: string[] } {
  const graph = new Set<string>();
  const openid = new Set<string>();
  const refused = new Set<string>();
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const name = word.startsWith(`${GRAPH_RESOURCE}/`) ? word.slice(GRAPH_RESOURCE.length + 1) : word;
    const known = CONSENTED_GRAPH_SCOPES.find((scope) => scope.toLowerCase() === name.toLowerCase());
    if (known !== undefined) graph.add(known);
    else if (name === '.default') CONSENTED_GRAPH_SCOPES.forEach((scope) => graph.add(scope));
    else if ((OPENID_SCOPES as readonly string[]).includes(name)) openid.add(name);
    else refused.add(word);
  }
  return { graph: [...graph], openid: [...openid], refused: [...refused] };
}
