import type { guidanceWords as english } from '../en/guidance-words.ts';

export const guidanceWords: Readonly<Record<keyof typeof english, string>> = {
  'pane.suggest.title': 'Sugerencia: {ritual}',
  'pane.suggest.title-of': 'Sugerencia: {ritual}, {accounts}',
  'pane.suggest.accept': 'Usar este',
  'pane.suggest.accept.label': 'Usar este: {ritual}',
  'pane.suggest.accept.label-of': 'Usar este: {ritual}, {accounts}',
  'pane.suggest.other': 'Elegir otro',
  'pane.suggest.last': 'La última vez: {relative}.',
  'pane.suggest.because.client-people': '{people, plural, one {# persona} other {# personas}} de {account}',
  'pane.suggest.because.several-clients': 'personas de {accounts}',
  'pane.suggest.because.internal-only':
    '{people, plural, one {# persona} other {# personas}} de nuestra empresa, ningún cliente',
  'pane.suggest.because.account-named': 'menciona «{words}»',
  'pane.suggest.because.all-accounts': 'trata de «{words}»',
  'pane.suggest.because.named': 'se titula «{words}»',
  'pane.suggest.because.assessment': 'evalúa: «{words}»',
  'pane.suggest.because.preparation': 'prepara: «{words}»',
  'pane.suggest.because.rhythm': 'se repite menos de una vez al mes',
  'pane.suggest.because.length': '{minutes}\u00a0min',

  'pane.facts.open': 'Más información',
  'pane.facts.open.label': 'Más información: {ritual}',
  'pane.facts.place': 'Su lugar entre los cinco',
  'pane.facts.internal': 'Interna',
  'pane.facts.external': 'Con clientes',
  'pane.facts.account-manager': 'A cargo del responsable de la cuenta clave',
  'pane.facts.senior-management': 'A cargo de la dirección',
  'pane.facts.charter': 'En las normas del programa',
  'pane.facts.name': 'Aquí se llama «{name}»',
  'pane.facts.range': '{same, select, yes {{max} al año} other {De {min} a {max} al año}}',
  'pane.facts.coverage.as-needed': 'Según necesidad, sin cadencia fija',
  'pane.facts.coverage.none': 'No se practica en este programa',
  'pane.hours': '{hours, plural, one {# hora} other {# horas}}',
  'pane.facts.longest': 'Como máximo {hours}',
  'pane.facts.shortest': 'Como mínimo {days, plural, one {# día} other {# días}}',
  'pane.facts.people': 'Como máximo {people} personas',
  'pane.facts.venue': 'Lugar: {venue}',
  'pane.facts.participants': 'Con {participants}',
  'pane.facts.gate.inform': 'Sin objetivo, Outlook solo lo indica al enviar',
  'pane.facts.gate.prompt': 'Sin objetivo, Outlook pregunta al enviar; se puede enviar de todos modos',
  'pane.facts.gate.hold': 'Sin objetivo, Outlook no la envía',

  'pane.judged.explicit': 'Explícito: un asistente puede responder sí o no.',
  'pane.judged.vague': 'Todavía no.',
  'pane.judged.quote': '«{text}»',
  'pane.judged.because.multiple-objectives': '{words}: más de un resultado.',
  'pane.judged.because.business-target': '{words}: es una meta comercial.',
  'pane.judged.because.decided-elsewhere': '{words}: ocurrirá en otro lugar, o más tarde.',
  'pane.judged.because.past-decision': '{words}: ya es pasado.',
  'pane.judged.because.decision-ruled-out': '{words}: queda descartado.',
  'pane.judged.because.no-object': '{words}: falta decir sobre qué.',
  'pane.judged.because.not-observable': '{words}: nadie puede comprobarlo.',
  'pane.judged.because.activity': '{words}: es una actividad.',
  'pane.judged.because.generic-words': '{words}: puede ser cualquier cosa.',
  'pane.judged.recycled': 'Es la misma frase que la última vez.',
  'pane.judged.begin': 'Empezar por «{starter}»',

  'pane.hint.too-long': '{ritual}: rara vez dura más de {hours}.',
  'pane.hint.too-short': '{ritual}: suele durar {days, plural, one {un día} other {# días}} o más.',
  'pane.hint.too-many-people': '{ritual}: rara vez reúne a más de {most} personas; aquí hay {people}.',
  'pane.hint.client-at-internal':
    '{ritual}: es un ritual interno, pero {people, plural, one {está invitada una persona} other {están invitadas # personas}} de un cliente.',
  'pane.hint.nobody-of-the-client': '{ritual}: suele contar con el cliente, pero no hay nadie de un cliente invitado.',
  'pane.hint.review-by-another-name': 'El título no dice que se trata de este ritual: {ritual}.',
  'pane.hint.called-a-review':
    'El título dice «{words}». Una revisión evalúa algo con el cliente, para cambiarlo si hace falta.',
  'pane.hint.misnamed': 'El título es el de otro ritual ({as}); este es: {ritual}.',
  'pane.hint.dismiss': 'Descartar: {hint}',
  'pane.rename': 'Cambiar a «{title}»',
  'pane.renamed': 'Título cambiado.',
  'pane.renamed.undo': 'Deshacer: «{title}»',

  'pane.embedded':
    'Si este formulario está dentro del calendario, Outlook no comprueba el objetivo al enviar. Ábralo en su propia ventana.',
  'pane.embedded.dismiss': 'Descartar',
  'pane.series.whole': 'Para todas las reuniones de la serie. Abra una de ellas para darle un objetivo propio.',
  'pane.series.of-whole': 'Este es el objetivo de toda la serie.',
  'pane.series.only-this': 'Dar uno propio a esta reunión',
  'pane.series.own': 'Solo para esta reunión de la serie.',
  'pane.save.sent': 'Envíe la actualización para que los asistentes lo vean.',
  'pane.shared.title': 'En el calendario de {owner}',
  'pane.shared.body':
    'Este calendario no es el suyo: aquí puede leer, pero no cambiar nada. El ritual y el objetivo los decide {organiser}.',

  'pane.agenda.offer': 'Insertar un orden del día',
  'pane.agenda.inserted': 'El orden del día está en la invitación.',
  'pane.agenda.undo': 'Deshacer: quitar el orden del día',
  'pane.agenda.changed':
    'El orden del día se ha modificado entretanto, así que se mantiene. Elimínelo de la invitación si lo desea.',
  'pane.agenda.title': 'Orden del día',
  'pane.agenda.kam-meeting':
    '¿Qué ha cambiado en el cliente desde la última vez?|¿Qué compromisos siguen abiertos, quién los cierra y para cuándo?|¿Qué queremos de la próxima reunión con el cliente?|¿Qué decidimos hoy?',
  'pane.agenda.commercial-seminar':
    '¿Qué nos ha enseñado el año con nuestras cuentas clave?|¿En qué se necesitan unas a otras nuestras cuentas?|¿Qué prioridades fijamos para el próximo año?|¿Qué hará cada uno de otra manera a partir de mañana?',
  'pane.agenda.commercial-meeting':
    '¿Qué novedades hay del terreno?|¿Cómo van nuestras cuentas respecto a sus planes?|¿Dónde hace falta ayuda, y de quién?|¿Qué decidimos hoy?',
  'pane.agenda.account-review':
    '¿Qué prometió cada parte la última vez, y en qué ha quedado?|¿Qué funciona bien y qué no?|¿Qué ha cambiado en las prioridades del cliente?|¿Qué cambiamos, quién se encarga y para cuándo?',
  'pane.agenda.advisory-board':
    '¿Qué ven venir nuestros clientes en su actividad?|¿En qué les cuesta esfuerzo trabajar con nosotros?|¿Qué harían primero en nuestro lugar?|¿Qué asumimos, y cómo les informaremos?',

  'pane.ritual.expected':
    'Lo que se espera de usted: contribuir a lograrlo antes del final. Después, en tres toques podrá decir si se logró.',

  'pane.next.title': 'La próxima',
  'pane.next.planned': 'Programada para el {day}.',
  'pane.next.due': 'Debe celebrarse entre el {from} y el {by}, según las normas del programa.',
  'pane.next.plan': 'Programar la próxima: {day}',
  'pane.next.opened': 'Outlook ha abierto la invitación. Compruebe el día y envíela.',
  'pane.next.failed': 'Outlook no ha abierto una nueva invitación. Prográmela en el calendario.',
};
