import type { settingsWords as english } from '../en/settings-words.ts';

export const settingsWords: Readonly<Record<keyof typeof english, string>> = {
  'settings.title': 'Configuración',
  'accounts.title': 'Cuentas a partir de una lista',
  'accounts.intro':
    'Proporcione una lista de Excel o de su sistema de ventas. Verá qué cambiaría antes de que se escriba nada; las cuentas que no están en la lista se dejan como están.',
  'accounts.choose': 'Elegir un archivo',
  'accounts.drop': 'o suéltelo aquí: CSV o texto Unicode, tal como lo guarda Excel',
  'accounts.paste': 'O pegue las celdas, con la línea de nombres de columna arriba',
  'accounts.paste.read': 'Leer lo pegado',
  'accounts.columns': 'Columnas que puede tener',
  'accounts.columns.intro':
    'En cualquier orden, en español, inglés, francés o alemán. Hace falta Nombre o Clave y, para una cuenta nueva, la dirección de correo del responsable de la cuenta. Una celda vacía no cambia nada.',
  'accounts.columns.codes': 'Abreviaturas: {names}.',
  'accounts.reading': 'Leyendo la lista y el registro…',
  'accounts.pasted': 'Celdas pegadas',
  'accounts.again': 'Usar otra lista',
  'accounts.preview.title': 'Qué cambiaría',
  'accounts.preview.counts':
    '{made, plural, =0 {Ninguna cuenta nueva} one {# cuenta nueva} other {# cuentas nuevas}}, {changed, plural, one {# modificada} other {# modificadas}}, {unchanged, plural, one {# sin cambios} other {# sin cambios}}, {rejected, plural, =0 {ninguna línea rechazada} one {# línea rechazada} other {# líneas rechazadas}}.',
  'accounts.preview.left-alone':
    '{count, plural, =0 {Todas las cuentas del registro están en la lista.} one {# cuenta del registro no está en la lista y se deja como está.} other {# cuentas del registro no están en la lista y se dejan como están.}}',
  'accounts.preview.ignored': '{count, plural, one {Columna no leída} other {Columnas no leídas}}: {names}.',
  'accounts.preview.caption': 'Las líneas de la lista y qué cambiaría cada una',
  'accounts.preview.more': 'Mostrar {count, number} más',
  'accounts.preview.none': 'Ninguna línea de este tipo.',
  'accounts.show': 'Mostrar',
  'accounts.show.all': 'Todas las líneas ({count, number})',
  'accounts.status.new': 'Nueva',
  'accounts.status.changed': 'Modificada',
  'accounts.status.unchanged': 'Sin cambios',
  'accounts.status.rejected': 'Rechazada',
  'accounts.show.new': 'Nuevas ({count, number})',
  'accounts.show.changed': 'Modificadas ({count, number})',
  'accounts.show.unchanged': 'Sin cambios ({count, number})',
  'accounts.show.rejected': 'Rechazadas ({count, number})',
  'accounts.column.line': 'Línea',
  'accounts.column.account': 'Cuenta',
  'accounts.column.status': 'Estado',
  'accounts.column.details': 'Detalles',
  'accounts.change': '{field}: {before} → {after}',
  'accounts.filled': '{field}: {after}',
  'accounts.day-order': 'Las fechas como 03/04/2026 empiezan por',
  'accounts.day-order.unknown': 'Elegir el día o el mes',
  'accounts.day-order.day-first': 'el día',
  'accounts.day-order.month-first': 'el mes',
  'accounts.import': '{count, plural, one {Importar # cuenta} other {Importar # cuentas}}',
  'accounts.nothing-to-import': 'No hay nada que importar.',
  'accounts.rejected.download': 'Guardar las líneas rechazadas',
  'accounts.rejected.file': 'lineas-rechazadas.csv',
  'accounts.progress': '{done, number} de {total, number} escritas',
  'accounts.stop': 'Detener',
  'accounts.done.title': 'Importación terminada',
  'accounts.done.counts':
    '{made, plural, =0 {No se ha creado ninguna cuenta} one {Se ha creado # cuenta} other {Se han creado # cuentas}}; {changed, plural, one {# modificada} other {# modificadas}}.',
  'accounts.done.failed': '{count, plural, one {# línea no se ha escrito:} other {# líneas no se han escrito:}}',
  'accounts.done.failure': '{place}, {name}: {reason}',
  'accounts.done.rejected':
    '{count, plural, one {Se ha rechazado # línea. Guárdela, corríjala e impórtela.} other {Se han rechazado # líneas. Guárdelas, corríjalas e impórtelas.}}',
  'accounts.done.again': 'Repetir la vista previa',

  'copy.title': 'Copia en este navegador',
  'copy.intro':
    'Para que las páginas se abran al momento, este navegador conserva lo último que ha leído: del registro, las cuentas, los rituales y sus objetivos; de su propio calendario, las reuniones y sus invitados. Quite la copia antes de dejar un equipo que usan otras personas. El registro y su calendario quedan como están, al igual que lo que aún esté pendiente de guardar.',
  'copy.remove': 'Quitar la copia',
  'copy.removed':
    'Se ha quitado la copia del registro y de su calendario. Lo que está pendiente de guardar se ha conservado. La próxima vez que abra una página, se leerá completa y se volverá a conservar.',
  'copy.not-removed': 'La copia no se ha quitado: primero debe iniciar sesión.',
  'copy.refused':
    'El navegador no ha permitido quitar toda la copia. Cierre las demás ventanas de Rituales de cuenta e inténtelo de nuevo. Si no basta, elimine los datos de este sitio en la configuración de su navegador.',
  'copy.sign-in': 'Iniciar sesión y quitarla',
};
