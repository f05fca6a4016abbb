import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { forgetRegisterCopy } from '../../../usecases/forget-register-copy.ts';
import { usePageStyles } from '../page-styles.ts';
import { useTab } from '../tab-context.tsx';
import { useSettingsWords } from './settings-words.ts';

type Progress = 'kept' | 'removing' | 'removed' | 'not-removed';

interface CopyInBrowserProps {
  readonly onSignIn: () => Promise<void>;
}

/** What this browser keeps of the register, and its removal: before a shared machine is left, for instance. */
export function CopyInBrowser({ onSignIn }: CopyInBrowserProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { ports } = useTab();
  const [progress, setProgress] = useState<Progress>('kept');

  async function remove() {
    setProgress('removing');
    try {
      await forgetRegisterCopy(ports);
      setProgress('removed');
    } catch {
      // Whose copy it is says the sign-in; nothing else fails here (ports/copy-store.ts).
      setProgress('not-removed');
    }
  }

  return (
    <>
      <h2 className={page.subtitle}>{words.say('copy.title')}</h2>
      <Text block>{words.say('copy.intro')}</Text>
      <Button className={styles.start} disabledFocusable={progress === 'removing'} onClick={() => void remove()}>
        {words.say('copy.remove')}
      </Button>
      <Text role="status" aria-live="polite">
        {progress === 'removed' ? words.say('copy.removed') : null}
        {progress === 'not-removed' ? words.say('copy.not-removed') : null}
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
