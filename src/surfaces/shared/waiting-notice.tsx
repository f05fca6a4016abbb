import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Waiting } from '../../usecases/send-waiting.ts';
import { useWords } from './words-context.tsx';

interface WaitingNoticeProps {
  readonly waiting: readonly Waiting[];
  readonly onSend: () => Promise<void>;
  /** Where it stands on its surface. */
  readonly className?: string;
}

/** What this browser could not send yet, each with what would help. Nothing where nothing waits. */
export function WaitingNotice({ waiting, onSend, className }: WaitingNoticeProps) {
  const words = useWords();
  const styles = useStyles();
  const [isSending, setSending] = useState(false);

  async function send() {
    setSending(true);
    await onSend();
    setSending(false);
  }

  if (waiting.length === 0) return null;
  return (
    <section
      aria-label={words.say('waiting.title', { count: waiting.length })}
      className={mergeClasses(styles.notice, className)}
    >
      <div role="status">
        <Text weight="semibold" block>
          {words.say('waiting.title', { count: waiting.length })}
        </Text>
        <Text block>{isSending ? words.say('waiting.sending') : words.say('waiting.body')}</Text>
      </div>
      <ul className={styles.list}>
        {waiting.map(({ key, kind, ref, subject, because }) => (
          <li key={key}>
            <Text block>{words.say(`waiting.${kind}`, { meeting: subject ?? ref })}</Text>
            {because.kind === 'unsent' ? null : (
              <Text block className={styles.quiet}>
                {because.kind === 'conflict'
                  ? words.say('waiting.conflict')
                  : words.say('waiting.refused', { detail: because.detail })}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.send}
        disabledFocusable={isSending}
        onClick={isSending ? undefined : () => void send()}
      >
        {words.say('waiting.send')}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  send: { alignSelf: 'flex-start' },
});
