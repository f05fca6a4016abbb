import type { ritualWords as english } from '../en/ritual-words.ts';

/** Names as the article itself gives them (Faucher 2015). */
export const ritualWords: Readonly<Record<keyof typeof english, string>> = {
  'ritual.kam-meeting': 'Réunion de Coordination Compte Clé',
  'ritual.commercial-seminar': 'Séminaire Commercial Comptes Clés',
  'ritual.commercial-meeting': 'Réunion Commerciale Comptes Clés',
  'ritual.account-review': 'Revue de Comptes',
  'ritual.advisory-board': 'Conférence de Partenariat Clients',

  'ritual.kam-meeting.short': 'Coordination',
  'ritual.commercial-seminar.short': 'Séminaire',
  'ritual.commercial-meeting.short': 'Réunion commerciale',
  'ritual.account-review.short': 'Revue',
  'ritual.advisory-board.short': 'Conférence clients',

  'ritual.kam-meeting.definition':
    'Notre équipe se coordonne autour d’un client. Interne, menée par le responsable de compte clé.',
  'ritual.commercial-seminar.definition':
    'Un jour ou plus avec tous les responsables de comptes, pour planifier et échanger. Interne, mené par la direction.',
  'ritual.commercial-meeting.definition':
    'Le point régulier sur les nouvelles du terrain et les progrès. Interne, menée par la direction.',
  'ritual.account-review.definition':
    'Notre équipe fait le point avec son client et décide de ce qui doit changer. Avec le client, menée par le responsable de compte clé.',
  'ritual.advisory-board.definition':
    'Plusieurs entreprises clientes nous conseillent sur le partenariat. Avec les clients, menée par la direction.',

  'focus.increase-customer-trust': 'Augmenter la confiance des clients',
  'focus.innovate-on-offers': 'Innover ou co-innover sur les offres en cours',
  'focus.identify-opportunities': 'Identifier de nouvelles opportunités d’affaires',
  'focus.review-mutual-performance': 'Passer en revue les performances croisées',
  'focus.improve-relationship-processes': 'Améliorer les processus de management de la relation',
  'focus.train-account-managers': 'Former les responsables de comptes',
  'focus.strengthen-top-down-information': 'Intensifier le flux d’informations descendantes',
  'focus.evaluate-progress': 'Évaluer les progrès dans le management de la relation',
  'focus.strengthen-team-cohesion': 'Améliorer la cohésion d’équipe',
  'focus.plan': 'Planifier',
  'focus.exchange-field-information': 'Échanger des informations du terrain',
  'focus.evaluate-programme': 'Évaluer le programme comptes clés',

  programme: 'Programme comptes clés',
  'strategic.drafted': 'rédigé',
  'strategic.shared': 'partagé',
  'strategic.aligned': 'aligné',
  'strategic.validated': 'validé',
};
