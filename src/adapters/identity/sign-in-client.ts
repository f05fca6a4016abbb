import type { IPublicClientApplication } from '@azure/msal-browser';
import type { IdentitySettings } from './identity-settings.ts';

/** The part of msal that the identity uses. */
export type MsalClient = Pick<
  IPublicClientApplication,
  'acquireTokenSilent' | 'acquireTokenPopup' | 'getAllAccounts' | 'getActiveAccount' | 'setActiveAccount'
>;

export interface SignInClient {
  readonly client: MsalClient;
  /** The host (Outlook, Teams) signs in for us and knows who is there; otherwise msal opens its own window. */
  readonly nested: boolean;
}

/** A bridge that never answers would hang msal for ever (host-protocol §6); hosts answer in well under a second. */
const BRIDGE_LIMIT = 5_000;

const throughHost = () => import('./sign-in-through-host.ts');
const inOwnWindow = () => import('./sign-in-in-own-window.ts');

/** Begins to fetch what {@link createSignInClient} will need here: one way to sign in, of the two that msal has. */
export function fetchSignIn(): void {
  const part: Promise<unknown> = hasBridge() ? throughHost() : inOwnWindow();
  part.catch(() => undefined);
}

/** Nested app authentication where the host offers it, msal's own windows elsewhere. */
export async function createSignInClient(
  settings: IdentitySettings,
  bridgeLimit = BRIDGE_LIMIT,
): Promise<SignInClient> {
  const client = hasBridge() ? await clientOfHost(settings, bridgeLimit) : undefined;
  if (client !== undefined) return { client, nested: true };
  const { signInInOwnWindow } = await inOwnWindow();
  return { client: await signInInOwnWindow(settings), nested: false };
}

async function clientOfHost(settings: IdentitySettings, bridgeLimit: number): Promise<MsalClient | undefined> {
  const { signInThroughHost } = await throughHost();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), bridgeLimit);
  });
  return Promise.race([signInThroughHost(settings), late]).finally(() => clearTimeout(timer));
}

/** What msal itself looks for before it asks a host (msal-browser 5.29, NestedAppOperatingContext); without either it opens its own windows. */
function hasBridge(): boolean {
  return '__initializeNestedAppAuth' in window || 'nestedAppAuthBridge' in window;
}
