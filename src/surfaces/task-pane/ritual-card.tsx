import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Account } from '../../domain/account.ts';
import type { OpenMeetingContent } from '../../domain/meeting.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { organiserOf } from './organiser-of.ts';
import { accountNames } from './ritual-draft.ts';
import { usePaneWords } from './pane-context.tsx';

interface RitualCardProps {
  readonly ritual: Ritual;
  readonly ritualAccounts: readonly Account[];
  readonly content: OpenMeetingContent;
  /** An attendee of a meeting to come: what they can do about it. */
  readonly expects?: boolean;
}

/** What an attendee reads before the meeting: which ritual, of whom, what for, and how one will know. */
export function RitualCard({ ritual, ritualAccounts, content, expects = false }: RitualCardProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { focus, secondary, statement, evidence } = ritual.objective;
  const focuses = [...(focus === undefined ? [] : [focus]), ...secondary].map((one) => words.say(`focus.${one}`));
  return (
    <section aria-label={words.say('pane.ritual.objective')} className={styles.card}>
      <RitualHeading ritual={ritual} ritualAccounts={ritualAccounts} />
      {ritual.state === 'cancelled' ? <Text weight="semibold">{words.say('pane.ritual.cancelled')}</Text> : null}
      {statement === '' && focuses.length === 0 ? <Text>{words.say('pane.ritual.no-statement')}</Text> : null}
      <dl className={styles.facts}>
        {focuses.length === 0 ? null : <Fact term={words.say('pane.ritual.for')} texts={focuses} />}
        {statement === '' ? null : <Fact term={words.say('pane.ritual.statement')} texts={[statement]} />}
        {evidence === '' ? null : <Fact term={words.say('pane.ritual.evidence')} texts={[evidence]} />}
      </dl>
      {expects && statement !== '' ? <Text>{words.say('pane.ritual.expected')}</Text> : null}
      <Text size={200} className={styles.quiet}>
        {words.say('pane.ritual.organised-by', { organiser: organiserOf(ritual, content) })}
      </Text>
    </section>
  );
}

export function RitualHeading({ ritual, ritualAccounts }: Pick<RitualCardProps, 'ritual' | 'ritualAccounts'>) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div>
      <Text as="h2" weight="semibold" size={400} block className={styles.plain}>
        {words.say(`ritual.${ritual.type}`)}
      </Text>
      <Text block>{words.list(accountNames(ritual.accounts, ritualAccounts, words.say('programme')))}</Text>
    </div>
  );
}

function Fact({ term, texts }: { term: string; texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.quiet}>{term}</dt>
      {texts.map((text) => (
        <dd key={text} className={styles.fact}>
          {text}
        </dd>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  plain: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});
