import { Button, Field, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SendingStepProps, StepProps } from './check-step-props.ts';
import { draftOf, SATISFACTIONS } from './check-steps.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { SendingState } from './sending-state.tsx';
import { useWords } from './words-context.tsx';

/** The third tap, which sends; the optional line turns it into a choice with a button of its own. */
export function WorthStep({ subject, state, dispatch, labelledBy, send, signIn }: SendingStepProps) {
  const words = useWords();
  const styles = useStyles();
  const scaleId = useId();
  const busy = state.sending === 'now';

  function rate(satisfaction: (typeof SATISFACTIONS)[number]) {
    if (busy) return;
    dispatch({ type: 'rated', satisfaction });
    if (!state.commentOpen) send({ ...state, satisfaction });
  }

  return (
    <>
      {subject.type === 'account-review' ? <ChangeQuestion state={state} dispatch={dispatch} /> : null}
      <Text id={scaleId} size={200} className={styles.quiet}>
        {words.say(state.commentOpen ? 'check.worth.scale' : 'check.worth.scale-sends')}
      </Text>
      <div
        role="group"
        aria-labelledby={labelledBy}
        aria-describedby={scaleId}
        className={styles.scale}
        onKeyDown={moveByArrows}
      >
        {SATISFACTIONS.map((value) => (
          <Button
            key={value}
            className={styles.rating}
            appearance={state.satisfaction === value ? 'primary' : 'outline'}
            aria-pressed={state.satisfaction === value}
            aria-label={words.say(`check.worth.${value}`)}
            disabledFocusable={busy}
            onClick={() => rate(value)}
          >
            {value}
          </Button>
        ))}
      </div>
      {state.commentOpen ? (
        <>
          <Field label={words.say('check.comment.label')}>
            <Textarea
              rows={3}
              maxLength={2000}
              value={state.comment}
              onChange={(_, data) => dispatch({ type: 'comment-typed', comment: data.value })}
            />
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={busy || draftOf(state) === undefined}
            onClick={() => send(state)}
            className={styles.start}
          >
            {words.say('check.send')}
          </Button>
        </>
      ) : (
        <Link as="button" onClick={() => dispatch({ type: 'comment-opened' })} className={styles.start}>
          {words.say('check.comment.open')}
        </Link>
      )}
      <SendingState state={state} send={send} signIn={signIn} />
    </>
  );
}

function ChangeQuestion({ state, dispatch }: Pick<StepProps, 'state' | 'dispatch'>) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.panel}>
      <Text id={id}>{words.say('check.change.question')}</Text>
      <div className={styles.scale}>
        {[true, false].map((decided) => (
          <Button
            key={String(decided)}
            appearance={state.changeDecided === decided ? 'primary' : 'outline'}
            aria-pressed={state.changeDecided === decided}
            onClick={() => dispatch({ type: 'change-said', decided })}
          >
            {words.say(decided ? 'check.change.yes' : 'check.change.no')}
          </Button>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  quiet: { color: tokens.colorNeutralForeground2 },
  scale: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  rating: { minWidth: '44px', flexGrow: 1 },
  start: { alignSelf: 'flex-start' },
});
