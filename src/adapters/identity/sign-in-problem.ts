import type { AuthError } from '@azure/msal-browser';
import type { SignInProblem } from '../../ports/identity.ts';
import type { IdentitySettings } from './identity-settings.ts';

/** The person closed the window, declined, or started anew (msal-browser 5.29 BrowserAuthErrorCodes, msal-common ClientAuthErrorCodes). */
const CANCELLED = new Set(['user_cancelled', 'user_canceled', 'interaction_in_progress_cancelled', 'access_denied']);
/** A click can put it right. `popup_window_error` and `empty_window_error`: the browser blocked the window. */
const NEEDS_A_CLICK = new Set([
  'no_account_error',
  'no_account_found',
  'no_tokens_found',
  'invalid_grant',
  'popup_window_error',
  'empty_window_error',
  'interaction_in_progress',
]);
/**
 * Entra: nobody has agreed to the scopes (65001), an administrator must (90094), or the person asked an administrator (90095).
 * Most tenants do not let people agree to calendar scopes themselves (platform-facts C6), so all of them mean "ask your administrator".
 */
const CONSENT = /AADSTS(65001|90094|90095)\b|\bconsent_required\b/;

/**
 * What a failure of msal means to the person. `interactive`: it came from the sign-in window; `scopes`: what was asked for, to which
 * an administrator may have to agree. Holds nothing of the error's text.
 */
export function toSignInProblem(
  error: unknown,
  interactive: boolean,
  settings: IdentitySettings,
  scopes: readonly string[] = settings.scopes,
): SignInProblem {
  if (!isOfMsal(error)) return { because: 'unavailable' };
  const { errorCode, subError, errorMessage } = error;
  if (CONSENT.test(`${errorCode} ${subError} ${errorMessage}`)) {
    return { because: 'consent-needed', adminConsentUrl: adminConsentUrl(settings, scopes) };
  }
  if (CANCELLED.has(errorCode)) return { because: 'cancelled' };
  if (NEEDS_A_CLICK.has(errorCode) || error.name === 'InteractionRequiredAuthError')
    return { because: 'interaction-needed' };
  // A window that nobody finished; silently, a host or a hidden frame that did not answer.
  if (errorCode === 'timed_out') return { because: interactive ? 'cancelled' : 'unavailable' };
  return { because: 'unavailable' };
}

/** By its members, not its class: each part of msal has classes of its own (sign-in-client.ts), and neither is fetched for asking. */
function isOfMsal(error: unknown): error is AuthError {
  return error instanceof Error && ['errorCode', 'subError', 'errorMessage'].every((member) => member in error);
}

/** Where an administrator agrees for everybody: learn.microsoft.com/entra/identity-platform/v2-admin-consent. */
function adminConsentUrl({ authority, clientId, redirectUri }: IdentitySettings, scopes: readonly string[]): string {
  const base = authority.replace(/\/+$/, '').replace(/\/v2\.0$/, '');
  const query = new URLSearchParams({ client_id: clientId, scope: scopes.join(' '), redirect_uri: redirectUri });
  return `${base}/v2.0/adminconsent?${query.toString()}`;
}
