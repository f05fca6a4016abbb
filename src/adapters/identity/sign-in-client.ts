import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  LogLevel,
  ProtocolMode,
  PublicClientApplication,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { IdentitySettings } from './identity-settings.ts';

/** The part of msal that the identity uses. */
export interface SignInClient {
  readonly client: Pick<
    IPublicClientApplication,
    'acquireTokenSilent' | 'acquireTokenPopup' | 'getAllAccounts' | 'getActiveAccount' | 'setActiveAccount'
  >;
  /** The host (Outlook, Teams) signs in for us and knows who is there; otherwise msal opens its own window. */
  readonly nested: boolean;
}

/** A bridge that never answers would hang msal for ever (host-protocol §6); hosts answer in well under a second. */
const BRIDGE_LIMIT = 5_000;
/** Long enough for a password and a second factor; msal's own minute is not. */
const POPUP_LIMIT = 180_000;

/** Nested app authentication where the host offers it, msal's own windows elsewhere. */
export async function createSignInClient(
  settings: IdentitySettings,
  bridgeLimit = BRIDGE_LIMIT,
): Promise<SignInClient> {
  const configuration = toConfiguration(settings);
  let nested = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), bridgeLimit);
  });
  const nestable = createNestablePublicClientApplication(configuration, undefined, (known, controller) => {
    nested = true;
    return new PublicClientApplication(known, controller);
  });
  const client = await Promise.race([nestable, late]).finally(() => clearTimeout(timer));
  if (client !== undefined) return { client, nested };
  // Nobody waits for it any more; a late failure must not surface as an unhandled one.
  nestable.catch(() => undefined);
  return { client: await createStandardPublicClientApplication(configuration), nested: false };
}

function toConfiguration(settings: IdentitySettings): Configuration {
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...settings.knownAuthorities],
      redirectUri: settings.redirectUri,
      // Continuous access evaluation: Graph may then ask for more than the token holds (platform-facts C5).
      clientCapabilities: ['CP1'],
    },
    // Gone with the tab: tokens never lie in localStorage (house-style §3.6).
    cache: { cacheLocation: 'sessionStorage' },
    system: {
      protocolMode: settings.protocol === 'OIDC' ? ProtocolMode.OIDC : ProtocolMode.AAD,
      popupBridgeTimeout: POPUP_LIMIT,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}
