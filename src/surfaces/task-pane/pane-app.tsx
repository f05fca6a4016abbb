import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import { findUnsavedRitual } from '../../usecases/keep-unsaved-ritual.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { Unseen } from '../shared/unseen.tsx';
import { useWaiting } from '../shared/use-waiting.ts';
import { onceIdle, whenIdle } from '../shared/when-idle.ts';
import { AttendeeView, fetchLaterPart, SharedCalendarView } from './lazy-parts.ts';
import { EmbeddedNotice } from './meeting-notices.tsx';
import { OrganiserView } from './organiser-view.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { PaneSkeleton, SkeletonLines } from './pane-skeleton.tsx';
import { useOpenMeeting } from './use-open-meeting.ts';
import { useRitualEditor } from './use-ritual-editor.ts';

/** The pane for whatever meeting is open. */
export function PaneApp() {
  const words = usePaneWords();
  const styles = useStyles();
  const pane = usePane();
  const editing = useRitualEditor(pane);
  const { follow, followFailure, isUnsaved } = editing;
  const { waiting, send, WaitingNotice } = useWaiting(pane.ports, pane.settings.timeZone, isUnsaved);
  const { state, reread } = useOpenMeeting(pane, follow, followFailure, send);
  const content = state.kind === 'read' ? state.view.content : undefined;
  const isOrganiser = content?.role === 'organiser' && content.calendarOf === undefined;

  useEffect(() => {
    if (!isOrganiser) return;
    whenIdle()
      .then(() => import('./refresh-in-background.ts'))
      .then(({ refreshInBackground }) => refreshInBackground(pane))
      // Not fetched: the next opening does it.
      .catch(() => undefined);
  }, [isOrganiser, pane]);

  const { outbox } = pane.ports;
  const untagged =
    state.kind === 'read' && state.view.kind === 'untagged' && editing.editor === undefined ? content : undefined;
  useEffect(() => {
    if (untagged?.start === undefined) return undefined;
    // In another window of this browser the same meeting was made a ritual just now: nobody shall begin a second one here.
    const look = async () => {
      if (findUnsavedRitual(await outbox.pending(), untagged, undefined) !== undefined) await reread();
    };
    return onceIdle(() => outbox.onChange(() => void look().catch(() => undefined)));
  }, [outbox, untagged, reread]);

  const isRead = content !== undefined;
  useEffect(() => {
    if (isRead) fetchLaterPart(isOrganiser);
  }, [isRead, isOrganiser]);

  async function signIn() {
    // Whatever came of it, the reading says it.
    await pane.ports.identity.signIn().catch(() => undefined);
    await reread();
  }

  // An early view gives way to it as long as nothing was begun there.
  const stops = state.kind === 'problem' || editing.editor === undefined;
  const problem = state.kind === 'reading' ? undefined : state.problem;
  if (state.kind === 'reading') return <PaneSkeleton />;
  if (problem !== undefined && stops) {
    return (
      <ProblemScreen problem={problem} site={pane.settings.site} onRetry={() => void reread()} onSignIn={signIn} />
    );
  }
  if (state.kind === 'problem') return null;
  const { view, isEarly } = state;
  // What waits of this meeting is said where it was typed.
  const here = [editing.editor?.read().known?.ref, view.kind === 'ritual' ? view.answerRef : undefined];
  const elsewhere = waiting.filter(({ ref }) => !here.includes(ref));
  return (
    <>
      <header>
        <Unseen as="h1">{words.say('app.name')}</Unseen>
      </header>
      <EmbeddedNotice view={view} />
      {view.content.calendarOf !== undefined ? (
        <main className={styles.page}>
          <Suspense fallback={<SkeletonLines />}>
            <SharedCalendarView view={view} owner={view.content.calendarOf} />
          </Suspense>
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
        <OrganiserView
          view={view}
          isEarly={isEarly}
          problem={problem}
          editing={editing}
          onSignIn={() => void signIn()}
          onChanged={reread}
        />
      )}
      {WaitingNotice === undefined ? null : <WaitingNotice waiting={elsewhere} onSend={send} />}
    </>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  plain: { margin: 0 },
});
