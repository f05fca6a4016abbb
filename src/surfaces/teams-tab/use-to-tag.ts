import { useCallback, useReducer, useRef } from 'react';
import type { AccountKey } from '../../domain/account.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import type { RegisterContent } from '../../ports/register-copy.ts';
import { listUntaggedMeetings, type ToTag, type UntaggedMeeting } from '../../usecases/list-untagged-meetings.ts';
import { readFromCopy } from '../../usecases/read-from-copy.ts';
import {
  markMeetingAsNoRitual,
  MeetingGone,
  type TagChoice,
  type Tagged,
  tagMeeting,
  undoMarkMeeting,
  undoTagMeeting,
} from '../../usecases/tag-meeting.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import type { Tab } from './tab-context.tsx';
import { useRefresh } from './use-refresh.ts';

export type ItemFailure = 'not-saved' | 'gone' | 'not-configured';

/** Where one meeting of the page is; what was decided stays in its place, with its undo, until the list is read again. */
export type ItemProgress =
  | { readonly kind: 'open'; readonly failure?: ItemFailure }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'tagged';
      readonly type: RitualType;
      readonly accounts: readonly AccountKey[];
      readonly tagged: Tagged;
      readonly failure?: ItemFailure;
    }
  | { readonly kind: 'no-ritual'; readonly failure?: ItemFailure };

export type SettledProgress = Exclude<ItemProgress, { readonly kind: 'saving' }>;

export type ToTagState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly view: ToTag; readonly progress: ReadonlyMap<string, ItemProgress> };

type ToTagEvent =
  | { readonly type: 'read'; readonly view: ToTag }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'progress'; readonly id: string; readonly progress: ItemProgress };

const NOTHING_YET: SettledProgress = { kind: 'open' };

export function progressOf(state: Extract<ToTagState, { readonly kind: 'read' }>, id: string): ItemProgress {
  return state.progress.get(id) ?? NOTHING_YET;
}

/** Of those on the page, how many wait for a decision. */
export function waitingIn(state: ToTagState): number {
  if (state.kind !== 'read') return 0;
  return state.view.untagged.filter(({ meeting }) => {
    const { kind } = progressOf(state, meeting.id);
    return kind === 'open' || kind === 'saving';
  }).length;
}

function nextToTagState(state: ToTagState, event: ToTagEvent): ToTagState {
  switch (event.type) {
    case 'read':
      return { kind: 'read', view: event.view, progress: new Map() };
    case 'failed':
      return state.kind === 'read' ? state : { kind: 'problem', problem: event.problem };
    case 'progress':
      return state.kind === 'read'
        ? { ...state, progress: new Map(state.progress).set(event.id, event.progress) }
        : state;
  }
}

/** One's own meetings with clients that carry no ritual. Read while they are `wanted`, and again when they are wanted anew. */
export function useToTag({ ports, settings }: Tab, wanted: boolean) {
  const [state, dispatch] = useReducer(nextToTagState, { kind: 'reading' });
  const { timeZone } = settings;
  const hasRead = useRef(false);
  const isOutdated = useRef(false);

  const read = useCallback(
    async (current: () => boolean) => {
      if (!wanted && !isOutdated.current) return;
      hasRead.current = true;
      isOutdated.current = false;
      try {
        let caughtUp: Promise<RegisterContent> | undefined;
        const register = readFromCopy(ports.register, () => (caughtUp ??= ports.registerCopy.catchUp()));
        const view = await listUntaggedMeetings({ ...ports, register }, { timeZone });
        if (current()) dispatch({ type: 'read', view });
      } catch (error) {
        if (current()) dispatch({ type: 'failed', problem: problemOf(error, navigator.onLine) });
      }
    },
    [ports, timeZone, wanted],
  );
  const refresh = useRefresh(read);
  /** Accounts are others than before: who was read once is read again, wanted or not, because the page's tab has a number. */
  const readAgain = useCallback(async () => {
    isOutdated.current = hasRead.current;
    await refresh();
  }, [refresh]);

  const news = useRef(false);
  /** Whether something was decided since the last time of asking: board and register have news then. */
  const takeNews = useCallback(() => {
    const had = news.current;
    news.current = false;
    return had;
  }, []);

  /** Whatever fails leaves the meeting open, with what was typed. */
  const attempt = useCallback(
    async (id: string, before: SettledProgress, work: () => Promise<ItemProgress>): Promise<void> => {
      dispatch({ type: 'progress', id, progress: { kind: 'saving' } });
      news.current = true;
      try {
        dispatch({ type: 'progress', id, progress: await work() });
      } catch (error) {
        const failure: ItemFailure = error instanceof MeetingGone ? 'gone' : 'not-saved';
        dispatch({ type: 'progress', id, progress: { ...before, failure } });
      }
    },
    [],
  );

  const accept = useCallback(
    ({ meeting }: UntaggedMeeting, choice: TagChoice, accounts: ToTag['accounts']) =>
      attempt(meeting.id, NOTHING_YET, async () => {
        const tagged = await tagMeeting(ports, meeting, choice, { timeZone, accounts });
        return { kind: 'tagged', type: choice.type, accounts: choice.accounts, tagged };
      }),
    [attempt, ports, timeZone],
  );

  const refuse = useCallback(
    ({ meeting }: UntaggedMeeting) =>
      attempt(meeting.id, NOTHING_YET, async () =>
        (await markMeetingAsNoRitual(ports, meeting)) === 'written'
          ? { kind: 'no-ritual' }
          : { kind: 'open', failure: 'not-configured' },
      ),
    [attempt, ports],
  );

  const undo = useCallback(
    ({ meeting }: UntaggedMeeting, progress: SettledProgress) =>
      attempt(meeting.id, progress, async () => {
        if (progress.kind === 'tagged') await undoTagMeeting(ports, progress.tagged);
        if (progress.kind === 'no-ritual') await undoMarkMeeting(ports, meeting);
        return NOTHING_YET;
      }),
    [attempt, ports],
  );

  return { state, refresh, readAgain, takeNews, accept, refuse, undo };
}
