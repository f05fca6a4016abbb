import { useCallback, useEffect, useReducer, useRef } from 'react';
import {
  readOpenMeeting,
  viewBeforeRegister,
  type EarlyView,
  type ShownView,
} from '../../usecases/read-open-meeting.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Pane } from './pane-context.tsx';
import { whenIdle } from '../shared/when-idle.ts';

export type MeetingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly view: ShownView;
      /** The register has not answered yet: the view is what the meeting itself says. */
      readonly isEarly: boolean;
      /** Why the register did not answer; an early view stays. */
      readonly problem?: Problem;
    };

type MeetingEvent =
  | { readonly type: 'read'; readonly view: ShownView; readonly isEarly: boolean }
  | { readonly type: 'failed'; readonly problem: Problem };

/**
 * A view that is on the screen stays there while a later reading fails for a while: what the person types must not disappear
 * because the network did. An early view says what its register's failure was, for nothing else will.
 */
function nextMeetingState(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'read') {
    // The register was quicker than the pause before an early view; but a glance gives way to a reading.
    if (event.isEarly && state.kind === 'read' && !isGlance(state.view)) return state;
    return { kind: 'read', view: event.view, isEarly: event.isEarly };
  }
  if (state.kind === 'read') return state.isEarly ? { ...state, problem: event.problem } : state;
  return { kind: 'problem', problem: event.problem };
}

function isGlance({ content }: ShownView): boolean {
  return content.start === undefined;
}

function openingState(opening: EarlyView | undefined): MeetingState {
  return opening === undefined ? { kind: 'reading' } : { kind: 'read', view: opening, isEarly: true };
}

/** Milliseconds for the register to answer where the pane remembers no account: a person does not yet wait for it. */
const EARLY_PAUSE = 500;

/**
 * The open meeting and its ritual, read on opening, when Outlook tells of a change, and when the network comes back.
 * `onView` hears of every reading, before the screen does; `onFailure`, that there is none. Until the register has answered, a meeting
 * that carries nothing of ours is there as an early view: typing waits for neither sign-in nor register. `sendWaiting` writes first what waits for the network.
 */
export function useOpenMeeting(
  { ports, settings, opening }: Pane,
  onView: (view: ShownView, isEarly: boolean) => void,
  onFailure: () => void,
  sendWaiting: () => Promise<void>,
) {
  const [state, dispatch] = useReducer(nextMeetingState, opening, openingState);
  const latest = useRef(0);
  const onScreen = useRef(opening && { view: opening as ShownView, isEarly: true });
  const tell = useRef({ onView, onFailure });
  useEffect(() => {
    tell.current = { onView, onFailure };
  });

  const reread = useCallback(async () => {
    // Two changes in a row: the answer to the older question is dropped.
    const turn = ++latest.current;
    const mayBeEarly = () => onScreen.current === undefined || isGlance(onScreen.current.view);
    const show = (view: ShownView, isEarly: boolean) => {
      if (turn !== latest.current || (isEarly && !mayBeEarly())) return;
      onScreen.current = { view, isEarly };
      tell.current.onView(view, isEarly);
      dispatch({ type: 'read', view, isEarly });
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    try {
      const view = await readOpenMeeting(ports, { timeZone: settings.timeZone }, async (content) => {
        const remembered = ports.gateMemory.recall();
        const early = mayBeEarly() ? viewBeforeRegister(content, remembered ?? []) : undefined;
        if (early !== undefined && remembered !== undefined) show(early, true);
        // Without anything remembered the register may have a suggestion, which would push the list away.
        else if (early !== undefined) pause = setTimeout(() => show(early, true), EARLY_PAUSE);
        // Sign-in and register come after the drawing that a person waits for.
        if (onScreen.current?.isEarly === true) await whenIdle();
        await sendWaiting();
      });
      show(view, false);
    } catch (error) {
      if (turn !== latest.current) return;
      tell.current.onFailure();
      dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
    } finally {
      clearTimeout(pause);
    }
  }, [ports, settings.timeZone, sendWaiting]);

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
