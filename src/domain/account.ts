import type { CalendarDay } from './calendar-day.ts';
import type { RitualType } from './ritual-type.ts';

declare const accountKey: unique symbol;

/** A short stable text such as `northwind`. The key `programme` stands for the key account programme itself. */
export type AccountKey = string & { readonly [accountKey]: true };

export const PROGRAMME = 'programme' as AccountKey;

export interface Account {
  readonly key: AccountKey;
  readonly name: string;
  /** Lower-case mail domains of the client company, without `@`; a subdomain belongs to its parent. */
  readonly clientDomains: readonly string[];
  readonly tier: string | undefined;
  /** Mail address of the key account manager, lower case. */
  readonly kam: string;
  /** The address where the register has no name. */
  readonly kamName: string;
  readonly since: CalendarDay;
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

export interface StrategicObjective {
  readonly statement: string;
  readonly state: 'drafted' | 'shared' | 'aligned' | 'validated';
}
