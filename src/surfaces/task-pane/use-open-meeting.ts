import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Ref } from '../../domain/ref.ts';
import { emptyOutbox } from '../../usecases/empty-outbox.ts';
import { readOpenMeeting, type OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Pane } from './pane-context.tsx';

export type MeetingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly view: OpenMeetingView };

type MeetingEvent =
  { readonly type: 'read'; readonly view: OpenMeetingView } | { readonly type: 'failed'; readonly problem: Problem };

/**
 * A view that is on the screen stays there while a later reading fails for a while: what the person types must not disappear
 * because the network did.
 */
function nextMeetingState(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'read') return { kind: 'read', view: event.view };
  if (state.kind === 'read') return state;
  return { kind: 'problem', problem: event.problem };
}

/**
 * The open meeting and its ritual, read on opening, when Outlook tells of a change, and when the network comes back.
 * `onView` hears of every reading, before the screen does. What waits for the network and is not `beingEdited` is written first.
 */
export function useOpenMeeting(
  { ports, settings }: Pane,
  onView: (view: OpenMeetingView) => void,
  beingEdited: (ref: Ref) => boolean,
) {
  const [state, dispatch] = useReducer(nextMeetingState, { kind: 'reading' });
  const latest = useRef(0);
  const tell = useRef(onView);
  useEffect(() => {
    tell.current = onView;
  });

  const reread = useCallback(async () => {
    // Two changes in a row: the answer to the older question is dropped.
    const turn = ++latest.current;
    try {
      await emptyOutbox(ports, { timeZone: settings.timeZone, beingEdited }).catch(() => undefined);
      const view = await readOpenMeeting(ports, { timeZone: settings.timeZone });
      if (turn !== latest.current) return;
      tell.current(view);
      dispatch({ type: 'read', view });
    } catch (error) {
      if (turn === latest.current) dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
    }
  }, [ports, settings.timeZone, beingEdited]);

  useEffect(() => {
    const again = () => void reread();
    again();
    const stop = ports.openMeeting.onChange(again);
    window.addEventListener('online', again);
    return () => {
      latest.current += 1;
      stop();
      window.removeEventListener('online', again);
    };
  }, [ports, reread]);

  return { state, reread };
}
