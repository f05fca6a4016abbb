import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamsStart } from '../../hosts/teams/teams-host-types.ts';
import { PersonaChip } from '../shared/persona-chip.tsx';
import { THEME_NAMES, type ThemeName } from './page-parameters.ts';

const THEME_WORDS: Readonly<Record<ThemeName, string>> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };
const LANGUAGES = { 'en-US': 'English', 'fr-FR': 'français', 'de-DE': 'Deutsch', 'es-ES': 'español' };

/** Where Teams has its search box there is a box for links: the way a chat or a mail would lead here. */
export function TitleBar({
  start,
  theme,
  onTheme,
  onLanguage,
  onLink,
}: {
  readonly start: TeamsStart;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onLanguage: (language: string) => void;
  /** @returns '' or why the link leads nowhere */
  readonly onLink: (text: string) => string;
}) {
  const styles = useStyles();
  const [link, setLink] = useState('');
  const languages: Record<string, string> = { ...LANGUAGES };
  languages[start.me.language] ??= start.me.language;
  return (
    <header className={styles.bar} aria-label="Teams">
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        Teams
      </Text>
      <form
        className={styles.link}
        onSubmit={(event) => {
          event.preventDefault();
          if (onLink(link) === '') setLink('');
        }}
      >
        <Input
          className={styles.input}
          aria-label="Paste a link to Teams or to a meeting"
          placeholder="Paste a link to Teams or to a meeting"
          value={link}
          onChange={(_, { value }) => setLink(value)}
        />
        <Button type="submit">Open link</Button>
      </form>
      <Field label="Theme" orientation="horizontal" className={styles.field}>
        <Select
          value={theme}
          onChange={(_, { value }) => onTheme(THEME_NAMES.find((name) => name === value) ?? 'default')}
        >
          {THEME_NAMES.map((name) => (
            <option key={name} value={name}>
              {THEME_WORDS[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Language" orientation="horizontal" className={styles.field}>
        <Select value={start.me.language} onChange={(_, { value }) => onLanguage(value)}>
          {Object.entries(languages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <PersonaChip person={{ displayName: start.me.name, jobTitle: start.me.jobTitle }} />
    </header>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { margin: 0 },
  link: { flex: 1, display: 'flex', gap: tokens.spacingHorizontalS, minWidth: '260px', justifyContent: 'center' },
  input: { flex: 1, maxWidth: '460px', minWidth: '140px' },
  field: { gridTemplateColumns: 'auto auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});
