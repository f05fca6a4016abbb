import type { waitingWords as english } from '../en/waiting-words.ts';

export const waitingWords: Readonly<Record<keyof typeof english, string>> = {
  'waiting.title':
    '{count, plural, one {# entrada aún no está en el registro} other {# entradas aún no están en el registro}}',
  'waiting.body': 'Se conserva en este navegador. Lo que el registro acepte se enviará en cuanto responda.',
  'waiting.sending': 'Enviando…',
  'waiting.send': 'Enviar ahora',
  'waiting.ritual': 'Lo que escribió para «{meeting}»',
  'waiting.answer': 'Su respuesta sobre «{meeting}»',
  'waiting.conflict': 'Otra persona ha cambiado lo mismo. Abra la reunión en Outlook y elija allí.',
  'waiting.refused': 'El registro no acepta esta entrada ({detail}). Pida a su administrador que actualice sus listas.',
};
