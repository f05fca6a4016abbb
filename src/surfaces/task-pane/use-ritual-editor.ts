import { useCallback, useEffect, useRef, useState } from 'react';
import type { AccountKey } from '../../domain/account.ts';
import { BYTES_FOR_REF, mintRef } from '../../domain/mint-ref.ts';
import type { OpenMeetingContent } from '../../domain/meeting.ts';
import type { Ref } from '../../domain/ref.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { markAsNoRitual, type NoRitualMark } from '../../usecases/mark-as-no-ritual.ts';
import type { KnownRitual } from '../../usecases/keep-unsaved-ritual.ts';
import { keepRitual, saveRitual } from '../../usecases/save-ritual.ts';
import { takeBackRitual } from '../../usecases/take-back-ritual.ts';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { draftOfRitual, type RitualDraft } from '../../domain/ritual-merge.ts';
import { draftFor, withTyped } from './ritual-draft.ts';
import { LeftEditors } from './left-editors.ts';
import { editorFate, isSameMeeting } from './own-editor.ts';
import { usePaneWords, type Pane } from './pane-context.tsx';
import { versionInForce } from './use-charter.ts';
import { RitualEditor } from './ritual-editor.ts';
import { wordsOfLine } from './words-of-line.ts';

export interface RitualEditing {
  readonly editor: RitualEditor | undefined;
  /**
   * A reading of the open meeting: the editor goes on, takes what is newer, begins or ends. What begins on an early one is saved once the
   * register has answered, for it may know the meeting.
   */
  readonly follow: (view: ShownView, isEarly: boolean) => void;
  /** The register does not answer: what was begun without it is saved, or waits, as anything else that is typed. */
  readonly followFailure: () => void;
  /** The person chose a type on an untagged meeting, or another one for the ritual being edited; `accounts` came with a suggestion. */
  readonly choose: (type: RitualType, accounts?: readonly AccountKey[]) => void;
  /** Whether something typed about this ritual is not stored yet. */
  readonly isUnsaved: (ref: Ref) => boolean;
  /** The meeting is no ritual any more; throws what markAsNoRitual does, and goes on as before then. */
  readonly markAsNone: () => Promise<NoRitualMark>;
  /** The ritual that began here is none after all, and the meeting as it was; throws what takeBackRitual does. */
  readonly takeBack: () => Promise<void>;
}

/** The meeting that an editor's text is typed in, as last read: never the one that the pane has moved on to. */
interface Place {
  view: ShownView | undefined;
}

interface Start {
  readonly draft: RitualDraft;
  readonly saved: RitualDraft | undefined;
  readonly known: KnownRitual;
}

/** What waits in the outbox is gone on with; undefined where nothing is known that could be. */
function startOf(view: ShownView): Start | undefined {
  const unsaved = view.kind === 'untagged' || view.kind === 'ritual' ? view.unsaved : undefined;
  if (unsaved !== undefined) {
    const { draft, known } = unsaved;
    return { draft, saved: known.stored && draftOfRitual(known.stored.value), known };
  }
  if (view.kind !== 'ritual') return undefined;
  const draft = draftOfRitual(view.ritual.value);
  return { draft, saved: draft, known: { ref: view.ritual.value.ref, stored: view.ritual } };
}

