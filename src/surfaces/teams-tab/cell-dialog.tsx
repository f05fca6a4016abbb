import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { BoardCell } from '../../domain/board.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { startDayOf } from '../../domain/time-zone.ts';
import type { OpenedCell } from './board-table.tsx';
import { cellText, reasonSentences } from './cell-words.ts';
import { useTab, useTabWords } from './tab-context.tsx';

interface CellDialogProps {
  readonly opened: OpenedCell;
  /** Of a large register the words of the rituals come a moment after the board. */
  readonly hasWords: boolean;
  readonly today: CalendarDay;
  readonly onClose: () => void;
}

/** Why the cell says what it says, in sentences, with the meetings behind it. */
export function CellDialog({ opened, hasWords, today, onClose }: CellDialogProps) {
  const words = useTabWords();
  const styles = useStyles();
  const titleId = useId();
  const { row, type, cell } = opened;
  return (
    <Dialog open onOpenChange={(_, data) => (data.open ? undefined : onClose())}>
      <DialogSurface aria-labelledby={titleId}>
        <DialogBody>
          <DialogTitle id={titleId}>
            {row.details?.name ?? words.say('programme')} · {words.say(`ritual.${type}`)}
          </DialogTitle>
          {/* Reachable by keyboard, because it scrolls when many meetings stand behind a status. */}
          <DialogContent className={styles.content} tabIndex={0} role="group" aria-labelledby={titleId}>
            <Text weight="semibold">{cellText(cell, today, words).status}</Text>
            <Text>{reasonSentences(cell, today, words).join(' ')}</Text>
            {row.details === undefined ? null : (
              <Text size={200} className={styles.quiet}>
                {words.say('why.kam', { kam: row.details.kamName })}
              </Text>
            )}
            <Text as="h3" weight="semibold" className={styles.heading}>
              {words.say('why.meetings')}
            </Text>
            {hasWords ? (
              <MeetingList cell={cell} today={today} />
            ) : (
              <Spinner size="tiny" labelPosition="after" label={words.say('state.loading')} />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.say('why.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function MeetingList({ cell, today }: { cell: BoardCell; today: CalendarDay }) {
  const words = useTabWords();
  const styles = useStyles();
  const meetings: readonly (readonly ['held' | 'planned' | 'drafted', Ritual])[] = [
    ...cell.drafted.map((ritual) => ['drafted', ritual] as const),
    ...cell.planned.map((ritual) => ['planned', ritual] as const),
    ...cell.held.map((ritual) => ['held', ritual] as const),
  ];
  if (meetings.length === 0) return <Text>{words.say('why.meetings.none')}</Text>;
  return (
    <ul className={styles.list}>
      {meetings.map(([standing, ritual]) => (
        <MeetingLine key={ritual.ref} standing={standing} ritual={ritual} today={today} />
      ))}
    </ul>
  );
}

function MeetingLine({
  standing,
  ritual,
  today,
}: {
  standing: 'held' | 'planned' | 'drafted';
  ritual: Ritual;
  today: CalendarDay;
}) {
  const words = useTabWords();
  const styles = useStyles();
  const { settings } = useTab();
  const { statement } = ritual.objective;
  return (
    <li>
      <Text block>
        {words.day(startDayOf(ritual, settings.timeZone), today)} · {words.say(`why.meeting.${standing}`)}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {statement === '' ? words.say('why.meeting.no-objective') : statement}
      </Text>
    </li>
  );
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: { margin: 0, marginBlockStart: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
