import { Button, Checkbox, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { PROGRAMME, type Account, type AccountKey } from '../../domain/account.ts';
import type { AccountChoice } from './ritual-draft.ts';
import { useAskedByGate, usePaneWords } from './pane-context.tsx';

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

interface AccountBoxProps extends Omit<AccountPickerProps, 'choice'> {
  readonly label: string;
  readonly placeholder: string;
  readonly several: boolean;
}

function AccountBox({ label, placeholder, accounts, chosen, several, onChange }: AccountBoxProps) {
  const words = usePaneWords();
  const { openedFor, turn } = useAskedByGate();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | undefined>();
  const names = accounts.filter((account) => chosen.includes(account.key)).map((account) => account.name);

  useEffect(() => {
    if (openedFor === 'account') box.current?.focus();
  }, [openedFor, turn]);
  const shown = typed === undefined ? accounts : accounts.filter((account) => contains(account.name, typed));
  return (
    <Field label={label}>
      <Combobox
        ref={(input: HTMLInputElement | null) => {
          box.current = input;
        }}
        placeholder={placeholder}
        multiselect={several}
        selectedOptions={[...chosen]}
        value={typed ?? (several ? '' : (names[0] ?? ''))}
        onChange={(event) => setTyped(event.target.value)}
        onOpenChange={() => setTyped(undefined)}
        onOptionSelect={(_, data) => {
          setTyped(undefined);
          onChange(accounts.map(({ key }) => key).filter((key) => data.selectedOptions.includes(key)));
        }}
        positioning={{ matchTargetSize: 'width' }}
      >
        {shown.map((account) => (
          <Option key={account.key} value={account.key}>
            {account.name}
          </Option>
        ))}
        {shown.length === 0 ? (
          <Option disabled value="" text="">
            {words.say('pane.account.none-found')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
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

/** Case and accents do not matter to somebody who types. */
function contains(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

const useStyles = makeStyles({
  several: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
