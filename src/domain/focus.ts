/** What a ritual can be for: O1-O12 of the survey (S:273 and the tables of each format). */

/** In the order of the survey's list, O1 first. */
export const FOCUSES = [
  'increase-customer-trust',
  'innovate-on-offers',
  'identify-opportunities',
  'review-mutual-performance',
  'improve-relationship-processes',
  'train-account-managers',
  'strengthen-top-down-information',
  'evaluate-progress',
  'strengthen-team-cohesion',
  'plan',
  'exchange-field-information',
  'evaluate-programme',
] as const;

export type Focus = (typeof FOCUSES)[number];
