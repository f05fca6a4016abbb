import { useCallback, useReducer } from 'react';
import type { Person } from '../../ports/identity.ts';
import type { RowsSoFar } from '../../ports/register-copy.ts';
import { buildAhead, readBoard, type BoardView } from '../../usecases/read-board.ts';
import { readFromCopy } from '../../usecases/read-from-copy.ts';
import { syncMyRituals } from '../../usecases/sync-my-rituals.ts';
import type { SyncReport } from '../../usecases/sync-report.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Tab } from './tab-context.tsx';
import { useRefresh } from './use-refresh.ts';

/** What is still going on behind a board that is shown. */
export type BoardWork =
  | { readonly kind: 'none' }
  /** The register is read for the first time; the board has what came until now. */
  | { readonly kind: 'first-reading'; readonly rows: RowsSoFar }
  /** The board of the last visit is shown; what changed since is being asked for. */
  | { readonly kind: 'catching-up' }
  /** The register's copies of my own calendar are being brought up to date. */
  | { readonly kind: 'syncing' };

export type BoardState =
  | { readonly kind: 'reading'; readonly rows?: RowsSoFar }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly view: BoardView;
      readonly me: Person;
      readonly work: BoardWork;
      /** Why the register's copies of my own calendar could not be brought up to date. */
      readonly syncProblem: Problem | undefined;
      /** The register could not be asked: the board is that of an earlier reading. */
      readonly isOld: boolean;
    };

type BoardEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'rows'; readonly rows: RowsSoFar; readonly view: BoardView | undefined; readonly me: Person }
  | { readonly type: 'read'; readonly view: BoardView; readonly me: Person; readonly work: BoardWork }
  /** The sync is over; `problem` where it failed. */
  | { readonly type: 'synced'; readonly problem: Problem | undefined }
  | { readonly type: 'failed'; readonly problem: Problem };

const NONE: BoardWork = { kind: 'none' };

function nextBoardState(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'reading':
      return state.kind === 'read' ? state : { kind: 'reading' };
    case 'rows': {
      const { rows, me } = event;
      const view = event.view ?? (state.kind === 'read' ? state.view : undefined);
      if (view === undefined) return { kind: 'reading', rows };
      return { kind: 'read', view, me, work: { kind: 'first-reading', rows }, syncProblem: undefined, isOld: false };
    }
    case 'read':
      return { kind: 'read', view: event.view, me: event.me, work: event.work, syncProblem: undefined, isOld: false };
    case 'synced':
      return state.kind === 'read' ? { ...state, work: NONE, syncProblem: event.problem } : state;
    case 'failed':
      return staysOnScreen(state, event.problem)
        ? { ...state, work: NONE, isOld: true }
        : { kind: 'problem', problem: event.problem };
  }
}

/**
 * A board that is on the screen stays there when a later reading fails, unless it is half a board, or one that this person may not
 * see any more.
 */
function staysOnScreen(state: BoardState, problem: Problem): state is Extract<BoardState, { readonly kind: 'read' }> {
  if (state.kind !== 'read' || state.work.kind === 'first-reading') return false;
  return problem.kind !== 'not-granted' && problem.kind !== 'not-provisioned';
}

/**
 * The board as it was, at once; then as it is; then, for a key account manager, once more after one's own calendar has been looked at.
 */
export function useBoard({ ports, settings }: Tab) {
  const [state, dispatch] = useReducer(nextBoardState, { kind: 'reading' });

  const read = useCallback(
    async (current: () => boolean) => {
      const { timeZone } = settings;
      dispatch({ type: 'reading' });
      try {
        const signedIn = ports.identity.me();
        const ahead = buildAhead(ports, { timeZone });
        // What fails fails in the reading, too, which says so.
        ahead.catch(() => undefined);
        const me = await signedIn;
        const { view, content } = await readBoard(
          ports,
          { timeZone },
          {
            onKept: (kept) => {
              if (current()) dispatch({ type: 'read', view: kept, me, work: { kind: 'catching-up' } });
            },
            onRows: (rows, soFar) => {
              if (current()) dispatch({ type: 'rows', rows, view: soFar, me });
            },
          },
          await ahead,
        );
        if (!current()) return;
        const isKam = view.accounts.some((account) => account.active && account.kam === me.address);
        dispatch({ type: 'read', view, me, work: isKam ? { kind: 'syncing' } : NONE });
        if (!isKam) return;
        let report: SyncReport;
        try {
          const register = readFromCopy(ports.register, async () => content);
          report = await syncMyRituals({ ...ports, register }, { timeZone, heals: true });
        } catch (error) {
          if (current()) dispatch({ type: 'synced', problem: problemOf(error, navigator.onLine) });
          return;
        }
        if (!current()) return;
        if (!hasWritten(report)) {
          dispatch({ type: 'synced', problem: undefined });
          return;
        }
        const fresh = await readBoard(ports, { timeZone });
        if (current()) dispatch({ type: 'read', view: fresh.view, me, work: NONE });
      } catch (error) {
        if (current()) dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
      }
    },
    [ports, settings],
  );

  const refresh = useRefresh(read);
  return { state, refresh };
}

/** Rows that failed may have been written all the same, or somebody else wrote them: worth a look. */
function hasWritten({ linked, refreshed, cancelled, expired, failures }: SyncReport): boolean {
  return [linked, refreshed, cancelled, expired, failures].some((rows) => rows.length > 0);
}
