import type { ritualWords as english } from '../en/ritual-words.ts';

/** The survey has no Spanish edition: names as Spanish sales teams say them; the words are agreed in docs/language-es.md. */
export const ritualWords: Readonly<Record<keyof typeof english, string>> = {
  'ritual.kam-meeting': 'Reunión de coordinación de cuenta clave',
  'ritual.commercial-seminar': 'Seminario comercial de cuentas clave',
  'ritual.commercial-meeting': 'Reunión comercial de cuentas clave',
  'ritual.account-review': 'Revisión de cuenta clave',
  'ritual.advisory-board': 'Consejo asesor de clientes',

  'ritual.kam-meeting.short': 'Coordinación',
  'ritual.commercial-seminar.short': 'Seminario',
  'ritual.commercial-meeting.short': 'Reunión comercial',
  'ritual.account-review.short': 'Revisión',
  'ritual.advisory-board.short': 'Consejo asesor',

  'ritual.kam-meeting.definition':
    'Nuestro equipo se coordina en torno a un cliente. Interna, dirigida por el responsable de la cuenta clave.',
  'ritual.commercial-seminar.definition':
    'Un día o más con todos los responsables de cuentas clave, para planificar y compartir. Interno, presidido por la dirección.',
  'ritual.commercial-meeting.definition':
    'La reunión periódica sobre las novedades del terreno y los avances. Interna, presidida por la dirección.',
  'ritual.account-review.definition':
    'Nuestro equipo analiza la situación con su cliente y decide qué debe cambiar. Con el cliente, dirigida por el responsable de la cuenta clave.',
  'ritual.advisory-board.definition':
    'Varias empresas clientes nos aconsejan sobre la colaboración. Con clientes, presidido por la dirección.',

  'focus.increase-customer-trust': 'Aumentar la confianza del cliente',
  'focus.innovate-on-offers': 'Innovar o coinnovar en la oferta actual',
  'focus.identify-opportunities': 'Identificar nuevas oportunidades de negocio',
  'focus.review-mutual-performance': 'Revisar el desempeño mutuo',
  'focus.improve-relationship-processes': 'Mejorar los procesos de gestión de la relación',
  'focus.train-account-managers': 'Formar a los responsables de cuentas',
  'focus.strengthen-top-down-information': 'Reforzar el flujo de información descendente',
  'focus.evaluate-progress': 'Evaluar los avances en la gestión de la relación',
  'focus.strengthen-team-cohesion': 'Mejorar la cohesión del equipo',
  'focus.plan': 'Planificar',
  'focus.exchange-field-information': 'Intercambiar información del terreno',
  'focus.evaluate-programme': 'Evaluar el programa de cuentas clave',

  programme: 'Programa de cuentas clave',
  'strategic.drafted': 'redactado',
  'strategic.shared': 'compartido',
  'strategic.aligned': 'alineado',
  'strategic.validated': 'validado',
};
