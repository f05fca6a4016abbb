/**
 * What an untagged meeting may be: the ritual type by who is in the room and what it is called (inference/infer-ritual.ts), the account
 * by its people (account-match.ts). A suggestion with its reason; nothing is written before a person agrees.
 *
 * Sure: a type was found by a format's own name or by words of looking back, the title names no other type, and one account alone
 * has people in the room. Only those are accepted several at a time (surfaces §4).
 */
import { asTheTypeTakesThem, customersOf, suggestAccounts } from './account-match.ts';
import { type Account, type AccountKey, PROGRAMME } from './account.ts';
import { millisecondsOf } from './calendar-day.ts';
import { type Inference, type InferenceReason, inferRitual } from './inference/infer-ritual.ts';
import type { CalendarMeeting } from './meeting.ts';
import type { RitualType } from './ritual-type.ts';

export interface TagSuggestion {
  /** `undefined`: no sign of a type; the person chooses. */
  readonly type: RitualType | undefined;
  /** At least one where somebody of a client company is invited. */
  readonly accounts: readonly AccountKey[];
  readonly because: readonly InferenceReason[];
  /** The type whose name the title abuses. */
  readonly misnamed: RitualType | undefined;
  readonly sure: boolean;
}

const MS_PER_MINUTE = 60_000;

export function suggestTag(meeting: CalendarMeeting, accounts: readonly Account[]): TagSuggestion {
  const found = inferRitual(
    {
      subject: meeting.subject,
      attendees: [meeting.organiser.address, ...meeting.invitees.map(({ address }) => address)],
      durationMinutes: (millisecondsOf(meeting.end) - millisecondsOf(meeting.start)) / MS_PER_MINUTE,
      recurrence: meeting.recurrence,
      body: meeting.bodyPreview,
    },
    { internal: [], customers: customersOf(accounts.filter(({ active }) => active)) },
  );
  const invited = suggestAccounts(meeting.invitees, accounts).map(({ account }) => account.key);
  const type = found.ritual === 'none' ? undefined : found.ritual;
  return {
    type,
    accounts: accountsFor(type, invited),
    because: found.because,
    misnamed: found.misnamed,
    sure: invited.length === 1 && isSure(found),
  };
}

/** A board has several clients, a programme's meeting the programme, any other one account. */
export function accountsFor(type: RitualType | undefined, invited: readonly AccountKey[]): readonly AccountKey[] {
  return type === undefined ? invited.slice(0, 1) : asTheTypeTakesThem(type, invited, [PROGRAMME]);
}

function isSure({ ritual, misnamed, because }: Inference): boolean {
  if (ritual === 'none' || misnamed !== undefined) return false;
  return because.some(({ code }) => code === 'named' || code === 'assessment');
}
