import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TeamsStart } from '../../hosts/teams/teams-host-types.ts';
import { SandboxFrame } from '../shared/sandbox-frame.tsx';
import type { PageParameters } from './page-parameters.ts';
import type { TeamsApi } from './teams-api.ts';
import { TeamsWindow } from './teams-window.tsx';

/** Teams for one person: the app of the manifest in it and nothing else. */
export function TeamsApp({ given, api }: { readonly given: PageParameters; readonly api: TeamsApi }) {
  const [start, setStart] = useState<TeamsStart>();
  const [problem, setProblem] = useState('');
  const [theme, setTheme] = useState(given.theme);
  useEffect(() => {
    api.start().then(
      (answer) => {
        if (answer.app === null) setProblem(answer.appProblem);
        setStart(answer);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [api]);

  return (
    <SandboxFrame look={theme}>
      <Opened given={given} api={api} start={start} problem={problem} theme={theme} onTheme={setTheme} />
    </SandboxFrame>
  );
}

function Opened({
  start,
  problem,
  ...rest
}: Omit<Parameters<typeof TeamsWindow>[0], 'start' | 'app'> & {
  readonly start: TeamsStart | undefined;
  readonly problem: string;
}) {
  const styles = useStyles();
  if (problem !== '') {
    return (
      <main className={styles.middle}>
        <Text as="h1" size={500} weight="semibold">
          Teams could not open the app
        </Text>
        <Text role="alert">{problem}</Text>
        <Link href="/">Choose a person on the front page</Link>
      </main>
    );
  }
  if (start === undefined || start.app === null) {
    return (
      <main className={styles.middle}>
        <h1 hidden>Teams</h1>
        <Spinner label="Opening Teams" />
      </main>
    );
  }
  return <TeamsWindow {...rest} start={start} app={start.app} />;
}

const useStyles = makeStyles({
  middle: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
  },
});
