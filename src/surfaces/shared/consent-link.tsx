import { Button, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from './words-context.tsx';

interface ConsentLinkProps {
  /** Where an administrator agrees for everybody. */
  readonly address: string;
}

/** The administrator's page as a link and as something to send on. A host may forbid its frames to copy: then the address can be marked. */
export function ConsentLink({ address }: ConsentLinkProps) {
  const words = useWords();
  const styles = useStyles();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');

  async function copy() {
    // Empty first, so that a second click is told, too.
    setCopied('no');
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  }

  return (
    <div className={styles.link}>
      <Link href={address} target="_blank" rel="noreferrer">
        {words.say('consent.link')}
      </Link>
      <Button onClick={() => void copy()}>{words.say('consent.copy')}</Button>
      <Text role="status">
        {copied === 'yes' ? words.say('consent.copied') : null}
        {copied === 'refused' ? words.say('consent.copy-yourself') : null}
      </Text>
      {copied === 'refused' ? (
        <Textarea
          readOnly
          value={address}
          aria-label={words.say('consent.link')}
          className={styles.address}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  link: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  address: { width: '100%' },
});
