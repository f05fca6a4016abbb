/** The part of msal for a host that signs in (nested app authentication). Reached by import() only: it has a copy of msal of its own. */
import { createNestablePublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import type { IdentitySettings } from './identity-settings.ts';
import { msalConfiguration } from './msal-configuration.ts';
import type { MsalClient } from './sign-in-client.ts';

/** `undefined` where the host offers a bridge and does not sign in after all. */
export async function signInThroughHost(settings: IdentitySettings): Promise<MsalClient | undefined> {
  let nested = false;
  const opened = createNestablePublicClientApplication(msalConfiguration(settings), undefined, (known, controller) => {
    nested = true;
    return new PublicClientApplication(known, controller);
  });
  const client = await opened.catch(() => undefined);
  return nested ? client : undefined;
}
