import type { guidanceWords as english } from '../en/guidance-words.ts';

export const guidanceWords: Readonly<Record<keyof typeof english, string>> = {
  'pane.suggest.title': 'Suggestion : {ritual}',
  'pane.suggest.title-of': 'Suggestion : {ritual}, {accounts}',
  'pane.suggest.accept': 'Retenir',
  'pane.suggest.accept.label': 'Retenir : {ritual}',
  'pane.suggest.accept.label-of': 'Retenir : {ritual}, {accounts}',
  'pane.suggest.other': 'En choisir un autre',
  'pane.suggest.last': 'La dernière : {relative}.',
  'pane.suggest.because.client-people': '{people, plural, one {# personne} other {# personnes}} de {account}',
  'pane.suggest.because.several-clients': 'des personnes de {accounts}',
  'pane.suggest.because.internal-only':
    '{people, plural, one {# personne} other {# personnes}} de chez nous, aucun client',
  'pane.suggest.because.account-named': 'cite « {words} »',
  'pane.suggest.because.all-accounts': 'porte sur « {words} »',
  'pane.suggest.because.named': 'intitulée « {words} »',
  'pane.suggest.because.assessment': 'fait le point : « {words} »',
  'pane.suggest.because.preparation': 'prépare : « {words} »',
  'pane.suggest.because.rhythm': 'revient moins d’une fois par mois',
  'pane.suggest.because.length': '{minutes}\u00a0min',

  'pane.facts.open': 'En savoir plus',
  'pane.facts.open.label': 'En savoir plus : {ritual}',
  'pane.facts.place': 'Sa place parmi les cinq',
  'pane.facts.internal': 'Interne',
  'pane.facts.external': 'Avec les clients',
  'pane.facts.account-manager': 'Menée par le responsable du compte clé',
  'pane.facts.senior-management': 'Menée par la direction',
  'pane.facts.charter': 'Dans la charte du programme',
  'pane.facts.name': 'Appelée ici « {name} »',
  'pane.facts.range': '{same, select, yes {{max} par an} other {{min} à {max} par an}}',
  'pane.facts.coverage.as-needed': 'Selon les besoins, sans rythme fixé',
  'pane.facts.coverage.none': 'Non pratiquée dans ce programme',
  'pane.hours': '{hours, plural, one {# heure} other {# heures}}',
  'pane.facts.longest': '{hours} au plus',
  'pane.facts.shortest': '{days, plural, one {# jour} other {# jours}} au moins',
  'pane.facts.people': '{people} personnes au plus',
  'pane.facts.venue': 'Lieu : {venue}',
  'pane.facts.participants': 'Avec {participants}',
  'pane.facts.gate.inform': 'Sans objectif, Outlook le signale seulement à l’envoi',
  'pane.facts.gate.prompt': 'Sans objectif, Outlook demande à l’envoi ; on peut envoyer quand même',
  'pane.facts.gate.hold': 'Sans objectif, Outlook n’envoie pas',

  'pane.judged.explicit': 'Explicite : un participant peut répondre oui ou non.',
  'pane.judged.vague': 'Pas encore.',
  'pane.judged.quote': '« {text} »',
  'pane.judged.because.multiple-objectives': '{words} : plusieurs résultats à la fois.',
  'pane.judged.because.business-target': '{words} : c’est une cible commerciale.',
  'pane.judged.because.decided-elsewhere': '{words} : ce sera ailleurs, ou plus tard.',
  'pane.judged.because.past-decision': '{words} : c’est du passé.',
  'pane.judged.because.decision-ruled-out': '{words} : c’est exclu.',
  'pane.judged.because.no-object': '{words} : il manque sur quoi.',
  'pane.judged.because.not-observable': '{words} : personne ne peut le constater.',
  'pane.judged.because.activity': '{words} : c’est une activité.',
  'pane.judged.because.generic-words': '{words} : cela peut être n’importe quoi.',
  'pane.judged.recycled': 'La phrase est celle de la dernière fois.',
  'pane.judged.begin': 'Commencer par « {starter} »',

  'pane.hint.too-long': '{ritual} : rarement plus de {hours}.',
  'pane.hint.too-short': '{ritual} : d’habitude {days, plural, one {une journée} other {# jours}} au moins.',
  'pane.hint.too-many-people': '{ritual} : rarement plus de {most} personnes ; ici, {people}.',
  'pane.hint.client-at-internal':
    '{ritual} : rituel interne, or {people, plural, one {une personne} other {# personnes}} d’un client {people, plural, one {est invitée} other {sont invitées}}.',
  'pane.hint.nobody-of-the-client': '{ritual} : le client y est d’habitude, or personne d’un client n’est invité.',
  'pane.hint.review-by-another-name': 'Le titre ne dit pas qu’il s’agit de ce rituel : {ritual}.',
  'pane.hint.called-a-review':
    'Le titre dit « {words} ». Une revue évalue avec le client, pour changer ce qui doit l’être.',
  'pane.hint.misnamed': 'Le titre est celui d’un autre rituel ({as}) ; ici : {ritual}.',
  'pane.hint.dismiss': 'Masquer : {hint}',
  'pane.rename': 'Renommer en « {title} »',
  'pane.renamed': 'Titre modifié.',
  'pane.renamed.undo': 'Annuler : « {title} »',

  'pane.embedded':
    'Si ce formulaire est dans le calendrier, Outlook ne vérifie pas l’objectif à l’envoi. Ouvrez-le dans sa propre fenêtre.',
  'pane.embedded.dismiss': 'Masquer',
  'pane.series.whole': 'Pour toutes les réunions de la série. Ouvrez l’une d’elles pour lui donner un objectif à elle.',
  'pane.series.of-whole': 'C’est l’objectif de toute la série.',
  'pane.series.only-this': 'Donner le sien à cette réunion',
  'pane.series.own': 'Pour cette seule réunion de la série.',
  'pane.save.sent': 'Envoyez la mise à jour pour que les participants le voient.',
  'pane.shared.title': 'Calendrier partagé : {owner}',
  'pane.shared.body':
    'Ce calendrier n’est pas le vôtre : vous pouvez lire ici, sans rien modifier. C’est à {organiser} de choisir le rituel et l’objectif.',

  'pane.agenda.offer': 'Insérer un ordre du jour',
  'pane.agenda.inserted': 'L’ordre du jour est dans l’invitation.',
  'pane.agenda.undo': 'Annuler : retirer l’ordre du jour',
  'pane.agenda.changed':
    'L’ordre du jour a été modifié entre-temps, il reste donc en place. Effacez-le dans l’invitation si vous le souhaitez.',
  'pane.agenda.title': 'Ordre du jour',
  'pane.agenda.kam-meeting':
    'Qu’est-ce qui a changé chez le client depuis la dernière fois ?|Quels engagements restent ouverts, qui les tient, et pour quand ?|Qu’attendons-nous de la prochaine réunion avec le client ?|Que décidons-nous aujourd’hui ?',
  'pane.agenda.commercial-seminar':
    'Que nous a appris l’année avec nos comptes clés ?|Où nos comptes ont-ils besoin les uns des autres ?|Quelles priorités fixons-nous pour l’année à venir ?|Que fera chacun autrement dès demain ?',
  'pane.agenda.commercial-meeting':
    'Quoi de neuf sur le terrain ?|Où en sont nos comptes par rapport à leurs plans ?|Où faut-il de l’aide, et de qui ?|Que décidons-nous aujourd’hui ?',
  'pane.agenda.account-review':
    'Qu’avait promis chacun la dernière fois, et qu’en est-il ?|Qu’est-ce qui marche bien, et qu’est-ce qui ne marche pas ?|Qu’est-ce qui a changé dans les priorités du client ?|Que changeons-nous, qui s’en charge, et pour quand ?',
  'pane.agenda.advisory-board':
    'Que voient venir nos clients dans leur métier ?|Où travailler avec nous leur coûte-t-il des efforts ?|Que feraient-ils en premier à notre place ?|Que retenons-nous, et comment en rendrons-nous compte ?',

  'pane.ritual.expected':
    'Ce qui est attendu de vous : contribuer à y parvenir d’ici la fin. Ensuite, trois gestes diront si c’est fait.',

  'pane.next.title': 'La prochaine fois',
  'pane.next.planned': 'Prévue le {day}.',
  'pane.next.due': 'À tenir entre le {from} et le {by}, selon la charte.',
  'pane.next.plan': 'Planifier la prochaine pour le {day}',
  'pane.next.opened': 'Outlook a ouvert l’invitation. Vérifiez le jour, puis envoyez-la.',
  'pane.next.failed': 'Outlook n’a pas ouvert de nouvelle invitation. Planifiez-la dans le calendrier.',
};
