import { useSyncExternalStore } from 'react';
import { whenIdle } from '../shared/when-idle.ts';

/** A part of the pane that is fetched after the first drawing. `missing`: it could not be fetched; the pane goes on without it. */
export type Deferred<T> =
  { readonly kind: 'fetching' } | { readonly kind: 'there'; readonly part: T } | { readonly kind: 'missing' };

export interface DeferredPart<T> {
  readonly read: () => Deferred<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to fetch, now; once. Who subscribes begins it, too, once the page is idle: what is drawn waits for no part. */
  readonly fetch: () => void;
  /** What it is once the attempt that is under way is over; begins one where it is not there. */
  readonly settled: () => Promise<Deferred<T>>;
}

export function deferredPart<T>(load: () => Promise<T>): DeferredPart<T> {
  let state: Deferred<T> = { kind: 'fetching' };
  let underWay: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: Deferred<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const attempt = () =>
    (underWay ??= load().then(
      (part) => set({ kind: 'there', part }),
      () => {
        underWay = undefined;
        set({ kind: 'missing' });
      },
    ));
  const fetch = () => void attempt();
  return {
    fetch,
    settled: () => attempt().then(() => state),
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (underWay === undefined) void whenIdle().then(fetch);
      return () => listeners.delete(listener);
    },
  };
}

export function useDeferred<T>(part: DeferredPart<T>): Deferred<T> {
  return useSyncExternalStore(part.subscribe, part.read);
}

/** Who it looks like, what its charter says, and what is unusual about it. */
export const meetingRules = deferredPart(() => import('./meeting-rules.ts'));

/**
 * The judgement of objectives, for whoever types: the engine with the English lexicon, which all texts ask; others follow when one asks them. The same
 * import as in usecases/save-ritual.ts, so that both wait for one chunk.
 */
export const objectiveJudge = deferredPart(async () => {
  const [{ judgeAtHand, fetchLexicons }, { adviceSentence, starterOf }] = await Promise.all([
    import('../../usecases/fetched-judgement.ts'),
    import('../../i18n/objective-advice-words.ts'),
  ]);
  // One that could not be fetched is asked for again when a text needs it.
  await fetchLexicons({ text: '', language: 'en' })?.catch(() => undefined);
  return { judgeAtHand, fetchLexicons, adviceSentence, starterOf };
});
