import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ProgrammeHealth } from '../../../usecases/read-health.ts';
import { ConsentLink } from '../../shared/consent-link.tsx';
import { problemTitle } from '../../shared/problem-title.ts';
import type { Problem } from '../../shared/problem.ts';
import { usePageStyles } from '../page-styles.ts';
import { useTab, useTabWords } from '../tab-context.tsx';
import { HealthTable } from './health-table.tsx';
import { coverageValues } from './health-text.ts';
import { useSettingsWords } from './settings-words.ts';
import { useHealth } from './use-health.ts';

interface HealthSectionProps {
  /** My own sync, which reports to Health, is over. */
  readonly isSynced: boolean;
  readonly onSignIn: () => Promise<void>;
}

/** Whether sync and add-in work for everybody who organises, and how much of what they organise carries a ritual. */
export function HealthSection({ isSynced, onSignIn }: HealthSectionProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const { state, refresh } = useHealth(useTab(), isSynced);
  const heading = useRef<HTMLHeadingElement>(null);

  async function again() {
    await refresh();
    // The button may be gone: who works by keyboard goes on from here.
    heading.current?.focus();
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(page.subtitle, page.section)}>
        {words.say('health.title')}
      </h2>
      <Text block className={page.text}>
        {words.say('health.intro')}
      </Text>
      {state.kind === 'reading' ? <Spinner size="small" label={words.say('health.reading')} /> : null}
      {state.kind === 'problem' ? (
        <HealthProblem
          problem={state.problem}
          onRetry={again}
          onSignIn={async () => {
            await onSignIn();
            await again();
          }}
        />
      ) : null}
      {state.kind === 'read' ? <Organisers health={state.health} /> : null}
    </>
  );
}

function Organisers({ health: { organisers, coverage } }: { health: ProgrammeHealth }) {
  const words = useSettingsWords();
  const page = usePageStyles();
  if (organisers.length === 0) return <Text className={page.text}>{words.say('health.none')}</Text>;
  return (
    <>
      <Text block weight="semibold">
        {coverage === undefined
          ? words.say('health.total.none')
          : words.say('health.total', { ...coverageValues(coverage) })}
      </Text>
      <HealthTable organisers={organisers} />
    </>
  );
}

interface HealthProblemProps {
  readonly problem: Problem;
  readonly onRetry: () => Promise<void>;
  readonly onSignIn: () => Promise<void>;
}

/** The rest of Settings works without Health: it says in its place what is wrong and what would help. */
function HealthProblem({ problem, onRetry, onSignIn }: HealthProblemProps) {
  const words = useSettingsWords();
  const tabWords = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const [waiting, setWaiting] = useState(false);
  const needsSignIn = problem.kind === 'sign-in';

  function go() {
    setWaiting(true);
    void (needsSignIn ? onSignIn() : onRetry()).finally(() => setWaiting(false));
  }

  return (
    <div className={styles.problem}>
      <Text role="alert" className={page.text}>
        {words.say('health.not-read', { reason: tabWords.say(problemTitle(problem)) })}
      </Text>
      {problem.kind === 'consent' ? <ConsentLink address={problem.adminConsentUrl} /> : null}
      <Button disabledFocusable={waiting} onClick={waiting ? undefined : go}>
        {tabWords.say(needsSignIn ? 'sign-in.action' : 'state.try-again')}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  problem: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});
