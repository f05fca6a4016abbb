/**
 * Version 1 of the programme's charter: what the survey of 2014 observed, and nothing else (docs: reference survey, §3 and §4).
 * Where the survey is silent the value is null. `focusOrder`: what it named first, then its own list in its order.
 */
export interface CharterData {
  readonly type: 'kam-meeting' | 'commercial-seminar' | 'commercial-meeting' | 'account-review' | 'advisory-board';
  readonly code: 'KAMM' | 'KACS' | 'KACM' | 'KAR' | 'CAB';
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Longer is unusual. */
  readonly lengthMinutes: number | null;
  /** Shorter is unusual. */
  readonly minDays: number | null;
  readonly maxPeople: number | null;
  readonly namedFirst: readonly string[];
}

export const SURVEY_LIST = [
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

const SILENT = { lengthMinutes: null, minDays: null, maxPeople: null } as const;

export const CHARTERS: readonly CharterData[] = [
  {
    type: 'kam-meeting',
    code: 'KAMM',
    name: 'Key Account Management Meeting',
    min: 4,
    max: 9,
    lengthMinutes: 180,
    minDays: null,
    maxPeople: 10,
    namedFirst: ['evaluate-programme'],
  },
  {
    ...SILENT,
    type: 'commercial-seminar',
    code: 'KACS',
    name: 'Key Account Commercial Seminar',
    min: 1,
    max: 1,
    minDays: 1,
    namedFirst: ['plan', 'exchange-field-information'],
  },
  {
    ...SILENT,
    type: 'commercial-meeting',
    code: 'KACM',
    name: 'Key Account Commercial Meeting',
    min: 10,
    max: 12,
    namedFirst: ['exchange-field-information', 'evaluate-progress'],
  },
  {
    ...SILENT,
    type: 'account-review',
    code: 'KAR',
    name: 'Key Account Review',
    min: 1,
    max: 2,
    namedFirst: ['evaluate-progress', 'exchange-field-information', 'plan'],
  },
  {
    ...SILENT,
    type: 'advisory-board',
    code: 'CAB',
    name: 'Customer Advisory Board',
    min: 1,
    max: 1,
    namedFirst: ['improve-relationship-processes', 'review-mutual-performance'],
  },
];
