/** Whether what was typed is safe, and if not, why. */
import type { TypedField } from '../../domain/ritual-merge.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import { OpenMeetingFailed } from '../../ports/open-meeting.ts';
import type { SaveRitualResult } from '../../usecases/save-ritual.ts';

export type SaveStatus =
  /** Nothing typed that is not stored. */
  | { readonly kind: 'at-rest' }
  /** Typed, and waiting for a pause. */
  | { readonly kind: 'typing' }
  /** Typed, but there is no account yet: the register keeps no ritual about nobody. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly merged: readonly TypedField[] }
  /** In the register, but the tag or the line in the invitation could not be written. */
  | { readonly kind: 'unfinished' }
  /** `kept`: in the outbox too, so that the pane may be closed. */
  | {
      readonly kind: 'waiting';
      readonly because: 'not-granted' | 'not-provisioned' | 'unavailable';
      readonly kept: boolean;
    }
  /** Not before an administrator has mended the register's lists; `detail` is for them. */
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'conflict'; readonly conflict: SaveConflict }
  | { readonly kind: 'sign-in' }
  /** An administrator has to agree first. */
  | { readonly kind: 'consent' }
  | { readonly kind: 'host' }
  | { readonly kind: 'failed'; readonly detail: string };

export type SaveConflict = Extract<SaveRitualResult, { kind: 'conflict' }>;

export function statusOfFailure(error: unknown): SaveStatus {
  if (error instanceof SignInNeeded) {
    return { kind: error.problem.because === 'consent-needed' ? 'consent' : 'sign-in' };
  }
  if (error instanceof OpenMeetingFailed) return { kind: 'host' };
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
