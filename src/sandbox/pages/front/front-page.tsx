import {
  Body1,
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Title1,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { readSandboxState, type SandboxState } from '../shared/sandbox-state.ts';
import { BringCalendar } from './bring-calendar.tsx';
import { Clock } from './clock.tsx';
import { Doors } from './doors.tsx';
import { Everybody } from './everybody.tsx';
import { FrontSection } from './front-section.tsx';
import { Misbehave } from './misbehave.tsx';

/** The first page a stranger sees: who to be, what to try, what to bring, and how to make it go wrong. */
export function FrontPage() {
  const styles = useStyles();
  const [state, setState] = useState<SandboxState>();
  const [problem, setProblem] = useState<string>();

  const load = useCallback(() => {
    readSandboxState().then(
      (loaded) => {
        setState(loaded);
        setProblem(undefined);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(load, [load]);

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Title1 as="h1">Account Rituals in a company that does not exist</Title1>
        <Body1>
          <strong>Nothing leaves this machine.</strong> {state?.organisation ?? 'Contoso Climate'} is invented, with its
          people, its clients and two and a half years of meetings. The product is the one that goes into a real
          Microsoft 365; only Outlook, Teams and the services behind them are played here.
        </Body1>
      </header>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {problem} <Button onClick={load}>Try again</Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {state === undefined && problem === undefined && <Spinner label="Asking the sandbox who is there" />}
      {state !== undefined && (
        <>
          <Doors personas={state.personas} />
          <FrontSection title="Try it in three steps">
            <ol className={styles.steps}>
              <li>
                Be{' '}
                <Link href="/outlook?as=claire" inline>
                  Claire
                </Link>
                : make a new meeting with somebody at northwind.example and press Send. The send gate asks what the
                meeting is for; open the pane and say it in one sentence.
              </li>
              <li>
                Be{' '}
                <Link href="/teams?as=hugo" inline>
                  Hugo
                </Link>
                : find Northwind Traders on the board. Its review was planned too late, and one is in preparation. It is
                planned once{' '}
                <Link href="/teams?as=claire" inline>
                  Claire’s own board
                </Link>{' '}
                has met it in her calendar: nobody else reads that. Then look again as Hugo.
              </li>
              <li>
                Move the clock below past the meeting, then be{' '}
                <Link href="/outlook?as=ines" inline>
                  Inès
                </Link>
                : open the meeting, which is over now, and answer the 20-second check. Claire sees what came of it.
              </li>
            </ol>
          </FrontSection>
          <div className={styles.pair}>
            <Clock clock={state.clock} onState={setState} />
            <BringCalendar personas={state.personas} />
          </div>
          <Misbehave switches={state.switches} onState={setState} />
          <Everybody personas={state.personas} />
        </>
      )}
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXXL,
    maxWidth: '64rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '46rem' },
  steps: {
    maxWidth: '46rem',
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    '& li': { marginBottom: tokens.spacingVerticalS },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
  },
});
