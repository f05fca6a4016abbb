import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outcome } from '../../domain/check.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { startDayOf } from '../../domain/time-zone.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useToday } from './use-today.ts';

/** What was meant and what came of it, closed until wanted. */
export function LastTime({ ritual, outcome }: { ritual: Ritual; outcome: Outcome }) {
  const words = usePaneWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { settings } = usePane();
  const today = useToday();
  const day = words.day(startDayOf(ritual, settings.timeZone), today);
  const { statement } = ritual.objective;
  return (
    <Disclosure summary={words.say('pane.last-time', { day })} open={open} onToggle={setOpen}>
      <Text block>
        {statement === '' ? words.say('pane.last-time.no-objective') : words.say('pane.strategic.quote', { statement })}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {outcome.kind === 'figures'
          ? words.say('pane.last-time.outcome', { answered: outcome.answered, yes: outcome.achieved.yes })
          : words.say('pane.last-time.too-few', { answered: outcome.answered })}
      </Text>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});
