import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../../domain/calendar-day.ts';
import type { HealthError, OrganiserHealth } from '../../../domain/health.ts';
import type { OrganiserLine } from '../../../usecases/read-health.ts';
import { useTab } from '../tab-context.tsx';
import { coverageValues, sayMoment } from './health-text.ts';
import { useSettingsWords } from './settings-words.ts';

const COLUMNS = ['organiser', 'last-sync', 'addin-seen', 'coverage', 'errors'] as const;

/** Rows drawn at a time, as on the board. */
const ROWS_AT_A_TIME = 100;

/** One row a person, all in the same colours: figures stand beside names, and compare nobody. */
export function HealthTable({ organisers }: { organisers: readonly OrganiserLine[] }) {
  const words = useSettingsWords();
  const styles = useStyles();
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const more = Math.min(ROWS_AT_A_TIME, organisers.length - most);
  return (
    <>
      <table className={styles.table} aria-label={words.say('health.caption')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  column === 'organiser' && styles.organisers,
                  column === 'errors' && styles.sentences,
                )}
              >
                {words.say(`health.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisers.slice(0, most).map((line) => (
            <Row key={line.health?.organiser ?? line.address} line={line} />
          ))}
        </tbody>
      </table>
      {more <= 0 ? null : (
        <Button className={styles.start} onClick={() => setMost(most + ROWS_AT_A_TIME)}>
          {words.say('health.more', { count: more })}
        </Button>
      )}
    </>
  );
}

function Row({ line: { name, address, health } }: { line: OrganiserLine }) {
  const words = useSettingsWords();
  const styles = useStyles();
  const errors = health?.errors ?? [];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <span className={styles.name}>{name === address ? <Address address={address} /> : name}</span>
        {name === address ? null : (
          <span className={styles.quiet}>
            <Address address={address} />
          </span>
        )}
      </th>
      <td className={styles.cell} data-column={words.say('health.column.last-sync')}>
        <Moment at={health?.lastSync} otherwise={words.say('health.never-synced')} />
      </td>
      <td className={styles.cell} data-column={words.say('health.column.addin-seen')}>
        <Moment at={health?.addinSeen} otherwise={words.say('health.never-seen')} />
      </td>
      <td className={styles.cell} data-column={words.say('health.column.coverage')}>
        <Coverage health={health} />
      </td>
      <td className={styles.cell} data-column={words.say('health.column.errors')}>
        {health === undefined ? words.say('health.never-opened', { name }) : null}
        {health !== undefined && errors.length === 0 ? words.say('health.no-errors') : null}
        {errors.length === 0 ? null : (
          <ul className={styles.errors}>
            {errors.map((error) => (
              <ErrorLine key={error.because} error={error} name={name} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** An address that is too long for its line is parted where a person would part it. */
function Address({ address }: { address: string }) {
  const at = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

function Moment({ at, otherwise }: { at: Instant | undefined; otherwise: string }) {
  const words = useSettingsWords();
  const { ports, settings } = useTab();
  if (at === undefined) return otherwise;
  return <time dateTime={at}>{sayMoment(words, at, ports.clock.now(), settings.timeZone)}</time>;
}

function Coverage({ health }: { health: OrganiserHealth | undefined }) {
  const words = useSettingsWords();
  if (health?.gateCoverage !== undefined) return words.say('health.coverage', coverageValues(health.gateCoverage));
  return words.say(health?.lastSync === undefined ? 'health.coverage.unknown' : 'health.coverage.none');
}

/** What happened, what to do about it, and which rituals: those can be looked up in the register. */
function ErrorLine({ error: { because, refs }, name }: { error: HealthError; name: string }) {
  const words = useSettingsWords();
  const styles = useStyles();
  const isWholeCalendar = because === 'calendar' && refs.length === 0;
  return (
    <li>
      {words.say(isWholeCalendar ? 'health.error.calendar.whole' : `health.error.${because}`, {
        name,
        count: refs.length,
      })}
      {refs.length === 0 ? null : <span className={styles.quiet}>{words.list(refs)}</span>}
    </li>
  );
}

/** Below this width rows become cards, as those of the board do; five columns of words need more room than marks. */
const NARROW = '@media (max-width: 1000px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: { display: 'block', '& tbody': { display: 'block' }, '& thead': { display: 'none' } },
  },
  row: {
    [NARROW]: {
      display: 'block',
      paddingBlock: tokens.spacingVerticalS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  cell: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      display: 'block',
      padding: 0,
      borderBottom: 'none',
      '&[data-column]::before': {
        content: 'attr(data-column)',
        display: 'block',
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase200,
        paddingBlockStart: tokens.spacingVerticalS,
      },
    },
  },
  // Long words of a heading part between syllables, not at any letter, where the browser knows them.
  head: { fontWeight: tokens.fontWeightSemibold, hyphens: 'auto' },
  organisers: { width: '23%' },
  sentences: { width: '29%' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  errors: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  start: { alignSelf: 'flex-start' },
});
