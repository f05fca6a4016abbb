import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ANSWERS_NEEDED, type Outcome } from '../../domain/check.ts';
import { usePane, usePaneWords } from './pane-context.tsx';

/** What attendees said, to the organiser: counts only, and none below five answers. */
export function OutcomePanel({ outcome }: { outcome: Outcome }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { settings } = usePane();
  return (
    <section aria-label={words.say('pane.outcome.title')} className={styles.panel}>
      <Text as="h2" weight="semibold" size={400} className={styles.plain}>
        {words.say('pane.outcome.title')}
      </Text>
      {outcome.kind === 'too-few' ? (
        <Text>{words.say('pane.outcome.too-few', { answered: outcome.answered, needed: outcome.needed })}</Text>
      ) : (
        <Figures outcome={outcome} />
      )}
      {outcome.own === undefined ? null : (
        <Text size={200} className={styles.quiet}>
          {words.say('pane.outcome.own')}
        </Text>
      )}
      {settings.boardAddress === undefined ? null : (
        <Link href={settings.boardAddress} target="_blank" rel="noreferrer">
          {words.say('pane.outcome.board')}
        </Link>
      )}
    </section>
  );
}

function Figures({ outcome }: { outcome: Extract<Outcome, { kind: 'figures' }> }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { answered, recall, achieved, satisfaction, changeDecided } = outcome;
  const didNotHappen = achieved['did-not-happen'];
  return (
    <dl className={styles.figures}>
      {recall === undefined ? null : (
        <Figure
          name={words.say('pane.outcome.recall')}
          value={words.say('pane.outcome.recall.value', { focus: recall.focus, answered })}
          more={
            recall.secondary === 0 ? undefined : words.say('pane.outcome.recall.secondary', { count: recall.secondary })
          }
        />
      )}
      <Figure
        name={words.say('pane.outcome.achieved')}
        value={words.say('pane.outcome.achieved.value', {
          yes: achieved.yes,
          answered,
          partly: achieved.partly,
          no: achieved.no,
        })}
        more={didNotHappen === 0 ? undefined : words.say('pane.outcome.did-not-happen', { count: didNotHappen })}
      />
      <Figure
        name={words.say('pane.outcome.satisfaction')}
        value={
          satisfaction === undefined
            ? words.say('pane.outcome.satisfaction.too-few', { needed: ANSWERS_NEEDED })
            : words.say('pane.outcome.satisfaction.value', { mean: words.number(satisfaction, 1) })
        }
        more={undefined}
      />
      {changeDecided === undefined ? null : (
        <Figure
          name={words.say('pane.outcome.change')}
          value={words.say('pane.outcome.change.value', { yes: changeDecided.yes, of: changeDecided.of })}
          more={undefined}
        />
      )}
    </dl>
  );
}

function Figure({ name, value, more }: { name: string; value: string; more: string | undefined }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.quiet}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {more === undefined ? null : <dd className={styles.more}>{more}</dd>}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  plain: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figures: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  more: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
