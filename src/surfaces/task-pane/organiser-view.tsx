import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { AccountKey } from '../../domain/account.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { undoNoRitual, type NoRitualMark } from '../../usecases/mark-as-no-ritual.ts';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { problemOf, type Problem } from '../shared/problem.ts';
import { ChooseOrAccept } from './choose-or-accept.tsx';
import { EarlyProblem, isSaidAbove } from './early-problem.tsx';
import { EditRitual } from './edit-ritual.tsx';
import { useAskedByGate, usePane, usePaneWords } from './pane-context.tsx';
import { PastRitual } from './lazy-parts.ts';
import { SkeletonLines } from './pane-skeleton.tsx';
import { SaveBar } from './save-bar.tsx';
import { SendAsItIs } from './send-as-it-is.tsx';
import type { RitualEditing } from './use-ritual-editor.ts';
import { wordsOfLine } from './words-of-line.ts';

type OrganiserMeeting = Exclude<ShownView, { kind: 'no-ritual-here' }>;

interface OrganiserViewProps {
  readonly view: OrganiserMeeting;
  /** The register has not answered yet. */
  readonly isEarly: boolean;
  /** Why the register did not answer while somebody was typing already. */
  readonly problem: Problem | undefined;
  readonly editing: RitualEditing;
  readonly onSignIn: () => void;
  /** The meeting was marked or unmarked: read it again. */
  readonly onChanged: () => Promise<void>;
}

/** Choosing, stating the objective, or leaving the meeting alone. */
export function OrganiserView({
  view,
  isEarly,
  problem: early,
  editing,
  onSignIn,
  onChanged: reread,
}: OrganiserViewProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports } = usePane();
  const { openedFor, turn } = useAskedByGate();
  const { editor } = editing;
  const [choosing, setChoosing] = useState(false);
  const [startInObjective, setStartInObjective] = useState(openedFor === 'objective');
  const [seen, setSeen] = useState(turn);
  // The gate asks for a field of the form: it is on the screen then, whatever was before.
  if (seen !== turn) {
    setSeen(turn);
    setChoosing(false);
    setStartInObjective(openedFor === 'objective');
  }
  const [mark, setMark] = useState<NoRitualMark | undefined>();
  const [problem, setProblem] = useState<Problem | undefined>();
  const state = useSyncExternalStore(editor?.subscribe ?? noStore.subscribe, editor?.read ?? noStore.read);
  const onChanged = () => void reread();

  const isBehind = early !== undefined;
  const isStored = state?.status.kind === 'saved' || state?.status.kind === 'unfinished';
  useEffect(() => {
    // Whatever stood in the way is over: what the register knows besides comes now.
    if (isBehind && isStored) void reread();
  }, [isBehind, isStored, reread]);

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

  const takeItBack = () => attempt(() => editing.takeBack());
  const mayTakeBack =
    editor?.beganHere === true && state?.known?.stored !== undefined && !state.canUndo && !editor.isUnsaved();

  const undoIt = () =>
    attempt(async () => {
      const ritual = mark?.was?.before;
      const line = ritual === undefined ? undefined : wordsOfLine(words, ritual, await ports.register.accounts());
      await undoNoRitual(ports, line, mark);
      setMark(undefined);
    });

  function choose(type: RitualType, suggested?: readonly AccountKey[]) {
    setChoosing(false);
    setStartInObjective(true);
    editing.choose(type, suggested);
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
        <ChooseOrAccept
          view={view}
          isEarly={isEarly}
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
      view={view}
      editor={editor}
      state={state}
      startInObjective={startInObjective}
      onChangeRitual={() => setChoosing(true)}
      onChanged={onChanged}
    />
  );
  return (
    <div className={styles.column}>
      {early !== undefined && isSaidAbove(early, state.status) ? (
        <EarlyProblem
          problem={early}
          onRetry={state.status.kind === 'consent' ? undefined : onChanged}
          onSignIn={onSignIn}
        />
      ) : null}
      <main className={styles.page}>
        {view.kind === 'ritual' && view.phase === 'past' ? (
          <Suspense fallback={<SkeletonLines />}>
            <PastRitual view={view}>{form}</PastRitual>
          </Suspense>
        ) : (
          form
        )}
        <SendAsItIs ritual={state.known?.ref} />
        <Trouble problem={problem} onSignIn={onSignIn} />
      </main>
      <SaveBar
        state={state}
        isSent={view.kind === 'ritual' && view.ritual.value.state === 'planned' && view.phase !== 'past'}
        onUndo={state.canUndo ? () => editor.undo() : mayTakeBack ? () => void takeItBack() : undefined}
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
});
