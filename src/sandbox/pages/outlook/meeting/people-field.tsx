/** People of a meeting: chips, and a field with suggestions from the directory that takes any address as well. */
import { useId, useRef, useState } from 'react';
import { Button, Label, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Person } from '../../../hosts/outlook/outlook-host-types.ts';
import type { Suggestion } from '../outlook-api.ts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, position: 'relative' },
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
  chips: { display: 'contents', listStyleType: 'none' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  input: {
    flexGrow: 1,
    minWidth: '140px',
    border: 'none',
    outline: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    padding: '4px 0',
  },
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    right: 0,
    zIndex: 3,
    listStyleType: 'none',
    margin: '2px 0 0',
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    color: tokens.colorNeutralForeground1Hover,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
});

export function PeopleField(props: {
  label: string;
  people: readonly Person[];
  suggest: (search: string) => Promise<Suggestion[]>;
  onChange: (people: Person[]) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(0);
  const [hint, setHint] = useState('');
  const asked = useRef('');
  const input = useRef<HTMLInputElement>(null);
  const shown =
    text.trim() === ''
      ? []
      : found.filter((suggestion) => !props.people.some((person) => person.address === suggestion.address));

  function search(value: string): void {
    setText(value);
    setHint('');
    setActive(0);
    asked.current = value;
    if (value.trim() === '') return;
    props.suggest(value).then(
      (suggestions) => {
        if (asked.current === value) setFound(suggestions);
      },
      () => setFound([]),
    );
  }
  function add(people: readonly Person[]): void {
    const known = new Set(props.people.map((person) => person.address));
    props.onChange([...props.people, ...people.filter((person) => !known.has(person.address))]);
    search('');
  }
  /** What was typed, when nobody in the list is meant: one or several addresses. */
  function takeTyped(): void {
    const parts = text.split(/[;,\s]+/).filter((part) => part !== '');
    if (parts.length === 0) return;
    if (parts.every((part) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(part)))
      add(
        parts.map((part) => ({
          address: part.toLowerCase(),
          name: found.find((suggestion) => suggestion.address === part.toLowerCase())?.name ?? part,
        })),
      );
    else setHint('Choose somebody from the list, or write a whole mail address.');
  }
  function remove(person: Person): void {
    props.onChange(props.people.filter((other) => other.address !== person.address));
    input.current?.focus();
  }
  function press(event: React.KeyboardEvent): void {
    const chosen = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (shown.length === 0) return;
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' || event.key === ';' || event.key === ',') {
      event.preventDefault();
      if (chosen !== undefined && event.key === 'Enter') add([chosen]);
      else takeTyped();
    } else if (event.key === 'Escape') {
      setFound([]);
    } else if (event.key === 'Backspace' && text === '') {
      props.onChange(props.people.slice(0, -1));
    }
  }

  const option = (at: number): string => `${id}-option-${at}`;
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{props.label}</Label>
      <div className={styles.box}>
        {props.people.map((person) => (
          <span key={person.address} className={styles.chip} title={person.address}>
            <Text>{person.name}</Text>
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={`Remove ${person.name} from ${props.label.toLowerCase()}`}
              onClick={() => remove(person)}
            />
          </span>
        ))}
        <input
          id={id}
          ref={input}
          className={styles.input}
          value={text}
          role="combobox"
          autoComplete="off"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? option(active) : undefined}
          aria-describedby={hint === '' ? undefined : `${id}-hint`}
          onChange={(event) => search(event.target.value)}
          onKeyDown={press}
          onBlur={() => {
            if (/@/.test(text)) takeTyped();
          }}
        />
      </div>
      <ul
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={`Suggestions for ${props.label.toLowerCase()}`}
        hidden={shown.length === 0}
      >
        {shown.map((suggestion, at) => (
          <li
            key={suggestion.address}
            id={option(at)}
            role="option"
            aria-selected={at === active}
            className={mergeClasses(styles.option, at === active && styles.active)}
            // Before the field loses the focus, which would take what was typed.
            onMouseDown={(event) => {
              event.preventDefault();
              add([suggestion]);
            }}
          >
            <Text>{suggestion.name}</Text>
            <Text size={200}>{[suggestion.title, suggestion.address].filter((part) => part !== '').join(' · ')}</Text>
          </li>
        ))}
      </ul>
      {hint !== '' && (
        <Text id={`${id}-hint`} role="alert" size={200}>
          {hint}
        </Text>
      )}
    </div>
  );
}
