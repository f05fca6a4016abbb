import type { ObjectiveLineWords } from '../domain/objective-line.ts';
import type { RitualDraft, TypedField } from '../domain/ritual-merge.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenMeeting } from '../ports/open-meeting.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Register, Stored } from '../ports/register.ts';

export interface SaveRitualPorts {
  readonly openMeeting: Pick<OpenMeeting, 'read' | 'writeTag' | 'writeObjectiveLine'>;
  readonly register: Pick<Register, 'saveRitual'>;
  readonly chance: Chance;
  readonly clock: Clock;
  /** Where given, a save that the register cannot take now waits there. */
  readonly outbox?: Pick<Outbox, 'keep' | 'remove'>;
}

/** What the caller knows of the ritual: from the view, or from the last save. `stored` undefined: the register never answered for it. */
export interface KnownRitual {
  readonly ref: Ref;
  readonly stored: Stored<Ritual> | undefined;
}

export type SaveStep = 'tag' | 'objective-line';

export type SaveRitualResult =
  | {
      readonly kind: 'saved';
      readonly ritual: Stored<Ritual>;
      readonly known: KnownRitual;
      /** Later steps that failed; the next save does them again. */
      readonly unfinished: readonly SaveStep[];
      /** Fields that somebody else had changed meanwhile and that were taken over. */
      readonly merged: readonly TypedField[];
    }
  /** Somebody else changed the same fields. Nothing was written. Save again with `known` = theirs to keep one's own. */
  | {
      readonly kind: 'conflict';
      readonly mine: Ritual;
      readonly theirs: Stored<Ritual>;
      readonly fields: readonly TypedField[];
      readonly known: KnownRitual;
    }
  /** The register cannot take it now. Nothing was written. Save again with `known`; `kept`: it waits in the outbox as well. */
  | {
      readonly kind: 'waiting';
      readonly mine: Ritual;
      readonly known: KnownRitual;
      readonly because: 'not-granted' | 'not-provisioned' | 'unavailable';
      readonly retryAfterSeconds: number | undefined;
      readonly kept: boolean;
    };

/**
 * Saves what the organiser typed, in this order: register row (a new one is `drafted`), hidden tag, objective line. Mints the Ref
 * on the first save. Never saves or sends the meeting. Throws SignInNeeded, and OpenMeetingFailed when the meeting cannot be read.
 */
export async function saveRitual(
  _ports: SaveRitualPorts,
  _draft: RitualDraft,
  _words: ObjectiveLineWords,
  _known?: KnownRitual,
): Promise<SaveRitualResult> {
  throw new Error('being written');
}
