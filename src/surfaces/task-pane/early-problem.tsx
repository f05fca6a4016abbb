import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ConsentLink } from '../shared/consent-link.tsx';
import { problemTitle } from '../shared/problem-title.ts';
import type { Problem } from '../shared/problem.ts';
import { usePaneWords } from './pane-context.tsx';
import type { SaveStatus } from './save-status.ts';

interface EarlyProblemProps {
  readonly problem: Problem;
  /** Undefined where the save bar offers it. */
  readonly onRetry: (() => void) | undefined;
  readonly onSignIn: () => void;
}

/** False where the save bar says it, for what is typed meets the same: one message, one thing to do. The address to copy stands here only. */
export function isSaidAbove(problem: Problem, { kind }: SaveStatus): boolean {
  return problem.kind === 'consent' || kind === 'at-rest' || kind === 'incomplete';
}

/** The register did not answer while somebody was typing already: said above the form, which stays. */
export function EarlyProblem({ problem, onRetry, onSignIn }: EarlyProblemProps) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.banner}>
      <Text role="alert">{words.say(problemTitle(problem))}</Text>
      {problem.kind === 'consent' ? <ConsentLink address={problem.adminConsentUrl} /> : null}
      {problem.kind === 'sign-in' ? (
        <Button size="small" onClick={onSignIn}>
          {words.say('sign-in.action')}
        </Button>
      ) : onRetry === undefined ? null : (
        <Button size="small" onClick={onRetry}>
          {words.say('state.try-again')}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
