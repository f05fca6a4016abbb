import type { waitingWords as english } from '../en/waiting-words.ts';

export const waitingWords: Readonly<Record<keyof typeof english, string>> = {
  'waiting.title':
    '{count, plural, one {# saisie n’est pas encore dans le registre} other {# saisies ne sont pas encore dans le registre}}',
  'waiting.body': 'Tout est conservé dans ce navigateur. Ce que le registre accepte est envoyé dès qu’il répond.',
  'waiting.sending': 'Envoi en cours…',
  'waiting.send': 'Envoyer maintenant',
  'waiting.ritual': 'Votre saisie pour « {meeting} »',
  'waiting.answer': 'Votre avis sur « {meeting} »',
  'waiting.conflict': 'Quelqu’un d’autre a modifié la même chose. Ouvrez la réunion dans Outlook pour choisir.',
  'waiting.refused':
    'Le registre ne l’accepte pas ({detail}). Demandez à votre administrateur de mettre ses listes à jour.',
};
