import type { Language } from './language.ts';

/** One sentence, kept out of the catalogues so that the sign-in window loads nothing else. */
export const authRedirectWords: Readonly<Record<Language, string>> = {
  en: 'Signing in did not finish. Close this window and try again.',
  fr: 'La connexion n’a pas abouti. Fermez cette fenêtre et réessayez.',
};
