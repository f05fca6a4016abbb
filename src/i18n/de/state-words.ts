import type { stateWords as english } from '../en/state-words.ts';

export const stateWords: Readonly<Record<keyof typeof english, string>> = {
  'app.name': 'Kundenrituale',
  'state.loading': 'Wird geladen…',
  'state.try-again': 'Erneut versuchen',

  'sign-in.title': 'Melden Sie sich an, um fortzufahren',
  'sign-in.body': 'Die App verwendet Ihr Geschäftskonto. Sie melden sich nur einmal an.',
  'sign-in.action': 'Anmelden',
  'sign-in.waiting': 'Schließen Sie die Anmeldung in dem Fenster ab, das sich geöffnet hat.',
  'sign-in.cancelled': 'Das Anmeldefenster wurde geschlossen. Melden Sie sich an, wann immer Sie möchten.',
  'sign-in.unavailable.title': 'Die Anmeldung funktioniert zurzeit nicht',
  'sign-in.unavailable.body':
    'Microsoft 365 hat nicht geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.',

  'consent.title': 'Zuerst muss Ihr Administrator zustimmen',
  'consent.body':
    'Die App ist in Ihrer Organisation noch nicht zugelassen. Senden Sie diese Adresse an Ihren Administrator, und versuchen Sie es dann erneut.',
  'consent.link': 'Seite für die Zustimmung des Administrators',
  'consent.copy': 'Link kopieren',
  'consent.copied': 'Der Link wurde kopiert.',
  'consent.copy-yourself': 'Der Link konnte hier nicht kopiert werden. Kopieren Sie ihn aus dem Feld.',

  'register.not-granted.title': 'Sie haben noch keinen Zugriff auf das Register',
  'register.not-granted.body':
    'Bitten Sie Ihr Key-Account-Programm, Sie zur Website „{site}“ hinzuzufügen, und versuchen Sie es dann erneut.',
  'register.not-provisioned.title': 'Das Register ist noch nicht eingerichtet',
  'register.not-provisioned.body':
    'Die Website „{site}“ enthält die Listen der App noch nicht. Ein Administrator legt sie einmalig an, wie im Handbuch für Administratoren beschrieben.',
  'register.refused.title': 'Das Register nimmt diesen Eintrag nicht an',
  'register.refused.body':
    'Seine Listen auf der Website „{site}“ sind möglicherweise älter als diese App. Bitten Sie Ihren Administrator, sie zu aktualisieren, und nennen Sie ihm diesen Code: {detail}.',
  'register.unavailable.title': 'Das Register antwortet nicht',
  'register.unavailable.body': 'Das dauert meist nur eine Minute.',
  'register.unavailable.retry-after':
    'Microsoft 365 bittet um {seconds, plural, one {# Sekunde} other {# Sekunden}} Geduld.',

  'calendar.not-granted.title': 'Ihr Kalender darf noch nicht gelesen werden',
  'calendar.not-granted.body':
    'Ihre Checks kommen aus Ihrem eigenen Kalender. Bitten Sie Ihren Administrator, „Calendars.Read“ für die App zuzulassen, und versuchen Sie es dann erneut.',

  'offline.title': 'Sie sind offline',
  'offline.body': 'Es geht hier weiter, sobald das Netz wieder da ist.',

  'host.title': 'Outlook hat nicht geantwortet',
  'host.body': 'Die Besprechung konnte nicht gelesen werden. Schließen Sie diesen Bereich, und öffnen Sie ihn erneut.',

  'config.title': 'Die App ist noch nicht eingerichtet',
  'config.missing':
    'Neben dieser Seite fehlt die Datei {file}. Kopieren Sie manifest/config.json dorthin, und füllen Sie sie aus.',
  'config.not-json': 'Die Datei {file} ist kein gültiges JSON: {detail}',
  'config.key': '„{key}“ in {file}: {cure}',
  'config.cure.guid':
    'Nötig ist eine ID aus 32 Hexadezimalziffern (welche, steht in docs/hosting.md), zum Beispiel 22222222-2222-4222-8222-222222222222.',
  'config.cure.https': 'Nötig ist eine Adresse, die mit https:// beginnt.',
  'config.cure.text': 'Nötig ist ein Text.',
  'config.cure.texts': 'Nötig ist eine Liste von Texten, zum Beispiel ["login.contoso.com"] oder [].',
  'config.cure.protocol': 'Nötig ist "AAD" (Microsoft Entra) oder "OIDC".',
  'config.cure.site':
    'Nötig ist die Website als Host:/Pfad, zum Beispiel contoso.sharepoint.com:/sites/account-rituals.',
  'config.cure.time-zone': 'Nötig ist eine IANA-Zeitzone, zum Beispiel Europe/Paris.',

  'failure.title': 'Hier ist etwas schiefgegangen',
  'failure.body':
    'Versuchen Sie es erneut. Wenn es noch einmal geschieht, geben Sie diese Zeile an Ihren Administrator weiter:',
};
