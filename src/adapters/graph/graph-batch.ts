/**
 * Many calls in one request: JSON `$batch` (platform-facts D11, learn.microsoft.com/graph/json-batching). Graph judges and throttles
 * each part by itself and answers in any order, so a good answer to the whole says nothing about its parts:
 *
 * | a part answers | then |
 * | --- | --- |
 * | 429; 503, 504 or nothing, if it may be repeated | asked again without the others, after the longest Retry-After among them |
 * | 424, in a batch that is in order | asked again with the one it waited for, if that one is asked again |
 * | 401 | once: asked again with a token that meets its challenge |
 * | anything else | that is its answer |
 */
import { SignInNeeded } from '../../ports/identity.ts';
import { answerTo401 } from './authenticate.ts';
import { readBatchAnswers, toPartFailure, type PartAnswer } from './batch-answers.ts';
import type { TokenWish } from './call-state.ts';
import { CALLS, type CallName } from './calls.ts';
import { endingAfter, failureOfEnding } from './ending.ts';
import type { GraphRequestParts } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { addressOf } from './odata.ts';
import { pause } from './pause.ts';
import { MOST_RETRIES, NOTHING_DONE, TRY_AGAIN, waitOf, type Patience } from './retry-politely.ts';

/** Graph refuses a twenty-first. */
const MOST_PARTS = 20;
const UNAUTHORISED = 401;
const FAILED_DEPENDENCY = 424;

export interface BatchPart extends Omit<GraphRequestParts, 'signal'> {
  readonly call: CallName;
}

export interface BatchOptions {
  /** Each call only after the one before it has succeeded; unless told they are independent. Graph advises against anything in between. */
  readonly inOrder?: boolean;
  readonly signal?: AbortSignal;
}

export type BatchAnswer =
  | { readonly status: 'answered'; readonly body: unknown }
  | { readonly status: 'failed'; readonly because: GraphFailure | SignInNeeded };

/** One `POST /$batch` with the retries of the whole, which are those of any request. */
interface BatchRequest {
  readonly body: { readonly requests: readonly object[] };
  readonly scopes: readonly string[];
  readonly repeatable: boolean;
  /** How many parts. */
  readonly requests: number;
  readonly token: TokenWish;
  /** Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

interface BatchSettings extends Patience {
  /** Twenty parts with all their rounds, milliseconds. */
  readonly timeLimit: number;
  readonly inOrder: boolean;
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly send: (request: BatchRequest) => Promise<unknown>;
}

interface Entry {
  readonly id: string;
  readonly part: BatchPart;
  readonly repeatable: boolean;
  answer: BatchAnswer | undefined;
}

/** Batches of twenty, one after the other. Never throws. What stops one of them as a whole would only stop the next one, too. */
export async function sendBatch(parts: readonly BatchPart[], settings: BatchSettings): Promise<readonly BatchAnswer[]> {
  const entries = parts.map((part, at): Entry => {
    return { id: String(at + 1), part, repeatable: CALLS[part.call].repeatable, answer: undefined };
  });
  const run = new BatchRun(settings);
  let stopped: GraphFailure | SignInNeeded | undefined;
  for (let at = 0; at < entries.length; at += MOST_PARTS) {
    const twenty = entries.slice(at, at + MOST_PARTS);
    if (settings.inOrder && entries[at - 1]?.answer?.status === 'failed') {
      stopped ??= new GraphFailure(FAILED_DEPENDENCY, 'failedDependency');
    }
    if (stopped === undefined) stopped = await run.answer(twenty);
    else failAll(twenty, stopped);
  }
  return entries.map(({ answer }) => answer ?? failed(new GraphFailure(0, 'unexpectedAnswer')));
}

class BatchRun {
  readonly #settings: BatchSettings;
  /** A 401 is answered once in a run. */
  #renewed = false;

  constructor(settings: BatchSettings) {
    this.#settings = settings;
  }

  /** Sees that every entry gets its answer, and hands back what stopped all of them, if something did. */
  async answer(entries: readonly Entry[]): Promise<GraphFailure | SignInNeeded | undefined> {
    const { timeLimit, signals } = this.#settings;
    const ending = endingAfter(timeLimit, signals);
    const deadline = Date.now() + timeLimit;
    let pending = entries;
    let token: TokenWish = {};
    try {
      for (let retry = 0; pending.length > 0; retry += 1) {
        const answers = await this.#ask(pending, token, deadline, ending.signal);
        if (answers instanceof Error) {
          const others = this.#othersAfter(answers, pending);
          failAll(
            pending.filter((entry) => !others.includes(entry)),
            answers,
          );
          if (others.length === 0) return answers;
          pending = others;
          continue;
        }
        const round = this.#judge(pending, answers, retry, deadline);
        pending = round.again;
        token = round.token;
        if (round.wait > 0) await pause(round.wait, ending.signal);
      }
      return undefined;
    } catch (error) {
      if (!ending.signal.aborted) throw error;
      const because = failureOfEnding(ending.signal);
      failAll(pending, because);
      return because;
    } finally {
      ending.clear();
    }
  }

