/** Formats of the survey (S:151-255) and the objectives O1-O12 (S:273 and the tables), in English. */
export const ritualWords = {
  'ritual.kam-meeting': 'Key Account Management Meeting',
  'ritual.commercial-seminar': 'Key Account Commercial Seminar',
  'ritual.commercial-meeting': 'Key Account Commercial Meeting',
  'ritual.account-review': 'Key Account Review',
  'ritual.advisory-board': 'Customer Advisory Board',

  'ritual.kam-meeting.short': 'Coordination',
  'ritual.commercial-seminar.short': 'Seminar',
  'ritual.commercial-meeting.short': 'Commercial meeting',
  'ritual.account-review.short': 'Review',
  'ritual.advisory-board.short': 'Advisory board',

  'ritual.kam-meeting.definition':
    'Our account team coordinates on one client. Internal, led by the key account manager.',
  'ritual.commercial-seminar.definition':
    'A day or more for all key account managers, to plan and to share. Internal, led by senior management.',
  'ritual.commercial-meeting.definition':
    'The regular meeting on news from the field and progress. Internal, led by senior management.',
  'ritual.account-review.definition':
    'Our team takes stock with its client and decides what to change. With the client, led by the key account manager.',
  'ritual.advisory-board.definition':
    'Several client companies advise us on the partnership. With clients, led by senior management.',

  'focus.increase-customer-trust': 'Increase client trust',
  'focus.innovate-on-offers': 'Innovate or co-innovate on current offerings',
  'focus.identify-opportunities': 'Identify new business opportunities',
  'focus.review-mutual-performance': 'Review mutual performance',
  'focus.improve-relationship-processes': 'Improve relationship management processes',
  'focus.train-account-managers': 'Train account managers',
  'focus.strengthen-top-down-information': 'Strengthen the top-down flow of information',
  'focus.evaluate-progress': 'Assess progress in managing the relationship',
  'focus.strengthen-team-cohesion': 'Improve team cohesion',
  'focus.plan': 'Plan',
  'focus.exchange-field-information': 'Exchange field information',
  'focus.evaluate-programme': 'Evaluate the key account programme',

  programme: 'Key account programme',
  'strategic.drafted': 'drafted',
  'strategic.shared': 'shared',
  'strategic.aligned': 'aligned',
  'strategic.validated': 'validated',
} as const;
