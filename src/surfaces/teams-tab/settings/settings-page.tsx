/** Settings: what the programme gives the product. A chunk of its own, fetched with its words when somebody opens it. */
import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { loadSettingsCatalogue, type SettingsKey } from '../../../i18n/load-settings-catalogue.ts';
import { createWords, type Catalogue } from '../../../i18n/words.ts';
import { ProblemScreen } from '../../shared/problem-screen.tsx';
import { BoardSkeleton } from '../board-page.tsx';
import { usePageStyles } from '../page-styles.ts';
import { useTab, useTabWords } from '../tab-context.tsx';
import { CopyInBrowser } from './copy-in-browser.tsx';
import { HealthSection } from './health-section.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ListSource } from './list-source.tsx';
import { SettingsWords, useSettingsWords } from './settings-words.ts';
import { useAccountImport } from './use-account-import.ts';

interface SettingsPageProps {
  /** Accounts were written: what was read of them before is old. */
  readonly onAccountsWritten: () => void;
  /** My own sync, which reports to Health, is over. */
  readonly isSynced: boolean;
  readonly onSignIn: () => Promise<void>;
}

export function SettingsPage(props: SettingsPageProps) {
  const { language, locale } = useTabWords();
  const [loaded, setLoaded] = useState<Catalogue<SettingsKey> | undefined>();
  const [failed, setFailed] = useState<{ readonly error: unknown } | undefined>();

  useEffect(() => {
    loadSettingsCatalogue(language).then(setLoaded, (error: unknown) => setFailed({ error }));
  }, [language]);

  // The last net under the surface says what to do when a chunk does not arrive.
  if (failed !== undefined) throw failed.error;
  if (loaded === undefined) return <BoardSkeleton />;
  return (
    <SettingsWords value={createWords(loaded, { language, locale })}>
      <Accounts {...props} />
    </SettingsWords>
  );
}

function Accounts({ onAccountsWritten, isSynced, onSignIn }: SettingsPageProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const styles = useStyles();
  const tab = useTab();
  const { state, give, giveAnother, write, stop, clear } = useAccountImport(tab, onAccountsWritten);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(state.kind);
  useEffect(() => {
    if (shown.current === state.kind) return;
    shown.current = state.kind;
    // The button that led here is gone: who works by keyboard goes on from the new heading.
    main.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }, [state.kind]);
  if (state.kind === 'problem') {
    const again = () => void give(state.given, state.dayOrder);
    return (
      <ProblemScreen
        problem={state.problem}
        site={tab.settings.site}
        onRetry={again}
        onSignIn={async () => {
          await onSignIn();
          again();
        }}
      />
    );
  }
  return (
    <main ref={main} className={mergeClasses(page.page, styles.width)}>
      <h1 className={page.title}>{words.say('settings.title')}</h1>
      {state.kind === 'empty' ? (
        <>
          <h2 className={page.subtitle} tabIndex={-1}>
            {words.say('accounts.title')}
          </h2>
          <Text block className={page.text}>
            {words.say('accounts.intro')}
          </Text>
          <ListSource refusal={state.refusal} before={state.given} onGive={(given) => void give(given)} />
          <HealthSection isSynced={isSynced} onSignIn={onSignIn} />
          <CopyInBrowser onSignIn={onSignIn} />
        </>
      ) : null}
      {state.kind === 'reading' ? <Spinner label={words.say('accounts.reading')} /> : null}
      {state.kind === 'preview' ? (
        <ImportPreview
          preview={state}
          onDayOrder={(order) => void give(state.given, order)}
          onImport={() => void write(state)}
          onClear={() => giveAnother(state.given)}
        />
      ) : null}
      {state.kind === 'writing' ? (
        <>
          <ProgressBar value={state.done} max={state.total} aria-label={words.say('accounts.title')} />
          <Text role="status">{words.say('accounts.progress', { done: state.done, total: state.total })}</Text>
          <Button className={styles.start} onClick={stop}>
            {words.say('accounts.stop')}
          </Button>
        </>
      ) : null}
      {state.kind === 'done' ? (
        <ImportOutcome outcome={state} onAgain={() => void give(state.given, state.dayOrder)} onClear={clear} />
      ) : null}
    </main>
  );
}

const useStyles = makeStyles({
  width: { maxWidth: '70rem' },
  start: { alignSelf: 'flex-start' },
});
