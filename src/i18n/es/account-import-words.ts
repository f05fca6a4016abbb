import type { accountImportWords as english } from '../en/account-import-words.ts';

/** Names of fields are names that the list may give its columns (domain/account-import/column-names.ts). */
export const accountImportWords: Readonly<Record<keyof typeof english, string>> = {
  'field.key': 'Clave',
  'field.name': 'Nombre',
  'field.parent': 'Cuenta matriz',
  'field.clientDomains': 'Dominios del cliente',
  'field.tier': 'Nivel',
  'field.scope': 'Alcance',
  'field.kam': 'Responsable de la cuenta',
  'field.kamName': 'Nombre del responsable',
  'field.sponsor': 'Patrocinador',
  'field.ourTeam': 'Nuestro equipo',
  'field.clientTeam': 'Equipo del cliente',
  'field.since': 'Desde',
  'field.fiscalYearStart': 'Inicio del ejercicio',
  'field.strategicObjective': 'Objetivo estratégico',
  'field.strategicObjectiveState': 'Estado del Objetivo estratégico',
  'field.strategicObjectiveDate': 'Fecha del Objetivo estratégico',
  'field.active': 'Activa',
  'field.policy.coverage': 'Cobertura {ritual}',
  'field.policy.min': '{ritual}: mín. al año',
  'field.policy.max': '{ritual}: máx. al año',
  'value.yes': 'sí',
  'value.no': 'no',
  'value.nothing': 'nada',
  'function.account-management': 'gestión de cuentas',
  'function.sales': 'ventas',
  'function.marketing': 'marketing',
  'function.logistics': 'logística',
  'function.production': 'producción',
  'function.management-control': 'control de gestión',
  'function.programme-direction': 'dirección del programa',
  'function.general-management': 'dirección general',
  'function.executive-sponsor': 'patrocinador ejecutivo',
  'function.purchasing': 'compras',
  'function.users': 'usuarios',

  'problem.quote-not-closed':
    'Unas comillas abren una celda y nada las cierra. Ciérrelas, o escríbalas dos veces si forman parte del texto.',
  'problem.too-many-cells':
    'La línea tiene {cells, number} celdas y la primera línea, {columns, number}. Ponga entre comillas la celda que contiene un separador.',
  'problem.unreadable-signs':
    '«{text}» contiene signos ilegibles. Vuelva a guardar el archivo como «CSV UTF-8» e importe ese.',
  'problem.formula-error': '«{text}» es el error de una fórmula. Ponga el propio valor en la celda.',
  'problem.shortened-number':
    '«{text}» es un número que la hoja de cálculo ha abreviado. Dé a la columna formato de texto y vuelva a escribirlo.',
  'problem.too-long': 'El texto es demasiado largo. Deje {most, number} caracteres como máximo.',
  'problem.no-key': '«{text}» no puede ser una clave. Use letras de la «a» a la «z», dígitos y guiones.',
  'problem.reserved-key': '«{text}» designa el propio programa. Dé otra clave a la cuenta.',
  'problem.no-address': '«{text}» no es una dirección de correo. Escríbala como claire.morel@contoso.example.',
  'problem.no-domain':
    '«{text}» no es un dominio de correo. Escríbalo como northwind.example; si hay varios, sepárelos con punto y coma.',
  'problem.no-function':
    '«{text}» no nombra ninguna función. Escriba una función, dos puntos y direcciones de correo, por ejemplo logística: greta@contoso.example; las funciones son {functions}.',
  'problem.public-domain':
    'Cualquiera puede tener un buzón en {domain}: todo particular pasaría a ser cliente. Quite este dominio.',
  'problem.own-domain':
    '{domain} es de nuestra propia empresa ({address}): todo compañero pasaría a ser cliente. Quite este dominio.',
  'problem.no-such-day': '«{text}» no es una fecha. Escríbala como 2026-04-01.',
  'problem.order-unknown':
    '«{text}» se puede leer de dos maneras. Indique si va primero el día o el mes, o escríbala como 2026-04-01.',
  'problem.no-scope': '«{text}» no es un alcance. Escriba nacional, regional o mundial.',
  'problem.no-objective-state': '«{text}» no es un estado. Escriba redactado, compartido, alineado o validado.',
  'problem.no-coverage': '«{text}» no es una cobertura. Escriba todos, según necesidad o ninguno.',
  'problem.neither-yes-nor-no': '«{text}» no es ni sí ni no. Escriba sí o no.',
  'problem.no-number': '«{text}» no es un número de veces al año. Escriba un número del 1 al 365.',
  'problem.name-missing': 'La cuenta es nueva y no tiene nombre. Indique su nombre.',
  'problem.key-missing':
    'No se puede formar una clave a partir de «{name}». Dé una a la cuenta en una columna llamada Clave, con letras de la «a» a la «z».',
  'problem.kam-missing': 'La cuenta es nueva y no tiene responsable. Indique la dirección de correo del responsable.',
  'problem.objective-missing':
    'Hay un estado o una fecha, pero ningún Objetivo estratégico. Indique el objetivo o vacíe los otros dos.',
  'problem.range-upside-down':
    'No puede ser a la vez al menos {min, number} y como máximo {max, number} al año. Cambie uno de los dos.',
  'problem.several-of-this-name': '«{name}» es el nombre de varias cuentas. Escriba en su lugar la clave: {keys}.',
  'problem.same-key':
    '{lines, plural, one {La línea {numbers} trata} other {Las líneas {numbers} tratan}} de la misma cuenta ({key}). Deje una sola línea por cuenta.',
  'problem.same-domain-in-file':
    '{domain} figura también en {lines, plural, one {la línea {numbers}} other {las líneas {numbers}}}. Un dominio pertenece a una sola cuenta: déjelo en una de ellas.',
  'problem.same-domain-in-register': '{domain} ya pertenece a {account}. Quítelo primero de allí o no lo incluya aquí.',
  'problem.parent-unknown':
    '«{text}» no es una cuenta del registro ni de este archivo. Escriba su clave o su nombre, o añada una línea para ella.',
  'problem.parent-in-circle': 'Con «{text}» como matriz, la cuenta quedaría por encima de sí misma. Elija otra.',
  'problem.parent-rejected':
    'La cuenta matriz «{text}» es nueva y su línea {line} se ha rechazado. Corrija primero esa línea.',
  'problem.row-unreadable':
    'El registro tiene una fila {key} que no se puede leer: le falta el nombre, la dirección del responsable o la fecha. Complétela primero en SharePoint.',

  'failure.changed-meanwhile':
    'Alguien ha cambiado {fields} de esta cuenta después de la vista previa. Repita la vista previa para ver qué hay ahora.',
  'failure.row-unreadable':
    'El registro tiene una fila con esta clave que no se puede leer. Complétela en SharePoint y vuelva a importar.',
  'failure.row-refused':
    'El registro la ha rechazado ({detail}). Pregunte al administrador si la lista Accounts tiene todas sus columnas (npm run provision).',
  'failure.unavailable':
    'Microsoft 365 no ha respondido. Vuelva a importar; lo que ya está escrito no se escribe dos veces.',
  'failure.not-tried': 'No se ha intentado. Vuelva a importar para continuar desde aquí.',

  'refused.workbook':
    'Esto es un libro de Excel. Ábralo en Excel, elija Guardar como y «CSV UTF-8»; o copie las celdas y péguelas aquí.',
  'refused.too-large': 'El archivo ocupa más de {most, number} MB. Divídalo e importe las partes una tras otra.',
  'refused.nothing-in-it':
    'No contiene nada. La primera línea nombra las columnas y cada una de las siguientes es una cuenta.',
  'refused.no-columns':
    'No se reconoce ninguna columna: la primera línea dice {found}. Debe nombrar las columnas, por ejemplo Nombre, Responsable de la cuenta, Dominios del cliente.',
  'refused.no-name-column':
    'Ninguna columna indica de qué cuenta trata cada línea: la primera línea dice {found}. Añada una llamada Nombre o Clave.',

  'rejected.line': 'Línea',
  'rejected.reason': 'Motivo',
  'place.line': 'Línea {line}',
  'place.line-and-row': 'Línea {line} (fila {row} en Excel)',
  'place.column': '{column}: {problem}',
};
