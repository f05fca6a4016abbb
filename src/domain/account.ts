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
  readonly since: import('./calendar-day.ts').CalendarDay;
  readonly strategicObjective: StrategicObjective | undefined;
  readonly active: boolean;
}

export interface StrategicObjective {
  readonly statement: string;
  readonly state: 'drafted' | 'shared' | 'aligned' | 'validated';
}
