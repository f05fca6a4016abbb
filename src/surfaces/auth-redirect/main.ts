/**
 * Where the sign-in window comes back to (msal-browser 5: a blank page no longer does). Hands the answer to the page that
 * opened it over a BroadcastChannel and closes; nothing is shown unless it cannot.
 */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { chooseLanguage } from '../../i18n/language.ts';
import { authRedirectWords } from '../../i18n/auth-redirect-words.ts';

broadcastResponseToMainFrame().catch(() => {
  const { language } = chooseLanguage(navigator.languages);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = authRedirectWords[language];
  document.documentElement.lang = language;
  document.body.append(message);
});