const later = (ms: number, callback: () => void) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** The editor of the open meeting's ritual; it outlives every reading of the meeting, and so does what is typed in it. */
export function useRitualEditor(pane: Pane): RitualEditing {
  const { ports, settings } = pane;
  const words = usePaneWords();
  const [editor, show] = useState<RitualEditor | undefined>();
  // What callbacks outside of drawing look at: the state above is behind by one drawing.
  const current = useRef<{
    editor: RitualEditor | undefined;
    view: ShownView | undefined;
    isEarly: boolean;
    place: Place;
  }>({
    editor: undefined,
    isEarly: pane.opening !== undefined,
    view: pane.opening,
    place: { view: undefined },
  });

  const [left] = useState(() => new LeftEditors());

  const isUnsaved = useCallback((ref: Ref) => {
    const { editor: going } = current.current;
    return going?.read().known?.ref === ref && going.isUnsaved();
  }, []);

  const begin = useCallback(
    (start: Start) => {
      left.leave(current.current.editor);
      const place: Place = { view: current.current.view };
      const begun = new RitualEditor(
        {
          later,
          save: (draft, known) => {
            const { view } = place;
            const accounts = view !== undefined && 'accounts' in view ? view.accounts : [];
            const line = wordsOfLine(words, draft, accounts);
            const saving = { ...ports, versionInForce: () => versionInForce(pane) };
            return saveRitual(saving, draft, line, known, (open) => isSameMeeting(view?.content, open, known?.ref));
          },
          keep: (draft, known, sent) => {
            const content = place.view?.content;
            // Its time is asked for once the pane is drawn; without it there is no row to keep.
            if (content?.start === undefined) return;
            void keepRitual(ports, draft, content, known, sent)
              .then(() => import('../shared/waiting-part.ts'))
              .then(({ sendWaiting }) => sendWaiting(ports, { timeZone: settings.timeZone, beingEdited: isUnsaved }))
              // Whatever happened, it waits there: the next reading tries again.
              .catch(() => undefined);
          },
        },
        start,
      );
      current.current.editor = begun;
      current.current.place = place;
      show(begun);
      return begun;
    },
    [pane, ports, settings.timeZone, words, isUnsaved, left],
  );

  const end = useCallback(() => {
    current.current.editor?.stop();
    current.current.editor = undefined;
    show(undefined);
  }, []);

  const follow = useCallback(
    (view: ShownView, isEarly: boolean) => {
      const { editor: going, view: before, isEarly: wasEarly, place } = current.current;
      const fate = editorFate(going, before, view);
      current.current.view = view;
      current.current.isEarly = isEarly;
      if (fate === 'none') {
        const isMarked = view.kind === 'not-a-ritual' && isSameMeeting(before?.content, view.content, undefined);
        if (!isMarked) left.leave(going);
        end();
      }
      if (fate === 'keep' || fate === 'adopt') place.view = view;
      const isRead = fate === 'keep' && wasEarly && !isEarly;
      const start = startOf(view);
      if (fate === 'adopt' && view.kind === 'ritual') {
        going?.adopt({ ref: view.ritual.value.ref, stored: view.ritual });
      } else if (
        start !== undefined &&
        (fate === 'begin' || (view.kind === 'untagged' && (fate === 'none' || isRead)))
      ) {
        const typed =
          wasEarly && isSameMeeting(before?.content, view.content, start.known.ref) ? going?.read().draft : undefined;
        // It was never saved, and goes on in the ritual that the register or the outbox has for this meeting.
        if (typed !== undefined) going?.stop();
        const begun = begin(start);
        if (typed !== undefined) begun.change(withTyped(start.draft, typed), 'typing');
        else if (begun.isUnsaved()) begun.saveAgain();
      } else if (isRead) going?.release();
    },
    [begin, end, left],
  );

  const followFailure = useCallback(() => {
    current.current.isEarly = false;
    current.current.editor?.release();
  }, []);

  const choose = useCallback(
    (type: RitualType, accounts?: readonly AccountKey[]) => {
      const { editor: going, view } = current.current;
      const invited: readonly AccountKey[] =
        view?.kind === 'untagged' ? view.suggestions.map(({ account }) => account.key) : [];
      const suggested = accounts === undefined || accounts.length === 0 ? invited : accounts;
      if (going !== undefined) {
        going.change(draftFor(type, going.read().draft, suggested), 'choice');
        return;
      }
      const ref = view?.kind === 'untagged' ? view.ref : undefined;
      const draft = draftFor(type, undefined, suggested);
      const begun = begin({
        draft,
        saved: undefined,
        // Minted here and not with the first save: what is typed while that one runs can be kept under the same Ref.
        known: { ref: ref ?? mintRef(ports.chance.bytes(BYTES_FOR_REF)), stored: undefined },
      });
      if (current.current.isEarly) void begun.hold();
      begun.change(draft, 'choice');
    },
    [begin, ports],
  );

  const marking = useRef<Promise<NoRitualMark> | undefined>(undefined);
  const markAsNone = useCallback(() => {
    const mark = async () => {
      const { editor: going, view, place } = current.current;
      // A save under way would write tag and row after the mark; what it learns is what there is to cancel.
      await going?.hold();
      const known = going?.read().known;
      await left.over(known?.ref);
      const isMeant = (open: OpenMeetingContent) =>
        isSameMeeting((going === undefined ? view : place.view)?.content, open, known?.ref);
      try {
        const made = await markAsNoRitual(ports, known, isMeant);
        going?.stop();
        if (current.current.editor === going) end();
        return made;
      } catch (problem) {
        going?.release();
        throw problem;
      }
    };
    // A second click waits for the first.
    marking.current ??= mark().finally(() => (marking.current = undefined));
    return marking.current;
  }, [ports, end, left]);

  const takeBack = useCallback(async () => {
    const { editor: going, place } = current.current;
    const known = going?.read().known;
    if (going === undefined || known === undefined) return;
    await going.hold();
    await left.over(known.ref);
    try {
      const latest = going.read().known ?? known;
      await takeBackRitual(ports, latest, (open) => isSameMeeting(place.view?.content, open, latest.ref));
      going.stop();
      if (current.current.editor === going) end();
    } catch (problem) {
      going.release();
      throw problem;
    }
  }, [ports, end, left]);

  useEffect(() => {
    // Leaving the pane or the window: what was typed is saved now, not after the pause.
    // The answer may come too late for this page, so that it is kept here as well until it has come.
    const leave = () => {
      current.current.editor?.flush();
      current.current.editor?.keepTyped();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    const back = () => current.current.editor?.networkIsBack();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      leave();
    };
  }, []);

  return { editor, follow, followFailure, choose, isUnsaved, markAsNone, takeBack };
}
