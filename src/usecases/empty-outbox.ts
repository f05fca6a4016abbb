import type { Outbox, OutboxEntry } from '../ports/outbox.ts';
import type { Register } from '../ports/register.ts';

export interface EmptyOutboxReport {
  readonly written: number;
  /** Still there: the register did not take them. */
  readonly waiting: number;
  /** Still there: somebody else changed the same fields; a person decides. */
  readonly conflicts: readonly OutboxEntry[];
}

/** Writes what waits, oldest first; stops at the first RegisterUnavailable. Throws SignInNeeded. */
export async function emptyOutbox(_ports: {
  readonly outbox: Pick<Outbox, 'pending' | 'remove'>;
  readonly register: Pick<Register, 'saveRitual' | 'saveAnswer'>;
}): Promise<EmptyOutboxReport> {
  throw new Error('being written');
}
