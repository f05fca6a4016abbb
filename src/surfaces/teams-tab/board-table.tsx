import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { BoardCell, BoardRow } from '../../domain/board.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { cellText } from './cell-words.ts';
import { useTabWords } from './tab-context.tsx';

export interface OpenedCell {
  readonly row: BoardRow;
  readonly type: RitualType;
  readonly cell: BoardCell;
}

interface BoardTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly rowHeading: string;
  readonly rows: readonly BoardRow[];
  readonly columns: readonly RitualType[];
  readonly today: CalendarDay;
  readonly onOpen: (opened: OpenedCell) => void;
}

/**
 * Accounts by ritual types. Native elements: two hundred Fluent buttons cost half a second of a slow machine, these a few
 * milliseconds, and a real table is read as one. Drawn again only when its rows change: a first reading tells of itself very often.
 */
export const BoardTable = memo(function BoardTable(props: BoardTableProps) {
  const { caption, rowHeading, rows, columns, today, onOpen } = props;
  const words = useTabWords();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.columnHead}>
            {rowHeading}
          </th>
          {columns.map((type) => (
            <th key={type} scope="col" className={styles.columnHead} title={words.say(`ritual.${type}`)}>
              {words.say(`ritual.${type}.short`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account} id={`account-${row.account}`} className={styles.row}>
            <th scope="row" className={styles.rowHead}>
              <span className={styles.name}>{row.details?.name ?? words.say('board.whole-programme')}</span>
              {row.details === undefined ? null : <span className={styles.kam}>{row.details.kamName}</span>}
            </th>
            {columns.map((type) => {
              const cell = row.cells[type];
              return (
                <td key={type} className={styles.cell} data-column={words.say(`ritual.${type}.short`)}>
                  {cell === undefined ? null : (
                    <CellButton
                      row={row}
                      type={type}
                      cell={cell}
                      today={today}
                      onOpen={() => onOpen({ row, type, cell })}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

interface CellButtonProps extends OpenedCell {
  readonly today: CalendarDay;
  readonly onOpen: () => void;
}

function CellButton({ row, type, cell, today, onOpen }: CellButtonProps) {
  const words = useTabWords();
  const styles = useStyles();
  const text = cellText(cell, today, words);
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-label={words.say('cell.label', {
        account: row.details?.name ?? words.say('board.whole-programme'),
        ritual: words.say(`ritual.${type}.short`),
        status: text.detail === '' ? text.status : `${text.status}, ${text.detail}`,
      })}
      onClick={onOpen}
    >
      <span className={styles.status}>
        <span aria-hidden className={mergeClasses(styles.mark, styles[text.tone])}>
          {text.mark}
        </span>
        {text.status}
      </span>
      {text.detail === '' ? null : <span className={styles.detail}>{text.detail}</span>}
    </button>
  );
}

/** Below this width rows become cards (WCAG reflow: 400 % zoom of 1,280 px). */
const NARROW = '@media (max-width: 600px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: { display: 'block', '& tbody': { display: 'block' }, '& thead': { display: 'none' } },
  },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [NARROW]: { display: 'block' },
  },
  columnHead: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    [NARROW]: {
      display: 'block',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  rowHead: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: '10rem',
    [NARROW]: { display: 'block', borderBottom: 'none' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  kam: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  cell: {
    verticalAlign: 'top',
    padding: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      display: 'block',
      borderBottom: 'none',
      ':not(:empty)::before': {
        content: 'attr(data-column)',
        display: 'block',
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase200,
        paddingInline: tokens.spacingHorizontalS,
        paddingBlockStart: tokens.spacingVerticalS,
      },
    },
  },
  button: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    cursor: 'pointer',
    [NARROW]: { paddingBlock: tokens.spacingVerticalXS },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  status: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  detail: {
    display: 'block',
    paddingInlineStart: '1.3em',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  mark: { display: 'inline-block', width: '1em', flexShrink: 0, textAlign: 'center' },
  calm: { color: tokens.colorPaletteGreenForeground1 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  late: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
