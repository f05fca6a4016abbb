import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { useNoticeStyles } from './notice-styles.ts';
import { organiserOf } from './organiser-of.ts';
import { usePaneWords } from './pane-context.tsx';
import { RitualCard } from './ritual-card.tsx';

/** In somebody else's calendar: what is there, and plainly that it is read only. Never the check: the person was not asked. */
export function SharedCalendarView({ view, owner }: { view: ShownView; owner: string }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { notice } = useNoticeStyles();
  const { organiser, invitees } = view.content;
  const name = [organiser, ...invitees].find(({ address }) => address === owner)?.name ?? owner;
  const chooser = view.kind === 'ritual' ? organiserOf(view.ritual.value, view.content) : organiser.name;
  return (
    <>
      <div className={notice}>
        <Text as="h2" weight="semibold" block className={styles.plain}>
          {words.say('pane.shared.title', { owner: name })}
        </Text>
        <Text block>{words.say('pane.shared.body', { organiser: chooser })}</Text>
      </div>
      {view.kind === 'ritual' ? (
        <RitualCard ritual={view.ritual.value} ritualAccounts={view.ritualAccounts} content={view.content} />
      ) : (
        <Text className={styles.quiet}>{words.say('pane.ritual.none.body')}</Text>
      )}
    </>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
