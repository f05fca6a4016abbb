import { makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { rememberForGate } from '../../usecases/remember-for-gate.ts';
import { syncMyRituals } from '../../usecases/sync-my-rituals.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { AttendeeView } from './attendee-view.tsx';
import { OrganiserView } from './organiser-view.tsx';
import { usePane, usePaneWords, type Pane } from './pane-context.tsx';
import { useOpenMeeting } from './use-open-meeting.ts';
import { useRitualEditor } from './use-ritual-editor.ts';

/** The pane for whatever meeting is open. */
export function PaneApp() {
  const words = usePaneWords();
  const styles = useStyles();
  const pane = usePane();
  const editing = useRitualEditor(pane);
  const { follow, isUnsaved } = editing;
  const { state, reread } = useOpenMeeting(
    pane,
    useCallback((view: OpenMeetingView) => follow(view), [follow]),
    isUnsaved,
  );
  const isOrganiser = state.kind === 'read' && state.view.content.role === 'organiser';

  useEffect(() => {
    if (isOrganiser) void refreshInBackground(pane);
  }, [isOrganiser, pane]);

  async function signIn() {
    // Whatever came of it, the reading says it.
    await pane.ports.identity.signIn().catch(() => undefined);
    await reread();
  }

  if (state.kind === 'reading') return <PaneSkeleton />;
  if (state.kind === 'problem') {
    return (
      <ProblemScreen
        problem={state.problem}
        site={pane.settings.site}
        onRetry={() => void reread()}
        onSignIn={signIn}
      />
    );
  }
  const { view } = state;
  return (
    <>
      <header>
        <h1 className={styles.unseen}>{words.say('app.name')}</h1>
      </header>
      {view.kind === 'no-ritual-here' ? (
        <main className={styles.page}>
          <Text as="h2" weight="semibold" size={400} className={styles.plain}>
            {words.say('pane.ritual.none.title')}
          </Text>
          <Text>
            {view.ref === undefined
              ? words.say('pane.ritual.none.body')
              : words.say('pane.ritual.unknown-ref', { ref: view.ref, organiser: view.content.organiser.name })}
          </Text>
        </main>
      ) : view.kind === 'ritual' && view.role === 'attendee' ? (
        <main className={styles.page}>
          <AttendeeView key={view.answerRef} view={view} />
        </main>
      ) : (
        <OrganiserView view={view} editing={editing} onSignIn={() => void signIn()} onChanged={() => void reread()} />
      )}
    </>
  );
}

/** Nobody waits for it and nobody is told: the next opening does it again. */
async function refreshInBackground({ ports, settings }: Pane): Promise<void> {
  await rememberForGate(ports, settings).catch(() => undefined);
  await syncMyRituals(ports, { timeZone: settings.timeZone }).catch(() => undefined);
}

export function PaneSkeleton() {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <main className={styles.page} aria-busy="true">
      <span role="status" className={styles.unseen}>
        {words.say('state.loading')}
      </span>
      <Skeleton aria-hidden className={styles.skeleton}>
        <SkeletonItem size={20} className={styles.half} />
        <SkeletonItem size={16} />
        <SkeletonItem size={56} />
        <SkeletonItem size={56} />
        <SkeletonItem size={56} />
      </Skeleton>
    </main>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  plain: { margin: 0 },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  half: { width: '60%' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
