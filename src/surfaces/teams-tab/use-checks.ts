import { useCallback, useReducer, useRef } from 'react';
import type { Ref } from '../../domain/ref.ts';
import { listMyChecks, type OpenCheck } from '../../usecases/list-my-checks.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Tab } from './tab-context.tsx';
import { useRefresh } from './use-refresh.ts';

export type ChecksState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly checks: readonly OpenCheck[] };

type ChecksEvent =
  | { readonly type: 'read'; readonly checks: readonly OpenCheck[] }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'answered'; readonly ref: Ref };

function nextChecksState(state: ChecksState, event: ChecksEvent): ChecksState {
  switch (event.type) {
    case 'read':
      return { kind: 'read', checks: event.checks };
    case 'failed':
      return state.kind === 'read' ? state : { kind: 'problem', problem: event.problem };
    case 'answered':
      return state.kind === 'read'
        ? { kind: 'read', checks: state.checks.filter(({ ref }) => ref !== event.ref) }
        : state;
  }
}

/** Past rituals that wait for my answer, at once as this browser knows them; `sendWaiting` sends what waited for the network first. */
export function useChecks({ ports, settings }: Tab, sendWaiting: () => Promise<void>) {
  const [state, dispatch] = useReducer(nextChecksState, { kind: 'reading' });
  // A reading that was under way does not know of them yet.
  const answeredHere = useRef(new Set<Ref>());

  const read = useCallback(
    async (current: () => boolean) => {
      try {
        await sendWaiting();
        const show = (checks: readonly OpenCheck[]) => {
          const open = checks.filter(({ ref }) => !answeredHere.current.has(ref));
          if (current()) dispatch({ type: 'read', checks: open });
        };
        show(await listMyChecks(ports, { timeZone: settings.timeZone }, show));
      } catch (error) {
        if (current()) dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
      }
    },
    [ports, settings.timeZone, sendWaiting],
  );

  const refresh = useRefresh(read);
  const answered = useCallback((ref: Ref) => {
    answeredHere.current.add(ref);
    dispatch({ type: 'answered', ref });
  }, []);
  return { state, refresh, answered };
}
