import type { waitingWords as english } from '../en/waiting-words.ts';

export const waitingWords: Readonly<Record<keyof typeof english, string>> = {
  'waiting.title':
    '{count, plural, one {# Eintrag ist noch nicht im Register} other {# Einträge sind noch nicht im Register}}',
  'waiting.body': 'In diesem Browser gespeichert. Was das Register annimmt, wird gesendet, sobald es antwortet.',
  'waiting.sending': 'Wird gesendet…',
  'waiting.send': 'Jetzt senden',
  'waiting.ritual': 'Ihre Eingabe zu „{meeting}“',
  'waiting.answer': 'Ihre Antwort zu „{meeting}“',
  'waiting.conflict':
    'Jemand anderes hat dasselbe geändert. Öffnen Sie die Besprechung in Outlook und entscheiden Sie dort.',
  'waiting.refused':
    'Das Register nimmt dies nicht an ({detail}). Bitten Sie Ihren Administrator, die Listen zu aktualisieren.',
};
