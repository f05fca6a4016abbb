import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { ObjectiveJudgement } from '../../domain/objective/judge-by-lexicons.ts';
import type { Reason } from '../../domain/objective/reasons.ts';
import { objectiveJudge, useDeferred } from './deferred.ts';
import { usePaneWords } from './pane-context.tsx';

interface JudgementLineProps {
  readonly id: string;
  readonly judgement: ObjectiveJudgement | undefined;
  /** Nothing is written: an example shows how it may begin. */
  readonly isEmpty: boolean;
  /** The beginning of a better sentence, on the person's own click. */
  readonly onBegin: (starter: string) => void;
}

/** Reasons that quote words of the text; the others are said by the advice alone. */
const QUOTING = [
  'multiple-objectives',
  'business-target',
  'decided-elsewhere',
  'past-decision',
  'decision-ruled-out',
  'no-object',
  'not-observable',
  'activity',
  'generic-words',
] as const;

/**
 * What is thought of the sentence, in a place of its own under the field: as high with a verdict as without, so that nothing below ever
 * moves. Quiet colour, never red: it is advice.
 */
export function JudgementLine({ id, judgement, isEmpty, onBegin }: JudgementLineProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const judge = useDeferred(objectiveJudge);
  const starter =
    judgement?.advice === undefined || judge.kind !== 'there'
      ? undefined
      : judge.part.starterOf(judgement.advice, judgement.language);
  return (
    <div className={styles.place}>
      {judgement === undefined ? (
        <div id={id} className={styles.hint}>
          <div>{words.say('pane.statement.hint')}</div>
          {isEmpty ? <div>{words.say('pane.statement.example')}</div> : null}
        </div>
      ) : null}
      <div role="status" className={styles.said} id={judgement === undefined ? undefined : id}>
        {judgement === undefined ? null : (
          <>
            {judgement.verdict === 'explicit' ? (
              <CheckmarkCircleRegular aria-hidden className={styles.mark} />
            ) : (
              <CircleRegular aria-hidden className={styles.mark} />
            )}
            <span>{sentence(judgement)}</span>
          </>
        )}
      </div>
      {starter === undefined ? null : (
        <Link
          as="button"
          className={styles.starter}
          aria-label={words.say('pane.judged.begin', { starter })}
          onClick={() => onBegin(starter)}
        >
          {starter}
        </Link>
      )}
    </div>
  );

  function sentence({ verdict, because, advice }: ObjectiveJudgement): string {
    const isRecycled = because.some(({ code }) => code === 'recycled');
    const parts = [words.say(verdict === 'explicit' ? 'pane.judged.explicit' : 'pane.judged.vague')];
    if (verdict !== 'explicit') parts.push(...reasonSaid(because[0]));
    if (isRecycled && advice?.code !== 'say-what-is-new') parts.push(words.say('pane.judged.recycled'));
    // The starter has a button of its own.
    if (advice !== undefined && judge.kind === 'there') {
      parts.push(judge.part.adviceSentence({ ...advice, starter: undefined }, words.language));
    }
    return parts.join(' ');
  }

  function reasonSaid(reason: Reason | undefined): readonly string[] {
    const code = QUOTING.find((one) => one === reason?.code);
    if (code === undefined || reason === undefined || reason.words.length === 0) return [];
    const quoted = words.list(reason.words.map((text) => words.say('pane.judged.quote', { text })));
    return [words.say(`pane.judged.because.${code}`, { words: quoted })];
  }
}

/** Four lines of small print and the starter: the longest of what is said, at 320 px. */
const PLACE_HEIGHT = '80px';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    height: PLACE_HEIGHT,
    paddingBlockStart: tokens.spacingVerticalXXS,
    overflowY: 'auto',
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  said: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  mark: { flexShrink: 0, marginBlockStart: '2px' },
  starter: { alignSelf: 'flex-start', textAlign: 'start', fontSize: tokens.fontSizeBase200 },
});
