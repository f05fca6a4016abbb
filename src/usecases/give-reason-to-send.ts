import type { Ref } from '../domain/ref.ts';
import type { GateCause, Ritual } from '../domain/ritual.ts';
import type { GateTeller } from '../ports/gate-teller.ts';
import { type OpenMeeting, OpenMeetingFailed } from '../ports/open-meeting.ts';
import { type Register, RegisterConflict, type Stored } from '../ports/register.ts';
import { isOccurrenceRef } from '../domain/mint-ref.ts';
import { tagOf } from './save-ritual.ts';
import { type JudgeAtHand, toldOf } from './told-of.ts';

/**
 * The send gate asked, and the person wants to send the meeting as it is: their reason goes into the register, and then the gate is told,
 * so that the next Send goes through. Outlook tells no add-in that "Send anyway" was pressed, so this is the only way in which a reason
 * can be had before the meeting is out (docs/decisions/0016).
 *
 * An empty reason takes the last one back. `undefined`: the ritual is not in the register (yet). May throw RegisterUnavailable, SignInNeeded
 * and, when the row was changed twice meanwhile, RegisterConflict; nothing was written then.
 */
export async function giveReasonToSend(
  {
    register,
    openMeeting,
    gateTeller,
    judgeAtHand,
  }: {
    readonly register: Pick<Register, 'ritual' | 'saveRitual'>;
    readonly openMeeting: Pick<OpenMeeting, 'writeTag'>;
    readonly gateTeller: GateTeller;
    readonly judgeAtHand?: JudgeAtHand;
  },
  ref: Ref,
  because: GateCause,
  reason: string,
): Promise<Stored<Ritual> | undefined> {
  const row = await register.ritual(ref);
  if (row === undefined) return undefined;
  const saved = await saveReason(register, row, because, reason.trim());
  await gateTeller.tell(toldOf(saved.value, saved.value, judgeAtHand));
  if (!isOccurrenceRef(ref)) {
    try {
      await openMeeting.writeTag(await tagOf(saved.value));
    } catch (problem) {
      // The gate was told, and the next save writes the tag.
      if (!(problem instanceof OpenMeetingFailed)) throw problem;
    }
  }
  return saved;
}

/** A row that sync or the person's own typing changed a moment ago is no reason to lose theirs. */
async function saveReason(
  register: Pick<Register, 'saveRitual'>,
  row: Stored<Ritual>,
  because: GateCause,
  reason: string,
): Promise<Stored<Ritual>> {
  const withReason = (ritual: Ritual): Ritual => ({ ...ritual, gate: { verdict: 'asked', because, reason } });
  try {
    return await register.saveRitual(withReason(row.value), row.version);
  } catch (problem) {
    if (!(problem instanceof RegisterConflict)) throw problem;
    return register.saveRitual(withReason(problem.current.value), problem.current.version);
  }
}
