import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect } from 'react';
import { findBegunRitual } from '../../usecases/find-begun-ritual.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { rememberForGate } from '../../usecases/remember-for-gate.ts';
import { syncMyRituals } from '../../usecases/sync-my-rituals.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { AttendeeView, fetchLaterParts } from './lazy-parts.ts';
import { EmbeddedNotice } from './meeting-notices.tsx';
import { OrganiserView } from './organiser-view.tsx';
import { usePane, usePaneWords, type Pane } from './pane-context.tsx';
import { PaneSkeleton, SkeletonLines } from './pane-skeleton.tsx';
import { SharedCalendarView } from './shared-calendar-view.tsx';
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
  const content = state.kind === 'read' ? state.view.content : undefined;
  const isOrganiser = content?.role === 'organiser' && content.calendarOf === undefined;

  useEffect(() => {
    if (isOrganiser) void refreshInBackground(pane);
  }, [isOrganiser, pane]);

  const { outbox } = pane.ports;
  const untagged =
    state.kind === 'read' && state.view.kind === 'untagged' && editing.editor === undefined ? content : undefined;
  useEffect(() => {
    if (untagged === undefined) return undefined;
    // In another window of this browser the same meeting was made a ritual just now: nobody shall begin a second one here.
    const look = async () => {
      if ((await findBegunRitual(outbox, untagged)) !== undefined) await reread();
    };
    return outbox.onChange(() => void look().catch(() => undefined));
  }, [outbox, untagged, reread]);

  useEffect(() => fetchLaterParts(), []);

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
      <EmbeddedNotice view={view} />
      {view.content.calendarOf !== undefined ? (
        <main className={styles.page}>
          <SharedCalendarView view={view} owner={view.content.calendarOf} />
        </main>
      ) : view.kind === 'no-ritual-here' ? (
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
          <Suspense fallback={<SkeletonLines />}>
            <AttendeeView key={view.answerRef} view={view} />
          </Suspense>
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

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  plain: { margin: 0 },
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
