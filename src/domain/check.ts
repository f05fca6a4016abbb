/**
 * What the answers to one ritual's check say together (design §10, surfaces §2). Fewer than five answers: no figure, because it would
 * tell who said what. The organiser's own answer never counts: the check asks whether the others know what it was for. Satisfaction
 * and achievement are kept apart; the survey's paradox (S:268) is that people who cannot say what it was for are satisfied all the same.
 *
 * | Flag                        | When (thresholds of the ritual's charter)                                                     |
 * | --------------------------- | ---------------------------------------------------------------------------------------------- |
 * | `satisfied-but-unclear`     | mean satisfaction from satisfiedFrom on, and fewer than clearFrom recall the declared focus    |
 * | `achieved-but-not-recalled` | from achievedFrom on say achieved, and fewer than clearFrom recall the declared focus          |
 *
 * A flag is a question to the organiser, not a verdict.
 */
import type { Achieved, Answer } from './answer.ts';
import { isBefore } from './calendar-day.ts';
import { type CheckThresholds, DEFAULT_THRESHOLDS } from './charter.ts';
import { type Focus, FOCUSES } from './focus.ts';
import type { Objective, Ritual, RitualState } from './ritual.ts';
import { type Share, shareOf } from './wilson-interval.ts';

/** Below this, a figure would tell who said what (design §10). */
export const ANSWERS_NEEDED = 5;

export type Outcome =
  | { readonly kind: 'too-few'; readonly answered: number; readonly needed: number; readonly own: Answer | undefined }
  | {
      readonly kind: 'figures';
      readonly answered: number;
      /** How many named the ritual's focus, one of its secondary ones, another one, or none; undefined when it has no focus. */
      readonly recall: Recall | undefined;
      /** Who recalled the declared focus, of all who answered; undefined when the ritual has no focus. */
      readonly clarity: Share | undefined;
      /** The attendees among themselves, whatever was declared; undefined below five who named one, as any figure is. */
      readonly agreement: Agreement | undefined;
      readonly achieved: { readonly [answer in Achieved]: number };
      /** Mean of 1-5, one decimal, of those who were there; undefined below five of them, as any figure is. */
      readonly satisfaction: number | undefined;
      /** Reviews only: how many say that a change was decided, of those who said yes or no; undefined below five of them. */
      readonly changeDecided: { readonly yes: number; readonly of: number } | undefined;
      /** The organiser's own answer, never part of the figures. */
      readonly own: Answer | undefined;
      readonly flags: readonly OutcomeFlag[];
    };

/** Which focus most attendees named (in the survey's order where equal), how many of those who named one, and how many different ones. */
export interface Agreement {
  readonly focus: Focus;
  readonly named: Share;
  readonly different: number;
}

export interface OutcomeFlag {
  readonly flag: 'satisfied-but-unclear' | 'achieved-but-not-recalled';
  readonly because: {
    readonly clarity: Share;
    readonly satisfaction?: number;
    readonly achieved?: Share;
    readonly thresholds: CheckThresholds;
  };
}

export interface Recall {
  readonly focus: number;
  readonly secondary: number;
  readonly other: number;
  readonly unsure: number;
}

/** `organiserId`: directory id of the organiser, where the caller knows it. Several answers of one person: the first stands. */
export function outcomeOf(
  ritual: Pick<Ritual, 'objective' | 'type'>,
  answers: readonly Answer[],
  organiserId: string | undefined,
  thresholds: CheckThresholds = DEFAULT_THRESHOLDS,
): Outcome {
  const firsts = firstPerPerson(answers);
  const own = organiserId === undefined ? undefined : firsts.find((answer) => answer.respondent === organiserId);
  const counted = firsts.filter((answer) => answer !== own);
  const answered = counted.length;
  if (answered < ANSWERS_NEEDED) return { kind: 'too-few', answered, needed: ANSWERS_NEEDED, own };
  const decided = counted.filter((answer) => answer.changeDecided !== undefined);
  const recall = recallOf(ritual.objective, counted);
  const clarity = recall === undefined ? undefined : shareOf(recall.focus, answered);
  const achieved = {
    yes: counted.filter((answer) => answer.achieved === 'yes').length,
    partly: counted.filter((answer) => answer.achieved === 'partly').length,
    no: counted.filter((answer) => answer.achieved === 'no').length,
    'did-not-happen': counted.filter((answer) => answer.achieved === 'did-not-happen').length,
  };
  const satisfaction = meanSatisfaction(counted);
  const tookPlace = answered - achieved['did-not-happen'];
  return {
    kind: 'figures',
    answered,
    recall,
    clarity,
    agreement: agreementOf(counted),
    achieved,
    satisfaction,
    changeDecided:
      ritual.type === 'account-review' && decided.length >= ANSWERS_NEEDED
        ? { yes: decided.filter((answer) => answer.changeDecided).length, of: decided.length }
        : undefined,
    own,
    flags: flagsOf(clarity, satisfaction, achieved.yes, tookPlace, thresholds),
  };
}

