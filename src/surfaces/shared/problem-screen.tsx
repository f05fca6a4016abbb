import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ConsentLink } from './consent-link.tsx';
import { problemTitle } from './problem-title.ts';
import type { Problem } from './problem.ts';
import { useWords } from './words-context.tsx';

interface ProblemScreenProps {
  readonly problem: Problem;
  /** The register's site, named where an administrator has to do something there. */
  readonly site: string;
  readonly onRetry: () => void;
  /** Opens the sign-in window; resolves when it closed, whatever came of it. */
  readonly onSignIn: () => Promise<void>;
}

/** A page of its own for what stops everything: what happened, and the one thing to do next. */
export function ProblemScreen({ problem, site, onRetry, onSignIn }: ProblemScreenProps) {
  const words = useWords();
  const title = words.say(problemTitle(problem));
  switch (problem.kind) {
    case 'sign-in':
      return <SignInScreen cancelled={problem.cancelled} onSignIn={onSignIn} />;
    case 'sign-in-unavailable':
      return <Screen title={title} body={words.say('sign-in.unavailable.body')} onRetry={onRetry} />;
    case 'consent':
      return (
        <Screen title={title} body={words.say('consent.body')} onRetry={onRetry}>
          <ConsentLink address={problem.adminConsentUrl} />
        </Screen>
      );
    case 'not-granted':
      return <Screen title={title} body={words.say('register.not-granted.body', { site })} onRetry={onRetry} />;
    case 'not-provisioned':
      return <Screen title={title} body={words.say('register.not-provisioned.body', { site })} onRetry={onRetry} />;
    case 'calendar-not-granted':
      return <Screen title={title} body={words.say('calendar.not-granted.body')} onRetry={onRetry} />;
    case 'unavailable':
      return (
        <Screen title={title} body={words.say('register.unavailable.body')} onRetry={onRetry}>
          {problem.retryAfterSeconds === undefined ? null : (
            <Text>{words.say('register.unavailable.retry-after', { seconds: problem.retryAfterSeconds })}</Text>
          )}
        </Screen>
      );
    case 'row-refused':
      return (
        <Screen
          title={title}
          body={words.say('register.refused.body', { site, detail: problem.detail })}
          onRetry={onRetry}
        />
      );
    case 'offline':
      return <Screen title={title} body={words.say('offline.body')} onRetry={onRetry} />;
    case 'host':
      return <Screen title={title} body={words.say('host.body')} onRetry={onRetry} />;
    case 'failure':
      return (
        <Screen title={title} body={words.say('failure.body')} onRetry={onRetry}>
          <Text font="monospace" size={200}>
            {problem.detail}
          </Text>
        </Screen>
      );
  }
}

function SignInScreen({ cancelled, onSignIn }: { cancelled: boolean; onSignIn: () => Promise<void> }) {
  const words = useWords();
  const styles = useStyles();
  const [waiting, setWaiting] = useState(false);

  function signIn() {
    setWaiting(true);
    void onSignIn().finally(() => setWaiting(false));
  }

  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{words.say('sign-in.title')}</h1>
      <Text>{words.say(cancelled ? 'sign-in.cancelled' : 'sign-in.body')}</Text>
      <Button appearance="primary" disabledFocusable={waiting} onClick={waiting ? undefined : signIn}>
        {words.say('sign-in.action')}
      </Button>
      <div role="status">{waiting ? <Spinner size="tiny" label={words.say('sign-in.waiting')} /> : null}</div>
    </main>
  );
}

interface ScreenProps {
  readonly title: string;
  readonly body: string;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}

function Screen({ title, body, onRetry, children }: ScreenProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.message}>
        <h1 className={styles.title}>{title}</h1>
        <Text>{body}</Text>
      </div>
      {children}
      <Button onClick={onRetry}>{words.say('state.try-again')}</Button>
    </main>
  );
}

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '36rem',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    // In line with the pages and with the name of a pane.
    '@media (max-width: 600px)': { padding: tokens.spacingHorizontalM },
    overflowWrap: 'anywhere',
  },
  message: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
