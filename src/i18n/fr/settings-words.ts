import type { settingsWords as english } from '../en/settings-words.ts';

export const settingsWords: Readonly<Record<keyof typeof english, string>> = {
  'settings.title': 'Paramètres',
  'accounts.title': 'Comptes à partir d’une liste',
  'accounts.intro':
    'Donnez une liste venant d’Excel ou de votre outil commercial. Vous voyez ce qui changerait avant que rien ne soit écrit ; les comptes absents de la liste restent tels quels.',
  'accounts.choose': 'Choisir un fichier',
  'accounts.drop': 'ou déposez-le ici : CSV ou texte Unicode, tel qu’Excel l’enregistre',
  'accounts.paste': 'Ou collez les cellules, avec la ligne des noms de colonnes en haut',
  'accounts.paste.read': 'Lire ce que j’ai collé',
  'accounts.columns': 'Les colonnes possibles',
  'accounts.columns.intro':
    'Dans n’importe quel ordre, en français, en anglais, en allemand ou en espagnol. Il faut Nom ou Clé et, pour un nouveau compte, l’adresse e-mail du responsable. Une cellule vide ne change rien.',
  'accounts.columns.codes': 'Abréviations : {names}.',
  'accounts.reading': 'Lecture de la liste et du registre…',
  'accounts.pasted': 'Cellules collées',
  'accounts.again': 'Donner une autre liste',
  'accounts.preview.title': 'Ce qui changerait',
  'accounts.preview.counts':
    '{made, plural, =0 {Aucun nouveau compte} one {# nouveau compte} other {# nouveaux comptes}}, {changed, plural, one {# modifié} other {# modifiés}}, {unchanged, plural, one {# inchangé} other {# inchangés}}, {rejected, plural, =0 {aucune ligne rejetée} one {# ligne rejetée} other {# lignes rejetées}}.',
  'accounts.preview.left-alone':
    '{count, plural, =0 {Tous les comptes du registre sont dans la liste.} one {# compte du registre n’est pas dans la liste et reste tel quel.} other {# comptes du registre ne sont pas dans la liste et restent tels quels.}}',
  'accounts.preview.ignored': '{count, plural, one {Colonne non lue} other {Colonnes non lues}} : {names}.',
  'accounts.preview.caption': 'Les lignes de la liste et ce que chacune changerait',
  'accounts.preview.more': 'Afficher {count, number} de plus',
  'accounts.preview.none': 'Aucune ligne de ce genre.',
  'accounts.show': 'Afficher',
  'accounts.show.all': 'Toutes les lignes ({count, number})',
  'accounts.status.new': 'Nouveau',
  'accounts.status.changed': 'Modifié',
  'accounts.status.unchanged': 'Inchangé',
  'accounts.status.rejected': 'Rejeté',
  'accounts.show.new': 'Nouveaux ({count, number})',
  'accounts.show.changed': 'Modifiés ({count, number})',
  'accounts.show.unchanged': 'Inchangés ({count, number})',
  'accounts.show.rejected': 'Rejetés ({count, number})',
  'accounts.column.line': 'Ligne',
  'accounts.column.account': 'Compte',
  'accounts.column.status': 'État',
  'accounts.column.details': 'Détails',
  'accounts.change': '{field} : {before} → {after}',
  'accounts.filled': '{field} : {after}',
  'accounts.day-order': 'Les dates comme 03/04/2026 commencent par',
  'accounts.day-order.unknown': 'Choisir le jour ou le mois',
  'accounts.day-order.day-first': 'le jour',
  'accounts.day-order.month-first': 'le mois',
  'accounts.import': '{count, plural, one {Importer # compte} other {Importer # comptes}}',
  'accounts.nothing-to-import': 'Il n’y a rien à importer.',
  'accounts.rejected.download': 'Enregistrer les lignes rejetées',
  'accounts.rejected.file': 'lignes-rejetees.csv',
  'accounts.progress': '{done, number} sur {total, number} écrits',
  'accounts.stop': 'Arrêter',
  'accounts.done.title': 'Importé',
  'accounts.done.counts':
    '{made, plural, =0 {Aucun compte n’a été créé} one {# compte a été créé} other {# comptes ont été créés}}, {changed, plural, one {# modifié} other {# modifiés}}.',
  'accounts.done.failed':
    '{count, plural, one {# ligne n’a pas été écrite :} other {# lignes n’ont pas été écrites :}}',
  'accounts.done.failure': '{place}, {name} : {reason}',
  'accounts.done.rejected':
    '{count, plural, one {# ligne a été rejetée. Enregistrez-la, corrigez-la et importez-la.} other {# lignes ont été rejetées. Enregistrez-les, corrigez-les et importez-les.}}',
  'accounts.done.again': 'Refaire un aperçu',
  'copy.title': 'Copie dans ce navigateur',
  'copy.intro':
    'Pour que les pages s’ouvrent aussitôt, ce navigateur garde ce que vous avez lu la dernière fois : du registre, les comptes, les rituels et leurs objectifs ; de votre propre calendrier, les réunions et leurs invités. Supprimez la copie avant de quitter un poste que d’autres utilisent. Le registre et votre calendrier restent tels quels, de même que ce qui attend encore d’être enregistré.',
  'copy.remove': 'Supprimer la copie',
  'copy.removed':
    'La copie du registre et de votre calendrier est supprimée. Ce qui attend encore d’être enregistré a été gardé. À la prochaine ouverture, la page sera lue en entier et gardée à nouveau.',
  'copy.not-removed': 'La copie n’a pas été supprimée : vous devez d’abord vous connecter.',
  'copy.refused':
    'Le navigateur n’a pas laissé supprimer toute la copie. Fermez les autres fenêtres de Rituels de compte et réessayez. Si cela ne suffit pas, effacez les données de ce site dans les paramètres de votre navigateur.',
  'copy.sign-in': 'Se connecter et la supprimer',
};
