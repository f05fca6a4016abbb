import type { ritualWords as english } from '../en/ritual-words.ts';

/**
 * The words of the German catalogue, one for one thing (docs/language.md):
 *
 * | Word                | German                    | Word                 | German                                  |
 * | ------------------- | ------------------------- | -------------------- | --------------------------------------- |
 * | ritual              | das Ritual                | register             | das Register                            |
 * | objective           | das Ziel                  | cadence              | der Rhythmus, im Rhythmus               |
 * | Strategic Objective | das Strategische Ziel     | charter              | die Charta                              |
 * | focus               | der Schwerpunkt           | to tag               | zuordnen                                |
 * | explicit            | eindeutig                 | check                | der Check                               |
 * | account, client     | der Kunde                 | meeting              | die Besprechung                         |
 * | programme           | das Key-Account-Programm  | organiser, attendee  | der Organisator, der Teilnehmer         |
 * | board               | die Übersicht             | held, planned        | durchgeführt, geplant                   |
 *
 * „Konto“ is what a person signs in with, so an account is a „Kunde“. „Board“ would be the advisory board.
 */
export const ritualWords: Readonly<Record<keyof typeof english, string>> = {
  'ritual.kam-meeting': 'Key-Account-Management-Meeting',
  'ritual.commercial-seminar': 'Key-Account-Vertriebsseminar',
  'ritual.commercial-meeting': 'Key-Account-Vertriebsmeeting',
  'ritual.account-review': 'Key-Account-Review',
  'ritual.advisory-board': 'Kundenbeirat',

  'ritual.kam-meeting.short': 'Koordination',
  'ritual.commercial-seminar.short': 'Seminar',
  'ritual.commercial-meeting.short': 'Vertriebsmeeting',
  'ritual.account-review.short': 'Review',
  'ritual.advisory-board.short': 'Kundenbeirat',

  'ritual.kam-meeting.definition':
    'Unser Kundenteam stimmt sich zu einem Kunden ab. Intern, geleitet vom Key-Account-Manager.',
  'ritual.commercial-seminar.definition':
    'Ein Tag oder mehr mit allen Key-Account-Managern, zum Planen und zum Austausch. Intern, geleitet von der Geschäftsleitung.',
  'ritual.commercial-meeting.definition':
    'Die regelmäßige Runde zu Neuigkeiten aus dem Markt und zum Stand der Dinge. Intern, geleitet von der Geschäftsleitung.',
  'ritual.account-review.definition':
    'Unser Team zieht mit seinem Kunden Bilanz und entscheidet, was sich ändern soll. Mit dem Kunden, geleitet vom Key-Account-Manager.',
  'ritual.advisory-board.definition':
    'Mehrere Kundenunternehmen beraten uns zur Zusammenarbeit. Mit Kunden, geleitet von der Geschäftsleitung.',

  'focus.increase-customer-trust': 'Das Vertrauen der Kunden stärken',
  'focus.innovate-on-offers': 'Bestehende Angebote erneuern, auch gemeinsam mit Kunden',
  'focus.identify-opportunities': 'Neue Geschäftschancen erkennen',
  'focus.review-mutual-performance': 'Die gegenseitige Leistung bewerten',
  'focus.improve-relationship-processes': 'Abläufe im Beziehungsmanagement verbessern',
  'focus.train-account-managers': 'Key-Account-Manager schulen',
  'focus.strengthen-top-down-information': 'Den Informationsfluss von oben nach unten stärken',
  'focus.evaluate-progress': 'Fortschritte im Beziehungsmanagement bewerten',
  'focus.strengthen-team-cohesion': 'Den Zusammenhalt im Team stärken',
  'focus.plan': 'Planen',
  'focus.exchange-field-information': 'Informationen aus dem Markt austauschen',
  'focus.evaluate-programme': 'Das Key-Account-Programm bewerten',

  programme: 'Key-Account-Programm',
  'strategic.drafted': 'Entwurf',
  'strategic.shared': 'geteilt',
  'strategic.aligned': 'abgestimmt',
  'strategic.validated': 'bestätigt',
};
