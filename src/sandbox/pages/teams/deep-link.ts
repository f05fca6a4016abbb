/**
 * Addresses that Teams handles itself instead of handing them to the browser (platform-facts C8), and how this page
 * understands them. Everything else that is https opens in a window.
 */
export type DeepLink =
  | { kind: 'tab'; appId: string; entityId: string; subPageId: string }
  | { kind: 'meeting'; id: string }
  | { kind: 'new meeting'; compose: Record<string, string> }
  | { kind: 'elsewhere'; url: string }
  | { kind: 'refused'; reason: string };

const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'];
const OUTLOOK_HOSTS = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft', 'outlook.live.com'];

/** @param origin of this page: its own addresses are understood like Microsoft's */
export function readDeepLink(text: string, origin: string): DeepLink {
  const written = text.trim();
  if (!URL.canParse(written, written.startsWith('/') ? origin : undefined)) {
    return { kind: 'refused', reason: 'This is no address. Paste the whole link, from https:// to its end.' };
  }
  const url = new URL(written, origin);
  const here = url.origin === origin;
  if (TEAMS_HOSTS.includes(url.hostname) || (here && /^(\/teams)?\/l\//.test(url.pathname))) return readTeamsLink(url);
  if (OUTLOOK_HOSTS.includes(url.hostname)) return readOutlookLink(url);
  if (url.protocol === 'https:' || url.protocol === 'mailto:' || url.protocol === 'tel:')
    return { kind: 'elsewhere', url: url.href };
  return { kind: 'refused', reason: `Teams opens https, mailto and tel addresses, not ${url.protocol}` };
}

function readTeamsLink(url: URL): DeepLink {
  const [kind = '', ...rest] = url.pathname
    .replace(/^(\/teams)?\/l\//, '')
    .split('/')
    .map(decodeURIComponent);
  if (kind === 'entity') {
    const [appId = '', entityId = ''] = rest;
    if (appId === '' || entityId === '')
      return { kind: 'refused', reason: 'The link names no app and page: /l/entity/<app id>/<page id>.' };
    return { kind: 'tab', appId, entityId, subPageId: subPageOf(url.searchParams.get('context')) };
  }
  if (kind === 'meeting' && rest[0] === 'new') {
    const given = url.searchParams;
    const compose: Record<string, string> = {};
    const names = { subject: 'subject', startTime: 'startdt', endTime: 'enddt', attendees: 'to', content: 'body' };
    for (const [theirs, ours] of Object.entries(names)) {
      const value = given.get(theirs);
      if (value !== null) compose[ours] = value;
    }
    return { kind: 'new meeting', compose };
  }
  return {
    kind: 'refused',
    reason: `The sandbox's Teams has no ${kind === '' ? 'such page' : kind}: it holds the app only.`,
  };
}

function subPageOf(context: string | null): string {
  if (context === null) return '';
  try {
    const json: unknown = JSON.parse(context);
    const { subEntityId, subPageId } = (typeof json === 'object' && json !== null ? json : {}) as Record<
      string,
      unknown
    >;
    const sub = subEntityId ?? subPageId;
    return typeof sub === 'string' ? sub : '';
  } catch {
    return '';
  }
}

/** Graph's `webLink` of an event, and the form that Outlook on the web shows in its address bar. */
function readOutlookLink(url: URL): DeepLink {
  const id =
    url.searchParams.get('itemid') ??
    url.searchParams.get('ItemID') ??
    /\/calendar\/item\/([^/]+)$/.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'meeting', id: decodeURIComponent(id) };
  return { kind: 'refused', reason: "The sandbox's Outlook opens links to a meeting, not to this page." };
}

interface PageOfTab {
  readonly appId: string;
  readonly entityId: string;
  readonly subPageId: string;
  readonly label: string;
  /** Where the same page is in a browser. */
  readonly webUrl: string;
}

/** The link that Microsoft 365 understands. */
export function writeDeepLink(tab: PageOfTab): string {
  return `https://teams.microsoft.com${deepLinkPath(tab)}`;
}

/** The same link for this sandbox. */
export function writeSandboxLink(origin: string, as: string, tab: PageOfTab): string {
  return `${origin}/teams${deepLinkPath(tab)}&as=${encodeURIComponent(as)}`;
}

function deepLinkPath({ appId, entityId, subPageId, label, webUrl }: PageOfTab): string {
  const encode = encodeURIComponent;
  const context = encode(JSON.stringify({ subEntityId: subPageId }));
  return `/l/entity/${encode(appId)}/${encode(entityId)}?webUrl=${encode(webUrl)}&label=${encode(label)}&context=${context}`;
}
