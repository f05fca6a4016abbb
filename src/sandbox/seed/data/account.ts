/** Where an account's meetings of one type shall stand on the seed's today (plan-days.ts makes days for it). */
export type Rhythm =
  | 'on-cadence'
  | 'due'
  | 'overdue'
  | 'overdue-planned'
  | 'planned-late'
  | 'above-range'
  | 'snoozed'
  | 'as-needed'
  | 'not-expected'
  | 'never-held'
  /** The account review of the guided walk: see tour.ts. */
  | 'tour';

export interface AccountData {
  readonly key: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly kam: string;
  readonly tier: 'A' | 'B' | 'C';
  readonly scope: 'national' | 'regional' | 'global';
  readonly sponsor: string;
  /** Months before today, counted from the first of the month. */
  readonly sinceMonths: number;
  readonly coordination: Rhythm;
  readonly review: Rhythm;
  readonly parent?: string;
  /** Per year; only where the account departs from the charter. */
  readonly ranges?: { readonly coordination?: readonly [number, number]; readonly review?: readonly [number, number] };
  readonly objective?: readonly [string, 'drafted' | 'shared' | 'aligned' | 'validated'];
}

export const account = (
  key: string,
  name: string,
  domains: string,
  kam: string,
  tier: AccountData['tier'],
  scope: AccountData['scope'],
  sponsor: string,
  sinceMonths: number,
  coordination: Rhythm,
  review: Rhythm,
  more: Pick<AccountData, 'parent' | 'ranges' | 'objective'> = {},
): AccountData => ({
  key,
  name,
  domains: domains.split(' '),
  kam,
  tier,
  scope,
  sponsor,
  sinceMonths,
  coordination,
  review,
  ...more,
});
