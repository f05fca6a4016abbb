/**
 * What the survey found, and nothing else: Hubert Faucher, "Orchestrating the Key Account Relationships", February 2014, 38 answers
 * (S:280-281), as digested line by line in the reference of this project. S:n is a line of the article. Where the article says nothing
 * there is nothing here: no duration of a commercial meeting, a review or a board, no headcount but the coordination's, no satisfaction
 * score for any format ("Bon niveau de satisfaction", the same sentence five times).
 *
 * `n` is the number of answers a percentage rests on where one may be taken: 38 where the percentage is a whole count of 38. 80, 65, 28,
 * 20 and 19 % are not, so those questions had another base, or were rounded, and get no interval; neither does the board's 66 %, which
 * would be 25 of 38 but stands in one question with 19 %.
 */
import type { RitualType } from './ritual-type.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** Answers to the survey (S:281). */
export const SURVEY_ANSWERS = 38;

export type SurveyAttribute =
  'coverage' | 'frequency' | 'duration' | 'participants' | 'size' | 'formality' | 'objectives' | 'name' | 'place';

export interface SurveyFinding {
  readonly ritual: RitualType;
  readonly attribute: SurveyAttribute;
  /** What was found, as a code; the surfaces say it in words. */
  readonly finding: string;
  /** 0 to 100; undefined where the article says it without a figure. */
  readonly percent: number | undefined;
  /** The base of the percentage; undefined where none may be taken. */
  readonly n: typeof SURVEY_ANSWERS | undefined;
  /** Bounds in the unit of the attribute: a year (frequency), minutes (duration), people (participants), client companies (size). */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** How the article comes to it. */
  readonly how: 'stated' | 'by-subtraction' | 'by-inference';
  /** Lines of the article. */
  readonly source: string;
}

const found = (
  ritual: RitualType,
  attribute: SurveyAttribute,
  finding: string,
  source: string,
  more: Partial<Pick<SurveyFinding, 'percent' | 'n' | 'atLeast' | 'atMost' | 'how'>> = {},
): SurveyFinding => ({ ritual, attribute, finding, percent: undefined, n: undefined, how: 'stated', source, ...more });

const N = SURVEY_ANSWERS;

