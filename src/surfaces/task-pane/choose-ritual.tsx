import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
import type { AccountSuggestion } from '../../domain/account-match.ts';
import { RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';
import { Disclosure } from '../shared/disclosure.tsx';
import { useIsDrawn } from './after-first-drawing.tsx';
import { TypeFacts } from './lazy-parts.ts';
import { useAskedByGate, usePaneWords } from './pane-context.tsx';
import { SkeletonLines } from './pane-skeleton.tsx';
import { useCharter } from './use-charter.ts';

interface ChooseRitualProps {
  readonly suggestions: readonly AccountSuggestion[];
  /** Nobody knows yet which accounts are invited. */
  readonly isEarly: boolean;
  /** The type chosen before, when it is being changed. */
  readonly current: RitualType | undefined;
  /** The person asked for this list: what they clicked on is gone, and the keyboard goes on here. */
  readonly takesKeyboard: boolean;
  readonly onChoose: (type: RitualType) => void;
  readonly onNoRitual: () => void;
  readonly onKeep: () => void;
}

/**
 * Five buttons, each saying what it is: one click is the whole choice. What the charter says of each is one click away. Plain elements in
 * Fluent's own type: its Text takes its time, and a person waits for this drawing.
 */
export function ChooseRitual(props: ChooseRitualProps) {
  const { suggestions, isEarly, current, takesKeyboard, onChoose, onNoRitual, onKeep } = props;
  const words = usePaneWords();
  const styles = useStyles();
  const { turn } = useAskedByGate();
  const isDrawn = useIsDrawn();
  const questionId = useId();
  const types = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (takesKeyboard) types.current?.querySelector('button')?.focus();
  }, [takesKeyboard, turn]);
  return (
    <section aria-labelledby={questionId} className={styles.section}>
      {current === undefined ? <Suggestion suggestions={suggestions} isEarly={isEarly} /> : null}
      <h2 id={questionId} className={styles.question}>
        {words.say('pane.choose.question')}
      </h2>
      <div role="group" aria-labelledby={questionId} className={styles.types} ref={types}>
        {RITUAL_TYPES.map((type) => (
          <div key={type}>
            <TypeButton type={type} chosen={type === current} onChoose={() => onChoose(type)} />
            {isDrawn ? <AboutType type={type} /> : <div className={styles.about} />}
          </div>
        ))}
      </div>
      <div className={styles.others}>
        {current === undefined ? null : (
          <Link as="button" onClick={onKeep}>
            {words.say('pane.choose.cancel', { ritual: words.say(`ritual.${current}`) })}
          </Link>
        )}
        <Link as="button" onClick={onNoRitual}>
          {words.say('pane.choose.not-a-ritual')}
        </Link>
      </div>
    </section>
  );
}

function Suggestion({ suggestions, isEarly }: Pick<ChooseRitualProps, 'suggestions' | 'isEarly'>) {
  const words = usePaneWords();
  const styles = useStyles();
  if (suggestions.length === 0) {
    return (
      <p className={styles.unknown}>{words.say(isEarly ? 'pane.choose.not-known-yet' : 'pane.choose.no-account')}</p>
    );
  }
  return (
    <div className={styles.suggestion}>
      <h2 className={styles.known}>
        {words.say('pane.choose.with-accounts', {
          accounts: words.list(suggestions.map(({ account }) => account.name)),
        })}
      </h2>
      {suggestions.map(({ account, because }) => (
        <span key={account.key} className={styles.definition}>
          {words.say('pane.choose.reason', { people: because.people, account: account.name, domain: because.domain })}
        </span>
      ))}
    </div>
  );
}

/** The charter of one type, closed until wanted. */
function AboutType({ type }: { type: RitualType }) {
  const words = usePaneWords();
  const charter = useCharter(type);
  const [open, setOpen] = useState(false);
  if (charter === undefined) return null;
  return (
    <Disclosure
      summary={words.say('pane.facts.open')}
      label={words.say('pane.facts.open.label', { ritual: words.say(`ritual.${type}`) })}
      size="small"
      open={open}
      onToggle={setOpen}
    >
      <Suspense fallback={<SkeletonLines />}>{open ? <TypeFacts type={type} charter={charter} /> : null}</Suspense>
    </Disclosure>
  );
}

/** Not Fluent's Button: two lines, the second one a description. */
function TypeButton({ type, chosen, onChoose }: { type: RitualType; chosen: boolean; onChoose: () => void }) {
  const words = usePaneWords();
  const styles = useStyles();
  const nameId = useId();
  const definitionId = useId();
  return (
    <button
      type="button"
      className={mergeClasses(styles.type, chosen && styles.chosen)}
      aria-labelledby={nameId}
      aria-describedby={definitionId}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span id={nameId} className={styles.name}>
        {words.say(`ritual.${type}`)}
      </span>
      <span id={definitionId} className={styles.definition}>
        {words.say(`ritual.${type}.definition`)}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  suggestion: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  known: { ...typographyStyles.subtitle2, margin: 0 },
  unknown: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  types: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  type: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  definition: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  // What its closed line will take.
  about: { height: tokens.lineHeightBase300 },
  chosen: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});
