import type { accountImportWords as english } from '../en/account-import-words.ts';

export const accountImportWords: Readonly<Record<keyof typeof english, string>> = {
  'field.key': 'Clé',
  'field.name': 'Nom',
  'field.parent': 'Compte parent',
  'field.clientDomains': 'Domaines du client',
  'field.tier': 'Catégorie',
  'field.scope': 'Périmètre',
  'field.kam': 'Responsable du compte',
  'field.kamName': 'Nom du responsable',
  'field.sponsor': 'Parrain',
  'field.ourTeam': 'Notre équipe',
  'field.clientTeam': 'Équipe du client',
  'field.since': 'Depuis',
  'field.fiscalYearStart': 'Début d’exercice',
  'field.strategicObjective': 'Objectif stratégique',
  'field.strategicObjectiveState': 'Statut de l’Objectif stratégique',
  'field.strategicObjectiveDate': 'Date de l’Objectif stratégique',
  'field.active': 'Actif',
  'field.policy.coverage': 'Couverture {ritual}',
  'field.policy.min': '{ritual} : au moins par an',
  'field.policy.max': '{ritual} : au plus par an',
  'value.yes': 'oui',
  'value.no': 'non',
  'value.nothing': 'rien',
  'function.account-management': 'gestion de compte',
  'function.sales': 'ventes',
  'function.marketing': 'marketing',
  'function.logistics': 'logistique',
  'function.production': 'production',
  'function.management-control': 'contrôle de gestion',
  'function.programme-direction': 'direction du programme',
  'function.general-management': 'direction générale',
  'function.executive-sponsor': 'parrain exécutif',
  'function.purchasing': 'achats',
  'function.users': 'utilisateurs',

  'problem.quote-not-closed':
    'Un guillemet ouvre une cellule et rien ne le ferme. Fermez-le, ou doublez-le s’il fait partie du texte.',
  'problem.too-many-cells':
    'La ligne compte {cells, number} cellules, la première ligne {columns, number}. Mettez entre guillemets la cellule qui contient un séparateur.',
  'problem.unreadable-signs':
    '« {text} » contient des caractères illisibles. Enregistrez de nouveau le fichier au format « CSV UTF-8 » et importez celui-là.',
  'problem.formula-error': '« {text} » est l’erreur d’une formule. Mettez la valeur elle-même dans la cellule.',
  'problem.shortened-number':
    '« {text} » est un nombre abrégé par le tableur. Mettez la colonne au format texte et saisissez-le de nouveau.',
  'problem.too-long': 'Le texte est trop long. Gardez {most, number} caractères au plus.',
  'problem.no-key':
    '« {text} » ne peut pas servir de clé. Utilisez les lettres de a à z, des chiffres et des traits d’union.',
  'problem.reserved-key': '« {text} » désigne le programme lui-même. Donnez une autre clé au compte.',
  'problem.no-address': '« {text} » n’est pas une adresse e-mail. Écrivez par exemple claire.morel@contoso.example.',
  'problem.no-domain':
    '« {text} » n’est pas un domaine de messagerie. Écrivez par exemple northwind.example, et séparez-en plusieurs par un point-virgule.',
  'problem.no-function':
    '« {text} » ne nomme aucune fonction. Écrivez une fonction, deux-points et des adresses e-mail, par exemple logistique : greta@contoso.example ; les fonctions sont {functions}.',
  'problem.public-domain':
    'N’importe qui peut avoir une adresse chez {domain} : tout particulier deviendrait un client. Retirez ce domaine.',
  'problem.own-domain':
    '{domain} est celui de notre entreprise ({address}) : tout collègue deviendrait un client. Retirez ce domaine.',
  'problem.no-such-day': '« {text} » n’est pas une date. Écrivez par exemple 2026-04-01.',
  'problem.order-unknown':
    '« {text} » peut se lire de deux façons. Indiquez si le jour ou le mois vient en premier, ou écrivez par exemple 2026-04-01.',
  'problem.no-scope': '« {text} » n’est pas un périmètre. Écrivez national, régional ou mondial.',
  'problem.no-objective-state': '« {text} » n’est pas un statut. Écrivez brouillon, partagé, aligné ou validé.',
  'problem.no-coverage': '« {text} » n’est pas une couverture. Écrivez tous, au besoin ou aucun.',
  'problem.neither-yes-nor-no': '« {text} » ne veut dire ni oui ni non. Écrivez oui ou non.',
  'problem.no-number': '« {text} » n’est pas un nombre de fois par an. Écrivez un nombre de 1 à 365.',
  'problem.name-missing': 'Le compte est nouveau et n’a pas de nom. Indiquez son nom.',
  'problem.key-missing':
    'Aucune clé ne peut être tirée de « {name} ». Donnez-en une au compte dans une colonne Clé, avec les lettres de a à z.',
  'problem.kam-missing': 'Le compte est nouveau et n’a pas de responsable. Indiquez l’adresse e-mail du responsable.',
  'problem.objective-missing':
    'Il y a un statut ou une date, mais pas d’Objectif stratégique. Indiquez l’objectif, ou videz les deux autres.',
  'problem.range-upside-down':
    'Au moins {min, number} et au plus {max, number} par an : les deux ne vont pas ensemble. Changez l’un des deux.',
  'problem.several-of-this-name': '« {name} » est le nom de plusieurs comptes. Écrivez plutôt la clé : {keys}.',
  'problem.same-key':
    '{lines, plural, one {La ligne {numbers} concerne} other {Les lignes {numbers} concernent}} le même compte ({key}). Gardez une ligne par compte.',
  'problem.same-domain-in-file':
    '{domain} se trouve aussi {lines, plural, one {à la ligne {numbers}} other {aux lignes {numbers}}}. Un domaine appartient à un seul compte : laissez-le à un seul endroit.',
  'problem.same-domain-in-register':
    '{domain} appartient déjà à {account}. Retirez-le d’abord là-bas, ou ne l’indiquez pas ici.',
  'problem.parent-unknown':
    '« {text} » n’est un compte ni dans le registre ni dans ce fichier. Écrivez sa clé ou son nom, ou ajoutez une ligne pour lui.',
  'problem.parent-in-circle':
    'Avec « {text} » pour parent, le compte serait son propre supérieur. Choisissez-en un autre.',
  'problem.parent-rejected':
    'Le parent « {text} » est nouveau et sa ligne {line} est rejetée. Corrigez d’abord cette ligne.',
  'problem.row-unreadable':
    'Le registre contient une ligne {key} illisible : il y manque le nom, l’adresse du responsable ou la date. Complétez-la d’abord dans SharePoint.',

  'failure.changed-meanwhile':
    'Quelqu’un a modifié {fields} de ce compte depuis l’aperçu. Refaites un aperçu pour voir ce qui s’y trouve à présent.',
  'failure.row-unreadable':
    'Le registre contient avec cette clé une ligne illisible. Complétez-la dans SharePoint, puis importez de nouveau.',
  'failure.row-refused':
    'Le registre l’a refusée ({detail}). Demandez à l’administrateur si la liste Accounts a toutes ses colonnes (npm run provision).',
  'failure.unavailable':
    'Microsoft 365 n’a pas répondu. Importez de nouveau ; ce qui est déjà écrit ne le sera pas deux fois.',
  'failure.not-tried': 'Elle n’a pas été essayée. Importez de nouveau pour reprendre ici.',

  'refused.workbook':
    'C’est un classeur. Ouvrez-le dans Excel, choisissez Enregistrer sous, puis « CSV UTF-8 » ; ou copiez les cellules et collez-les ici.',
  'refused.too-large': 'Le fichier dépasse {most, number} Mo. Partagez-le et importez les parties l’une après l’autre.',
  'refused.nothing-in-it':
    'Il n’y a rien dedans. La première ligne nomme les colonnes, chaque ligne suivante est un compte.',
  'refused.no-columns':
    'Aucune colonne n’est connue : la première ligne dit {found}. Elle doit nommer les colonnes, par exemple Nom, Responsable du compte, Domaines du client.',
  'refused.no-name-column':
    'Aucune colonne ne dit de quel compte parle une ligne : la première ligne dit {found}. Ajoutez-en une qui s’appelle Nom ou Clé.',

  'rejected.line': 'Ligne',
  'rejected.reason': 'Motif',
  'place.line': 'Ligne {line}',
  'place.line-and-row': 'Ligne {line} (ligne {row} dans Excel)',
  'place.column': '{column} : {problem}',
};
