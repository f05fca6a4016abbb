import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Account } from '../../domain/account.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { undoNoRitual, type NoRitualMark } from '../../usecases/mark-as-no-ritual.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import { ChooseRitual } from './choose-ritual.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { PastRitual } from './past-ritual.tsx';
import { accountNames } from './ritual-draft.ts';
import type { EditorState, RitualEditor } from './ritual-editor.ts';
import { RitualForm } from './ritual-form.tsx';
import { SaveBar } from './save-bar.tsx';
import { SendAsItIs } from './send-as-it-is.tsx';
import type { RitualEditing } from './use-ritual-editor.ts';

type OrganiserMeeting = Exclude<OpenMeetingView, { kind: 'no-ritual-here' }>;

interface OrganiserViewProps {
  readonly view: OrganiserMeeting;
  readonly editing: RitualEditing;
  readonly onSignIn: () => void;
  /** The meeting was marked or unmarked: read it again. */
  readonly onChanged: () => void;
}

/** Choosing, stating the objective, or leaving the meeting alone. */
export function OrganiserView({ view, editing, onSignIn, onChanged }: OrganiserViewProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports, settings } = usePane();
  const { editor } = editing;
  const [choosing, setChoosing] = useState(false);
  const [startInObjective, setStartInObjective] = useState(settings.openedFor === 'objective');
  const [mark, setMark] = useState<NoRitualMark | undefined>();
  const [problem, setProblem] = useState<Problem | undefined>();
  const state = useSyncExternalStore(editor?.subscribe ?? noStore.subscribe, editor?.read ?? noStore.read);

  async function attempt(action: () => Promise<void>) {
    setProblem(undefined);
    try {
      await action();
      onChanged();
    } catch (error) {
      setProblem(problemOf(error, navigator.onLine));
    }
  }

  const markIt = () =>
    attempt(async () => {
      setMark(await editing.markAsNone());
      setChoosing(false);
    });

  const undoIt = () =>
    attempt(async () => {
      const ritual = mark?.was?.before;
      const accounts = ritual === undefined ? [] : ritual.accounts;
      const line =
        ritual === undefined
          ? undefined
          : {
              label: words.say('pane.line.label'),
              ritual: words.say(`ritual.${ritual.type}`),
              accounts: accountNames(accounts, await ports.register.accounts(), words.say('programme')),
            };
      await undoNoRitual(ports, line, mark);
      setMark(undefined);
    });

  function choose(type: RitualType) {
    setChoosing(false);
    setStartInObjective(true);
    editing.choose(type);
  }

  if (view.kind === 'not-a-ritual') {
    return (
      <main className={styles.page}>
        <Text as="h2" weight="semibold" size={400} className={styles.plain}>
          {words.say('pane.not-a-ritual.title')}
        </Text>
        <Text role="status">{words.say('pane.not-a-ritual.body')}</Text>
        <Button className={styles.start} onClick={() => void undoIt()}>
          {words.say('pane.not-a-ritual.undo')}
        </Button>
        <Trouble problem={problem} onSignIn={onSignIn} />
      </main>
    );
  }

  if (editor === undefined || state === undefined || choosing) {
    return (
      <main className={styles.page}>
        <ChooseRitual
          suggestions={view.kind === 'untagged' ? view.suggestions : []}
          current={state?.draft.type}
          onChoose={choose}
          onNoRitual={() => void markIt()}
          onKeep={() => setChoosing(false)}
        />
        <Trouble problem={problem} onSignIn={onSignIn} />
      </main>
    );
  }

  const form = (
    <EditRitual
      editor={editor}
      state={state}
      accounts={view.accounts}
      lastTime={view.kind === 'ritual' ? view.lastTime : undefined}
      startInObjective={startInObjective}
      lineLost={view.kind === 'ritual' && view.lineLost}
      onChangeRitual={() => setChoosing(true)}
    />
  );
  return (
    <div className={styles.column}>
      <main className={styles.page}>
        {view.kind === 'ritual' && view.phase === 'past' ? <PastRitual view={view}>{form}</PastRitual> : form}
        <SendAsItIs ritual={state.known?.ref} />
        <Trouble problem={problem} onSignIn={onSignIn} />
      </main>
      <SaveBar
        state={state}
        onUndo={() => editor.undo()}
        onRetry={() => editor.saveAgain()}
        onSignIn={() =>
          void ports.identity.signIn().then(
            () => editor.saveAgain(),
            () => undefined,
          )
        }
      />
    </div>
  );
}

interface EditRitualProps {
  readonly editor: RitualEditor;
  readonly state: EditorState;
  readonly accounts: readonly Account[];
  readonly lastTime: Parameters<typeof RitualForm>[0]['lastTime'];
  readonly startInObjective: boolean;
  readonly lineLost: boolean;
  readonly onChangeRitual: () => void;
}

function EditRitual({
  editor,
  state,
  accounts,
  lastTime,
  startInObjective,
  lineLost,
  onChangeRitual,
}: EditRitualProps) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <>
      {state.status.kind === 'conflict' ? (
        <ConflictPanel
          conflict={state.status.conflict}
          accounts={accounts}
          onKeepMine={() => editor.keepMine()}
          onTakeTheirs={() => editor.takeTheirs()}
        />
      ) : null}
      {lineLost && state.status.kind === 'at-rest' ? (
        <div className={styles.notice}>
          <Text>{words.say('pane.line-lost')}</Text>
          <Button size="small" className={styles.start} onClick={() => editor.saveAgain()}>
            {words.say('pane.line-lost.put-back')}
          </Button>
        </div>
      ) : null}
      <RitualForm
        draft={state.draft}
        accounts={accounts}
        lastTime={lastTime}
        startInObjective={startInObjective}
        onChange={(draft, by) => editor.change(draft, by)}
        onLeaveField={() => editor.flush()}
        onChangeRitual={onChangeRitual}
      />
    </>
  );
}

/** Marking or unmarking did not work; nothing was lost, the button is still there. */
function Trouble({ problem, onSignIn }: { problem: Problem | undefined; onSignIn: () => void }) {
  const words = usePaneWords();
  const styles = useStyles();
  if (problem === undefined) return null;
  if (problem.kind === 'sign-in') {
    return (
      <Button className={styles.start} onClick={onSignIn}>
        {words.say('sign-in.action')}
      </Button>
    );
  }
  return (
    <Text role="alert">
      {words.say(problem.kind === 'host' ? 'pane.not-a-ritual.host' : 'pane.not-a-ritual.failed')}
    </Text>
  );
}

const noStore = { subscribe: () => () => undefined, read: () => undefined };

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    flexGrow: 1,
  },
  plain: { margin: 0 },
  start: { alignSelf: 'flex-start' },
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});
