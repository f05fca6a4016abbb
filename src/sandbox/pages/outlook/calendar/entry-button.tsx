/** One calendar entry as a button. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DateTime } from 'luxon';
import type { CalendarEntry } from '../../../hosts/outlook/outlook-host-types.ts';
import { spokenName, stateWords } from './week-days.ts';

const useStyles = makeStyles({
  entry: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    padding: '2px 6px',
    textAlign: 'left',
    verticalAlign: 'top',
    font: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1, borderLeftStyle: 'dashed' },
  cancelled: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  struck: { textDecorationLine: 'line-through' },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block', overflowWrap: 'break-word' },
  line: { display: 'block' },
});

export function EntryButton({
  entry,
  timeZone,
  me,
  onOpen,
}: {
  entry: CalendarEntry;
  timeZone: string;
  /** Address of who looks at it. */
  me: string;
  onOpen: (id: string) => void;
}) {
  const styles = useStyles();
  const words = stateWords(entry);
  const at = (instant: number): string => DateTime.fromMillis(instant, { zone: timeZone }).toFormat('HH:mm');
  const unanswered =
    !entry.isOrganizer && (entry.response === 'notResponded' || entry.response === 'tentativelyAccepted');
  return (
    <button
      type="button"
      className={mergeClasses(styles.entry, unanswered && styles.open, entry.isCancelled && styles.cancelled)}
      aria-label={spokenName(entry, timeZone, me)}
      title={spokenName(entry, timeZone, me)}
      onClick={() => onOpen(entry.id)}
    >
      <span className={mergeClasses(styles.title, entry.isCancelled && styles.struck)}>
        {entry.subject || '(no title)'}
      </span>
      {!entry.isAllDay && (
        <span className={styles.line}>
          {at(entry.start)}–{at(entry.end)}
        </span>
      )}
      {words.length > 0 && <span className={styles.line}>{words.join(', ')}</span>}
      {entry.location !== '' && <span className={styles.line}>{entry.location}</span>}
    </button>
  );
}
