import { useCallback, useReducer } from 'react';
import type { Person } from '../../ports/identity.ts';
import { readBoard, type BoardView } from '../../usecases/read-board.ts';
import { syncMyRituals } from '../../usecases/sync-my-rituals.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Tab } from './tab-context.tsx';
import { useRefresh } from './use-refresh.ts';

export type BoardState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly view: BoardView;
      readonly me: Person;
      /** The register's copies of my own calendar are being brought up to date. */
      readonly syncing: boolean;
      /** Why they could not be. */
      readonly syncProblem: Problem | undefined;
    };

type BoardEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly view: BoardView; readonly me: Person; readonly syncing: boolean }
  | { readonly type: 'not-synced'; readonly problem: Problem }
  | { readonly type: 'failed'; readonly problem: Problem };

/** A board that is on the screen stays there when a later reading fails. */
function nextBoardState(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'reading':
      return state.kind === 'read' ? state : { kind: 'reading' };
    case 'read':
      return { kind: 'read', view: event.view, me: event.me, syncing: event.syncing, syncProblem: undefined };
    case 'not-synced':
      return state.kind === 'read' ? { ...state, syncing: false, syncProblem: event.problem } : state;
    case 'failed':
      return state.kind === 'read' ? { ...state, syncing: false } : { kind: 'problem', problem: event.problem };
  }
}

/** The board from the register; then, for a key account manager, once more after one's own calendar has been looked at. */
export function useBoard({ ports, settings }: Tab) {
  const [state, dispatch] = useReducer(nextBoardState, { kind: 'reading' });

  const read = useCallback(
    async (current: () => boolean) => {
      const { timeZone } = settings;
      dispatch({ type: 'reading' });
      try {
        const [me, view] = await Promise.all([ports.identity.me(), readBoard(ports, { timeZone })]);
        if (!current()) return;
        const isKam = view.accounts.some((account) => account.active && account.kam === me.address);
        dispatch({ type: 'read', view, me, syncing: isKam });
        if (!isKam) return;
        try {
          await syncMyRituals(ports, { timeZone, heals: true });
        } catch (error) {
          if (current()) dispatch({ type: 'not-synced', problem: problemOf(error, navigator.onLine) });
          return;
        }
        if (!current()) return;
        const fresh = await readBoard(ports, { timeZone });
        if (current()) dispatch({ type: 'read', view: fresh, me, syncing: false });
      } catch (error) {
        if (current()) dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
      }
    },
    [ports, settings],
  );

  const refresh = useRefresh(read);
  return { state, refresh };
}
