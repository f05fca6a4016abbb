import type { healthWords as english } from '../en/health-words.ts';

export const healthWords: Readonly<Record<keyof typeof english, string>> = {
  'health.title': 'Estado de la sincronización',
  'health.intro':
    'Lo último que la sincronización ha visto en el calendario de cada organizador. Puede verlo quien pueda abrir el sitio del registro: fechas, cantidades y números de rituales, ninguna reunión ni ningún objetivo. Las personas aparecen por orden alfabético.',
  'health.reading': 'Leyendo el estado…',
  'health.not-read': 'No se ha podido leer el estado. {reason}.',
  'health.none':
    'Todavía no organiza nadie: los responsables de las cuentas aparecerán aquí cuando el registro tenga cuentas.',
  'health.total':
    'Todos los organizadores en conjunto: {tagged, number} de {all, plural, one {# reunión} other {# reuniones}} con clientes {tagged, plural, one {tiene} other {tienen}} un ritual, el {share, number, percent}.',
  'health.total.none': 'Todos los organizadores en conjunto: todavía no hay reuniones con clientes.',
  'health.caption': 'Los organizadores y cómo va la sincronización de cada uno',
  'health.column.organiser': 'Organizador',
  'health.column.last-sync': 'Última sincronización',
  'health.column.addin-seen': 'Complemento visto por última vez',
  'health.column.coverage': 'Reuniones con ritual',
  'health.column.errors': 'Errores y qué hacer',
  'health.more': 'Mostrar {count, number} más',
  'health.moment.today': 'Hoy a las {time}',
  'health.moment': '{day} a las {time}, {ago}',
  'health.never-synced': 'Todavía no',
  'health.never-seen': 'Todavía no',
  'health.never-opened':
    'Todavía no hay ningún dato. Pida a {name} que abra una vez el tablero en Teams o el complemento en Outlook.',
  'health.coverage':
    '{tagged, number} de {all, plural, one {# reunión} other {# reuniones}} con clientes, el {share, number, percent}',
  'health.coverage.none': 'Todavía no hay reuniones con clientes',
  'health.coverage.unknown': 'Todavía no se sabe',
  'health.no-errors': 'Ninguno',
  'health.error.calendar.whole':
    'No se ha podido leer el calendario. La próxima sincronización lo intentará de nuevo; si sigue igual, {name} debe abrir el tablero en Teams e iniciar sesión allí para permitir su lectura.',
  'health.error.calendar':
    'El calendario no ha respondido sobre {count, plural, one {# ritual} other {# rituales}}. No hay que hacer nada: la próxima sincronización lo intentará de nuevo.',
  'health.error.register':
    '{count, plural, one {No se ha podido guardar # ritual} other {No se han podido guardar # rituales}} en el registro. La próxima sincronización lo intentará de nuevo; si sigue igual, compruebe que {name} puede editar el sitio del registro.',
  'health.error.conflict':
    'Otra persona ha modificado {count, plural, one {# ritual} other {# rituales}} al mismo tiempo. No hay que hacer nada: la próxima sincronización lo intentará de nuevo.',
  'health.error.copied':
    '{count, plural, one {# ritual figura} other {# rituales figuran}} en varias reuniones, como al copiar una. {name} debe crear una reunión nueva en lugar de la copia y eliminar la copia.',
  'health.error.unknown-ref':
    'El calendario indica {count, plural, one {# ritual que no consta} other {# rituales que no constan}} en el registro. Restaure lo eliminado desde la papelera de reciclaje del sitio; si no, {name} debe abrir la reunión en Outlook y elegir de nuevo su ritual.',
};
