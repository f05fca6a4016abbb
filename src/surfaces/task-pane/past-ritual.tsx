import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { AttendeeCheck } from './attendee-check.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { usePaneWords } from './pane-context.tsx';
import { PlanNext } from './plan-next.tsx';
import { RitualCard } from './ritual-card.tsx';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

/** The organiser afterwards: what came of it first; the form, and an answer of one's own, behind a click. */
export function PastRitual({ view, children }: { view: RitualView; children: ReactNode }) {
  const words = usePaneWords();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const [answering, setAnswering] = useState(false);
  const { ritual, ritualAccounts, content, outcome } = view;
  // An objective that was never stated can still be: the form is then the first thing to see.
  if (editing) return children;
  return (
    <>
      <RitualCard ritual={ritual.value} ritualAccounts={ritualAccounts} content={content} />
      {outcome === undefined ? null : <OutcomePanel outcome={outcome} />}
      <PlanNext view={view} />
      {answering || view.myAnswer !== undefined ? (
        <AttendeeCheck view={view} />
      ) : (
        <Button className={styles.start} onClick={() => setAnswering(true)}>
          {words.say('pane.outcome.answer-too')}
        </Button>
      )}
      <Link as="button" className={styles.start} onClick={() => setEditing(true)}>
        {words.say('pane.ritual.edit')}
      </Link>
    </>
  );
}

const useStyles = makeStyles({ start: { alignSelf: 'flex-start', marginBlockStart: tokens.spacingVerticalXS } });
