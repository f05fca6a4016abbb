import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AnswerReceipt } from '../../usecases/answer-check.ts';
import type { CheckDraft } from './check-steps.ts';
import { useWords } from './words-context.tsx';

interface AnsweredPanelProps {
  /** Answered on an earlier visit: `before`, where the register has it, `unsent`, where this browser still keeps it. */
  readonly receipt: AnswerReceipt | 'before' | 'unsent';
  readonly answer: CheckDraft;
}

const SENTENCE = {
  stored: 'check.thanks',
  waiting: 'check.waiting',
  'already-answered': 'check.already',
  refused: 'check.refused',
  before: 'check.answered',
  unsent: 'check.unsent',
} as const;

/** That the answer is in, and what it was: nothing to do any more. */
export function AnsweredPanel({ receipt, answer }: AnsweredPanelProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <section aria-label={words.say('check.your-answer')} className={styles.panel}>
      <Text role="status" weight="semibold">
        {words.say(SENTENCE[receipt])}
      </Text>
      {/* The register keeps the first answer: what was said now is not it. */}
      {receipt === 'already-answered' ? null : (
        <dl className={styles.facts}>
          <dt className={styles.term}>{words.say('check.your-answer.recall')}</dt>
          <dd className={styles.fact}>
            {answer.recall === 'unsure' ? words.say('check.recall.unsure') : words.say(`focus.${answer.recall}`)}
          </dd>
          <dt className={styles.term}>{words.say('check.your-answer.achieved')}</dt>
          <dd className={styles.fact}>{words.say(`check.achieved.${answer.achieved}`)}</dd>
          {answer.satisfaction === undefined ? null : (
            <>
              <dt className={styles.term}>{words.say('check.your-answer.worth')}</dt>
              <dd className={styles.fact}>
                {words.say('check.your-answer.worth-value', { value: answer.satisfaction })}
              </dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: '1fr', rowGap: tokens.spacingVerticalXXS },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { margin: 0, marginBottom: tokens.spacingVerticalS },
});
