import { Button, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { forgetKeptCopies } from '../../../usecases/forget-kept-copies.ts';
import { problemOf } from '../../shared/problem.ts';
import { usePageStyles } from '../page-styles.ts';
import { useTab } from '../tab-context.tsx';
import { useSettingsWords } from './settings-words.ts';

type Progress = 'kept' | 'removing' | 'removed' | 'not-removed' | 'refused';

interface CopyInBrowserProps {
  readonly onSignIn: () => Promise<void>;
}

/** What this browser keeps of the register and of one's own calendar, and its removal: before a shared machine is left, for instance. */
export function CopyInBrowser({ onSignIn }: CopyInBrowserProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { ports } = useTab();
  const [progress, setProgress] = useState<Progress>('kept');

  async function remove() {
    setProgress('removing');
    try {
      setProgress((await forgetKeptCopies(ports)) ? 'removed' : 'refused');
    } catch (error) {
      // Whose copy it is says the sign-in.
      setProgress(problemOf(error, navigator.onLine).kind === 'sign-in' ? 'not-removed' : 'refused');
    }
  }

  return (
    <>
      <h2 className={mergeClasses(page.subtitle, page.section)}>{words.say('copy.title')}</h2>
      <Text block className={page.text}>
        {words.say('copy.intro')}
      </Text>
      <Button className={styles.start} disabledFocusable={progress === 'removing'} onClick={() => void remove()}>
        {words.say('copy.remove')}
      </Button>
      <Text role="status" aria-live="polite" className={page.text}>
        {progress === 'kept' || progress === 'removing' ? null : words.say(`copy.${progress}`)}
      </Text>
      {progress === 'not-removed' ? (
        <Button className={styles.start} onClick={() => void onSignIn().then(remove)}>
          {words.say('copy.sign-in')}
        </Button>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });
