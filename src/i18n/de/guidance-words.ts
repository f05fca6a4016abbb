import type { guidanceWords as english } from '../en/guidance-words.ts';

/** Names of rituals differ in gender, so they stand before a colon instead of inside a sentence. */
export const guidanceWords: Readonly<Record<keyof typeof english, string>> = {
  'pane.suggest.title': 'Vorschlag: {ritual}',
  'pane.suggest.title-of': 'Vorschlag: {ritual}, {accounts}',
  'pane.suggest.accept': 'Übernehmen',
  'pane.suggest.accept.label': 'Übernehmen: {ritual}',
  'pane.suggest.accept.label-of': 'Übernehmen: {ritual}, {accounts}',
  'pane.suggest.other': 'Anderes wählen',
  'pane.suggest.last': 'Zuletzt {relative}.',
  'pane.suggest.because.client-people': '{people, plural, one {# Person} other {# Personen}} von {account}',
  'pane.suggest.because.several-clients': 'Personen von {accounts}',
  'pane.suggest.because.internal-only':
    '{people, plural, one {# Person} other {# Personen}} von uns, niemand vom Kunden',
  'pane.suggest.because.account-named': 'nennt „{words}“',
  'pane.suggest.because.all-accounts': 'handelt von „{words}“',
  'pane.suggest.because.named': 'heißt „{words}“',
  'pane.suggest.because.assessment': 'zieht Bilanz: „{words}“',
  'pane.suggest.because.preparation': 'bereitet vor: „{words}“',
  'pane.suggest.because.rhythm': 'findet seltener als monatlich statt',
  'pane.suggest.because.length': '{minutes}\u00a0Min.',

  'pane.facts.open': 'Mehr dazu',
  'pane.facts.open.label': 'Mehr dazu: {ritual}',
  'pane.facts.place': 'Sein Platz unter den fünf',
  'pane.facts.internal': 'Intern',
  'pane.facts.external': 'Mit Kunden',
  'pane.facts.account-manager': 'Geleitet vom Key-Account-Manager',
  'pane.facts.senior-management': 'Geleitet von der Geschäftsleitung',
  'pane.facts.charter': 'In der Charta des Programms',
  'pane.facts.name': 'Heißt hier „{name}“',
  'pane.facts.range': '{same, select, yes {{max}-mal im Jahr} other {{min}- bis {max}-mal im Jahr}}',
  'pane.facts.coverage.as-needed': 'Nach Bedarf, ohne festen Rhythmus',
  'pane.facts.coverage.none': 'In diesem Programm nicht üblich',
  'pane.hours': '{hours, plural, one {# Stunde} other {# Stunden}}',
  'pane.facts.longest': 'Höchstens {hours}',
  'pane.facts.shortest': 'Mindestens {days, plural, one {# Tag} other {# Tage}}',
  'pane.facts.people': 'Höchstens {people} Personen',
  'pane.facts.venue': 'Ort: {venue}',
  'pane.facts.participants': 'Dabei: {participants}',
  'pane.facts.gate.inform': 'Ohne Ziel weist Outlook beim Senden nur darauf hin',
  'pane.facts.gate.prompt': 'Ohne Ziel fragt Outlook beim Senden nach; Senden bleibt möglich',
  'pane.facts.gate.hold': 'Ohne Ziel sendet Outlook die Besprechung nicht',

  'pane.judged.explicit': 'Eindeutig: Ein Teilnehmer kann Ja oder Nein sagen.',
  'pane.judged.vague': 'Noch nicht.',
  'pane.judged.quote': '„{text}“',
  'pane.judged.because.multiple-objectives': '{words}: mehr als ein Ergebnis.',
  'pane.judged.because.business-target': '{words}: Das ist ein Geschäftsziel.',
  'pane.judged.because.decided-elsewhere': '{words}: Das geschieht an anderer Stelle oder später.',
  'pane.judged.because.past-decision': '{words}: Das ist schon geschehen.',
  'pane.judged.because.decision-ruled-out': '{words}: Das ist ausgeschlossen.',
  'pane.judged.because.no-object': '{words}: Es fehlt, worüber.',
  'pane.judged.because.not-observable': '{words}: Das kann niemand sehen.',
  'pane.judged.because.activity': '{words}: Das ist eine Tätigkeit.',
  'pane.judged.because.generic-words': '{words}: Das kann alles Mögliche sein.',
  'pane.judged.recycled': 'Derselbe Satz wie beim letzten Mal.',
  'pane.judged.begin': 'Beginnen mit „{starter}“',

  'pane.hint.too-long': '{ritual}: Das dauert selten länger als {hours}.',
  'pane.hint.too-short': '{ritual}: Das dauert meist {days, plural, one {einen Tag} other {# Tage}} oder länger.',
  'pane.hint.too-many-people': '{ritual}: Selten sind mehr als {most} Personen dabei; hier sind es {people}.',
  'pane.hint.client-at-internal':
    '{ritual}: Das ist intern, aber {people, plural, one {eine Person} other {# Personen}} von einem Kunden {people, plural, one {ist} other {sind}} eingeladen.',
  'pane.hint.nobody-of-the-client':
    '{ritual}: Hier ist der Kunde meist dabei, aber niemand von einem Kunden ist eingeladen.',
  'pane.hint.review-by-another-name': 'Der Titel sagt nicht, welches Ritual das ist: {ritual}.',
  'pane.hint.called-a-review':
    'Im Titel steht „{words}“. Ein Review zieht mit dem Kunden Bilanz, um bei Bedarf etwas zu ändern.',
  'pane.hint.misnamed': 'Der Titel nennt ein anderes Ritual ({as}); hier ist es: {ritual}.',
  'pane.hint.dismiss': 'Ausblenden: {hint}',
  'pane.rename': 'In „{title}“ umbenennen',
  'pane.renamed': 'Umbenannt.',
  'pane.renamed.undo': 'Rückgängig: „{title}“',

  'pane.embedded':
    'Wenn dieses Formular innerhalb des Kalenders geöffnet ist, prüft Outlook das Ziel beim Senden nicht. Öffnen Sie es in einem eigenen Fenster.',
  'pane.embedded.dismiss': 'Ausblenden',
  'pane.series.whole': 'Für jede Besprechung der Serie. Öffnen Sie eine davon, um ihr ein eigenes Ziel zu geben.',
  'pane.series.of-whole': 'Das ist das Ziel der ganzen Serie.',
  'pane.series.only-this': 'Eigenes Ziel festlegen',
  'pane.series.own': 'Nur für diese Besprechung der Serie.',
  'pane.save.sent': 'Senden Sie das Update, damit die Teilnehmer es sehen.',
  'pane.shared.title': 'Im Kalender von {owner}',
  'pane.shared.body':
    'Dies ist nicht Ihr Kalender: Sie können hier lesen, aber nichts ändern. Ritual und Ziel legt {organiser} fest.',

  'pane.agenda.offer': 'Agenda einfügen',
  'pane.agenda.inserted': 'Die Agenda steht in der Einladung.',
  'pane.agenda.undo': 'Rückgängig: Agenda entfernen',
  'pane.agenda.changed':
    'Die Agenda wurde inzwischen geändert und bleibt deshalb stehen. Löschen Sie sie in der Einladung, wenn Sie möchten.',
  'pane.agenda.title': 'Agenda',
  'pane.agenda.kam-meeting':
    'Was hat sich beim Kunden seit dem letzten Mal verändert?|Welche Zusagen sind offen, und wer erledigt sie bis wann?|Was wollen wir bei der nächsten Besprechung mit dem Kunden erreichen?|Was entscheiden wir heute?',
  'pane.agenda.commercial-seminar':
    'Was hat uns das Jahr mit unseren Key Accounts gelehrt?|Wo brauchen unsere Kundenteams einander?|Welche Prioritäten setzen wir für das kommende Jahr?|Was macht jeder von uns ab morgen anders?',
  'pane.agenda.commercial-meeting':
    'Was gibt es Neues aus dem Markt?|Wo stehen unsere Kunden im Vergleich zu ihren Plänen?|Wo wird Hilfe gebraucht, und von wem?|Was entscheiden wir heute?',
  'pane.agenda.account-review':
    'Was hat jede Seite beim letzten Mal zugesagt, und was ist daraus geworden?|Was läuft gut, und was nicht?|Was hat sich an den Prioritäten des Kunden geändert?|Was ändern wir, wer übernimmt es, und bis wann?',
  'pane.agenda.advisory-board':
    'Was sehen unsere Kunden in ihrem Geschäft auf sich zukommen?|Wo kostet sie die Zusammenarbeit mit uns Mühe?|Was würden sie an unserer Stelle zuerst tun?|Was nehmen wir uns vor, und wie berichten wir darüber?',

  'pane.ritual.expected':
    'Ihr Beitrag: Helfen Sie mit, dies bis zum Ende zu erreichen. Danach genügt dreimal Tippen, um zu sagen, ob es gelungen ist.',

  'pane.next.title': 'Das nächste Mal',
  'pane.next.planned': 'Geplant für den {day}.',
  'pane.next.due': 'Laut Charta fällig zwischen dem {from} und dem {by}.',
  'pane.next.plan': 'Für den {day} planen',
  'pane.next.opened': 'Outlook hat die Einladung geöffnet. Prüfen Sie den Tag, und senden Sie sie dann.',
  'pane.next.failed': 'Outlook hat keine neue Einladung geöffnet. Planen Sie sie im Kalender.',
};
