import type { Account } from '../domain/account.ts';
import type { AccountSuggestion } from '../domain/account-match.ts';
import type { Answer } from '../domain/answer.ts';
import type { OpenMeetingContent } from '../domain/meeting.ts';
import type { MeetingPhase } from '../domain/meeting-state.ts';
import type { Ref } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Outcome } from '../domain/check.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { OpenMeeting } from '../ports/open-meeting.ts';
import type { Register, Stored } from '../ports/register.ts';

export interface ReadOpenMeetingPorts {
  readonly openMeeting: Pick<OpenMeeting, 'read'>;
  readonly register: Pick<Register, 'accounts' | 'ritual' | 'rituals' | 'answersOf' | 'myAnswers'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
}

export type OpenMeetingView =
  /** Organiser: nothing is known yet. */
  | {
      readonly kind: 'untagged';
      readonly content: OpenMeetingContent;
      /** Best first; empty when nobody from a client company is invited. */
      readonly suggestions: readonly AccountSuggestion[];
      /** Active accounts, by name. */
      readonly accounts: readonly Account[];
      /** The meeting carries a Ref that the register does not have: pass it to saveRitual as `known`, it is used again. */
      readonly ref: Ref | undefined;
    }
  /** Organiser: marked as no ritual. */
  | { readonly kind: 'not-a-ritual'; readonly content: OpenMeetingContent }
  | {
      readonly kind: 'ritual';
      readonly role: 'organiser' | 'attendee';
      readonly content: OpenMeetingContent;
      readonly ritual: Stored<Ritual>;
      /** What an answer is filed under: the ritual's Ref or, in a series, the occurrence's. */
      readonly answerRef: Ref;
      /** The ritual's accounts that the register knows, in the ritual's order. */
      readonly ritualAccounts: readonly Account[];
      /** Organiser: active accounts, by name. Attendee: empty. */
      readonly accounts: readonly Account[];
      readonly phase: MeetingPhase;
      readonly myAnswer: Answer | undefined;
      /** Organiser of a past ritual only. */
      readonly outcome: Outcome | undefined;
      /** Organiser only: the last held ritual of the same type with an account in common, before this one. */
      readonly lastTime: { readonly ritual: Ritual; readonly outcome: Outcome } | undefined;
      /** Organiser: the hidden tag is missing or says something else. The next saveRitual writes it again. */
      readonly tagLost: boolean;
      /** Organiser: the body no longer carries the line; attendees cannot find the ritual. The next saveRitual writes it again. */
      readonly lineLost: boolean;
    }
  /** Attendee: the body carries no Ref, or one that the register does not have (then `ref` is it). */
  | { readonly kind: 'no-ritual-here'; readonly content: OpenMeetingContent; readonly ref: Ref | undefined };

/**
 * What the pane shows for the meeting that is open. The organiser's ritual is found by the tag, else by the Ref in the body;
 * an attendee's only by the Ref in the body (nothing else of the product reaches attendees). `timeZone` is the programme's.
 * Throws OpenMeetingFailed, RegisterUnavailable, SignInNeeded.
 */
export async function readOpenMeeting(
  _ports: ReadOpenMeetingPorts,
  _settings: { readonly timeZone: string },
): Promise<OpenMeetingView> {
  throw new Error('being written');
}
