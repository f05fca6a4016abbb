import { isDraftOf, type UntaggedMeeting } from '../domain/lost-draft.ts';
import type { RitualDraft } from '../domain/ritual-merge.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Outbox } from '../ports/outbox.ts';

export interface BegunRitual {
  readonly ritual: Ritual;
  /** What was or may have been sent of it, oldest first; this text last, for whoever finds it may send it. */
  readonly sent: readonly RitualDraft[];
}

/**
 * What the organiser began in this browser for a meeting that carries no trace of it, and the register may not have yet: its first save
 * is under way in some window or waits. Known as a lost draft is (lost-draft.ts): of two, neither is taken.
 */
export async function findBegunRitual(
  outbox: Pick<Outbox, 'pending'>,
  meeting: UntaggedMeeting,
): Promise<BegunRitual | undefined> {
  const begun = (await outbox.pending()).flatMap((entry) =>
    entry.kind === 'ritual' && entry.basis === undefined && isDraftOf(entry.ritual, meeting)
      ? [{ ritual: entry.ritual, sent: [...(entry.sent ?? []), entry.ritual] }]
      : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
}
