import { useCallback, useEffect, useRef, useState } from 'react';
import type { AccountKey } from '../../domain/account.ts';
import type { Ref } from '../../domain/ref.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { saveRitual, type KnownRitual } from '../../usecases/save-ritual.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import { accountNames, draftFor, draftOfRitual } from './ritual-draft.ts';
import { editorFate } from './own-editor.ts';
import { usePaneWords, type Pane } from './pane-context.tsx';
import { RitualEditor } from './ritual-editor.ts';

export interface RitualEditing {
  readonly editor: RitualEditor | undefined;
  /** A reading of the open meeting: the editor goes on, takes what is newer, begins or ends. */
  readonly follow: (view: OpenMeetingView) => void;
  /** The person chose a type on an untagged meeting, or another one for the ritual being edited. */
  readonly choose: (type: RitualType) => void;
  /** Whether something typed about this ritual is not stored yet. */
  readonly isUnsaved: (ref: Ref) => boolean;
  /** The meeting is no ritual any more. */
  readonly end: () => void;
}

const later = (ms: number, callback: () => void) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** The editor of the open meeting's ritual; it outlives every reading of the meeting, and so does what is typed in it. */
export function useRitualEditor({ ports }: Pane): RitualEditing {
  const words = usePaneWords();
  const [editor, show] = useState<RitualEditor | undefined>();
  // What callbacks outside of drawing look at: the state above is behind by one drawing.
  const current = useRef<{ editor: RitualEditor | undefined; view: OpenMeetingView | undefined }>({
    editor: undefined,
    view: undefined,
  });

  const begin = useCallback(
    (start: { draft: RitualDraft; saved: RitualDraft | undefined; known: KnownRitual | undefined }) => {
      current.current.editor?.stop();
      const begun = new RitualEditor(
        {
          later,
          save: (draft, known) => {
            const view = current.current.view;
            const accounts = view !== undefined && 'accounts' in view ? view.accounts : [];
            const line = {
              label: words.say('pane.line.label'),
              ritual: words.say(`ritual.${draft.type}`),
              accounts: accountNames(draft.accounts, accounts, words.say('programme')),
            };
            return saveRitual(ports, draft, line, known);
          },
        },
        start,
      );
      current.current.editor = begun;
      show(begun);
      return begun;
    },
    [ports, words],
  );

  const end = useCallback(() => {
    current.current.editor?.stop();
    current.current.editor = undefined;
    show(undefined);
  }, []);

  const follow = useCallback(
    (view: OpenMeetingView) => {
      const { editor: going, view: before } = current.current;
      const fate = editorFate(going, before, view);
      current.current.view = view;
      if (fate === 'none') end();
      if (view.kind !== 'ritual') return;
      const known = { ref: view.ritual.value.ref, stored: view.ritual };
      if (fate === 'adopt') going?.adopt(known);
      if (fate === 'begin') {
        const draft = draftOfRitual(view.ritual.value);
        begin({ draft, saved: draft, known });
      }
    },
    [begin, end],
  );

  const choose = useCallback(
    (type: RitualType) => {
      const { editor: going, view } = current.current;
      const suggested: readonly AccountKey[] =
        view?.kind === 'untagged' ? view.suggestions.map(({ account }) => account.key) : [];
      if (going !== undefined) {
        going.change(draftFor(type, going.read().draft, suggested), 'choice');
        return;
      }
      const ref = view?.kind === 'untagged' ? view.ref : undefined;
      const draft = draftFor(type, undefined, suggested);
      const begun = begin({
        draft,
        saved: undefined,
        known: ref === undefined ? undefined : { ref, stored: undefined },
      });
      begun.change(draft, 'choice');
    },
    [begin],
  );

  useEffect(() => {
    // Leaving the pane or the window: what was typed is saved now, not after the pause.
    const leave = () => current.current.editor?.flush();
    const back = () => current.current.editor?.networkIsBack();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      leave();
    };
  }, []);

  const isUnsaved = useCallback((ref: Ref) => {
    const { editor: going } = current.current;
    return going?.read().known?.ref === ref && going.isUnsaved();
  }, []);

  return { editor, follow, choose, isUnsaved, end };
}
