import { Checkbox, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Account, StrategicObjective } from '../../domain/account.ts';
import type { Focus } from '../../domain/focus.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import { ATTRIBUTES } from '../../domain/ritual-type.ts';
import type { Objective } from '../../domain/ritual.ts';
import type { LastTime } from '../../usecases/find-last-time.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { AfterFirstDrawing } from './after-first-drawing.tsx';
import { FocusPicker } from './focus-picker.tsx';
import { JudgementLine } from './judgement-line.tsx';
import { useAskedByGate, usePaneWords } from './pane-context.tsx';
import { useJudgement } from './use-judgement.ts';

export interface ObjectiveFieldsProps {
  readonly draft: RitualDraft;
  readonly accounts: readonly Account[];
  readonly lastTime: LastTime | undefined;
  readonly focusOrder: readonly Focus[] | undefined;
  /** The keyboard starts in the objective: the person just chose the ritual, or came from the send gate. */
  readonly startInObjective: boolean;
  readonly onChange: (draft: RitualDraft, by: 'typing' | 'choice') => void;
  readonly onLeaveField: () => void;
}

/** SharePoint's notes hold 63,999 characters; an objective is one sentence. */
const SENTENCE_MOST = 500;

/** What the meeting is for, one sentence, how one will know, whether it serves the account's own sentence, and what is for us only. */
export function ObjectiveFields(props: ObjectiveFieldsProps) {
  const { draft, accounts, lastTime, focusOrder, startInObjective, onChange, onLeaveField } = props;
  const words = usePaneWords();
  const { turn } = useAskedByGate();
  const styles = useStyles();
  const adviceId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { place } = ATTRIBUTES[draft.type];
  const own = accounts.filter(({ key }) => draft.accounts.includes(key));
  const strategic = own.length === 1 && draft.accounts.length === 1 ? own[0]?.strategicObjective : undefined;
  const { judgement, settle } = useJudgement({
    text: draft.objective.statement,
    evidence: draft.objective.evidence,
    language: words.language,
    place,
    accountNames: own.map(({ name }) => name),
    lastStatement: lastTime?.ritual.objective.statement,
  });

  useEffect(() => {
    if (!startInObjective) return undefined;
    // Where the field stands is reckoned with the next frame, not now and then again.
    field.current?.focus({ preventScroll: true });
    const frame = requestAnimationFrame(() => field.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
    // Asked for it once more, the keyboard goes there once more.
  }, [startInObjective, turn]);

  function objective(change: Partial<Objective>) {
    onChange({ ...draft, objective: { ...draft.objective, ...change } }, 'typing');
  }

  function leave() {
    settle();
    onLeaveField();
  }

  /** In front of what stands there, which is selected: the person types over it or keeps it. */
  function begin(starter: string) {
    const beginning = starter.replace(/\s*…$/, ' ');
    const { statement } = draft.objective;
    objective({ statement: (beginning + statement).slice(0, SENTENCE_MOST) });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(beginning.length, beginning.length + statement.length);
    });
  }

  return (
    <>
      {strategic === undefined ? null : <Strategic objective={strategic} />}
      <FocusPicker draft={draft} focusOrder={focusOrder} onChange={(next) => onChange(next, 'choice')} />
      <div>
        <Field label={words.say('pane.statement.label')}>
          <Textarea
            textarea={{ ref: field, 'aria-describedby': adviceId }}
            rows={3}
            resize="vertical"
            maxLength={SENTENCE_MOST}
            value={draft.objective.statement}
            onChange={(_, data) => objective({ statement: data.value })}
            onBlur={leave}
          />
        </Field>
        <JudgementLine id={adviceId} judgement={judgement} isEmpty={draft.objective.statement === ''} onBegin={begin} />
      </div>
      <AfterFirstDrawing>
        <Field label={words.say('pane.evidence.label')}>
          <Textarea
            rows={2}
            resize="vertical"
            maxLength={SENTENCE_MOST}
            value={draft.objective.evidence}
            onChange={(_, data) => objective({ evidence: data.value })}
            onBlur={leave}
          />
        </Field>
        {strategic === undefined && !draft.servesStrategicObjective ? null : (
          <Checkbox
            className={styles.flush}
            label={words.say('pane.serves')}
            checked={draft.servesStrategicObjective}
            onChange={(_, data) => onChange({ ...draft, servesStrategicObjective: data.checked === true }, 'choice')}
          />
        )}
        {place === 'external' ? (
          <InternalObjective
            text={draft.internalObjective}
            onType={(internalObjective) => onChange({ ...draft, internalObjective }, 'typing')}
            onLeaveField={onLeaveField}
          />
        ) : null}
      </AfterFirstDrawing>
    </>
  );
}

/** The account's one sentence, above the meeting's. */
function Strategic({ objective: { statement, state } }: { objective: StrategicObjective }) {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div>
      <Text size={200} block className={styles.quiet}>
        {words.say('pane.strategic')} {words.say('pane.strategic.state', { state: words.say(`strategic.${state}`) })}
      </Text>
      <Text block>{words.say('pane.strategic.quote', { statement })}</Text>
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
  quiet: { color: tokens.colorNeutralForeground2 },
  // Fluent keeps a margin around the box: it stands in line with the fields.
  flush: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
