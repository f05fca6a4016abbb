/**
 * The programme's rules per ritual type. The defaults come from the survey and only from it; where the survey is silent the
 * attribute is undefined, and nothing is hinted or measured.
 */
import type { RitualType } from './ritual-type.ts';

export interface CharterEntry {
  readonly coverage: 'all' | 'as-needed' | 'none';
  /** Rituals per year, whole numbers, 1 ≤ min ≤ max. */
  readonly range: { readonly min: number; readonly max: number };
  /** Minutes beyond which a length is unusual. */
  readonly longestMinutes: number | undefined;
  /** Days below which a length is unusual. */
  readonly shortestDays: number | undefined;
  /** People beyond whom a size is unusual. */
  readonly mostPeople: number | undefined;
}

export type Charter = { readonly [type in RitualType]: CharterEntry };

export const DEFAULT_CHARTER: Charter = {
  'kam-meeting': {
    coverage: 'all',
    // "Generally 4 to 9 a year" (S:158-176).
    range: { min: 4, max: 9 },
    // "Never more than 3 hours" (S:158-176).
    longestMinutes: 180,
    shortestDays: undefined,
    // "Rarely more than 10" (S:158-176).
    mostPeople: 10,
  },
  'commercial-seminar': {
    coverage: 'all',
    // "One a year where practised" (S:178-198).
    range: { min: 1, max: 1 },
    longestMinutes: undefined,
    // "At least one day" (S:178).
    shortestDays: 1,
    mostPeople: undefined,
  },
  'commercial-meeting': {
    coverage: 'all',
    // "At least 10 a year" dominates (S:200-216); the upper end, one a month, is the programme's (design §5), not the survey's.
    range: { min: 10, max: 12 },
    longestMinutes: undefined,
    shortestDays: undefined,
    mostPeople: undefined,
  },
  'account-review': {
    coverage: 'all',
    // "More than once a year 55 %; once a year 26 %" (S:223-237). Only half hold it for all accounts: an account may say as-needed.
    range: { min: 1, max: 2 },
    longestMinutes: undefined,
    shortestDays: undefined,
    mostPeople: undefined,
  },
  'advisory-board': {
    coverage: 'all',
    // "Symmetrical around one a year" (S:239-255).
    range: { min: 1, max: 1 },
    longestMinutes: undefined,
    shortestDays: undefined,
    mostPeople: undefined,
  },
};

/** Whole numbers, at least one a year, min not above max. */
export function isRange(min: number, max: number): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max >= min;
}
