import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Account } from '../../domain/account.ts';
import type { TypedField } from '../../domain/ritual-merge.ts';
import type { Ritual } from '../../domain/ritual.ts';
import type { SaveConflict } from './save-status.ts';
import { accountNames } from './ritual-draft.ts';
import { usePaneWords } from './pane-context.tsx';

interface ConflictPanelProps {
  readonly conflict: SaveConflict;
  readonly accounts: readonly Account[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people changed the same field: both texts stand side by side, and a person decides. */
export function ConflictPanel({ conflict, accounts, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const words = usePaneWords();
  const styles = useStyles();

  function shown(ritual: Ritual, field: TypedField): string {
    const text = valueOf(ritual, field);
    return text === '' ? words.say('pane.conflict.empty') : text;
  }

  function valueOf(ritual: Ritual, field: TypedField): string {
    const { focus, secondary, statement, evidence } = ritual.objective;
    switch (field) {
      case 'type':
        return words.say(`ritual.${ritual.type}`);
      case 'accounts':
        return words.list(accountNames(ritual.accounts, accounts, words.say('programme')));
      case 'focus':
        return focus === undefined ? '' : words.say(`focus.${focus}`);
      case 'secondary':
        return words.list(secondary.map((one) => words.say(`focus.${one}`)));
      case 'statement':
        return statement;
      case 'evidence':
        return evidence;
      case 'servesStrategicObjective':
        return words.say(ritual.servesStrategicObjective ? 'pane.conflict.yes' : 'pane.conflict.no');
      case 'internalObjective':
        return ritual.internalObjective;
    }
  }

  return (
    <div role="alert" className={styles.panel}>
      <Text weight="semibold">{words.say('pane.conflict.title')}</Text>
      {conflict.fields.map((field) => (
        <div key={field} className={styles.field}>
          <Text size={200} weight="semibold" block className={styles.name}>
            {words.say(`pane.field.${field}`)}
          </Text>
          <dl className={styles.both}>
            <dt className={styles.quiet}>{words.say('pane.conflict.mine')}</dt>
            <dd className={styles.value}>{shown(conflict.mine, field)}</dd>
            <dt className={styles.quiet}>{words.say('pane.conflict.theirs')}</dt>
            <dd className={styles.value}>{shown(conflict.theirs.value, field)}</dd>
          </dl>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onKeepMine}>
          {words.say('pane.conflict.keep-mine')}
        </Button>
        <Button onClick={onTakeTheirs}>{words.say('pane.conflict.take-theirs')}</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // The same words stand within sentences elsewhere.
  name: { '::first-letter': { textTransform: 'uppercase' } },
  both: { margin: 0 },
  value: { margin: 0, marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
