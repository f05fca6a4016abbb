/**
 * Which ritual the open meeting looks like, for a person to accept or reject (surfaces §1): the inference over what is in the form, with
 * the accounts that the register has. A suggestion that was rejected is not made again.
 */
import type { Account } from './account.ts';
import { activeByName, asTheTypeTakesThem, customersOf } from './account-match.ts';
import { millisecondsOf } from './calendar-day.ts';
import { type OpenMeetingContent, saysNothing } from './meeting.ts';
import type { RitualType } from './ritual-type.ts';
import { type Inference, inferRitual, type InferenceReason } from './inference/infer-ritual.ts';

export interface RitualSuggestion {
  readonly type: RitualType;
  /** As the type takes them: one for a coordination or a review, several for a board; empty where the programme is meant. */
  readonly accounts: readonly Account[];
  readonly because: readonly InferenceReason[];
  /** Whole minutes; undefined for an all-day meeting. */
  readonly minutes: number | undefined;
}

/** Undefined when it looks like no ritual, or like one that the person has rejected. */
export function suggestRitual(content: OpenMeetingContent, accounts: readonly Account[]): RitualSuggestion | undefined {
  if (saysNothing(content)) return undefined;
  const { ritual, because, accounts: found } = inferFor(content, accounts);
  if (ritual === 'none') return undefined;
  const ranked = found.flatMap((key) => accounts.find((account) => account.key === key) ?? []);
  const suggestion: RitualSuggestion = {
    type: ritual,
    accounts: asTheTypeTakesThem(ritual, ranked, []),
    because,
    minutes: content.allDay ? undefined : minutesOf(content),
  };
  return suggestionKey(suggestion) === content.rejectedSuggestion ? undefined : suggestion;
}

/** What is remembered of a rejected one: a meeting that has changed into another kind may be suggested anew. */
export function suggestionKey({ type, accounts }: Pick<RitualSuggestion, 'type' | 'accounts'>): string {
  return `${type}:${accounts.map(({ key }) => key).join(',')}`;
}

/** The type whose name the title abuses, when the meeting is a ritual of `type`; undefined when it is rightly named or not named. */
export function misnamedAs(
  content: OpenMeetingContent,
  accounts: readonly Account[],
  type: RitualType,
): RitualType | undefined {
  const { ritual, misnamed } = inferFor(content, accounts);
  return ritual === type ? misnamed : undefined;
}

export function minutesOf({ start, end }: Pick<OpenMeetingContent, 'start' | 'end'>): number {
  return Math.round((millisecondsOf(end) - millisecondsOf(start)) / 60_000);
}

/** As much as a calendar's preview gives: on that the inference was measured (decision 14), and joining instructions lie beyond. */
const BODY_READ = 255;

function inferFor(content: OpenMeetingContent, accounts: readonly Account[]): Inference {
  const { subject, organiser, invitees, bodyText, series } = content;
  return inferRitual(
    {
      subject,
      attendees: [organiser, ...invitees].map(({ address }) => address),
      durationMinutes: minutesOf(content),
      recurrence: series?.rule,
      body: bodyText.slice(0, BODY_READ),
    },
    // Two accounts with one domain: the first by name, as everywhere.
    { internal: [], customers: customersOf(activeByName(accounts)) },
  );
}
