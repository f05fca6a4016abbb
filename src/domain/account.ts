import type { Team } from './account-team.ts';
import type { CalendarDay, MonthAndDay } from './calendar-day.ts';
import type { RitualType } from './ritual-type.ts';

declare const accountKey: unique symbol;

/** A short stable text such as `northwind`. The key `programme` stands for the key account programme itself. */
export type AccountKey = string & { readonly [accountKey]: true };

export const PROGRAMME = 'programme' as AccountKey;

export interface Account {
  readonly key: AccountKey;
  readonly name: string;
  /** The account of the group that this one belongs to. */
  readonly parent?: AccountKey | undefined;
  /** Lower-case mail domains of the client company, without `@`; a subdomain belongs to its parent. */
  readonly clientDomains: readonly string[];
  readonly tier: string | undefined;
  readonly scope?: AccountScope | undefined;
  /** Mail address of the key account manager, lower case. */
  readonly kam: string;
  /** The address where the register has no name. */
  readonly kamName: string;
  /** Mail address of who stands behind the account in our own management, lower case. */
  readonly sponsor?: string | undefined;
  /** Our people who work for the account, by function; absent where the register does not say. */
  readonly ourTeam?: Team | undefined;
  /** The client's, likewise. */
  readonly clientTeam?: Team | undefined;
  readonly since: CalendarDay;
  /** Month and day on which the client's fiscal year begins, `04-01`. */
  readonly fiscalYearStart?: MonthAndDay | undefined;
  readonly strategicObjective: StrategicObjective | undefined;
  /** Where this account departs from the charter; a type that is not named follows the charter. */
  readonly policies: { readonly [type in RitualType]?: AccountPolicy };
  readonly active: boolean;
}

export interface AccountPolicy {
  readonly coverage: 'all' | 'as-needed' | 'none';
  /** Rituals per year; the charter's range where undefined. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly snoozedUntil: CalendarDay | undefined;
}

export const ACCOUNT_SCOPES = ['national', 'regional', 'global'] as const;
export type AccountScope = (typeof ACCOUNT_SCOPES)[number];

/** In the order in which a sentence becomes everybody's. */
export const STRATEGIC_OBJECTIVE_STATES = ['drafted', 'shared', 'aligned', 'validated'] as const;

export interface StrategicObjective {
  readonly statement: string;
  readonly state: (typeof STRATEGIC_OBJECTIVE_STATES)[number];
  /** The day on which it came to that state. */
  readonly date?: CalendarDay | undefined;
}
