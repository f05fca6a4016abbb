/** What this browser could not send yet, and what would help. */
export const waitingWords = {
  'waiting.title':
    '{count, plural, one {# entry has not reached the register} other {# entries have not reached the register}}',
  'waiting.body': 'Kept in this browser. What the register can take is sent as soon as it answers.',
  'waiting.sending': 'Sending…',
  'waiting.send': 'Send now',
  'waiting.ritual': 'What you typed for “{meeting}”',
  'waiting.answer': 'Your answer about “{meeting}”',
  'waiting.conflict': 'Somebody else has changed the same. Open the meeting in Outlook and choose there.',
  'waiting.refused':
    'The register does not accept it ({detail}). Ask your administrator to bring its lists up to date.',
} as const;
