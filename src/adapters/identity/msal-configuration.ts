import { LogLevel, ProtocolMode, type Configuration } from '@azure/msal-browser';
import type { IdentitySettings } from './identity-settings.ts';

/** Long enough for a password and a second factor; msal's own minute is not. */
const POPUP_LIMIT = 180_000;

export function msalConfiguration(settings: IdentitySettings): Configuration {
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
