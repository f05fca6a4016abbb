import type { AccountKey } from './account.ts';
import type { FunctionCounts } from './account-team.ts';
import type { Instant } from './calendar-day.ts';
import type { Focus } from './focus.ts';
import type { Ref } from './ref.ts';
import type { RitualType } from './ritual-type.ts';

/** One focus, at most two more ("prioritairement quoi ?", S:273), one sentence, and what will prove it. */
export interface Objective {
  readonly focus: Focus | undefined;
  readonly secondary: readonly Focus[];
  readonly statement: string;
  /** "We will know because …"; empty when the person gave none. */
  readonly evidence: string;
}

/** Life of a ritual in the register (design §4). `confirmed` = held, and a check says so. */
export const RITUAL_STATES = [
  'drafted',
  'planned',
  'held',
  'confirmed',
  'postponed',
  'cancelled',
  'did-not-happen',
] as const;

export type RitualState = (typeof RITUAL_STATES)[number];

/** One row of the register. What the calendar knows (time, people, cancelled) is a copy that sync refreshes. */
export interface Ritual {
  readonly ref: Ref;
  readonly type: RitualType;
  /** One account for a coordination or a review, several for a board, `programme` or several for seminar and commercial meeting. */
  readonly accounts: readonly AccountKey[];
  readonly objective: Objective;
  readonly servesStrategicObjective: boolean;
  /** For our side only; never in the invitation. Empty when there is none. */
  readonly internalObjective: string;
  readonly subject: string;
  /** Mail address of the organiser, lower case. */
  readonly organiser: string;
  /** The address where no name is known. */
  readonly organiserName: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay: boolean;
  readonly state: RitualState;
  /** `iCalUId` of the calendar entry, known once sync has met it. */
  readonly meetingUid: string | undefined;
  /** Organiser's own id of the calendar entry (immutable id), a cache. */
  readonly meetingId: string | undefined;
  readonly attendance: Attendance | undefined;
  /** Of the charter that it was made under (charter.ts); absent where the row does not say. */
  readonly charterVersion?: number;
  /** What the send gate had to do with it; absent where it had nothing. */
  readonly gate?: GateRecord;
  /**
   * `iCalUId` of the series' master. On a row whose Ref names no day the row is the series itself: it counts nowhere, each
   * occurrence has a row of its own (`Ref@original start day`). Absent in a single meeting.
   */
  readonly seriesUid?: string;
  /**
   * Of an occurrence: a person gave it what it says, and the series' words no longer reach it. Absent where it says what its series says.
   */
  readonly ownObjective?: true;
}

/** What it takes to count a ritual: which, whose, when, and whether it takes place. */
export interface CountedRitual extends Pick<
  Ritual,
  'ref' | 'type' | 'accounts' | 'start' | 'end' | 'allDay' | 'state'
> {
  readonly seriesUid?: string | undefined;
  /** `start` and `end` in milliseconds since 1970, where they are at hand: reading 100,000 texts is felt. */
  readonly startsAt?: number | undefined;
  readonly endsAt?: number | undefined;
}

/**
 * `asked`: the gate asked, and the meeting was sent all the same. `held`: it was to be fixed before. The reason is the person's own, empty
 * as long as they gave none.
 */
export interface GateRecord {
  readonly verdict: 'asked' | 'held';
  readonly because: GateCause;
  readonly reason: string;
}

export const GATE_CAUSES = ['objective-missing', 'objective-vague', 'account-missing'] as const;
export type GateCause = (typeof GATE_CAUSES)[number];

/** Counts only: the register does not say who was invited. */
export interface Attendance {
  readonly internal: number;
  readonly client: number;
  /** Of our side; absent where nobody knows (account-team.ts). */
  readonly functions?: FunctionCounts;
}
