import { mergeUnheard } from '../domain/ritual-merge.ts';
import type { Ref } from '../domain/ref.ts';
import type { Clock } from '../ports/clock.ts';
import type { Outbox, OutboxEntry } from '../ports/outbox.ts';
import { type Register, RegisterConflict, RegisterUnavailable, RowRefused } from '../ports/register.ts';
import { isFollowed } from './follow-answers.ts';

export interface EmptyOutboxPorts {
  readonly outbox: Pick<Outbox, 'pending' | 'remove'>;
  readonly register: Pick<Register, 'ritual' | 'answersOf' | 'saveRitual' | 'saveAnswer'>;
  readonly clock: Clock;
}

export interface EmptyOutboxSettings {
  /** The programme's: whether a ritual that was answered is over. */
  readonly timeZone: string;
  /** Nobody edits anything where undefined. */
  readonly beingEdited?: (ref: Ref) => boolean;
}

export interface EmptyOutboxReport {
  readonly written: number;
  /** Still there: the register did not take them. */
  readonly waiting: number;
  /** Still there: somebody else changed the same fields; a person decides. */
  readonly conflicts: readonly OutboxEntry[];
  /** Still there: the register will not take it before an administrator has mended its lists; `detail` is its own short code. */
  readonly refused: readonly { readonly entry: OutboxEntry; readonly detail: string }[];
}

/**
 * Writes what waits, oldest first, but for rituals that are `beingEdited`: their editor writes something newer by itself, and an older
 * entry that comes second would undo it. Stops at the first RegisterUnavailable; what the register refuses does not hold up the rest. A row that somebody changed meanwhile is merged where the
 * entry knows what it was based on. An answer whose check was answered already counts as written: the first one stands; the ritual's state
 * follows either way.
 * Throws SignInNeeded.
 */
export async function emptyOutbox(
  ports: EmptyOutboxPorts,
  { timeZone, beingEdited = () => false }: EmptyOutboxSettings,
): Promise<EmptyOutboxReport> {
  const { outbox } = ports;
  const entries = await outbox.pending();
  const conflicts: OutboxEntry[] = [];
  const refused: { entry: OutboxEntry; detail: string }[] = [];
  let written = 0;
  for (const entry of entries) {
    // Asked right before each one: editing may have begun while the others were written.
    if (entry.kind === 'ritual' && beingEdited(entry.ritual.ref)) continue;
    try {
      if (entry.kind === 'ritual') await writeRitual(ports, entry);
      else if (!(await writeAnswer(ports, entry, timeZone))) continue;
    } catch (problem) {
      if (problem instanceof RegisterUnavailable) break;
      if (problem instanceof RowRefused) refused.push({ entry, detail: problem.detail });
      else if (problem instanceof RegisterConflict) conflicts.push(entry);
      else throw problem;
      continue;
    }
    await outbox.remove(entry.key, entry.keptAt);
    written += 1;
  }
  return { written, waiting: entries.length - written - conflicts.length - refused.length, conflicts, refused };
}

/** False where only the ritual's state is behind: it follows another time, and nobody has to decide anything. */
async function writeAnswer(
  ports: EmptyOutboxPorts,
  { answer }: OutboxEntry & { readonly kind: 'answer' },
  timeZone: string,
): Promise<boolean> {
  await ports.register.saveAnswer(answer);
  return isFollowed(ports, answer.ref, { timeZone });
}

/** Throws the RegisterConflict that a person must settle. */
async function writeRitual(
  { register, outbox }: EmptyOutboxPorts,
  entry: OutboxEntry & { readonly kind: 'ritual' },
): Promise<void> {
  const { ritual, basis, basisRitual, sent } = entry;
  try {
    await register.saveRitual(ritual, basis);
  } catch (problem) {
    if (!(problem instanceof RegisterConflict)) throw problem;
    const { value, version } = problem.current;
    if (value.organiser !== ritual.organiser) throw problem;
    // Another window is done with it meanwhile, or has kept something newer: this would undo it.
    if (!(await stillWaits(outbox, entry))) return;
    if (basis !== undefined && basisRitual === undefined) throw problem;
    // Older versions did not say what they had sent: under a Ref of one's own, what stands there counts as that.
    const before = sent ?? (basis === undefined ? [value] : []);
    const merge = mergeUnheard(basisRitual, before, ritual, value);
    if (merge.kind === 'conflict') throw problem;
    await register.saveRitual(merge.ritual, version);
  }
}

async function stillWaits(outbox: Pick<Outbox, 'pending'>, { key, keptAt }: OutboxEntry): Promise<boolean> {
  return (await outbox.pending()).some((entry) => entry.key === key && entry.keptAt === keptAt);
}
