import type { Language } from './language.ts';

type BareKey = 'sign-in-unfinished' | 'not-loaded';

/** For pages that could not load a catalogue, or must not wait for one. */
export const bareWords: Readonly<Record<Language, Readonly<Record<BareKey, string>>>> = {
  en: {
    'sign-in-unfinished': 'Signing in did not finish. Close this window and try again.',
    'not-loaded': 'Account rituals could not be loaded. Check the connection, then reload this page.',
  },
  fr: {
    'sign-in-unfinished': 'La connexion n’a pas abouti. Fermez cette fenêtre et réessayez.',
    'not-loaded':
      'L’application Rituels de compte n’a pas pu être chargée. Vérifiez le réseau, puis rechargez cette page.',
  },
  de: {
    'sign-in-unfinished':
      'Die Anmeldung wurde nicht abgeschlossen. Schließen Sie dieses Fenster, und versuchen Sie es erneut.',
    'not-loaded':
      'Die App Kundenrituale konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie diese Seite dann neu.',
  },
  es: {
    'sign-in-unfinished': 'El inicio de sesión no se ha completado. Cierre esta ventana e inténtelo de nuevo.',
    'not-loaded':
      'No se ha podido cargar la aplicación Rituales de cuenta. Compruebe la conexión y vuelva a cargar esta página.',
  },
};
