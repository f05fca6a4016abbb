import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { startDayOf } from '../../domain/time-zone.ts';
import type { LastTime as Before } from '../../usecases/find-last-time.ts';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useToday } from './use-today.ts';

/** What was meant and what came of it, in sight. Below the fields: it comes late, and nothing that is typed in may move. */
export function LastTime({ ritual, outcome }: Before) {
  const words = usePaneWords();
  const styles = useStyles();
  const { settings } = usePane();
  const today = useToday();
  const day = words.day(startDayOf(ritual, settings.timeZone), today);
  const title = words.say('pane.last-time', { day });
  const { statement } = ritual.objective;
  return (
    <section aria-label={title} className={styles.before}>
      <Text block size={200} weight="semibold">
        {title}
      </Text>
      <Text block>
        {statement === '' ? words.say('pane.last-time.no-objective') : words.say('pane.strategic.quote', { statement })}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {outcome.kind === 'figures'
          ? words.say('pane.last-time.outcome', { answered: outcome.answered, yes: outcome.achieved.yes })
          : words.say('pane.last-time.too-few', { answered: outcome.answered })}
      </Text>
    </section>
  );
}

const useStyles = makeStyles({
  before: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
