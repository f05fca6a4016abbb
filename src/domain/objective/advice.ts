/**
 * One thing to do about an objective that is not explicit yet, chosen by its weightiest reason that a person can act on. Words are
 * chosen at the surface (i18n/objective-advice-words.ts); the starter is the beginning of a better sentence.
 *
 * | Reason                              | Advice                | Starter                                         |
 * | ----------------------------------- | --------------------- | ----------------------------------------------- |
 * | missing, filler, too-short          | `write-one-sentence`  | agree with the client (external), else decide   |
 * | multiple-objectives                 | `keep-one`            | none: the sentence is there                     |
 * | business-target                     | `say-the-step`        | decide                                          |
 * | decided-elsewhere, past-decision,   | `say-what-here`       | agree or decide                                 |
 * | decision-ruled-out                  |                       |                                                 |
 * | no-object                           | `name-the-thing`      | none                                            |
 * | open-question                       | `close-the-question`  | decide whether                                  |
 * | not-observable                      | `say-what-is-seen`    | by the end, we have                             |
 * | agenda, activity, generic, no outcome | `say-what-is-decided` | agree or decide                               |
 * | recycled                            | `say-what-is-new`     | none                                            |
 *
 * Reached from the send gate.
 */
import type { Reason, ReasonCode } from './reasons.ts';

export const ADVICE_CODES = [
  'write-one-sentence',
  'keep-one',
  'say-the-step',
  'say-what-here',
  'name-the-thing',
  'close-the-question',
  'say-what-is-seen',
  'say-what-is-decided',
  'say-what-is-new',
] as const;

export type AdviceCode = (typeof ADVICE_CODES)[number];

export type Starter = 'agree-with' | 'decide' | 'decide-whether' | 'we-have';

export interface Advice {
  readonly code: AdviceCode;
  readonly starter: Starter | undefined;
  /** With whom one agrees: the account's name; undefined for an internal ritual or without a name. */
  readonly account: string | undefined;
  /** The words of the reason it answers. */
  readonly words: readonly string[];
}

const ANSWERS: { readonly [code in ReasonCode]?: AdviceCode } = {
  missing: 'write-one-sentence',
  'multiple-objectives': 'keep-one',
  'business-target': 'say-the-step',
  'decided-elsewhere': 'say-what-here',
  'past-decision': 'say-what-here',
  'decision-ruled-out': 'say-what-here',
  'no-object': 'name-the-thing',
  'agenda-not-objective': 'say-what-is-decided',
  'open-question': 'close-the-question',
  'not-observable': 'say-what-is-seen',
  activity: 'say-what-is-decided',
  'generic-words': 'say-what-is-decided',
  filler: 'write-one-sentence',
  'no-outcome': 'say-what-is-decided',
  'too-short': 'write-one-sentence',
  recycled: 'say-what-is-new',
};

export interface AdviceContext {
  readonly place?: 'internal' | 'external' | undefined;
  readonly accountNames?: readonly string[] | undefined;
}

/** The advice for the first reason that has one; undefined when none has. */
export function adviceFor(because: readonly Reason[], context: AdviceContext): Advice | undefined {
  for (const reason of because) {
    const code = ANSWERS[reason.code];
    if (code === undefined) continue;
    return adviceOf(code, reason.words, context);
  }
  return undefined;
}

export function adviceOf(code: AdviceCode, words: readonly string[], context: AdviceContext): Advice {
  let account: string | undefined;
  if (context.place === 'external' && context.accountNames !== undefined && context.accountNames.length === 1) {
    account = context.accountNames[0];
  }
  return { code: code, starter: starterFor(code, context.place), account: account, words: words };
}

function starterFor(code: AdviceCode, place: 'internal' | 'external' | undefined): Starter | undefined {
  switch (code) {
    case 'keep-one':
    case 'name-the-thing':
    case 'say-what-is-new':
      return undefined;
    case 'close-the-question':
      return 'decide-whether';
    case 'say-what-is-seen':
      return 'we-have';
    case 'say-the-step':
      return 'decide';
    case 'write-one-sentence':
    case 'say-what-here':
    case 'say-what-is-decided':
      if (place === 'external') return 'agree-with';
      return 'decide';
  }
}
