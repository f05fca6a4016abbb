import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { accountChoiceOf } from '../../domain/ritual-type.ts';
import { AfterFirstDrawing } from './after-first-drawing.tsx';
import { AccountPicker } from './lazy-parts.ts';
import { LastTime } from './last-time.tsx';
import { ObjectiveFields, type ObjectiveFieldsProps } from './objective-fields.tsx';
import { useAskedByGate, usePaneWords } from './pane-context.tsx';
import { accountNames, missingIn } from './ritual-draft.ts';

interface RitualFormProps extends ObjectiveFieldsProps {
  readonly onChangeRitual: () => void;
}

/** What the ritual is for. Everything saves itself; there is no button to forget. */
export function RitualForm(props: RitualFormProps) {
  const { draft, accounts, lastTime, focusOrder, startInObjective, onChange, onLeaveField, onChangeRitual } = props;
  const words = usePaneWords();
  const styles = useStyles();
  const ritual = words.say(`ritual.${draft.type}`);
  const { openedFor, turn } = useAskedByGate();
  const [accountAsked, setAccountAsked] = useState(() => draft.accounts.length === 0 || openedFor === 'account');
  const [seen, setSeen] = useState(turn);
  if (seen !== turn) {
    setSeen(turn);
    if (openedFor === 'account') setAccountAsked(true);
  }

  return (
    <div className={styles.form}>
      <header className={styles.header}>
        <div>
          <h2 className={styles.ritual}>{ritual}</h2>
          {draft.accounts.length === 0 ? null : (
            <div className={styles.accounts}>
              {words.list(accountNames(draft.accounts, accounts, words.say('programme')))}
            </div>
          )}
        </div>
        <Link as="button" aria-label={words.say('pane.change-ritual.label', { ritual })} onClick={onChangeRitual}>
          {words.say('pane.change-ritual')}
        </Link>
      </header>
      {accountAsked || accountChoiceOf(draft.type) !== 'one' || draft.accounts.length === 0 ? (
        <Suspense fallback={<div className={styles.account} />}>
          <AccountPicker
            choice={accountChoiceOf(draft.type)}
            accounts={accounts}
            chosen={draft.accounts}
            onChange={(chosen) => onChange({ ...draft, accounts: chosen }, 'choice')}
          />
        </Suspense>
      ) : (
        <Link as="button" className={styles.start} onClick={() => setAccountAsked(true)}>
          {words.say('pane.account.other')}
        </Link>
      )}
      <ObjectiveFields
        draft={draft}
        accounts={accounts}
        lastTime={lastTime}
        focusOrder={focusOrder}
        startInObjective={startInObjective}
        onChange={onChange}
        onLeaveField={onLeaveField}
      />
      <AfterFirstDrawing>
        {lastTime === undefined ? null : <LastTime {...lastTime} />}
        <Missing draft={draft} />
      </AfterFirstDrawing>
    </div>
  );
}

/** What the ritual still lacks. */
function Missing({ draft }: Pick<RitualFormProps, 'draft'>) {
  const words = usePaneWords();
  const styles = useStyles();
  const parts = missingIn(draft);
  if (parts.length === 0) return null;
  return (
    <span className={styles.missing}>
      {words.say('pane.missing', { parts: words.list(parts.map((part) => words.say(`pane.missing.${part}`))) })}
    </span>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
  },
  // A label and its box: what comes in a moment.
  account: { minHeight: '56px' },
  ritual: { ...typographyStyles.subtitle2, margin: 0 },
  accounts: typographyStyles.body1,
  missing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start', textAlign: 'start' },
});
