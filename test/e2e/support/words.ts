/** What a person reads, as the tests look for it: written here once more, so that a wrong catalogue cannot agree with itself. */
export interface WalkWords {
  readonly locale: 'en-US' | 'fr-FR';
  readonly ribbon: string;
  readonly attendeeRibbon: string;
  readonly gateAsks: RegExp;
  readonly addObjective: string;
  readonly review: string;
  readonly focus: string;
  readonly chooseFocus: string;
  readonly statement: RegExp;
  readonly saved: RegExp;
  readonly lineLabel: string;
  readonly board: string;
  readonly reviewCell: (status: string) => RegExp;
  readonly onCadence: string;
  readonly plannedLate: string;
  readonly whyNext: RegExp;
  readonly recallQuestion: string;
  readonly achievedQuestion: string;
  readonly yes: string;
  readonly worthQuestion: string;
  readonly entirely: string;
  readonly thanks: string;
  readonly outcome: string;
  readonly tooFew: RegExp;
  readonly checks: RegExp;
  readonly answer: RegExp;
  readonly allDone: string;
}

export const ENGLISH: WalkWords = {
  locale: 'en-US',
  ribbon: 'Ritual and objective',
  attendeeRibbon: 'Objective check',
  gateAsks: /This meeting with Northwind Traders has no ritual and no objective yet\./,
  addObjective: 'Add objective',
  review: 'Key Account Review',
  focus: 'Assess progress in managing the relationship',
  chooseFocus: 'What is this meeting for?',
  statement: /By the end of the meeting/,
  saved: /Saved · AR-[0-9A-Z]{8}/,
  lineLabel: 'Objective',
  board: 'Board',
  reviewCell: (status) => new RegExp(`^Northwind Traders, Review: ${status}`),
  onCadence: 'On cadence',
  plannedLate: 'Planned late',
  whyNext: /The next is planned for/,
  recallQuestion: 'What was this meeting for?',
  achievedQuestion: 'Was it achieved?',
  yes: 'Yes',
  worthQuestion: 'Was it worth your time?',
  entirely: '5, entirely',
  thanks: 'Thank you. Your answer is in.',
  outcome: 'What attendees say',
  tooFew: /1 attendee has answered\. Figures appear from 5 answers/,
  checks: /^My checks/,
  answer: /^Answer for/,
  allDone: 'All done',
};

export const FRENCH: WalkWords = {
  locale: 'fr-FR',
  ribbon: 'Rituel et objectif',
  attendeeRibbon: 'Votre avis',
  gateAsks: /Cette réunion avec Northwind Traders n’a encore ni rituel ni objectif\./,
  addObjective: 'Ajouter l’objectif',
  review: 'Revue de Comptes',
  focus: 'Évaluer les progrès dans le management de la relation',
  chooseFocus: 'À quoi sert cette réunion ?',
  statement: /D’ici la fin de la réunion/,
  saved: /Enregistré · AR-[0-9A-Z]{8}/,
  lineLabel: 'Objectif',
  board: 'Tableau',
  reviewCell: (status) => new RegExp(`^Northwind Traders, Revue\\s: ${status}`),
  onCadence: 'En cadence',
  plannedLate: 'Planifié trop tard',
  whyNext: /Le prochain est planifié le/,
  recallQuestion: 'À quoi servait cette réunion ?',
  achievedQuestion: 'L’objectif a-t-il été atteint ?',
  yes: 'Oui',
  worthQuestion: 'La réunion méritait-elle votre temps ?',
  entirely: '5, tout à fait',
  thanks: 'Merci, votre réponse est enregistrée.',
  outcome: 'Ce qu’en disent les participants',
  tooFew: /1 personne a répondu\. Les chiffres apparaissent à partir de 5 réponses/,
  checks: /^Mes avis/,
  answer: /^Répondre/,
  allDone: 'Tout est fait',
};
