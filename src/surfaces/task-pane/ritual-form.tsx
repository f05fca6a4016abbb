import { Checkbox, Field, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Account } from '../../domain/account.ts';
import type { Objective } from '../../domain/ritual.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import { ATTRIBUTES } from '../../domain/ritual-type.ts';
import type { LastTime as Before } from '../../usecases/find-last-time.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { AccountPicker } from './account-picker.tsx';
import { FocusPicker } from './focus-picker.tsx';
import { LastTime } from './last-time.tsx';
import { accountChoiceOf, accountNames, missingIn } from './ritual-draft.ts';
import { usePaneWords } from './pane-context.tsx';

interface RitualFormProps {
  readonly draft: RitualDraft;
  readonly accounts: readonly Account[];
  readonly lastTime: Before | undefined;
  /** The keyboard starts in the objective: the person just chose the ritual, or came from the send gate. */
  readonly startInObjective: boolean;
  readonly onChange: (draft: RitualDraft, by: 'typing' | 'choice') => void;
  readonly onLeaveField: () => void;
  readonly onChangeRitual: () => void;
}

/** SharePoint's notes hold 63,999 characters; an objective is one sentence. */
const SENTENCE_MOST = 500;

/** What the ritual is for. Everything saves itself; there is no button to forget. */
export function RitualForm(props: RitualFormProps) {
  const { draft, accounts, lastTime, startInObjective, onChange, onLeaveField, onChangeRitual } = props;
  const words = usePaneWords();
  const styles = useStyles();
  const statement = useRef<HTMLTextAreaElement>(null);
  const missing = missingIn(draft);
  const external = ATTRIBUTES[draft.type].place === 'external';
  const ritual = words.say(`ritual.${draft.type}`);
  const strategic =
    draft.accounts.length === 1 ? accounts.find(({ key }) => key === draft.accounts[0])?.strategicObjective : undefined;
  const [accountAsked, setAccountAsked] = useState(() => draft.accounts.length === 0);

  useEffect(() => {
    if (startInObjective) statement.current?.focus();
  }, [startInObjective]);

  function objective(change: Partial<Objective>, by: 'typing' | 'choice') {
    onChange({ ...draft, objective: { ...draft.objective, ...change } }, by);
  }

  return (
    <div className={styles.form}>
      <header className={styles.header}>
        <div>
          <Text as="h2" weight="semibold" size={400} block className={styles.plain}>
            {ritual}
          </Text>
          {draft.accounts.length === 0 ? null : (
            <Text block>{words.list(accountNames(draft.accounts, accounts, words.say('programme')))}</Text>
          )}
        </div>
        <Link as="button" aria-label={words.say('pane.change-ritual.label', { ritual })} onClick={onChangeRitual}>
          {words.say('pane.change-ritual')}
        </Link>
      </header>
      {accountAsked || accountChoiceOf(draft.type) !== 'one' || draft.accounts.length === 0 ? (
        <AccountPicker
          choice={accountChoiceOf(draft.type)}
          accounts={accounts}
          chosen={draft.accounts}
          onChange={(chosen) => onChange({ ...draft, accounts: chosen }, 'choice')}
        />
      ) : (
        <Link as="button" className={styles.start} onClick={() => setAccountAsked(true)}>
          {words.say('pane.account.other')}
        </Link>
      )}
      {strategic === undefined ? null : (
        <div>
          <Text size={200} block className={styles.quiet}>
            {words.say('pane.strategic')}{' '}
            {words.say('pane.strategic.state', { state: words.say(`strategic.${strategic.state}`) })}
          </Text>
          <Text block>{words.say('pane.strategic.quote', { statement: strategic.statement })}</Text>
        </div>
      )}

      <FocusPicker draft={draft} onChange={(next) => onChange(next, 'choice')} />
      <Field label={words.say('pane.statement.label')} hint={words.say('pane.statement.hint')}>
        <Textarea
          textarea={{ ref: statement }}
          rows={3}
          resize="vertical"
          maxLength={SENTENCE_MOST}
          value={draft.objective.statement}
          onChange={(_, data) => objective({ statement: data.value }, 'typing')}
          onBlur={onLeaveField}
        />
      </Field>
      <Field label={words.say('pane.evidence.label')}>
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={SENTENCE_MOST}
          value={draft.objective.evidence}
          onChange={(_, data) => objective({ evidence: data.value }, 'typing')}
          onBlur={onLeaveField}
        />
      </Field>
      {strategic === undefined && !draft.servesStrategicObjective ? null : (
        <Checkbox
          label={words.say('pane.serves')}
          checked={draft.servesStrategicObjective}
          onChange={(_, data) => onChange({ ...draft, servesStrategicObjective: data.checked === true }, 'choice')}
        />
      )}
      {external ? (
        <InternalObjective
          text={draft.internalObjective}
          onType={(internalObjective) => onChange({ ...draft, internalObjective }, 'typing')}
          onLeaveField={onLeaveField}
        />
      ) : null}
      {lastTime === undefined ? null : <LastTime ritual={lastTime.ritual} outcome={lastTime.outcome} />}
      {missing.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {words.say('pane.missing', { parts: words.list(missing.map((part) => words.say(`pane.missing.${part}`))) })}
        </Text>
      )}
    </div>
  );
}

interface InternalObjectiveProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeaveField: () => void;
}

/** Stands in the register only, never in the invitation; closed until wanted or filled. */
function InternalObjective({ text, onType, onLeaveField }: InternalObjectiveProps) {
  const words = usePaneWords();
  const [open, setOpen] = useState(text !== '');
  return (
    <Disclosure summary={words.say('pane.internal.open')} open={open} onToggle={setOpen}>
      <Field label={words.say('pane.internal.label')}>
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={SENTENCE_MOST}
          value={text}
          onChange={(_, data) => onType(data.value)}
          onBlur={onLeaveField}
        />
      </Field>
    </Disclosure>
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
  plain: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start', textAlign: 'start' },
});
