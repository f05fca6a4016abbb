import type { healthWords as english } from '../en/health-words.ts';

export const healthWords: Readonly<Record<keyof typeof english, string>> = {
  'health.title': 'État de la synchronisation',
  'health.intro':
    'Ce que la synchronisation a vu la dernière fois dans le calendrier de chaque organisateur. Toute personne qui peut ouvrir le site du registre le voit : des dates, des nombres et les numéros de rituels, aucune réunion et aucun objectif. Les personnes sont dans l’ordre des noms.',
  'health.reading': 'Lecture de l’état…',
  'health.not-read': 'L’état n’a pas pu être lu. {reason}.',
  'health.none':
    'Personne n’organise encore : les responsables de comptes apparaîtront ici dès que le registre contiendra des comptes.',
  'health.total':
    'Tous les organisateurs ensemble : {tagged, plural, one {# réunion avec un client} other {# réunions avec des clients}} sur {all, number} {tagged, plural, one {porte} other {portent}} un rituel, soit {share, number, percent}.',
  'health.total.none': 'Tous les organisateurs ensemble : pas encore de réunion avec un client.',
  'health.caption': 'Les organisateurs et l’état de leur synchronisation',
  'health.column.organiser': 'Organisateur',
  'health.column.last-sync': 'Dernière synchronisation',
  'health.column.addin-seen': 'Dernière ouverture du complément',
  'health.column.coverage': 'Réunions avec rituel',
  'health.column.errors': 'Erreurs et marche à suivre',
  'health.more': 'Afficher {count, number} de plus',
  'health.moment.today': 'Aujourd’hui à {time}',
  'health.moment': '{day} à {time}, {ago}',
  'health.never-synced': 'Pas encore',
  'health.never-seen': 'Pas encore',
  'health.never-opened':
    'Rien n’a encore été signalé. Demandez à {name} d’ouvrir une fois le tableau dans Teams ou le complément dans Outlook.',
  'health.coverage':
    '{tagged, number} sur {all, plural, one {# réunion avec un client} other {# réunions avec des clients}}, soit {share, number, percent}',
  'health.coverage.none': 'Pas encore de réunion avec un client',
  'health.coverage.unknown': 'Pas encore connu',
  'health.no-errors': 'Aucune',
  'health.error.calendar.whole':
    'Le calendrier n’a pas pu être lu. La prochaine synchronisation réessaiera ; si cela persiste, {name} ouvre le tableau dans Teams et s’y connecte pour en permettre la lecture.',
  'health.error.calendar':
    'Le calendrier n’a pas répondu pour {count, plural, one {# rituel} other {# rituels}}. Rien à faire : la prochaine synchronisation réessaiera.',
  'health.error.register':
    '{count, plural, one {# rituel n’a pas pu être enregistré} other {# rituels n’ont pas pu être enregistrés}} dans le registre. La prochaine synchronisation réessaiera ; si cela persiste, vérifiez que {name} peut modifier le site du registre.',
  'health.error.conflict':
    'Quelqu’un d’autre a modifié {count, plural, one {# rituel} other {# rituels}} au même moment. Rien à faire : la prochaine synchronisation réessaiera.',
  'health.error.copied':
    '{count, plural, one {# rituel figure} other {# rituels figurent}} dans plusieurs réunions, comme après une copie. {name} crée une nouvelle réunion à la place de la copie, puis supprime la copie.',
  'health.error.unknown-ref':
    'Le calendrier porte {count, plural, one {# rituel absent} other {# rituels absents}} du registre. Restaurez ce qui a été supprimé depuis la corbeille du site ; sinon, {name} ouvre la réunion dans Outlook et choisit de nouveau son rituel.',
};
