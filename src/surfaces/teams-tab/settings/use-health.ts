import { useCallback, useEffect, useRef, useState } from 'react';
import { type ProgrammeHealth, readHealth } from '../../../usecases/read-health.ts';
import { problemOf, type Problem } from '../../shared/problem.ts';
import type { Tab } from '../tab-context.tsx';
import { useRefresh } from '../use-refresh.ts';

export type HealthState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly health: ProgrammeHealth };

/** Read when the page opens, and again once my own sync has reported (`isSynced`). What was read stands until something newer does. */
export function useHealth({ ports }: Tab, isSynced: boolean) {
  const { register } = ports;
  const [state, setState] = useState<HealthState>({ kind: 'reading' });

  const read = useCallback(
    async (current: () => boolean) => {
      try {
        const health = await readHealth({ register });
        if (current()) setState({ kind: 'read', health });
      } catch (error) {
        const problem = problemOf(error, navigator.onLine);
        if (current()) setState((before) => (before.kind === 'read' ? before : { kind: 'problem', problem }));
      }
    },
    [register],
  );

  const refresh = useRefresh(read);
  const wasSynced = useRef(isSynced);
  useEffect(() => {
    if (isSynced && !wasSynced.current) void refresh();
    wasSynced.current = isSynced;
  }, [isSynced, refresh]);
  return { state, refresh };
}
