import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { PROGRAMME, type Account, type AccountKey } from '../../domain/account.ts';
import { AccountBox } from './account-box.tsx';
import type { AccountChoice } from '../../domain/ritual-type.ts';
import { usePaneWords } from './pane-context.tsx';

interface AccountPickerProps {
  readonly choice: AccountChoice;
  readonly accounts: readonly Account[];
  readonly chosen: readonly AccountKey[];
  readonly onChange: (chosen: readonly AccountKey[]) => void;
}

/** Whom the ritual is about: one account, several, or the programme as a whole. Typing narrows the list. */
export function AccountPicker({ choice, accounts, chosen, onChange }: AccountPickerProps) {
  const words = usePaneWords();
  const styles = useStyles();
  if (choice === 'one') {
    return (
      <AccountBox
        label={words.say('pane.account.one')}
        placeholder={words.say('pane.account.choose')}
        accounts={accounts}
        chosen={chosen}
        several={false}
        onChange={onChange}
      />
    );
  }
  const wholeProgramme = choice === 'programme-or-several' && chosen.includes(PROGRAMME);
  return (
    <div className={styles.several}>
      {choice === 'programme-or-several' ? (
        <Checkbox
          label={words.say('pane.account.programme')}
          checked={wholeProgramme}
          onChange={(_, data) => onChange(data.checked === true ? [PROGRAMME] : [])}
        />
      ) : null}
      {wholeProgramme ? null : (
        <>
          <AccountBox
            label={words.say(choice === 'several' ? 'pane.account.several' : 'pane.account.scope')}
            placeholder={words.say('pane.account.choose-several')}
            accounts={accounts}
            chosen={chosen}
            several
            onChange={onChange}
          />
          <ChosenAccounts accounts={accounts} chosen={chosen} onChange={onChange} />
        </>
      )}
    </div>
  );
}

function ChosenAccounts({ accounts, chosen, onChange }: Omit<AccountPickerProps, 'choice'>) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.chosen}>
      {accounts
        .filter((account) => chosen.includes(account.key))
        .map((account) => (
          <Button
            key={account.key}
            size="small"
            appearance="outline"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={words.say('pane.account.remove', { account: account.name })}
            onClick={() => onChange(chosen.filter((key) => key !== account.key))}
          >
            {account.name}
          </Button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  several: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
