import type { Ref } from '../domain/ref.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { MyCalendar } from '../ports/my-calendar.ts';
import type { Register } from '../ports/register.ts';

export interface SyncMyRitualsPorts {
  readonly register: Pick<Register, 'accounts' | 'rituals' | 'ritual' | 'saveRitual'>;
  readonly myCalendar: MyCalendar;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
}

export interface SyncSettings {
  /** The programme's zone: an occurrence is named by its original start day there. */
  readonly timeZone: string;
  /** Calendar days read before and after today; 92 and 190 where undefined. */
  readonly daysBack?: number;
  readonly daysAhead?: number;
}

export interface SyncReport {
  /** Own meetings in the window that carry a Ref. */
  readonly seen: number;
  readonly linked: readonly Ref[];
  readonly refreshed: readonly Ref[];
  readonly held: readonly Ref[];
  readonly cancelled: readonly Ref[];
  /** Drafted, never sent, thirty days old. */
  readonly expired: readonly Ref[];
  /** A second meeting carries the Ref of a first one (a copied meeting): the first keeps it. */
  readonly copied: readonly { readonly ref: Ref; readonly subject: string }[];
  /** The calendar carries a Ref that the register does not have. */
  readonly unknown: readonly Ref[];
  /** One row's failure does not stop the others; the next sync tries again. */
  readonly failures: readonly { readonly ref: Ref; readonly because: 'conflict' | 'register' | 'calendar' }[];
}

/**
 * Brings the register's copies of what the calendar knows (time, people, cancelled) up to date for the signed-in organiser.
 * Throws when the calendar, the register or the person cannot be read at all; nothing is concluded then.
 */
export async function syncMyRituals(_ports: SyncMyRitualsPorts, _settings: SyncSettings): Promise<SyncReport> {
  throw new Error('being written');
}
