import { Button, Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { AfterFirstDrawing } from './after-first-drawing.tsx';
import { AgendaOffer, ConflictPanel, MeetingHints } from './lazy-parts.ts';
import { SeriesNotice } from './meeting-notices.tsx';
import { useNoticeStyles } from './notice-styles.ts';
import { usePaneWords } from './pane-context.tsx';
import type { EditorState, RitualEditor } from './ritual-editor.ts';
import { RitualForm } from './ritual-form.tsx';
import { useCharter } from './use-charter.ts';
import { useLastTime } from './use-last-time.ts';

interface EditRitualProps {
  readonly view: Extract<ShownView, { kind: 'untagged' | 'ritual' }>;
  readonly editor: RitualEditor;
  readonly state: EditorState;
  readonly startInObjective: boolean;
  readonly onChangeRitual: () => void;
  /** Something in the meeting was written that Outlook does not tell of. */
  readonly onChanged: () => void;
}

/** The form, and around it what its meeting has to say. */
export function EditRitual({ view, editor, state, startInObjective, onChangeRitual, onChanged }: EditRitualProps) {
  const words = usePaneWords();
  const styles = useNoticeStyles();
  const { draft, known, status } = state;
  const { accounts, content } = view;
  const lastTime = useLastTime(draft, content, view.kind === 'ritual' ? view.answerRef : known?.ref);
  const charter = useCharter(draft.type, known?.stored?.value);
  return (
    <>
      {status.kind === 'conflict' ? (
        <Suspense>
          <ConflictPanel
            conflict={status.conflict}
            accounts={accounts}
            onKeepMine={() => editor.keepMine()}
            onTakeTheirs={() => editor.takeTheirs()}
          />
        </Suspense>
      ) : null}
      {view.kind === 'ritual' && view.lineLost && status.kind === 'at-rest' ? (
        <div className={styles.notice}>
          <Text>{words.say('pane.line-lost')}</Text>
          <Button size="small" className={styles.action} onClick={() => editor.saveAgain()}>
            {words.say('pane.line-lost.put-back')}
          </Button>
        </div>
      ) : null}
      <SeriesNotice view={view} onChanged={onChanged} />
      <RitualForm
        draft={draft}
        accounts={accounts}
        lastTime={lastTime}
        focusOrder={charter?.focusOrder}
        startInObjective={startInObjective}
        onChange={(next, by) => editor.change(next, by)}
        onLeaveField={() => editor.flush()}
        onChangeRitual={onChangeRitual}
      />
      <AfterFirstDrawing>
        <Suspense>
          {known?.stored === undefined || content.opensNew === true ? null : (
            <AgendaOffer key={draft.type} type={draft.type} under={known.ref} />
          )}
          {content.start === undefined ? null : (
            <MeetingHints draft={draft} content={content} accounts={accounts} charter={charter} onChanged={onChanged} />
          )}
        </Suspense>
      </AfterFirstDrawing>
    </>
  );
}
