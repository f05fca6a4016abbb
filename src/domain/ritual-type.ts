import { type Focus, FOCUSES } from './focus.ts';

/**
 * The five formats of the survey (Faucher 2015, S:151): a 2x2 of where a meeting takes place and who drives it,
 * one cell of which has two variants. The set is closed: a programme may rename a format, not invent a sixth.
 */

/** In the order in which every surface shows them. */
export const RITUAL_TYPES = [
  'kam-meeting',
  'commercial-seminar',
  'commercial-meeting',
  'account-review',
  'advisory-board',
] as const;

export type RitualType = (typeof RITUAL_TYPES)[number];

export interface RitualTypeAttributes {
  /** Whom it belongs to on the board: each account has its own, or the programme has them for all (design §5). */
  readonly belongsTo: 'account' | 'programme';
  /** Internal: the supplier's people only (S:156). External: supplier and client organisations together (S:221). */
  readonly place: 'internal' | 'external';
  /** Who drives it; for the review by inference (S:224). */
  readonly driver: 'account-manager' | 'senior-management';
  /** What the survey names first for this type, in its order; equal ones in the order of the text. */
  readonly namedFirst: readonly Focus[];
}

/** The 2x2 (S:139-151) and the focus that each table names first. */
export const ATTRIBUTES: { readonly [type in RitualType]: RitualTypeAttributes } = {
  // Driver S:159; about one client, S:158; "Evaluation du programme compte clé", slight priority, S:176.
  'kam-meeting': {
    belongsTo: 'account',
    place: 'internal',
    driver: 'account-manager',
    namedFirst: ['evaluate-programme'],
  },
  // Driver S:179; "Planning" and "Echange d'information du terrain", S:178-198.
  'commercial-seminar': {
    belongsTo: 'programme',
    place: 'internal',
    driver: 'senior-management',
    namedFirst: ['plan', 'exchange-field-information'],
  },
  // Driver S:214; "Echanges d'Informations du Terrain", just behind "Evaluation du Progrès", S:200-216.
  'commercial-meeting': {
    belongsTo: 'programme',
    place: 'internal',
    driver: 'senior-management',
    namedFirst: ['exchange-field-information', 'evaluate-progress'],
  },
  // One client, S:224; three with equal frequency, S:223-237.
  'account-review': {
    belongsTo: 'account',
    place: 'external',
    driver: 'account-manager',
    namedFirst: ['evaluate-progress', 'exchange-field-information', 'plan'],
  },
  // Several client companies, S:239-240; two with 28 % each, S:255.
  'advisory-board': {
    belongsTo: 'programme',
    place: 'external',
    driver: 'senior-management',
    namedFirst: ['improve-relationship-processes', 'review-mutual-performance'],
  },
};

/** All twelve, what the survey names first for the type on top, the others in the survey's order. */
export function focusesFor(type: RitualType): readonly Focus[] {
  const first = ATTRIBUTES[type].namedFirst;
  return [...first, ...FOCUSES.filter((focus) => !first.includes(focus))];
}

/** How many accounts a ritual of this type is about (ritual.ts). */
export type AccountChoice = 'one' | 'several' | 'programme-or-several';

export function accountChoiceOf(type: RitualType): AccountChoice {
  const { belongsTo, place } = ATTRIBUTES[type];
  if (belongsTo === 'account') return 'one';
  return place === 'external' ? 'several' : 'programme-or-several';
}
