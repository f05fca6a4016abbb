import {
  Button,
  Field,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  Textarea,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useEffect, useId, useReducer, useRef, type ReactNode } from 'react';
import { focusesFor, type RitualType } from '../../domain/ritual-type.ts';
import type { Objective } from '../../domain/ritual.ts';
import {
  ACHIEVED,
  draftOf,
  firstStep,
  nextCheckState,
  SATISFACTIONS,
  type CheckDraft,
  type CheckState,
} from './check-steps.ts';
import { useWords } from './words-context.tsx';

export type CheckReceipt = 'stored' | 'already-answered' | 'waiting';

export interface CheckSubject {
  readonly type: RitualType;
  /** Name of the organiser, or the mail address where no name is known. */
  readonly organiser: string;
  readonly objective: Objective;
}

interface CheckPanelProps {
  readonly subject: CheckSubject;
  readonly submit: (draft: CheckDraft) => Promise<CheckReceipt>;
  readonly onAnswered: (receipt: CheckReceipt, draft: CheckDraft) => void;
}

/** How many recall answers are offered before "More answers". */
const SHOWN_FIRST = 5;

/** The attendee's check, one question at a time. Three taps; the focus follows to the next question. */
export function CheckPanel({ subject, submit, onAnswered }: CheckPanelProps) {
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
    } catch {
      dispatch({ type: 'failed' });
    }
  }

  return (
    <section aria-labelledby={questionId} className={styles.panel}>
      <Text size={200} className={styles.quiet}>
        {words.say('check.step', { step: state.step, of: 3 })}
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
      {state.step === 1 ? (
        <RecallStep subject={subject} state={state} dispatch={dispatch} labelledBy={questionId} />
      ) : null}
      {state.step === 2 ? (
        <AchievedStep subject={subject} state={state} dispatch={dispatch} labelledBy={questionId} />
      ) : null}
      {state.step === 3 ? (
        <WorthStep
          subject={subject}
          state={state}
          dispatch={dispatch}
          labelledBy={questionId}
          send={(answered) => void send(answered)}
        />
      ) : null}
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

interface StepProps {
  readonly subject: CheckSubject;
  readonly state: CheckState;
  readonly dispatch: (event: Parameters<typeof nextCheckState>[1]) => void;
  readonly labelledBy: string;
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

function AchievedStep({ subject, state, dispatch, labelledBy }: StepProps) {
  const words = useWords();
  const { statement, evidence, focus } = subject.objective;
  const objective =
    statement !== ''
      ? words.say('check.achieved.it-was-for', { statement })
      : focus !== undefined
        ? words.say('check.achieved.it-was-for-focus', { focus: words.say(`focus.${focus}`) })
        : words.say('check.achieved.no-objective');
  return (
    <>
      <Text>{objective}</Text>
      {evidence === '' ? null : <Text>{words.say('check.achieved.evidence', { evidence })}</Text>}
      <Answers labelledBy={labelledBy}>
        {ACHIEVED.map((achieved) => (
          <AnswerButton
            key={achieved}
            chosen={state.achieved === achieved}
            onChoose={() => dispatch({ type: 'judged', achieved })}
          >
            {words.say(`check.achieved.${achieved}`)}
          </AnswerButton>
        ))}
      </Answers>
    </>
  );
}

function WorthStep({
  subject,
  state,
  dispatch,
  labelledBy,
  send,
}: StepProps & { send: (answered: CheckState) => void }) {
  const words = useWords();
  const styles = useStyles();
  const scaleId = useId();
  const arrows = useArrowNavigationGroup({ axis: 'horizontal' });
  const busy = state.sending === 'now';

  function rate(satisfaction: (typeof SATISFACTIONS)[number]) {
    if (busy) return;
    dispatch({ type: 'rated', satisfaction });
    if (!state.commentOpen) send({ ...state, satisfaction });
  }

  return (
    <>
      {subject.type === 'account-review' ? <ChangeQuestion state={state} dispatch={dispatch} /> : null}
      <div role="group" aria-labelledby={labelledBy} aria-describedby={scaleId} className={styles.scale} {...arrows}>
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
      <Text id={scaleId} size={200} className={styles.quiet}>
        {words.say(state.commentOpen ? 'check.worth.scale' : 'check.worth.scale-sends')}
      </Text>
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
            className={styles.back}
          >
            {words.say('check.send')}
          </Button>
        </>
      ) : (
        <Link as="button" onClick={() => dispatch({ type: 'comment-opened' })} className={styles.back}>
          {words.say('check.comment.open')}
        </Link>
      )}
      <div role="status">{busy ? words.say('check.sending') : null}</div>
      {state.sending === 'failed' ? (
        <div role="alert" className={styles.panel}>
          <Text>{words.say('check.failed')}</Text>
          <Button onClick={() => send(state)} className={styles.back}>
            {words.say('check.retry')}
          </Button>
        </div>
      ) : null}
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

function Answers({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.answers} {...arrows}>
      {children}
    </div>
  );
}

function AnswerButton({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: string }) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.answer, chosen && styles.chosen)}
      appearance="outline"
      aria-pressed={chosen}
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
  chosen: { borderTopColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold },
  scale: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  rating: { minWidth: '44px', flexGrow: 1 },
  back: { alignSelf: 'flex-start' },
});