/** By ritual type, then attribute, in the order of the article. */
export const SURVEY: readonly SurveyFinding[] = [
  found('kam-meeting', 'coverage', 'all-or-a-selection', 'S:158-176'),
  found('kam-meeting', 'frequency', 'generally', 'S:158-176', { atLeast: 4, atMost: 9 }),
  found('kam-meeting', 'frequency', 'rarely-more', 'S:158-176', { atMost: 9 }),
  found('kam-meeting', 'duration', 'under-two-hours', 'S:158-176', { percent: 50, n: N, atMost: 120 }),
  found('kam-meeting', 'duration', 'never-more-than-three-hours', 'S:158-176', { atMost: 180 }),
  found('kam-meeting', 'participants', 'three-to-five', 'S:158-176', { percent: 68, n: N, atLeast: 3, atMost: 5 }),
  found('kam-meeting', 'participants', 'rarely-more-than-ten', 'S:158-176', { atMost: 10 }),
  found('kam-meeting', 'participants', 'logistics-marketing-production-management-control', 'S:158-176'),
  found('kam-meeting', 'objectives', 'evaluate-programme-slightly-first', 'S:176'),
  found('kam-meeting', 'name', 'very-disparate-key-account-meeting-business-review-reunion-kam', 'S:158-176'),

  found('commercial-seminar', 'coverage', 'practised', 'S:178-198', { percent: 80 }),
  found('commercial-seminar', 'frequency', 'once-where-practised', 'S:178-198', { atLeast: 1, atMost: 1 }),
  found('commercial-seminar', 'duration', 'at-least-a-day', 'S:178'),
  found('commercial-seminar', 'duration', 'two-half-days', 'S:178-198', { percent: 65 }),
  found('commercial-seminar', 'participants', 'sales-then-marketing-directors-then-general-manager', 'S:178-198'),
  found('commercial-seminar', 'place', 'headquarters-residential-or-abroad', 'S:178-198'),
  found('commercial-seminar', 'objectives', 'plan-and-field-information-slightly-first', 'S:198'),
  found('commercial-seminar', 'name', 'very-disparate-key-account-management-seminar', 'S:178-198'),

  found('commercial-meeting', 'coverage', 'present-everywhere', 'S:200-216', { percent: 100, n: N }),
  found('commercial-meeting', 'frequency', 'dominant', 'S:200-216', { atLeast: 10 }),
  found('commercial-meeting', 'frequency', 'otherwise', 'S:200-216', { atLeast: 2, atMost: 9 }),
  found('commercial-meeting', 'participants', 'organised-by-programme-or-sales-director', 'S:214'),
  found('commercial-meeting', 'participants', 'general-manager-or-marketing-director', 'S:200-216', {
    percent: 50,
    n: N,
  }),
  found('commercial-meeting', 'participants', 'sponsors-and-guests', 'S:200-216', { percent: 20 }),
  found('commercial-meeting', 'objectives', 'field-information-then-progress', 'S:216'),
  found(
    'commercial-meeting',
    'name',
    'very-disparate-key-account-management-meeting-coordination-grands-comptes',
    'S:200-216',
  ),

  found('account-review', 'coverage', 'all', 'S:223-237', { percent: 50, n: N }),
  found('account-review', 'coverage', 'as-needed', 'S:223-237', { percent: 26, n: N }),
  found('account-review', 'coverage', 'some', 'S:223-237', { percent: 24, n: N, how: 'by-subtraction' }),
  found('account-review', 'frequency', 'more-than-once', 'S:223-237', { percent: 55, n: N, atLeast: 2 }),
  found('account-review', 'frequency', 'once', 'S:223-237', { percent: 26, n: N, atLeast: 1, atMost: 1 }),
  found('account-review', 'frequency', 'less-often', 'S:223-237', { percent: 16, n: N }),
  found('account-review', 'objectives', 'progress-field-information-plan-equally', 'S:237'),
  found('account-review', 'name', 'review-well-accepted', 'S:223-237'),

  found('advisory-board', 'formality', 'not-practised', 'S:239-255', { percent: 42, n: N }),
  found('advisory-board', 'formality', 'official', 'S:239-255', { percent: 24, n: N }),
  found('advisory-board', 'formality', 'informal', 'S:239-255', { percent: 34, n: N }),
  found('advisory-board', 'frequency', 'around-one', 'S:239-255', { atLeast: 1, atMost: 1 }),
  found('advisory-board', 'size', 'fewer-than-six', 'S:239-255', { percent: 66, atMost: 5 }),
  found('advisory-board', 'size', 'six-to-nine', 'S:239-255', {
    percent: 15,
    atLeast: 6,
    atMost: 9,
    how: 'by-subtraction',
  }),
  found('advisory-board', 'size', 'more-than-nine', 'S:239-255', { percent: 19, atLeast: 10 }),
  found('advisory-board', 'objectives', 'improve-relationship-processes', 'S:255', { percent: 28 }),
  found('advisory-board', 'objectives', 'review-mutual-performance', 'S:255', { percent: 28 }),
  found('advisory-board', 'name', 'customer-advisory-board-dominates', 'S:239-255'),
];

/** The findings on one attribute of one type; none where the survey is silent. */
export function surveyOn(ritual: RitualType, attribute: SurveyAttribute): readonly SurveyFinding[] {
  return SURVEY.filter((one) => one.ritual === ritual && one.attribute === attribute);
}

/** How sure a percentage of the survey is, from the count that it stands for; undefined without a percentage or a base. */
export function intervalOf({ percent, n }: Pick<SurveyFinding, 'percent' | 'n'>): Interval | undefined {
  if (percent === undefined || n === undefined) return undefined;
  return wilsonInterval(Math.round((percent / 100) * n) / n, n);
}
