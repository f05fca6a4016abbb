import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { RowsSoFar } from '../../ports/register-copy.ts';
import { Unseen } from '../shared/unseen.tsx';
import { usePageStyles } from './page-styles.ts';
import { useTabWords } from './tab-context.tsx';

interface FirstReadingProps {
  readonly rows: RowsSoFar;
  /** A board of what has come is shown below. */
  readonly hasBoard: boolean;
}

/** How far the first reading of the register is. How much there is nobody says beforehand, so the bar only moves. */
export function FirstReading({ rows, hasBoard }: FirstReadingProps) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={styles.reading}>
      <Text aria-hidden>{words.say('board.reading-register', { ...rows })}</Text>
      <ProgressBar aria-label={words.say('state.loading')} />
      {hasBoard ? <Text className={page.quiet}>{words.say('board.incomplete')}</Text> : null}
      <Unseen as="div" role="status">
        {words.say('board.reading-register', { accounts: roughly(rows.accounts), rituals: roughly(rows.rituals) })}
      </Unseen>
    </div>
  );
}

/** Its first digit, as in 40,000: who listens hears of progress a few times, not with each page. */
export function roughly(count: number): number {
  if (count <= 0) return 0;
  const magnitude = 10 ** Math.floor(Math.log10(count));
  return Math.floor(count / magnitude) * magnitude;
}

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
