/**
 * Where the sign-in window comes back to (msal-browser 5: a blank page no longer does). Hands the answer to the page that
 * opened it over a BroadcastChannel and closes; nothing is shown unless it cannot.
 */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { sayBarely } from '../shared/say-barely.ts';

broadcastResponseToMainFrame().catch(() => sayBarely('sign-in-unfinished'));
