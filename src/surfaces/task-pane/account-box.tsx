import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Account, AccountKey } from '../../domain/account.ts';
import { searchText } from '../shared/search-text.ts';
import { useAskedByGate, usePaneWords } from './pane-context.tsx';

interface AccountBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly accounts: readonly Account[];
  readonly chosen: readonly AccountKey[];
  readonly several: boolean;
  readonly onChange: (chosen: readonly AccountKey[]) => void;
}

/**
 * A field with a list that typing narrows (WAI-ARIA's combobox with list autocompletion). Not Fluent's: that one brings a focus manager
 * and a positioning engine, 38 KiB, for a list that always stands below its field.
 */
export function AccountBox({ label, placeholder, accounts, chosen, several, onChange }: AccountBoxProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { openedFor, turn } = useAskedByGate();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | undefined>();
  const [active, setActive] = useState<AccountKey | undefined>();
  const name = accounts.find(({ key }) => chosen.includes(key))?.name ?? '';
  const shown = typed === undefined ? accounts : accounts.filter((account) => contains(account.name, typed));
  const at = shown.findIndex(({ key }) => key === active);
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (openedFor === 'account') box.current?.focus();
  }, [openedFor, turn]);

  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[data-active]');
    const scrolled = option?.offsetParent;
    if (option === null || option === undefined || !(scrolled instanceof HTMLElement)) return;
    const least = option.offsetTop + option.offsetHeight - scrolled.clientHeight;
    scrolled.scrollTop = Math.min(option.offsetTop, Math.max(scrolled.scrollTop, least));
  }, [active]);

  function open() {
    setOpen(true);
    setActive(chosen[0]);
  }

  function close() {
    setOpen(false);
    setTyped(undefined);
  }

  function choose(key: AccountKey) {
    setTyped(undefined);
    if (!several) {
      setOpen(false);
      onChange([key]);
      return;
    }
    const isChosen = chosen.includes(key);
    // In the order of the list, whatever the order of the clicks.
    onChange(accounts.map((account) => account.key).filter((one) => (one === key ? !isChosen : chosen.includes(one))));
  }

  function move(by: number) {
    if (!isOpen) {
      open();
      return;
    }
    const from = at === -1 && by < 0 ? 0 : at;
    setActive(shown[(from + by + shown.length) % shown.length]?.key);
  }

  function press(event: KeyboardEvent) {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter': {
        const account = shown[at];
        if (!isOpen || account === undefined) return;
        event.preventDefault();
        choose(account.key);
        return;
      }
      case 'Escape':
        // The host closes the pane on an Escape that reaches it.
        if (isOpen) event.stopPropagation();
        close();
    }
  }

  return (
    <Field label={label}>
      {(field) => (
        <div className={styles.box}>
          <Input
            {...field}
            ref={(input: HTMLInputElement | null) => {
              box.current = input;
            }}
            className={styles.input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && at !== -1 ? optionId(at) : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={typed ?? (several ? '' : name)}
            onChange={(_, { value }) => {
              setOpen(true);
              setTyped(value);
              setActive(accounts.find((account) => contains(account.name, value))?.key);
            }}
            onClick={open}
            onKeyDown={press}
            onBlur={close}
          />
          {isOpen ? (
            <div
              id={listId}
              ref={list}
              role="listbox"
              aria-label={label}
              aria-multiselectable={several}
              className={styles.list}
              // The field keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
            >
              {shown.map(({ key, name: written }, index) => (
                // Its keys are pressed in the field, which names the active option.
                <div
                  key={key}
                  id={optionId(index)}
                  role="option"
                  aria-selected={chosen.includes(key)}
                  data-active={index === at ? '' : undefined}
                  className={mergeClasses(styles.option, index === at && styles.active)}
                  onClick={() => choose(key)}
                >
                  <span aria-hidden className={styles.mark}>
                    {chosen.includes(key) ? '✓' : ''}
                  </span>
                  {written}
                </div>
              ))}
              {shown.length === 0 ? (
                <div role="option" aria-disabled aria-selected={false} className={styles.option}>
                  {words.say('pane.account.none-found')}
                </div>
              ) : null}
            </div>
          ) : null}
        </div>
      )}
    </Field>
  );
}

function contains(name: string, typed: string): boolean {
  return searchText(name).includes(searchText(typed));
}

const useStyles = makeStyles({
  box: { position: 'relative' },
  input: { width: '100%' },
  list: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 1,
    maxHeight: '16rem',
    overflowY: 'auto',
    marginTop: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    // Seen in forced colours too, where backgrounds are not.
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  mark: { width: '1rem', flexShrink: 0 },
});
