/**
 * What the send gate says (surfaces §3): at most two sentences, at most 500 characters with the longest account name we let in, no
 * message formatter, because the file that holds it loads cold while a person waits for Send. English and French; anybody else reads
 * English. Reached from the send gate (see eslint.config.mjs).
 */

export interface SendGateWords {
  readonly ritualMissing: string;
  readonly objectiveMissing: string;
  /** On the button that opens the pane. Outlook cuts after 20 characters. */
  readonly addObjective: string;
}

const EN: SendGateWords = {
  ritualMissing:
    'This meeting with {account} has no ritual and no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
  objectiveMissing:
    'This meeting with {account} has no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
  addObjective: 'Add objective',
};

const FR: SendGateWords = {
  ritualMissing:
    'Cette réunion avec {account} n’a encore ni rituel ni objectif. Une phrase sur ce qui sera décidé en fera autre chose qu’une réunion de plus.',
  objectiveMissing:
    'Cette réunion avec {account} n’a pas encore d’objectif. Une phrase sur ce qui sera décidé en fera autre chose qu’une réunion de plus.',
  addObjective: 'Ajouter l’objectif',
};

/** `displayLanguage` as the host writes it (`fr-FR`); anything unusable reads English. */
export function sendGateWords(displayLanguage: unknown): SendGateWords {
  if (typeof displayLanguage === 'string' && /^fr\b/i.test(displayLanguage)) return FR;
  return EN;
}

/** Account names are people's input: a longer one is cut, so that the sentence after it is still read. */
const LONGEST_NAME = 80;

export function withAccount(message: string, account: string): string {
  let name = account;
  if (name.length > LONGEST_NAME) name = name.slice(0, LONGEST_NAME - 1) + '…';
  // A function, because a name may hold `$&`.
  return message.replace('{account}', function () {
    return name;
  });
}
