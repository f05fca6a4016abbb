import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../domain/check.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { startDayOf } from '../../domain/time-zone.ts';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useToday } from './use-today.ts';

/** What was meant and what came of it, closed until wanted. */
export function LastTime({ ritual, outcome }: { ritual: Ritual; outcome: Outcome }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { settings } = usePane();
  const today = useToday();
  const day = words.day(startDayOf(ritual, settings.timeZone), today);
  const { statement } = ritual.objective;
  return (
    <details>
      <summary className={styles.summary}>{words.say('pane.last-time', { day })}</summary>
      <div className={styles.body}>
        <Text block>
          {statement === ''
            ? words.say('pane.last-time.no-objective')
            : words.say('pane.strategic.quote', { statement })}
        </Text>
        <Text block size={200} className={styles.quiet}>
          {outcome.kind === 'figures'
            ? words.say('pane.last-time.outcome', { answered: outcome.answered, yes: outcome.achieved.yes })
            : words.say('pane.last-time.too-few', { answered: outcome.answered })}
        </Text>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  body: { paddingBlockStart: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
