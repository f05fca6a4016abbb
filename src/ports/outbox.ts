import type { Answer } from '../domain/answer.ts';
import type { Instant } from '../domain/calendar-day.ts';
import type { RitualDraft } from '../domain/ritual-merge.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Version } from './register.ts';

/**
 * What a person typed and the register does not have yet. `key` makes keeping idempotent: a later entry with the same key
 * takes the place of the earlier one (see {@link ritualEntryKey} and {@link answerEntryKey}).
 */
export type OutboxEntry =
  | {
      readonly key: string;
      readonly kind: 'ritual';
      readonly ritual: Ritual;
      /** What the save was based on; undefined for a ritual that the register never had, and for words that were said of different rows. */
      readonly basis: Version | undefined;
      /** The row as it stood then, so that a later conflict can be merged field by field; of different rows, each field's own. */
      readonly basisRitual?: Ritual;
      /** What was sent since then, oldest first, and may have arrived unheard. Older versions did not say. */
      readonly sent?: readonly RitualDraft[];
      readonly keptAt: Instant;
    }
  | { readonly key: string; readonly kind: 'answer'; readonly answer: Answer; readonly keptAt: Instant };

export function ritualEntryKey(ritual: Pick<Ritual, 'ref'>): string {
  return `ritual|${ritual.ref}`;
}

export function answerEntryKey(answer: Pick<Answer, 'ref' | 'respondent'>): string {
  return `answer|${answer.ref}|${answer.respondent}`;
}

/** The entry could not be kept: the browser has no storage for us, or it is full. What was typed is still on the screen only. */
export class OutboxFailed extends Error {
  override readonly name = 'OutboxFailed';
  constructor() {
    super('the outbox could not keep the entry');
  }
}

/**
 * Holds what could not be written; survives closing the window. One outbox per signed-in person. Who empties it writes each entry
 * through the register, whose keys make a second attempt harmless, and then removes it.
 */
export interface Outbox {
  /**
   * Resolves when the entry is stored. `over`: what is to stand instead where an entry of that key stands already; asked at once, with no
   * other window between the question and the storing. Throws {@link OutboxFailed}.
   */
  keep(entry: OutboxEntry, over?: (standing: OutboxEntry) => OutboxEntry): Promise<void>;
  /** Oldest first. An entry that cannot be read any more is left where it is and not listed. */
  pending(): Promise<readonly OutboxEntry[]>;
  /**
   * Forgets the entry. With `asKeptAt` only if it is still the one that was kept then, so that what the person typed while a
   * retry was under way is not lost.
   */
  remove(key: string, asKeptAt?: Instant): Promise<void>;
  /** Calls back after the entries changed, in this window or another one. Returns how to stop. */
  onChange(listener: () => void): () => void;
}
