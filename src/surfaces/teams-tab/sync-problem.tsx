import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ConsentLink } from '../shared/consent-link.tsx';
import type { Problem } from '../shared/problem.ts';
import { usePageStyles } from './page-styles.ts';
import { useTabWords } from './tab-context.tsx';

interface SyncProblemProps {
  readonly problem: Problem;
  readonly onSignIn: () => Promise<void>;
}

/** That one's own calendar could not be read, beside a board that works without it, and what would help. */
export function SyncProblem({ problem, onSignIn }: SyncProblemProps) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(page.quiet, styles.problem)}>
      <Text>{words.say('board.sync-failed')}</Text>
      {problem.kind === 'sign-in' ? (
        <Button size="small" onClick={() => void onSignIn()}>
          {words.say('board.sync-allow')}
        </Button>
      ) : null}
      {problem.kind === 'consent' ? <ConsentLink address={problem.adminConsentUrl} /> : null}
    </div>
  );
}

const useStyles = makeStyles({
  problem: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});
