import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sayFailure, sayPlace } from '../../../i18n/say-account-import.ts';
import { usePageStyles } from '../page-styles.ts';
import { SaveRejected } from './save-rejected.tsx';
import { useSettingsWords } from './settings-words.ts';
import type { AccountImportState } from './use-account-import.ts';

interface ImportOutcomeProps {
  readonly outcome: Extract<AccountImportState, { readonly kind: 'done' }>;
  readonly onAgain: () => void;
  readonly onClear: () => void;
}

/** What was written, and of every line that was not, why and what to do. */
export function ImportOutcome({ outcome, onAgain, onClear }: ImportOutcomeProps) {
  const words = useSettingsWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { report, plan, sheet } = outcome;
  const rejected = plan.lines.filter(({ status }) => status === 'rejected').length;
  return (
    <>
      <h2 className={page.subtitle} tabIndex={-1}>
        {words.say('accounts.done.title')}
      </h2>
      <Text block role="status" weight="semibold">
        {words.say('accounts.done.counts', { made: report.made, changed: report.changed })}
      </Text>
      {report.failed.length === 0 ? null : (
        <div role="alert">
          <Text block>{words.say('accounts.done.failed', { count: report.failed.length })}</Text>
          <ul>
            {report.failed.map(({ line, because }) => (
              <li key={line.row.line}>
                {words.say('accounts.done.failure', {
                  place: sayPlace(words, line.row),
                  name: line.name,
                  reason: sayFailure(words, because),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {rejected === 0 ? null : <Text block>{words.say('accounts.done.rejected', { count: rejected })}</Text>}
      <div className={styles.buttons}>
        {report.failed.length === 0 ? null : (
          <Button appearance="primary" onClick={onAgain}>
            {words.say('accounts.done.again')}
          </Button>
        )}
        <Button onClick={onClear}>{words.say('accounts.again')}</Button>
        {rejected === 0 ? null : <SaveRejected plan={plan} separator={sheet.separator} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
