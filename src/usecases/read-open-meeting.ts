import type { Account } from '../domain/account.ts';
import { type AccountSuggestion, activeByName, suggestAccounts } from '../domain/account-match.ts';
import type { Answer } from '../domain/answer.ts';
import { type CalendarDay, type Instant, isSameInstant } from '../domain/calendar-day.ts';
import { type Outcome, outcomeOf } from '../domain/check.ts';
import type { MeetingSoFar, MeetingTag, OpenMeetingContent } from '../domain/meeting.ts';
import { type MeetingPhase, phaseOf } from '../domain/meeting-state.ts';
import { findObjectiveLine } from '../domain/objective-line.ts';
import { findRef, type Ref, seriesRef } from '../domain/ref.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Clock } from '../ports/clock.ts';
import type { GateMemoryContent } from '../ports/gate-memory.ts';
import type { Identity } from '../ports/identity.ts';
import type { OpenMeeting } from '../ports/open-meeting.ts';
import type { Outbox, OutboxEntry } from '../ports/outbox.ts';
import type { Register, Stored } from '../ports/register.ts';
import { findLostDraft } from './find-lost-draft.ts';
import { findRitual } from './find-ritual.ts';
import { findUnsavedRitual, type UnsavedRitual } from './keep-unsaved-ritual.ts';

export interface ReadOpenMeetingPorts {
  readonly openMeeting: Pick<OpenMeeting, 'read'>;
  readonly register: Pick<Register, 'accounts' | 'ritual' | 'rituals' | 'answersOf' | 'myAnswers'>;
  readonly identity: Pick<Identity, 'me'>;
  readonly clock: Clock;
  /** Where given, what still waits there of the organiser's ritual, and of the own answer, is found. */
  readonly outbox?: Pick<Outbox, 'pending'>;
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
      /** What was begun for it in this browser and the register does not have yet: go on with it, under its Ref. */
      readonly unsaved?: UnsavedRitual | undefined;
    }
  /** Organiser: marked as no ritual. */
  | { readonly kind: 'not-a-ritual'; readonly content: OpenMeetingContent }
  | {
      readonly kind: 'ritual';
      readonly role: 'organiser' | 'attendee';
      readonly content: OpenMeetingContent;
      readonly ritual: Stored<Ritual>;
      /** Organiser: what was typed in this browser and the register does not have yet: go on with it. */
      readonly unsaved?: UnsavedRitual | undefined;
      /** What an answer is filed under: the ritual's Ref or, in a series, the occurrence's. */
      readonly answerRef: Ref;
      /** The ritual's accounts that the register knows, in the ritual's order. */
      readonly ritualAccounts: readonly Account[];
      /** Organiser: active accounts, by name. Attendee: empty. */
      readonly accounts: readonly Account[];
      readonly phase: MeetingPhase;
      readonly myAnswer: Answer | undefined;
      /** The register does not have it yet: it waits in this browser. */
      readonly isMyAnswerUnsent: boolean;
      /** Organiser of a past ritual only. */
      readonly outcome: Outcome | undefined;
      /** Organiser: the hidden tag is missing or says something else. The next saveRitual writes it again. */
      readonly tagLost: boolean;
      /** Organiser: the body no longer carries the line; attendees cannot find the ritual. The next saveRitual writes it again. */
      readonly lineLost: boolean;
    }
  /** Attendee: the body carries no Ref, or one that the register does not have (then `ref` is it). */
  | { readonly kind: 'no-ritual-here'; readonly content: OpenMeetingContent; readonly ref: Ref | undefined };

/**
 * What the pane shows for the meeting that is open. The organiser's ritual is found by the tag, else by the Ref in the body, else as a
 * draft whose tag never got there;
 * an attendee's only by the Ref in the body (nothing else of the product reaches attendees). `timeZone` is the programme's.
 * `onContent` is waited for before the register is asked. Throws OpenMeetingFailed, RegisterUnavailable, SignInNeeded.
 */
export async function readOpenMeeting(
  ports: ReadOpenMeetingPorts,
  settings: { readonly timeZone: string },
  onContent: (content: OpenMeetingContent) => Promise<void> = () => Promise.resolve(),
): Promise<OpenMeetingView> {
  const content = await ports.openMeeting.read();
  await onContent(content);
  // In somebody else's calendar the tag may be hidden, and nothing is written (platform-facts A11): the body line tells.
  if (content.role === 'attendee' || content.calendarOf !== undefined)
    return readAsAttendee(ports, content, settings.timeZone);
  if (content.tag?.kind === 'no-ritual') return { kind: 'not-a-ritual', content };
  return readAsOrganiser(ports, content, content.tag, settings.timeZone);
}

type UntaggedView = Extract<OpenMeetingView, { readonly kind: 'untagged' }>;

/** What the pane may show. */
export type ShownView = OpenMeetingView | EarlyView;

/** Before the register has answered; of a form that says nothing yet, before its time is known, too. */
export type EarlyView = Omit<UntaggedView, 'content'> & { readonly content: MeetingSoFar };

/**
 * The organiser's view of a meeting that carries nothing of ours, before the register has answered: with the accounts that the send gate
 * remembers, by name and mail domain only. `undefined` where the register has to say what the meeting is.
 */
