import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useReducer, useRef, type ReactNode } from 'react';
import type { Achieved } from '../../domain/answer.ts';
import { focusesFor } from '../../domain/ritual-type.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import type { AnswerReceipt } from '../../usecases/answer-check.ts';
import {
  ACHIEVED,
  draftOf,
  endsAt,
  firstStep,
  nextCheckState,
  type CheckDraft,
  type CheckState,
} from './check-steps.ts';
import type { CheckSubject, SendingStepProps, StepProps } from './check-step-props.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { SendingState } from './sending-state.tsx';
import { WorthStep } from './worth-step.tsx';
import { useWords } from './words-context.tsx';

interface CheckPanelProps {
  readonly subject: CheckSubject;
  readonly submit: (draft: CheckDraft) => Promise<AnswerReceipt>;
  /** Opens the sign-in window; rejects when it does not succeed. */
  readonly onSignIn: () => Promise<unknown>;
  readonly onAnswered: (receipt: AnswerReceipt, draft: CheckDraft) => void;
}

/** How many recall answers are offered before "More answers". */
const SHOWN_FIRST = 5;

/** The attendee's check, one question at a time. Three taps, two where it did not take place; the focus follows to the next question. */
export function CheckPanel({ subject, submit, onSignIn, onAnswered }: CheckPanelProps) {
  const words = useWords();
  const styles = useStyles();
  const [state, dispatch] = useReducer(nextCheckState, firstStep);
  const question = useRef<HTMLHeadingElement>(null);
  const askedStep = useRef(1);
  const questionId = useId();

  useEffect(() => {
    if (state.step === askedStep.current) return;
    askedStep.current = state.step;
    question.current?.focus();
  }, [state.step]);

  async function send(answered: CheckState) {
    const draft = draftOf(answered);
    if (draft === undefined) return;
    dispatch({ type: 'sending' });
    try {
      onAnswered(await submit(draft), draft);
    } catch (error) {
      dispatch({ type: error instanceof SignInNeeded ? 'sign-in-needed' : 'failed' });
    }
  }

  async function signInAndSend(answered: CheckState) {
    dispatch({ type: 'sending' });
    // Whatever came of it, sending says it.
    await onSignIn().catch(() => undefined);
    await send(answered);
  }

  const step: SendingStepProps = {
    subject,
    state,
    dispatch,
    labelledBy: questionId,
    send: (answered) => void send(answered),
    signIn: (answered) => void signInAndSend(answered),
  };
  return (
    <section aria-labelledby={questionId} className={styles.panel}>
      <Text size={200} className={styles.quiet}>
        {words.say('check.step', { step: state.step, of: state.step === 2 ? endsAt(state.achieved) : 3 })}
      </Text>
      <h2 id={questionId} ref={question} tabIndex={-1} className={styles.question}>
        {words.say(
          state.step === 1
            ? 'check.recall.question'
            : state.step === 2
              ? 'check.achieved.question'
              : 'check.worth.question',
        )}
      </h2>
      {state.step === 1 ? <RecallStep {...step} /> : null}
      {state.step === 2 ? <AchievedStep {...step} /> : null}
      {state.step === 3 ? <WorthStep {...step} /> : null}
      {state.step > 1 ? (
        <Link as="button" onClick={() => dispatch({ type: 'went-back' })} className={styles.back}>
          {words.say('check.back')}
        </Link>
      ) : null}
      <Text size={200} className={styles.quiet}>
        {words.say('check.confidential', { organiser: subject.organiser })}
      </Text>
    </section>
  );
}

function RecallStep({ subject, state, dispatch, labelledBy }: StepProps) {
  const words = useWords();
  const styles = useStyles();
  const offered = focusesFor(subject.type);
  const shown = state.allShown ? offered : offered.slice(0, SHOWN_FIRST);
  return (
    <>
      <Text className={styles.quiet}>{words.say('check.recall.hint')}</Text>
      <Answers labelledBy={labelledBy}>
        {shown.map((focus) => (
          <AnswerButton
            key={focus}
            chosen={state.recall === focus}
            onChoose={() => dispatch({ type: 'recalled', recall: focus })}
          >
            {words.say(`focus.${focus}`)}
          </AnswerButton>
        ))}
        <AnswerButton
          chosen={state.recall === 'unsure'}
          onChoose={() => dispatch({ type: 'recalled', recall: 'unsure' })}
        >
          {words.say('check.recall.unsure')}
        </AnswerButton>
      </Answers>
      {state.allShown ? null : (
        <Link as="button" onClick={() => dispatch({ type: 'more-shown' })} className={styles.back}>
          {words.say('check.recall.more')}
        </Link>
      )}
    </>
  );
}

function AchievedStep({ subject, state, dispatch, labelledBy, send, signIn }: SendingStepProps) {
  const words = useWords();
  const busy = state.sending === 'now';
  const { statement, evidence, focus } = subject.objective;
  const objective =
    statement !== ''
      ? words.say('check.achieved.it-was-for', { statement })
      : focus !== undefined
        ? words.say('check.achieved.it-was-for-focus', { focus: words.say(`focus.${focus}`) })
        : words.say('check.achieved.no-objective');

  function judge(achieved: Achieved) {
    if (busy) return;
    const judged = { type: 'judged', achieved } as const;
    dispatch(judged);
    if (endsAt(achieved) === state.step) send(nextCheckState(state, judged));
  }

  return (
    <>
      <Text>{objective}</Text>
      {evidence === '' ? null : <Text>{words.say('check.achieved.evidence', { evidence })}</Text>}
      <Answers labelledBy={labelledBy}>
        {ACHIEVED.map((achieved) => (
          <AnswerButton
            key={achieved}
            chosen={state.achieved === achieved}
            busy={busy}
            onChoose={() => judge(achieved)}
          >
            {words.say(`check.achieved.${achieved}`)}
          </AnswerButton>
        ))}
      </Answers>
      <SendingState state={state} send={send} signIn={signIn} />
    </>
  );
}

function Answers({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.answers} onKeyDown={moveByArrows}>
      {children}
    </div>
  );
}

interface AnswerButtonProps {
  readonly chosen: boolean;
  readonly busy?: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function AnswerButton({ chosen, busy = false, onChoose, children }: AnswerButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.answer, chosen && styles.chosen)}
      appearance="outline"
      aria-pressed={chosen}
      disabledFocusable={busy}
      onClick={onChoose}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answer: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular, maxWidth: 'none' },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  back: { alignSelf: 'flex-start' },
});
