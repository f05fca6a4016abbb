/** The add-in as one person meets it: words in one language, the deployment's origin replaced by the sandbox's. */
import type { AddinManifest, Localised } from './addin-manifest.ts';
import type { Addin } from './outlook-host-types.ts';

/** The highest Mailbox set that the page declares (pages/outlook/host/app-context.ts). */
const HIGHEST_MAILBOX_SET = 15;

/** Throws when the manifest asks for more than the page's Outlook has. */
export function addinForPerson(manifest: AddinManifest, language: string, origin: string): Addin {
  const [major, minor] = manifest.mailboxSet.split('.').map(Number);
  if (major !== 1 || (minor ?? 0) > HIGHEST_MAILBOX_SET) {
    throw new Error(`the manifest asks for Mailbox ${manifest.mailboxSet}; this Outlook has 1.${HIGHEST_MAILBOX_SET}`);
  }
  const home = originOf(
    manifest.buttons.map((button) => button.action).find((action) => action.kind === 'pane')?.url ?? manifest.eventsUrl,
  );
  const here = (url: string): string =>
    home !== '' && (url === home || url.startsWith(`${home}/`)) ? origin + url.slice(home.length) : url;
  const word = (words: Localised): string => inLanguage(words, language);
  const address = (words: Localised | undefined): string => (words === undefined ? '' : here(word(words)));
  return {
    id: manifest.id,
    name: word(manifest.displayName),
    permission: manifest.permission,
    appDomains: [...new Set([origin, ...manifest.appDomains.map(here)])],
    buttons: manifest.buttons.map((button) => ({
      id: button.id,
      surface: button.surface,
      label: word(button.label),
      description: word(button.description),
      icon: address(button.icon),
      action: button.action.kind === 'pane' ? { kind: 'pane', url: address(button.action.url) } : button.action,
    })),
    launchEvents: manifest.launchEvents,
    eventsUrl: address(manifest.eventsUrl),
    functionFileUrl: address(manifest.functionFileUrl),
  };
}

/** The exact locale, else another of the same language, else the default. */
export function inLanguage(words: Localised, language: string): string {
  const wanted = language.toLowerCase();
  const locales = Object.keys(words.overrides);
  const locale =
    locales.find((name) => name.toLowerCase() === wanted) ??
    locales.find((name) => name.slice(0, 2).toLowerCase() === wanted.slice(0, 2));
  return (locale === undefined ? undefined : words.overrides[locale]) ?? words.value;
}

function originOf(url: Localised | undefined): string {
  return url === undefined || !URL.canParse(url.value) ? '' : new URL(url.value).origin;
}