export function viewBeforeRegister(
  content: MeetingSoFar,
  remembered: GateMemoryContent['accounts'],
): EarlyView | undefined {
  const isNew = content.tag === undefined && findRef(content.bodyText) === undefined;
  if (content.role === 'attendee' || content.calendarOf !== undefined || !isNew) return undefined;
  const accounts = activeByName(remembered.map(accountFromMemory));
  return {
    kind: 'untagged',
    content,
    suggestions: suggestAccounts(content.invitees, accounts),
    accounts,
    ref: undefined,
  };
}

/** Only active accounts are remembered. What is not remembered reads as not stated, until the register says it. */
function accountFromMemory({ key, name, domains }: GateMemoryContent['accounts'][number]): Account {
  return {
    key,
    name,
    clientDomains: domains,
    tier: undefined,
    kam: '',
    kamName: '',
    since: DAY_OF_NO_ACCOUNT,
    strategicObjective: undefined,
    policies: {},
    active: true,
  };
}

/** Before any account was: no rule that looks at the day departs from the usual. */
const DAY_OF_NO_ACCOUNT = '1970-01-01' as CalendarDay;

async function readAsAttendee(
  { register, clock, outbox }: ReadOpenMeetingPorts,
  content: OpenMeetingContent,
  timeZone: string,
): Promise<OpenMeetingView> {
  const ref = findRef(content.bodyText);
  // Asked before the register, as the organiser's.
  const pending = (await outbox?.pending()) ?? [];
  const found = ref === undefined ? undefined : await findRitual(register, ref, content, timeZone);
  if (found === undefined) return { kind: 'no-ritual-here', content, ref };
  const [accounts, answers] = await Promise.all([register.accounts(), register.myAnswers([found.answerRef])]);
  return {
    kind: 'ritual',
    role: 'attendee',
    content,
    ritual: found.stored,
    answerRef: found.answerRef,
    ritualAccounts: accountsOf(found.stored.value, accounts),
    accounts: [],
    phase: phaseOf(content, clock.now(), timeZone),
    ...myAnswerOf(answers[0], pending, found.answerRef),
    outcome: undefined,
    tagLost: false,
    lineLost: false,
  };
}

async function readAsOrganiser(
  ports: ReadOpenMeetingPorts,
  content: OpenMeetingContent,
  tag: (MeetingTag & { readonly kind: 'ritual' }) | undefined,
  timeZone: string,
): Promise<OpenMeetingView> {
  const { register, clock } = ports;
  const ref = tag?.ref ?? findRef(content.bodyText);
  const now = clock.now();
  // Asked before the register: what is no longer there by then stands in the register.
  const pending = (await ports.outbox?.pending()) ?? [];
  const [accounts, found] = await Promise.all([
    register.accounts(),
    ref === undefined ? findLostDraft(register, content) : findRitual(register, ref, content, timeZone),
  ]);
  const borrowed = found !== undefined && tag === undefined && isBorrowed(found.stored.value, content, now, timeZone);
  if (found === undefined || borrowed) {
    const unsaved = borrowed ? undefined : findUnsavedRitual(pending, content, ref);
    return {
      kind: 'untagged',
      content,
      suggestions: suggestAccounts(content.invitees, accounts),
      accounts: activeByName(accounts),
      ref: borrowed ? undefined : (unsaved?.known.ref ?? ref),
      unsaved,
    };
  }
  const ritual = found.stored.value;
  const phase = phaseOf(content, now, timeZone);
  const [me, answers] = await Promise.all([
    ports.identity.me(),
    phase === 'past' ? register.answersOf(found.answerRef) : [],
  ]);
  return {
    kind: 'ritual',
    role: 'organiser',
    content,
    ritual: found.stored,
    unsaved: findUnsavedRitual(pending, content, ritual.ref),
    answerRef: found.answerRef,
    ritualAccounts: accountsOf(ritual, accounts),
    accounts: activeByName(accounts),
    phase,
    ...myAnswerOf(
      answers.find((answer) => answer.respondent === me.id),
      pending,
      found.answerRef,
    ),
    outcome: phase === 'past' ? outcomeOf(ritual, answers, me.id) : undefined,
    tagLost: tag === undefined || tag.ref !== seriesRef(ritual.ref) || tag.hasObjective !== statesSomething(ritual),
    lineLost: findObjectiveLine(content.bodyText, ritual.ref) === undefined,
  };
}

/**
 * Without the tag, a Ref in the body may have come with pasted or copied text: then it names a ritual that somebody else organises,
 * or one that is over while this meeting is at another time (a ritual that is over does not move).
 */
function isBorrowed(ritual: Ritual, content: OpenMeetingContent, now: Instant, timeZone: string): boolean {
  if (ritual.organiser !== content.organiser.address) return true;
  if (ritual.seriesUid !== undefined) return false;
  return phaseOf(ritual, now, timeZone) === 'past' && !isSameInstant(ritual.start, content.start);
}

function myAnswerOf(
  stored: Answer | undefined,
  pending: readonly OutboxEntry[],
  ref: Ref,
): { readonly myAnswer: Answer | undefined; readonly isMyAnswerUnsent: boolean } {
  const unsent = pending.flatMap((entry) => (entry.kind === 'answer' && entry.answer.ref === ref ? entry.answer : []));
  return { myAnswer: stored ?? unsent[0], isMyAnswerUnsent: stored === undefined && unsent.length > 0 };
}

function statesSomething(ritual: Ritual): boolean {
  return ritual.objective.statement.trim() !== '';
}

function accountsOf(ritual: Ritual, accounts: readonly Account[]): readonly Account[] {
  return ritual.accounts.flatMap((key) => accounts.find((account) => account.key === key) ?? []);
}
