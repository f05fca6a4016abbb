/** The part of msal for its own windows. Reached by import() only: it has a copy of msal of its own. */
import { createStandardPublicClientApplication } from '@azure/msal-browser';
import type { IdentitySettings } from './identity-settings.ts';
import { msalConfiguration } from './msal-configuration.ts';
import type { MsalClient } from './sign-in-client.ts';

export function signInInOwnWindow(settings: IdentitySettings): Promise<MsalClient> {
  return createStandardPublicClientApplication(msalConfiguration(settings));
}