function flagsOf(
  clarity: Share | undefined,
  satisfaction: number | undefined,
  achieved: number,
  tookPlace: number,
  thresholds: CheckThresholds,
): readonly OutcomeFlag[] {
  if (clarity === undefined || clarity.share >= thresholds.clearFrom) return [];
  const flags: OutcomeFlag[] = [];
  if (satisfaction !== undefined && satisfaction >= thresholds.satisfiedFrom) {
    flags.push({ flag: 'satisfied-but-unclear', because: { clarity, satisfaction, thresholds } });
  }
  const share = tookPlace < ANSWERS_NEEDED ? undefined : shareOf(achieved, tookPlace);
  if (share !== undefined && share.share >= thresholds.achievedFrom) {
    flags.push({ flag: 'achieved-but-not-recalled', because: { clarity, achieved: share, thresholds } });
  }
  return flags;
}

function agreementOf(answers: readonly Answer[]): Agreement | undefined {
  const counts = new Map<Focus, number>();
  for (const { recall } of answers) if (recall !== 'unsure') counts.set(recall, (counts.get(recall) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const focus = FOCUSES.find((one) => counts.get(one) === most);
  const named = shareOf(most, all);
  if (focus === undefined || named === undefined || all < ANSWERS_NEEDED) return undefined;
  return { focus, named, different: counts.size };
}

function meanSatisfaction(answers: readonly Answer[]): number | undefined {
  const given = answers.flatMap(({ satisfaction }) => satisfaction ?? []);
  if (given.length < ANSWERS_NEEDED) return undefined;
  return Math.round((given.reduce<number>((sum, value) => sum + value, 0) / given.length) * 10) / 10;
}

function recallOf(objective: Objective, answers: readonly Answer[]): Recall | undefined {
  const { focus, secondary } = objective;
  if (focus === undefined) return undefined;
  const counts = { focus: 0, secondary: 0, other: 0, unsure: 0 };
  for (const { recall } of answers) {
    if (recall === 'unsure') counts.unsure += 1;
    else if (recall === focus) counts.focus += 1;
    else if (secondary.includes(recall)) counts.secondary += 1;
    else counts.other += 1;
  }
  return counts;
}

function firstPerPerson(answers: readonly Answer[]): readonly Answer[] {
  const first = new Map<string, Answer>();
  for (const answer of answers) {
    const there = first.get(answer.respondent);
    if (there === undefined || isBefore(answer.answeredAt, there.answeredAt)) first.set(answer.respondent, answer);
  }
  return [...first.values()];
}

/**
 * The ritual's state once these answers are in. A ritual of the past is `did-not-happen` when more people say so than say that it took
 * place (one slip of the finger undoes nothing), `confirmed` when anybody says that it took place, else as it is. A cancelled
 * or postponed one, or one that the calendar has not shown as over, is left alone.
 */
export function stateAfterAnswers(state: RitualState, answers: readonly Answer[]): RitualState {
  if (state !== 'held' && state !== 'confirmed' && state !== 'did-not-happen') return state;
  const firsts = firstPerPerson(answers);
  const denied = firsts.filter((answer) => answer.achieved === 'did-not-happen').length;
  const tookPlace = firsts.length - denied;
  if (denied > tookPlace) return 'did-not-happen';
  return tookPlace > 0 ? 'confirmed' : state;
}
