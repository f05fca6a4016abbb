import type { healthWords as english } from '../en/health-words.ts';

export const healthWords: Readonly<Record<keyof typeof english, string>> = {
  'health.title': 'Zustand der Synchronisierung',
  'health.intro':
    'Was die Synchronisierung zuletzt im eigenen Kalender der Organisatoren gesehen hat. Sehen kann es, wer die Website des Registers öffnen darf: Zeitpunkte, Anzahlen und die Nummern von Ritualen, keine Besprechung und kein Ziel. Die Reihenfolge ist die der Namen.',
  'health.reading': 'Zustand wird gelesen…',
  'health.not-read': 'Der Zustand konnte nicht gelesen werden. {reason}.',
  'health.none': 'Noch organisiert niemand: Key-Account-Manager stehen hier, sobald das Register Kunden hat.',
  'health.total':
    'Alle Organisatoren zusammen: {tagged, number} von {all, plural, one {# Besprechung} other {# Besprechungen}} mit Kunden {tagged, plural, one {hat} other {haben}} ein Ritual, {share, number, percent}.',
  'health.total.none': 'Alle Organisatoren zusammen: noch keine Besprechung mit Kunden.',
  'health.caption': 'Organisatoren und wie die Synchronisierung bei ihnen läuft',
  'health.column.organiser': 'Organisator',
  'health.column.last-sync': 'Letzte Synchronisierung',
  'health.column.addin-seen': 'Add-In zuletzt gesehen',
  'health.column.coverage': 'Besprechungen mit Ritual',
  'health.column.errors': 'Fehler und was zu tun ist',
  'health.more': '{count, number} weitere anzeigen',
  'health.moment.today': 'Heute um {time} Uhr',
  'health.moment': '{day} um {time} Uhr, {ago}',
  'health.never-synced': 'Noch nie',
  'health.never-seen': 'Noch nie',
  'health.never-opened':
    'Es liegt noch keine Meldung vor. Bitten Sie {name}, einmal die Übersicht in Teams oder das Add-In in Outlook zu öffnen.',
  'health.coverage':
    '{tagged, number} von {all, plural, one {# Besprechung} other {# Besprechungen}} mit Kunden, {share, number, percent}',
  'health.coverage.none': 'Noch keine Besprechung mit Kunden',
  'health.coverage.unknown': 'Noch nicht bekannt',
  'health.no-errors': 'Keine',
  'health.error.calendar.whole':
    'Der Kalender konnte nicht gelesen werden. Die nächste Synchronisierung versucht es wieder; bleibt es dabei, öffnet {name} die Übersicht in Teams und meldet sich dort an, um das Lesen zu erlauben.',
  'health.error.calendar':
    'Der Kalender hat zu {count, plural, one {# Ritual} other {# Ritualen}} nicht geantwortet. Es ist nichts zu tun: Die nächste Synchronisierung versucht es wieder.',
  'health.error.register':
    '{count, plural, one {# Ritual konnte} other {# Rituale konnten}} nicht im Register gespeichert werden. Die nächste Synchronisierung versucht es wieder; bleibt es dabei, prüfen Sie, ob {name} die Website des Registers bearbeiten darf.',
  'health.error.conflict':
    'Jemand anders hat {count, plural, one {# Ritual} other {# Rituale}} im selben Moment geändert. Es ist nichts zu tun: Die nächste Synchronisierung versucht es wieder.',
  'health.error.copied':
    '{count, plural, one {# Ritual steht} other {# Rituale stehen}} in mehreren Besprechungen, etwa nach dem Kopieren. {name} legt statt der Kopie eine neue Besprechung an und löscht die Kopie.',
  'health.error.unknown-ref':
    'Der Kalender nennt {count, plural, one {# Ritual, das} other {# Rituale, die}} im Register {count, plural, one {fehlt} other {fehlen}}. Stellen Sie Gelöschtes aus dem Papierkorb der Website wieder her; sonst öffnet {name} die Besprechung in Outlook und wählt ihr Ritual neu.',
};