  async #ask(
    pending: readonly Entry[],
    token: TokenWish,
    deadline: number,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, PartAnswer> | GraphFailure | SignInNeeded> {
    try {
      const answer = await this.#settings.send({
        body: { requests: pending.map((entry, at) => this.#toJson(entry, pending[at - 1])) },
        scopes: [...new Set(pending.map(({ part }) => CALLS[part.call].scope))],
        repeatable: pending.every(({ repeatable }) => repeatable),
        requests: pending.length,
        token,
        limit: Math.max(0, deadline - Date.now()),
        signal,
      });
      return readBatchAnswers(answer);
    } catch (error) {
      if (error instanceof GraphFailure || error instanceof SignInNeeded) return error;
      throw error;
    }
  }

  #toJson({ id, part }: Entry, before: Entry | undefined): object {
    const { headers, body } = part;
    const named = body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' };
    return {
      id,
      method: CALLS[part.call].method,
      url: addressOf(CALLS[part.call].path, part),
      ...(named === undefined ? {} : { headers: named }),
      ...(body === undefined ? {} : { body }),
      ...(this.#settings.inOrder && before !== undefined ? { dependsOn: [before.id] } : {}),
    };
  }

  /** A batch that held a part that may not be repeated was not repeated; those of its parts that may be are asked by themselves. */
  #othersAfter(because: GraphFailure | SignInNeeded, pending: readonly Entry[]): readonly Entry[] {
    const isUnknown =
      because instanceof GraphFailure && (because.code === 'network' || because.code === 'tryAgainLater');
    const isMixed = pending.some(({ repeatable }) => !repeatable);
    if (!isUnknown || !isMixed || because.status === NOTHING_DONE || this.#settings.inOrder) return [];
    return pending.filter(({ repeatable }) => repeatable);
  }

  #judge(
    pending: readonly Entry[],
    answers: ReadonlyMap<string, PartAnswer>,
    retry: number,
    deadline: number,
  ): { readonly again: readonly Entry[]; readonly wait: number; readonly token: TokenWish } {
    const again: Entry[] = [];
    let wait = 0;
    let token: TokenWish | undefined;
    for (const entry of pending) {
      const answer = answers.get(entry.id);
      const status = answer?.status ?? 0;
      if (answer !== undefined && status >= 200 && status < 300) {
        entry.answer = { status: 'answered', body: answer.body };
      } else if (answer !== undefined && status === UNAUTHORISED) {
        if (this.#renewed) entry.answer = failed(new SignInNeeded({ because: 'interaction-needed' }));
        else {
          // One of them may carry a challenge although another one's header cannot be read.
          if (token?.claims === undefined) token = answerTo401(answer.headers.get('www-authenticate') ?? null);
          again.push(entry);
        }
      } else if (this.#settings.inOrder && status === FAILED_DEPENDENCY && again.length > 0) {
        again.push(entry);
      } else if (answer === undefined || TRY_AGAIN.has(status)) {
        const failure = answer === undefined ? new GraphFailure(0, 'unexpectedAnswer') : toPartFailure(answer);
        const seconds = failure.retryAfterSeconds;
        const own = waitOf(this.#settings, retry, seconds);
        const mayRepeat = entry.repeatable || status === NOTHING_DONE;
        if (mayRepeat && retry < MOST_RETRIES && Date.now() + own < deadline) {
          wait = Math.max(wait, own);
          again.push(entry);
        } else
          entry.answer = failed(answer === undefined ? failure : new GraphFailure(status, 'tryAgainLater', seconds));
      } else {
        entry.answer = failed(toPartFailure(answer));
      }
    }
    this.#renewed ||= token !== undefined;
    return { again, wait, token: token ?? {} };
  }
}

function failed(because: GraphFailure | SignInNeeded): BatchAnswer {
  return { status: 'failed', because };
}

function failAll(entries: readonly Entry[], because: GraphFailure | SignInNeeded): void {
  for (const entry of entries) entry.answer = failed(because);
}
