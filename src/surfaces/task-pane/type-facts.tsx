import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CharterEntry } from '../../domain/charter.ts';
import { ATTRIBUTES, RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';
import { inHours } from './in-hours.ts';
import { usePaneWords } from './pane-context.tsx';

const PLACES = ['internal', 'external'] as const;
const DRIVERS = ['account-manager', 'senior-management'] as const;

/** Where a type stands in the two-by-two of place and driver (S:139-151), and what the programme's charter says of it. */
export function TypeFacts({ type, charter }: { type: RitualType; charter: CharterEntry }) {
  const words = usePaneWords();
  const styles = useStyles();
  const charterId = useId();
  return (
    <div className={styles.facts}>
      <table className={styles.square}>
        <caption className={styles.caption}>{words.say('pane.facts.place')}</caption>
        <thead>
          <tr>
            <td />
            {PLACES.map((place) => (
              <th key={place} scope="col" className={styles.head}>
                {words.say(`pane.facts.${place}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DRIVERS.map((driver) => (
            <tr key={driver}>
              <th scope="row" className={styles.head}>
                {words.say(`pane.facts.${driver}`)}
              </th>
              {PLACES.map((place) => (
                <td key={place} className={styles.cell}>
                  {RITUAL_TYPES.filter(
                    (one) => ATTRIBUTES[one].place === place && ATTRIBUTES[one].driver === driver,
                  ).map((one) => (
                    <span key={one} className={mergeClasses(styles.name, one === type && styles.own)}>
                      {one === type ? '●\u00a0' : ''}
                      {words.say(`ritual.${one}.short`)}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text id={charterId} size={200} weight="semibold">
        {words.say('pane.facts.charter')}
      </Text>
      <ul aria-labelledby={charterId} className={styles.list}>
        {rulesOf(charter).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  );

  /** Only what the charter says: where it is silent, so is the pane. */
  function rulesOf(entry: CharterEntry): readonly string[] {
    const { coverage, range, longestMinutes, shortestDays, mostPeople, venue, participants, gateMode } = entry;
    return [
      entry.name === undefined || entry.name === words.say(`ritual.${type}`)
        ? undefined
        : words.say('pane.facts.name', { name: entry.name }),
      coverage === 'all'
        ? words.say('pane.facts.range', { same: range.min === range.max ? 'yes' : 'no', ...range })
        : words.say(`pane.facts.coverage.${coverage}`),
      longestMinutes === undefined
        ? undefined
        : words.say('pane.facts.longest', { hours: inHours(words, longestMinutes) }),
      shortestDays === undefined ? undefined : words.say('pane.facts.shortest', { days: shortestDays }),
      mostPeople === undefined ? undefined : words.say('pane.facts.people', { people: mostPeople }),
      venue === undefined ? undefined : words.say('pane.facts.venue', { venue }),
      participants.length === 0
        ? undefined
        : words.say('pane.facts.participants', { participants: words.list(participants) }),
      words.say(`pane.facts.gate.${gateMode}`),
    ].filter((rule) => rule !== undefined);
  }
}

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  square: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: tokens.spacingVerticalXS },
  head: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingHorizontalXS,
  },
  cell: {
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'block', overflowWrap: 'break-word' },
  own: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
