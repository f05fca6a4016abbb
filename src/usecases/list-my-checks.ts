import type { Account } from '../domain/account.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { MyCalendar } from '../ports/my-calendar.ts';
import type { Register } from '../ports/register.ts';

export interface ListMyChecksPorts {
  readonly register: Pick<Register, 'accounts' | 'rituals' | 'myAnswers'>;
  readonly myCalendar: Pick<MyCalendar, 'meetingsBetween'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
}

export interface OpenCheck {
  /** What the answer is filed under (of the occurrence, in a series). */
  readonly ref: Ref;
  /** Time and subject are those of my own calendar entry. */
  readonly ritual: Ritual;
  readonly accounts: readonly Account[];
}

/**
 * Rituals I attended that wait for my check: ended in the last `windowDays` (14 where undefined), organised by somebody else, not
 * answered by me; the latest first. Throws CalendarUnavailable, RegisterUnavailable, SignInNeeded.
 */
export async function listMyChecks(
  _ports: ListMyChecksPorts,
  _settings: { readonly timeZone: string; readonly windowDays?: number },
): Promise<readonly OpenCheck[]> {
  throw new Error('being written');
}
