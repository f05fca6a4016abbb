/**
 * How people write invitations. `{account}` is the client, `{month}` a month's name. Titles are what calendars really hold: the survey
 * found names "very disparate" (S:158-255), and "Business Review" on internal meetings.
 */
export type Language = 'en' | 'fr' | 'de' | 'es';
export type RitualCode = 'KAMM' | 'KACS' | 'KACM' | 'KAR' | 'CAB';
type Texts = Readonly<Record<Language, readonly string[]>>;

export const TITLES: Readonly<Record<RitualCode, Texts>> = {
  KAMM: {
    en: [
      'Key Account Meeting {account}',
      'Business Review {account} (internal)',
      '{account} account team',
      'Business Review',
      'Coordination {account}',
      '{account}: where we stand',
    ],
    fr: [
      'Réunion KAM {account}',
      "Plan d'Action Commerciale {account}",
      'Coordination {account}',
      'Point interne {account}',
      'Business Review {account}',
    ],
    de: [
      'KAM-Meeting {account}',
      'Jour fixe {account}',
      'Abstimmung {account}',
      'Business Review {account} intern',
      'Teamrunde {account}',
    ],
    es: [
      'Reunión KAM {account}',
      'Coordinación {account}',
      'Equipo {account}',
      'Business Review {account}',
      'Seguimiento interno {account}',
    ],
  },
  KAR: {
    en: [
      'Business Review {account}',
      '{account} / Contoso quarterly review',
      'Review with {account}',
      'QBR {account}',
      'Partnership review {account} & Contoso',
    ],
    fr: [
      'Revue de compte {account}',
      'Business Review {account}',
      'Point annuel {account} / Contoso',
      'Comité de pilotage {account}',
      'Revue de partenariat {account}',
    ],
    de: [
      'Jahresgespräch {account}',
      'Business Review {account}',
      'Lenkungskreis {account} / Contoso',
      'Review mit {account}',
    ],
    es: [
      'Revisión de cuenta {account}',
      'Business Review {account}',
      'Comité de seguimiento {account} / Contoso',
      'Revisión anual {account}',
    ],
  },
  KACM: {
    en: [
      'Key Account Management (KAM) Meeting',
      'Business Planning key accounts',
      'KAM meeting {month}',
      'Key accounts round',
    ],
    fr: ['Coordination Grands Comptes', 'Réunion commerciale comptes clés', 'Grands Comptes {month}'],
    de: ['Vertriebsmeeting Key Accounts', 'KAM-Runde {month}'],
    es: ['Reunión comercial de cuentas clave', 'Grandes cuentas {month}'],
  },
  KACS: {
    en: ['Key Account Management (KAM) Seminar', 'Key account seminar'],
    fr: ['Séminaire Grands Comptes', 'Séminaire commercial comptes clés'],
    de: ['Key-Account-Seminar'],
    es: ['Seminario de cuentas clave'],
  },
  CAB: {
    en: ['Customer Advisory Board', 'Contoso Customer Advisory Board'],
    fr: ['Conférence de partenariat clients'],
    de: ['Kundenbeirat'],
    es: ['Consejo asesor de clientes'],
  },
};

/** The words of the objective line, and a ritual's name (docs: domain.md §4; German and Spanish are proposals there). */
export const LABEL: Readonly<Record<Language, string>> = {
  en: 'Objective',
  fr: 'Objectif',
  de: 'Ziel',
  es: 'Objetivo',
};
/** French sets a space before its colon. */
export const COLON: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00a0: ', de: ': ', es: ': ' };
export const RITUAL_NAMES: Readonly<Record<RitualCode, Readonly<Record<Language, string>>>> = {
  KAMM: {
    en: 'Key Account Management Meeting',
    fr: 'Réunion de Coordination Compte Clé',
    de: 'Key-Account-Koordinationsmeeting',
    es: 'Reunión de coordinación de cuenta clave',
  },
  KACS: {
    en: 'Key Account Commercial Seminar',
    fr: 'Séminaire Commercial Comptes Clés',
    de: 'Key-Account-Vertriebsseminar',
    es: 'Seminario comercial de cuentas clave',
  },
  KACM: {
    en: 'Key Account Commercial Meeting',
    fr: 'Réunion Commerciale Comptes Clés',
    de: 'Key-Account-Vertriebsmeeting',
    es: 'Reunión comercial de cuentas clave',
  },
  KAR: { en: 'Key Account Review', fr: 'Revue de Comptes', de: 'Key-Account-Review', es: 'Revisión de cuenta clave' },
  CAB: {
    en: 'Customer Advisory Board',
    fr: 'Conférence de Partenariat Clients',
    de: 'Kundenbeirat',
    es: 'Consejo asesor de clientes',
  },
};

/** Paragraphs under the objective line. */
export const BODIES: Readonly<Record<'internal' | 'client', Texts>> = {
  internal: {
    en: [
      'Hello all,',
      'Please bring your open points on {account}; the order book and the claims list are in the team folder.',
      'Agenda: deliveries, open claims, next steps with the client.',
    ],
    fr: [
      'Bonjour à tous,',
      "Merci d'apporter vos points ouverts sur {account} ; le carnet de commandes et les réclamations sont dans le dossier de l'équipe.",
      'Ordre du jour : livraisons, réclamations, prochaines étapes chez le client.',
    ],
    de: [
      'Hallo zusammen,',
      'bitte bringt eure offenen Punkte zu {account} mit; Auftragsbestand und Reklamationen liegen im Teamordner.',
      'Themen: Lieferungen, Reklamationen, nächste Schritte beim Kunden.',
    ],
    es: [
      'Hola a todos:',
      'Traed por favor vuestros temas abiertos de {account}; la cartera de pedidos y las reclamaciones están en la carpeta del equipo.',
      'Temas: entregas, reclamaciones, próximos pasos con el cliente.',
    ],
  },
  client: {
    en: [
      'Dear all,',
      'Thank you for making the time. We will send figures and material two days ahead.',
      'Agenda: the past months, what is coming, decisions.',
      'Kind regards',
    ],
    fr: [
      'Bonjour,',
      'Merci de nous consacrer ce temps. Chiffres et documents vous parviendront deux jours avant.',
      'Ordre du jour : les mois écoulés, les mois à venir, décisions.',
      'Bien cordialement',
    ],
    de: [
      'Guten Tag,',
      'vielen Dank, dass Sie sich die Zeit nehmen. Zahlen und Unterlagen schicken wir zwei Tage vorher.',
      'Themen: Rückblick, Ausblick, Entscheidungen.',
      'Mit freundlichen Grüßen',
    ],
    es: [
      'Buenos días:',
      'Gracias por dedicarnos este tiempo. Enviaremos cifras y documentos dos días antes.',
      'Temas: los meses pasados, los próximos, decisiones.',
      'Un cordial saludo',
    ],
  },
};

export const PLACES: Texts = {
  en: ['Room Tarragon', 'Microsoft Teams Meeting', 'Client site', 'Room Sage'],
  fr: ['Salle Romarin', 'Réunion Microsoft Teams', 'Chez le client', 'Salle Sauge'],
  de: ['Raum Salbei', 'Microsoft Teams-Besprechung', 'Beim Kunden', 'Raum Dill'],
  es: ['Sala Tomillo', 'Reunión de Microsoft Teams', 'En casa del cliente', 'Sala Romero'],
};
