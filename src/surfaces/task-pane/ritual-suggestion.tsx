import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Account } from '../../domain/account.ts';
import type { Instant } from '../../domain/calendar-day.ts';
import type { InferenceReason } from '../../domain/inference/infer-ritual.ts';
import type { RitualSuggestion as Suggested } from '../../domain/suggest-ritual.ts';
import { startDayOf } from '../../domain/time-zone.ts';
import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import { useAskedByGate, usePane, usePaneWords } from './pane-context.tsx';
import { useLastTime } from './use-last-time.ts';
import { useToday } from './use-today.ts';

interface RitualSuggestionProps {
  readonly suggestion: Suggested;
  /** Names for the accounts that a reason rests on. */
  readonly accounts: readonly Account[];
  /** When the meeting is: the last one before it is named. */
  readonly start: Instant;
  /** The pane has just opened on it: Enter accepts. Later the keyboard stays where the person has it. */
  readonly takesKeyboard: boolean;
  readonly onAccept: () => void;
  readonly onOther: () => void;
  readonly onNoRitual: () => void;
}

/** One sentence that is accepted with one key; nothing of it is applied before. */
export function RitualSuggestion(props: RitualSuggestionProps) {
  const { suggestion, accounts, start, takesKeyboard, onAccept, onOther, onNoRitual } = props;
  const words = usePaneWords();
  const styles = useStyles();
  const titleId = useId();
  const reasonId = useId();
  const accept = useRef<HTMLButtonElement>(null);
  const { settings } = usePane();
  const { turn } = useAskedByGate();
  const today = useToday();
  const ritual = words.say(`ritual.${suggestion.type}`);
  const last = useLastTime(
    { type: suggestion.type, accounts: suggestion.accounts.map(({ key }) => key) },
    { start },
    undefined,
  );
  const names = words.list(suggestion.accounts.map(({ name }) => name));
  const of = names === '' ? '' : '-of';

  useEffect(() => {
    if (takesKeyboard) accept.current?.focus();
  }, [takesKeyboard, turn]);

  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <Text id={titleId} as="h2" weight="semibold" size={400} className={styles.plain}>
        {words.say(`pane.suggest.title${of}`, { ritual, accounts: names })}
      </Text>
      <Text id={reasonId} size={200} className={styles.quiet}>
        {reasonsOf(suggestion, accounts, words).join(' · ')}
      </Text>
      <div className={styles.actions}>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            accept.current = button;
          }}
          appearance="primary"
          aria-label={words.say(`pane.suggest.accept.label${of}`, { ritual, accounts: names })}
          aria-describedby={reasonId}
          onClick={onAccept}
        >
          {words.say('pane.suggest.accept')}
        </Button>
        <Link as="button" onClick={onOther}>
          {words.say('pane.suggest.other')}
        </Link>
        <Link as="button" onClick={onNoRitual}>
          {words.say('pane.choose.not-a-ritual')}
        </Link>
      </div>
      {/* It comes late: below what is clicked on. */}
      <Text size={200} className={mergeClasses(styles.quiet, styles.late)}>
        {last === undefined
          ? ''
          : words.say('pane.suggest.last', {
              relative: words.relativeDay(startDayOf(last.ritual, settings.timeZone), today),
            })}
      </Text>
    </section>
  );
}

function reasonsOf(
  { because, minutes }: Suggested,
  accounts: readonly Account[],
  words: Words<PaneKey>,
): readonly string[] {
  const nameOf = (key: string) => accounts.find((account) => account.key === key)?.name ?? key;
  const say = (reason: InferenceReason): string | undefined => {
    switch (reason.code) {
      case 'client-people':
        return words.say('pane.suggest.because.client-people', {
          people: reason.people,
          account: nameOf(reason.account),
        });
      case 'several-clients':
        return words.say('pane.suggest.because.several-clients', { accounts: words.list(reason.accounts.map(nameOf)) });
      case 'internal-only':
        return words.say('pane.suggest.because.internal-only', { people: reason.people });
      case 'account-named':
      case 'all-accounts':
      case 'named':
      case 'assessment':
      case 'preparation':
        return words.say(`pane.suggest.because.${reason.code}`, { words: reason.words });
      case 'rhythm':
        return words.say('pane.suggest.because.rhythm');
      // The length is said once, whether it decided or not; the last two speak against a ritual.
      case 'length':
      case 'other-business':
      case 'no-sign':
        return undefined;
    }
  };
  const said = because.flatMap((reason) => say(reason) ?? []);
  return minutes === undefined ? said : [...said, words.say('pane.suggest.because.length', { minutes })];
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  late: { marginBlockStart: tokens.spacingVerticalXS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
});
