/**
 * What was typed about a ritual and the register may not have, in the outbox: one entry a ritual. It says what it is based on and what was
 * sent since, so that whoever finds it can write it or go on with it, whichever of its saves arrived.
 */
import { isDraftOf, type UntaggedMeeting } from '../domain/lost-draft.ts';
import type { Ref } from '../domain/ref.ts';
import {
  draftOfRitual,
  isAmong,
  leftOfWindow,
  mergeWindows,
  type RitualDraft,
  type TypedInWindow,
  type WindowsMerged,
} from '../domain/ritual-merge.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Clock } from '../ports/clock.ts';
import { type Outbox, type OutboxEntry, OutboxFailed, ritualEntryKey } from '../ports/outbox.ts';
import type { Stored } from '../ports/register.ts';

type RitualEntry = OutboxEntry & { readonly kind: 'ritual' };

/** What the caller knows of the ritual: from the view, or from the last save. `stored` undefined: the register never answered for it. */
export interface KnownRitual {
  readonly ref: Ref;
  readonly stored: Stored<Ritual> | undefined;
  /** What was sent since, oldest first, and may have arrived unheard: by this window or the one before. */
  readonly sent?: readonly RitualDraft[];
}

/** `draft` went out, or whoever finds it in the outbox may send it, and nobody knows whether it arrives. */
export function sentOnceMore(known: KnownRitual, draft: RitualDraft): KnownRitual {
  return { ...known, sent: [...(known.sent ?? []), draft] };
}

/** What somebody typed earlier or in another window, to go on with. */
export interface UnsavedRitual {
  readonly draft: RitualDraft;
  readonly known: KnownRitual;
}

/**
 * What waits of the ritual `ref`; where none is known, of the ritual that the organiser began for this meeting in this browser, known as a
 * lost draft is (lost-draft.ts): of two, neither is taken.
 */
export function findUnsavedRitual(
  pending: readonly OutboxEntry[],
  meeting: UntaggedMeeting,
  ref: Ref | undefined,
): UnsavedRitual | undefined {
  const found = pending.flatMap((entry) => {
    if (entry.kind !== 'ritual') return [];
    const isIts = ref === undefined ? isBegunFor(entry, meeting) : entry.ritual.ref === ref;
    // Entries of older versions may not say what they are based on.
    return isIts && (entry.basis === undefined || entry.basisRitual !== undefined) ? [entry] : [];
  });
  const [entry] = found;
  if (entry === undefined || found.length > 1) return undefined;
  const { ritual, basis: version, basisRitual, sent = [] } = entry;
  const stored = version === undefined || basisRitual === undefined ? undefined : { value: basisRitual, version };
  const draft = draftOfRitual(ritual);
  return { draft, known: sentOnceMore({ ref: ritual.ref, stored, sent }, draft) };
}

function isBegunFor({ ritual, basis }: RitualEntry, meeting: UntaggedMeeting): boolean {
  return basis === undefined && isDraftOf(ritual, meeting);
}

/**
 * False where it is not kept. What another window of this browser keeps of the same ritual stays, field by field; so does all of it where it
 * goes on from this very draft.
 */
export async function keepUnsaved(
  outbox: Pick<Outbox, 'keep'>,
  clock: Clock,
  ritual: Ritual,
  { stored, sent = [] }: Omit<KnownRitual, 'ref'>,
): Promise<boolean> {
  const entry: RitualEntry = {
    key: ritualEntryKey(ritual),
    kind: 'ritual',
    ritual,
    basis: stored?.version,
    sent,
    keptAt: clock.now(),
    ...(stored === undefined ? {} : { basisRitual: stored.value }),
  };
  try {
    await outbox.keep(entry, (standing) => (standing.kind === 'ritual' ? over(standing, entry) : entry));
    return true;
  } catch (problem) {
    if (problem instanceof OutboxFailed) return false;
    throw problem;
  }
}

function over(standing: RitualEntry, entry: RitualEntry): RitualEntry {
  const { ritual, sent = [] } = entry;
  const before = standing.sent ?? [];
  if (isAmong(standing.ritual, [...sent, ritual])) return entry;
  if (isAmong(ritual, before)) return standing;
  const merged = mergeWindows(typedIn(standing), typedIn(entry));
  if (isAmong(merged.ritual, [ritual])) return entry;
  if (standing.basis !== entry.basis) return onNoRow(entry, merged);
  // Either window may send its own before it closes.
  const drafts = [...before, draftOfRitual(standing.ritual), ...sent, draftOfRitual(ritual)];
  const distinct = drafts.filter((draft, at) => !isAmong(draft, drafts.slice(0, at)));
  return { ...entry, ritual: merged.ritual, sent: distinct };
}

function typedIn({ ritual, basisRitual, sent = [] }: RitualEntry): TypedInWindow {
  return { ritual, basis: basisRitual, sent };
}

/**
 * Words that were said of different rows: whether each fits the row that stands by then is seen field by field when they are written,
 * and where one does not, a person decides. Without a version nothing is written over a row unseen.
 */
function onNoRow(entry: RitualEntry, { ritual, past }: WindowsMerged): RitualEntry {
  const { basisRitual, ...rest } = entry;
  const shown = basisRitual === undefined ? {} : { basisRitual: { ...basisRitual, ...past[0] } };
  return { ...rest, ...shown, ritual, basis: undefined, sent: past };
}

/**
 * Forgets what waits of this ritual where it is among `sent`: it is written, or never will be. Anything else was typed since, or in another
 * window: it stays, and is the answer.
 */
export async function forgetSent(
  outbox: Pick<Outbox, 'pending' | 'remove'>,
  ref: Ref,
  sent: readonly RitualDraft[],
): Promise<RitualEntry | undefined> {
  for (const entry of await outbox.pending()) {
    if (entry.kind !== 'ritual' || entry.ritual.ref !== ref) continue;
    if (!isAmong(entry.ritual, sent)) return entry;
    await outbox.remove(entry.key, entry.keptAt);
    return undefined;
  }
  return undefined;
}

/**
 * A save with `known` arrived as `saved`: what waits of the ritual and says no more than that is forgotten. What another window of this
 * browser typed waits on, without the words of this one, which would contradict its next ones.
 */
export async function forgetSaved(
  outbox: Pick<Outbox, 'keep' | 'pending' | 'remove'>,
  saved: Stored<Ritual>,
  { stored, sent = [] }: Omit<KnownRitual, 'ref'>,
): Promise<void> {
  const standing = await forgetSent(outbox, saved.value.ref, sent);
  if (standing === undefined) return;
  const left = leftOfWindow(typedIn(standing), { ritual: saved.value, basis: stored?.value, sent });
  if (isAmong(left.ritual, [saved.value])) {
    await outbox.remove(standing.key, standing.keptAt);
    return;
  }
  const next = onNoRow({ ...standing, basisRitual: saved.value }, left);
  try {
    await outbox.keep(next, (now) => (now.keptAt === standing.keptAt ? next : now));
  } catch (problem) {
    // It waits as it did: nothing of it is lost.
    if (!(problem instanceof OutboxFailed)) throw problem;
  }
}
