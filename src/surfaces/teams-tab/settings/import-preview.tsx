import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPlan, PlannedLine } from '../../../domain/account-import/plan-import.ts';
import type { DayOrder } from '../../../domain/account-import/read-day.ts';
import { sayField, sayPlace, sayProblemInColumn, sayValue } from '../../../i18n/say-account-import.ts';
import { usePageStyles } from '../page-styles.ts';
import { SaveRejected } from './save-rejected.tsx';
import type { AccountImportState } from './use-account-import.ts';
import { useSettingsWords } from './settings-words.ts';

type Status = PlannedLine['status'];

const STATUSES = ['new', 'changed', 'unchanged', 'rejected'] as const satisfies readonly Status[];
/** Rows drawn at a time: a list may have 20,000, of which a person reads the first and the rejected ones. */
const ROWS_AT_A_TIME = 100;

interface ImportPreviewProps {
  readonly preview: Extract<AccountImportState, { readonly kind: 'preview' }>;
  readonly onDayOrder: (order: DayOrder) => void;
  readonly onImport: () => void;
  readonly onClear: () => void;
}

/** What would change, before anything does. */
export function ImportPreview({ preview, onDayOrder, onImport, onClear }: ImportPreviewProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { plan, given, dayOrder } = preview;
  const counts = countsOf(plan);
  const writes = counts.new + counts.changed;
  const { ignored } = plan.columns;
  const asksForOrder = dayOrder !== 'unknown' || plan.lines.some(isUnsureOfOrder);

  return (
    <>
      <h2 className={page.subtitle} tabIndex={-1}>
        {words.say('accounts.preview.title')}
      </h2>
      <Text block className={page.quiet}>
        {given.fileName ?? words.say('accounts.pasted')}
      </Text>
      <div role="status">
        <Text block weight="semibold">
          {words.say('accounts.preview.counts', { made: counts.new, ...counts })}
        </Text>
        <Text block>{words.say('accounts.preview.left-alone', { count: plan.leftAlone })}</Text>
        {ignored.length === 0 ? null : (
          <Text block>
            {words.say('accounts.preview.ignored', { count: ignored.length, names: words.list(ignored) })}
          </Text>
        )}
      </div>
      {asksForOrder ? (
        <Field label={words.say('accounts.day-order')} className={styles.narrow}>
          <Select value={dayOrder} onChange={(_, { value }) => onDayOrder(value as DayOrder)}>
            {dayOrder === 'unknown' ? <option value="unknown">{words.say('accounts.day-order.unknown')}</option> : null}
            <option value="day-first">{words.say('accounts.day-order.day-first')}</option>
            <option value="month-first">{words.say('accounts.day-order.month-first')}</option>
          </Select>
        </Field>
      ) : null}
      <div className={styles.buttons}>
        {writes === 0 ? (
          <Text>{words.say('accounts.nothing-to-import')}</Text>
        ) : (
          <Button appearance="primary" onClick={onImport}>
            {words.say('accounts.import', { count: writes })}
          </Button>
        )}
        <Button onClick={onClear}>{words.say('accounts.again')}</Button>
        {counts.rejected === 0 ? null : <SaveRejected plan={plan} separator={preview.sheet.separator} />}
      </div>
      <Lines plan={plan} counts={counts} />
    </>
  );
}

function Lines({ plan, counts }: { plan: ImportPlan; counts: Readonly<Record<Status, number>> }) {
  const words = useSettingsWords();
  const styles = useStyles();
  const [shown, setShown] = useState<Status | 'all'>(counts.rejected > 0 ? 'rejected' : 'all');
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const lines = shown === 'all' ? plan.lines : plan.lines.filter(({ status }) => status === shown);
  const more = Math.min(ROWS_AT_A_TIME, lines.length - most);
  return (
    <>
      <Field label={words.say('accounts.show')} className={styles.narrow}>
        <Select
          value={shown}
          onChange={(_, { value }) => {
            setShown(value as Status | 'all');
            setMost(ROWS_AT_A_TIME);
          }}
        >
          <option value="all">{words.say('accounts.show.all', { count: plan.lines.length })}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {words.say(`accounts.show.${status}`, { count: counts[status] })}
            </option>
          ))}
        </Select>
      </Field>
      {lines.length === 0 ? (
        <Text>{words.say('accounts.preview.none')}</Text>
      ) : (
        // The table scrolls in its own box: a page that scrolls sideways loses its head.
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.say('accounts.preview.caption')}>
          <table className={styles.table} aria-label={words.say('accounts.preview.caption')}>
            <thead>
              <tr>
                {(['line', 'account', 'status', 'details'] as const).map((column) => (
                  <th key={column} scope="col" className={styles.cell}>
                    {words.say(`accounts.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, most).map((line) => (
                <Line key={line.row.line} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more <= 0 ? null : (
        <Button className={styles.start} onClick={() => setMost(most + ROWS_AT_A_TIME)}>
          {words.say('accounts.preview.more', { count: more })}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { line: PlannedLine }) {
  const words = useSettingsWords();
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.place)}>{sayPlace(words, line.row)}</td>
      <th scope="row" className={styles.cell}>
        {line.name}
      </th>
      <td className={mergeClasses(styles.cell, line.status === 'rejected' && styles.rejected)}>
        {words.say(`accounts.status.${line.status}`)}
      </td>
      <td className={styles.cell}>
        <ul className={styles.details}>
          {detailsOf(line, words).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function detailsOf(line: PlannedLine, words: ReturnType<typeof useSettingsWords>): readonly string[] {
  if (line.status === 'rejected') return line.problems.map((problem) => sayProblemInColumn(words, problem));
  return line.changes.map(({ field, before, after }) => {
    const values = { field: sayField(words, field), after: sayValue(words, after) };
    if (line.status === 'new') return words.say('accounts.filled', values);
    return words.say('accounts.change', { ...values, before: sayValue(words, before) });
  });
}

function countsOf(plan: ImportPlan): Readonly<Record<Status, number>> {
  const counts = { new: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const { status } of plan.lines) counts[status] += 1;
  return counts;
}

function isUnsureOfOrder(line: PlannedLine): boolean {
  return line.status === 'rejected' && line.problems.some(({ code }) => code === 'order-unknown');
}

/** Below this width lines become cards, as the rows of the board do. */
const NARROW = '@media (max-width: 600px)';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  narrow: { maxWidth: '20rem' },
  start: { alignSelf: 'flex-start' },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    textAlign: 'start',
    [NARROW]: { display: 'block', '& tbody': { display: 'block' }, '& thead': { display: 'none' } },
  },
  row: {
    [NARROW]: {
      display: 'block',
      paddingBlock: tokens.spacingVerticalS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    verticalAlign: 'top',
    fontSize: tokens.fontSizeBase300,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', padding: 0, borderBottom: 'none' },
  },
  place: { whiteSpace: 'nowrap', [NARROW]: { color: tokens.colorNeutralForeground2 } },
  rejected: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  details: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});
