import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SendingStepProps } from './check-step-props.ts';
import { useWords } from './words-context.tsx';

/** That the answer is on its way, or that it did not get there and what to do about it. */
export function SendingState({ state, send, signIn }: Pick<SendingStepProps, 'state' | 'send' | 'signIn'>) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <div role="status">{state.sending === 'now' ? words.say('check.sending') : null}</div>
      {state.sending === 'failed' ? (
        <div role="alert" className={styles.panel}>
          <Text>{words.say('check.failed')}</Text>
          <Button onClick={() => send(state)} className={styles.start}>
            {words.say('check.retry')}
          </Button>
        </div>
      ) : null}
      {state.sending === 'sign-in-needed' ? (
        <div role="alert" className={styles.panel}>
          <Text>{words.say('check.sign-in')}</Text>
          <Button appearance="primary" onClick={() => signIn(state)} className={styles.start}>
            {words.say('sign-in.action')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  start: { alignSelf: 'flex-start' },
});
