import type { stateWords as english } from '../en/state-words.ts';

export const stateWords: Readonly<Record<keyof typeof english, string>> = {
  'app.name': 'Rituales de cuenta',
  'state.loading': 'Cargando…',
  'state.try-again': 'Reintentar',

  'sign-in.title': 'Inicie sesión para continuar',
  'sign-in.body': 'La aplicación utiliza su cuenta profesional. Basta con iniciar sesión una vez.',
  'sign-in.action': 'Iniciar sesión',
  'sign-in.waiting': 'Termine de iniciar sesión en la ventana que se ha abierto.',
  'sign-in.cancelled': 'Se ha cerrado la ventana de inicio de sesión. Inicie sesión cuando lo desee.',
  'sign-in.unavailable.title': 'En este momento no se puede iniciar sesión',
  'sign-in.unavailable.body': 'Microsoft 365 no ha respondido. Compruebe la conexión e inténtelo de nuevo.',

  'consent.title': 'Primero debe dar su aprobación el administrador',
  'consent.body':
    'La aplicación aún no está autorizada en su organización. Envíe esta dirección a su administrador e inténtelo de nuevo.',
  'consent.link': 'Página en la que un administrador da su aprobación',
  'consent.copy': 'Copiar vínculo',
  'consent.copied': 'Se ha copiado el vínculo.',
  'consent.copy-yourself': 'El vínculo no se ha podido copiar aquí. Cópielo del campo.',

  'register.not-granted.title': 'Aún no tiene acceso al registro',
  'register.not-granted.body': 'Pida al programa de cuentas clave que le añada al sitio «{site}» e inténtelo de nuevo.',
  'register.not-provisioned.title': 'El registro no está configurado',
  'register.not-provisioned.body':
    'El sitio «{site}» todavía no tiene las listas de la aplicación. Un administrador las crea una sola vez, como indica la guía del administrador.',
  'register.refused.title': 'El registro no acepta esta entrada',
  'register.refused.body':
    'Puede que sus listas en el sitio «{site}» sean anteriores a esta aplicación. Pida a su administrador que las actualice e indíquele este código: {detail}.',
  'register.unavailable.title': 'El registro no responde',
  'register.unavailable.body': 'Suele resolverse en un minuto.',
  'register.unavailable.retry-after':
    'Microsoft 365 pide esperar {seconds, plural, one {# segundo} other {# segundos}}.',

  'calendar.not-granted.title': 'Aún no se puede leer su calendario',
  'calendar.not-granted.body':
    'Sus balances proceden de su propio calendario. Pida a su administrador que autorice «Calendars.Read» para esta aplicación e inténtelo de nuevo.',

  'offline.title': 'Sin conexión',
  'offline.body': 'Esta página continuará en cuanto vuelva la red.',

  'host.title': 'Outlook no ha respondido',
  'host.body': 'No se ha podido leer la reunión. Cierre este panel y vuelva a abrirlo.',

  'config.title': 'La aplicación aún no está configurada',
  'config.missing': 'Falta el archivo {file} junto a esta página. Copie allí manifest/config.json y complételo.',
  'config.not-json': 'El archivo {file} no es un JSON válido: {detail}',
  'config.key': '«{key}» en {file}: {cure}',
  'config.cure.guid':
    'debe ser un identificador de 32 dígitos hexadecimales (docs/hosting.md indica cuál), por ejemplo 22222222-2222-4222-8222-222222222222.',
  'config.cure.https': 'debe ser una dirección que empiece por https://.',
  'config.cure.text': 'debe ser un texto.',
  'config.cure.texts': 'debe ser una lista de textos, por ejemplo ["login.contoso.com"] o [].',
  'config.cure.protocol': 'debe ser "AAD" (Microsoft Entra) u "OIDC".',
  'config.cure.site':
    'debe ser el sitio con la forma host:/ruta, por ejemplo contoso.sharepoint.com:/sites/account-rituals.',
  'config.cure.time-zone': 'debe ser una zona horaria IANA, por ejemplo Europe/Madrid.',

  'failure.title': 'Se ha producido un error',
  'failure.body': 'Inténtelo de nuevo. Si vuelve a ocurrir, envíe esta línea a su administrador:',
};
