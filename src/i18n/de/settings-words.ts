import type { settingsWords as english } from '../en/settings-words.ts';

export const settingsWords: Readonly<Record<keyof typeof english, string>> = {
  'settings.title': 'Einstellungen',
  'accounts.title': 'Kunden aus einer Liste',
  'accounts.intro':
    'Geben Sie eine Liste aus Excel oder aus Ihrem Vertriebssystem an. Sie sehen, was sich ändern würde, bevor etwas geschrieben wird; Kunden, die nicht in der Liste stehen, bleiben unverändert.',
  'accounts.choose': 'Datei auswählen',
  'accounts.drop': 'oder hier ablegen: CSV oder Unicode-Text, wie Excel ihn speichert',
  'accounts.paste': 'Oder Zellen einfügen, oben die Zeile mit den Spaltennamen',
  'accounts.paste.read': 'Eingefügtes lesen',
  'accounts.columns': 'Mögliche Spalten',
  'accounts.columns.intro':
    'In beliebiger Reihenfolge, auf Deutsch, Englisch, Französisch oder Spanisch. Nötig ist Name oder Schlüssel und bei einem neuen Kunden die E-Mail-Adresse des Key-Account-Managers. Eine leere Zelle ändert nichts.',
  'accounts.columns.codes': 'Abkürzungen: {names}.',
  'accounts.reading': 'Liste und Register werden gelesen…',
  'accounts.pasted': 'Eingefügte Zellen',
  'accounts.again': 'Andere Liste angeben',
  'accounts.preview.title': 'Was sich ändern würde',
  'accounts.preview.counts':
    '{made, plural, =0 {Kein neuer Kunde} one {# neuer Kunde} other {# neue Kunden}}, {changed, number} geändert, {unchanged, number} unverändert, {rejected, plural, =0 {keine Zeile abgelehnt} one {# Zeile abgelehnt} other {# Zeilen abgelehnt}}.',
  'accounts.preview.left-alone':
    '{count, plural, =0 {Alle Kunden des Registers stehen in der Liste.} one {# Kunde des Registers steht nicht in der Liste und bleibt unverändert.} other {# Kunden des Registers stehen nicht in der Liste und bleiben unverändert.}}',
  'accounts.preview.ignored': '{count, plural, one {Nicht gelesene Spalte} other {Nicht gelesene Spalten}}: {names}.',
  'accounts.preview.caption': 'Zeilen der Liste und was jede ändern würde',
  'accounts.preview.more': '{count, number} weitere anzeigen',
  'accounts.preview.none': 'Keine Zeile dieser Art.',
  'accounts.show': 'Anzeigen',
  'accounts.show.all': 'Alle Zeilen ({count, number})',
  'accounts.status.new': 'Neu',
  'accounts.status.changed': 'Geändert',
  'accounts.status.unchanged': 'Unverändert',
  'accounts.status.rejected': 'Abgelehnt',
  'accounts.show.new': 'Neu ({count, number})',
  'accounts.show.changed': 'Geändert ({count, number})',
  'accounts.show.unchanged': 'Unverändert ({count, number})',
  'accounts.show.rejected': 'Abgelehnt ({count, number})',
  'accounts.column.line': 'Zeile',
  'accounts.column.account': 'Kunde',
  'accounts.column.status': 'Status',
  'accounts.column.details': 'Details',
  'accounts.change': '{field}: {before} → {after}',
  'accounts.filled': '{field}: {after}',
  'accounts.day-order': 'Angaben wie 03/04/2026 beginnen mit',
  'accounts.day-order.unknown': 'Tag oder Monat wählen',
  'accounts.day-order.day-first': 'dem Tag',
  'accounts.day-order.month-first': 'dem Monat',
  'accounts.import': '{count, plural, one {# Kunden importieren} other {# Kunden importieren}}',
  'accounts.nothing-to-import': 'Es gibt nichts zu importieren.',
  'accounts.rejected.download': 'Abgelehnte Zeilen speichern',
  'accounts.rejected.file': 'abgelehnte-zeilen.csv',
  'accounts.progress': '{done, number} von {total, number} geschrieben',
  'accounts.stop': 'Anhalten',
  'accounts.done.title': 'Importiert',
  'accounts.done.counts':
    '{made, plural, =0 {Kein Kunde wurde angelegt} one {# Kunde wurde angelegt} other {# Kunden wurden angelegt}}, {changed, number} geändert.',
  'accounts.done.failed':
    '{count, plural, one {# Zeile wurde nicht geschrieben:} other {# Zeilen wurden nicht geschrieben:}}',
  'accounts.done.failure': '{place}, {name}: {reason}',
  'accounts.done.rejected':
    '{count, plural, one {# Zeile wurde abgelehnt. Speichern, korrigieren und importieren Sie sie.} other {# Zeilen wurden abgelehnt. Speichern, korrigieren und importieren Sie sie.}}',
  'accounts.done.again': 'Neue Vorschau',

  'copy.title': 'Kopie in diesem Browser',
  'copy.intro':
    'Damit die Seiten sofort erscheinen, behält dieser Browser, was Sie zuletzt gelesen haben: aus dem Register Kunden, Rituale und deren Ziele, aus Ihrem eigenen Kalender die Besprechungen und wer eingeladen ist. Entfernen Sie die Kopie, bevor Sie ein Gerät verlassen, das auch andere benutzen. Register und Kalender bleiben unverändert, ebenso alles, was noch gespeichert werden muss.',
  'copy.remove': 'Kopie entfernen',
  'copy.removed':
    'Die Kopie des Registers und Ihres Kalenders wurde entfernt. Was noch gespeichert werden muss, ist erhalten geblieben. Beim nächsten Öffnen wird die Seite vollständig gelesen und wieder behalten.',
  'copy.not-removed': 'Die Kopie wurde nicht entfernt: Dazu müssen Sie sich zuerst anmelden.',
  'copy.refused':
    'Der Browser hat nicht zugelassen, dass die ganze Kopie entfernt wird. Schließen Sie die anderen Fenster von Kundenrituale und versuchen Sie es noch einmal. Hilft das nicht, löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers.',
  'copy.sign-in': 'Anmelden und entfernen',
};
