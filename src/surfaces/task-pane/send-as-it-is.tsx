import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ref } from '../../domain/ref.ts';
import { giveReasonToSend } from '../../usecases/give-reason-to-send.ts';
import { useNoticeStyles } from './notice-styles.ts';
import { useAskedByGate, usePane, usePaneWords } from './pane-context.tsx';

/** The person came from the send gate's question: they may answer it, or say why the meeting goes out as it is. */
export function SendAsItIs({ ritual }: { readonly ritual: Ref | undefined }) {
  const words = usePaneWords();
  const styles = useNoticeStyles();
  const { ports } = usePane();
  const { askedBecause: because, turn } = useAskedByGate();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'asking' | 'saving' | 'saved' | 'failed'>('asking');
  const [answered, setAnswered] = useState(turn);
  // Another question: what was said of the last one no longer holds, what was typed stays.
  if (answered !== turn) {
    setAnswered(turn);
    if (state !== 'saving') setState('asking');
  }
  if (because === undefined || ritual === undefined) return null;

  async function save(ref: Ref, cause: NonNullable<typeof because>) {
    setState('saving');
    const saved = await giveReasonToSend(ports, ref, cause, reason).catch(() => undefined);
    setState(saved === undefined ? 'failed' : 'saved');
  }

  return (
    <section className={styles.notice} aria-label={words.say('pane.reason.title')}>
      <Field label={words.say('pane.reason.label')} hint={words.say('pane.reason.hint')}>
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, data) => {
            setReason(data.value);
            setState('asking');
          }}
        />
      </Field>
      {/* Above the button: below it the bar at the bottom of the pane would cover what comes. */}
      <Text role="status">
        {state === 'saved' ? words.say('pane.reason.saved') : state === 'failed' ? words.say('pane.reason.failed') : ''}
      </Text>
      <Button
        size="small"
        className={styles.action}
        disabled={reason.trim() === '' || state === 'saving'}
        onClick={() => void save(ritual, because)}
      >
        {words.say('pane.reason.save')}
      </Button>
    </section>
  );
}
