import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FOCUSES, type Focus } from '../../domain/focus.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import { focusesFor } from '../../domain/ritual-type.ts';
import { useIsDrawn } from './after-first-drawing.tsx';
import { withFocus, withSecondary } from './ritual-draft.ts';
import { usePaneWords } from './pane-context.tsx';

interface FocusPickerProps {
  readonly draft: RitualDraft;
  /** The charter's order; undefined: the survey's. */
  readonly focusOrder: readonly Focus[] | undefined;
  readonly onChange: (draft: RitualDraft) => void;
}

const SECONDARY_LABELS = ['pane.focus.secondary', 'pane.focus.tertiary'] as const;

/** One focus, at most two more ("prioritairement quoi ?", S:273), in the order that the programme's charter gives for this type. */
export function FocusPicker({ draft, focusOrder, onChange }: FocusPickerProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { focus, secondary } = draft.objective;
  const [asked, setAsked] = useState(secondary.length);
  const shown = Math.max(asked, secondary.length);
  const offered = focusOrder ?? focusesFor(draft.type);

  return (
    <div className={styles.stack}>
      <Field label={words.say('pane.focus.label')}>
        <FocusSelect
          value={focus}
          offered={offered}
          empty={words.say('pane.focus.choose')}
          onChange={(chosen) => onChange(withFocus(draft, chosen))}
        />
      </Field>
      {SECONDARY_LABELS.slice(0, shown).map((label, place) => (
        <Field key={label} label={words.say(label)}>
          <FocusSelect
            value={secondary[place]}
            offered={offered.filter(
              (other) => other !== focus && !secondary.some((taken, at) => at !== place && taken === other),
            )}
            empty={words.say('pane.focus.none')}
            onChange={(chosen) => onChange(withSecondary(draft, place, chosen))}
          />
        </Field>
      ))}
      {focus !== undefined && shown === secondary.length && shown < SECONDARY_LABELS.length ? (
        <Link as="button" className={styles.add} onClick={() => setAsked(shown + 1)}>
          {words.say(shown === 0 ? 'pane.focus.add' : 'pane.focus.add-third')}
        </Link>
      ) : null}
    </div>
  );
}

interface FocusSelectProps {
  readonly value: Focus | undefined;
  readonly offered: readonly Focus[];
  readonly empty: string;
  readonly onChange: (focus: Focus | undefined) => void;
}

/** The platform's own list: works at 320 px, under 400 % zoom and with every screen reader. */
function FocusSelect({ value, offered, empty, onChange, ...field }: FocusSelectProps) {
  const words = usePaneWords();
  const styles = useStyles();
  // A list that is closed shows one of its lines; the others come after the drawing that a person waits for.
  const isDrawn = useIsDrawn();
  const listed = isDrawn ? offered : offered.filter((focus) => focus === value);
  return (
    <Select
      {...field}
      root={{ className: styles.select }}
      value={value ?? ''}
      onChange={(_, data) => onChange(FOCUSES.find((focus) => focus === data.value))}
    >
      <option value="">{empty}</option>
      {listed.map((focus) => (
        <option key={focus} value={focus}>
          {words.say(`focus.${focus}`)}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0, gap: tokens.spacingVerticalS },
  // The list is as wide as its longest line unless told; at 320 px that is too wide.
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  add: { alignSelf: 'flex-start' },
});
