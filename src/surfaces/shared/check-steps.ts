/**
 * The check as steps: what for (blind), achieved, worth your time. Each answer is one tap that goes on; the third tap sends,
 * unless the person opened the optional part, which then has its own button (three taps, comment optional). A meeting that did
 * not take place was worth nobody's time: that second answer is the last one, and sends.
 */
import type { Achieved, Answer } from '../../domain/answer.ts';

export type Recall = Answer['recall'];
export type Satisfaction = NonNullable<Answer['satisfaction']>;

export const SATISFACTIONS: readonly Satisfaction[] = [1, 2, 3, 4, 5];
export const ACHIEVED: readonly Achieved[] = ['yes', 'partly', 'no', 'did-not-happen'];

/** What the person answered, before the register stamps it. */
export type CheckDraft = Pick<Answer, 'recall' | 'achieved' | 'satisfaction' | 'changeDecided' | 'comment'>;

export interface CheckState {
  readonly step: 1 | 2 | 3;
  readonly recall: Recall | undefined;
  readonly achieved: Achieved | undefined;
  readonly satisfaction: Satisfaction | undefined;
  readonly changeDecided: boolean | undefined;
  readonly comment: string;
  /** All twelve recall answers are shown instead of the first five. */
  readonly allShown: boolean;
  /** The optional line is open: the third tap then only chooses, and "Send" sends. */
  readonly commentOpen: boolean;
  readonly sending: 'no' | 'now' | 'failed' | 'sign-in-needed';
}

export type CheckEvent =
  | { readonly type: 'recalled'; readonly recall: Recall }
  | { readonly type: 'judged'; readonly achieved: Achieved }
  | { readonly type: 'rated'; readonly satisfaction: Satisfaction }
  | { readonly type: 'change-said'; readonly decided: boolean }
  | { readonly type: 'comment-opened' }
  | { readonly type: 'comment-typed'; readonly comment: string }
  | { readonly type: 'more-shown' }
  | { readonly type: 'went-back' }
  | { readonly type: 'sending' }
  | { readonly type: 'failed' }
  | { readonly type: 'sign-in-needed' };

export const firstStep: CheckState = {
  step: 1,
  recall: undefined,
  achieved: undefined,
  satisfaction: undefined,
  changeDecided: undefined,
  comment: '',
  allShown: false,
  commentOpen: false,
  sending: 'no',
};

/** No answer is lost by going back: it stays chosen. */
export function nextCheckState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'recalled':
      return { ...state, recall: event.recall, step: 2 };
    case 'judged':
      return { ...state, achieved: event.achieved, step: endsAt(event.achieved), sending: 'no' };
    case 'rated':
      return { ...state, satisfaction: event.satisfaction };
    case 'change-said':
      return { ...state, changeDecided: event.decided === state.changeDecided ? undefined : event.decided };
    case 'comment-opened':
      return { ...state, commentOpen: true };
    case 'comment-typed':
      return { ...state, comment: event.comment };
    case 'more-shown':
      return { ...state, allShown: true };
    case 'went-back':
      return { ...state, step: state.step === 3 ? 2 : 1, sending: 'no' };
    case 'sending':
      return { ...state, sending: 'now' };
    case 'failed':
      return { ...state, sending: 'failed' };
    case 'sign-in-needed':
      return { ...state, sending: 'sign-in-needed' };
  }
}

/** How many questions there are, as far as the answers say. */
export function endsAt(achieved: Achieved | undefined): 2 | 3 {
  return achieved === 'did-not-happen' ? 2 : 3;
}

/** The answer once nothing needed is missing; `undefined` before. */
export function draftOf(state: CheckState): CheckDraft | undefined {
  const { recall, achieved, satisfaction, changeDecided } = state;
  const comment = state.comment.trim();
  if (recall === undefined || achieved === undefined) return undefined;
  // What was said of it before going back is not said any more.
  if (endsAt(achieved) === 2) return { recall, achieved, satisfaction: undefined, changeDecided: undefined, comment };
  return satisfaction === undefined ? undefined : { recall, achieved, satisfaction, changeDecided, comment };
}
