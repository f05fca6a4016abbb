import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ConsentLink } from '../shared/consent-link.tsx';
import type { Problem } from '../shared/problem.ts';
import { usePaneWords } from './pane-context.tsx';

interface EarlyProblemProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
}

/** The register did not answer while somebody was typing already: said above the form, which stays. */
export function EarlyProblem({ problem, onRetry, onSignIn }: EarlyProblemProps) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.banner}>
      <Text role="alert">{words.say(titleOf(problem))}</Text>
      {problem.kind === 'consent' ? <ConsentLink address={problem.adminConsentUrl} /> : null}
      {problem.kind === 'sign-in' ? (
        <Button size="small" onClick={onSignIn}>
          {words.say('sign-in.action')}
        </Button>
      ) : (
        <Button size="small" onClick={onRetry}>
          {words.say('state.try-again')}
        </Button>
      )}
    </div>
  );
}

function titleOf({ kind }: Problem) {
  switch (kind) {
    case 'sign-in':
      return 'sign-in.title';
    case 'sign-in-unavailable':
      return 'sign-in.unavailable.title';
    case 'consent':
      return 'consent.title';
    case 'offline':
      return 'offline.title';
    case 'not-granted':
      return 'register.not-granted.title';
    case 'not-provisioned':
      return 'register.not-provisioned.title';
    case 'calendar-not-granted':
      return 'calendar.not-granted.title';
    case 'unavailable':
      return 'register.unavailable.title';
    case 'host':
      return 'host.title';
    case 'failure':
      return 'failure.title';
  }
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
