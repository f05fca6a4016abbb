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
