import type { stateWords as english } from '../en/state-words.ts';

export const stateWords: Readonly<Record<keyof typeof english, string>> = {
  'app.name': 'Rituels de compte',
  'state.loading': 'Chargement…',
  'state.try-again': 'Réessayer',

  'sign-in.title': 'Connectez-vous pour continuer',
  'sign-in.body': 'L’application utilise votre compte professionnel. Une seule connexion suffit.',
  'sign-in.action': 'Se connecter',
  'sign-in.waiting': 'Terminez la connexion dans la fenêtre qui s’est ouverte.',
  'sign-in.cancelled': 'La fenêtre de connexion a été fermée. Connectez-vous quand vous le souhaitez.',
  'sign-in.unavailable.title': 'La connexion ne fonctionne pas pour le moment',
  'sign-in.unavailable.body': 'Microsoft 365 n’a pas répondu. Vérifiez le réseau, puis réessayez.',

  'consent.title': 'Votre administrateur doit d’abord donner son accord',
  'consent.body':
    'L’application n’est pas encore autorisée dans votre organisation. Envoyez cette adresse à votre administrateur, puis réessayez.',
  'consent.link': 'Page où un administrateur donne son accord',
  'consent.copy': 'Copier le lien',
  'consent.copied': 'Le lien est copié.',
  'consent.copy-yourself': 'Le lien n’a pas pu être copié ici. Copiez-le depuis le champ.',

  'register.not-granted.title': 'Vous n’avez pas encore accès au registre',
  'register.not-granted.body':
    'Demandez à la direction du programme comptes clés de vous ajouter au site « {site} », puis réessayez.',
  'register.not-provisioned.title': 'Le registre n’est pas encore installé',
  'register.not-provisioned.body':
    'Le site « {site} » ne contient pas les listes de l’application. Un administrateur les crée une fois, comme l’indique son guide.',
  'register.refused.title': 'Le registre n’accepte pas cette saisie',
  'register.refused.body':
    'Ses listes sur le site « {site} » sont peut-être plus anciennes que cette application. Demandez à votre administrateur de les mettre à jour et indiquez-lui ce code : {detail}.',
  'register.unavailable.title': 'Le registre ne répond pas',
  'register.unavailable.body': 'Cela ne dure en général qu’une minute.',
  'register.unavailable.retry-after':
    'Microsoft 365 demande d’attendre {seconds, plural, one {# seconde} other {# secondes}}.',

  'calendar.not-granted.title': 'Votre calendrier ne peut pas encore être lu',
  'calendar.not-granted.body':
    'Vos avis viennent de votre propre calendrier. Demandez à votre administrateur d’autoriser « Calendars.Read » pour cette application, puis réessayez.',

  'offline.title': 'Vous êtes hors ligne',
  'offline.body': 'Cette page reprendra dès que le réseau sera revenu.',

  'host.title': 'Outlook n’a pas répondu',
  'host.body': 'La réunion n’a pas pu être lue. Fermez ce volet, puis ouvrez-le de nouveau.',

  'config.title': 'L’application n’est pas encore configurée',
  'config.missing': 'Le fichier {file} manque à côté de cette page. Copiez-y manifest/config.json et complétez-le.',
  'config.not-json': 'Le fichier {file} n’est pas du JSON valide : {detail}',
  'config.key': '« {key} » dans {file} : {cure}',
  'config.cure.guid':
    'il faut un identifiant de 32 chiffres hexadécimaux (docs/hosting.md dit lequel), par exemple 22222222-2222-4222-8222-222222222222.',
  'config.cure.https': 'il faut une adresse qui commence par https://.',
  'config.cure.text': 'il faut un texte.',
  'config.cure.texts': 'il faut une liste de textes, par exemple ["login.contoso.com"] ou [].',
  'config.cure.protocol': 'il faut "AAD" (Microsoft Entra) ou "OIDC".',
  'config.cure.site':
    'il faut le site sous la forme hôte:/chemin, par exemple contoso.sharepoint.com:/sites/account-rituals.',
  'config.cure.time-zone': 'il faut un fuseau horaire IANA, par exemple Europe/Paris.',

  'failure.title': 'Une erreur s’est produite',
  'failure.body': 'Réessayez. Si l’erreur revient, transmettez cette ligne à votre administrateur :',
};
