import { Button, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import { type DragEvent, useId, useRef, useState } from 'react';
import { IMPORT_FIELDS } from '../../../domain/account-import/import-field.ts';
import { RITUAL_TYPES } from '../../../domain/ritual-type.ts';
import { type RefusalReason, sayField, sayRefusal, TYPE_CODES } from '../../../i18n/say-account-import.ts';
import { Disclosure } from '../../shared/disclosure.tsx';
import { usePageStyles } from '../page-styles.ts';
import { useTabWords } from '../tab-context.tsx';
import type { GivenList } from './use-account-import.ts';
import { useSettingsWords } from './settings-words.ts';

interface ListSourceProps {
  /** Why the last list could not be used. */
  readonly refusal: RefusalReason | undefined;
  /** What was given before. */
  readonly before: GivenList | undefined;
  readonly onGive: (given: GivenList) => void;
}

/** Three ways to give a list: choose a file, drop it, paste cells. */
export function ListSource({ refusal, before, onGive }: ListSourceProps) {
  const words = useSettingsWords();
  const tabWords = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState(typeof before?.content === 'string' ? before.content : '');
  const [isOver, setIsOver] = useState(false);
  const [showsColumns, setShowsColumns] = useState(false);
  const pasteId = useId();

  async function giveFile(file: File | undefined) {
    if (file !== undefined) onGive({ fileName: file.name, content: new Uint8Array(await file.arrayBuffer()) });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    void giveFile(event.dataTransfer.files[0]);
  }

  return (
    <>
      {refusal === undefined ? null : (
        <Text role="alert" className={styles.refusal}>
          {sayRefusal(words, refusal)}
        </Text>
      )}
      <div
        className={mergeClasses(styles.target, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-label={words.say('accounts.choose')}
          onChange={(event) => void giveFile(event.currentTarget.files?.[0])}
        />
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {words.say('accounts.choose')}
        </Button>
        <Text>{words.say('accounts.drop')}</Text>
      </div>
      <div className={styles.paste}>
        <label htmlFor={pasteId}>{words.say('accounts.paste')}</label>
        <Textarea
          id={pasteId}
          rows={4}
          resize="vertical"
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
        />
        <Button
          className={styles.start}
          disabled={pasted.trim() === ''}
          onClick={() => onGive({ fileName: undefined, content: pasted })}
        >
          {words.say('accounts.paste.read')}
        </Button>
      </div>
      <Disclosure summary={words.say('accounts.columns')} open={showsColumns} onToggle={setShowsColumns}>
        <Text block className={page.text}>
          {words.say('accounts.columns.intro')}
        </Text>
        <ul className={styles.columns}>
          {IMPORT_FIELDS.map((field) => (
            <li key={field}>{sayField(words, field)}</li>
          ))}
        </ul>
        <Text block size={200} className={mergeClasses(page.text, page.quiet)}>
          {words.say('accounts.columns.codes', {
            names: words.list(RITUAL_TYPES.map((type) => `${TYPE_CODES[type]} (${tabWords.say(`ritual.${type}`)})`)),
          })}
        </Text>
      </Disclosure>
    </>
  );
}

const useStyles = makeStyles({
  refusal: { color: tokens.colorStatusDangerForeground3 },
  target: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalXL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  paste: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  start: { alignSelf: 'flex-start' },
  // Thirty short names below each other are a long way on a screen that is wide.
  columns: { columnWidth: '16rem' },
});
