import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePaneWords } from './pane-context.tsx';
import type { EditorState } from './ritual-editor.ts';
import type { SaveStatus } from './save-status.ts';
import { useOnline } from './use-online.ts';

interface SaveBarProps {
  readonly state: EditorState;
  /** Attendees have the invitation: what changes reaches them with the next update only. */
  readonly isSent: boolean;
  /** Undefined where there is nothing to undo. */
  readonly onUndo: (() => void) | undefined;
  readonly onRetry: () => void;
  readonly onSignIn: () => void;
}

/** Milliseconds: a save is usually over within one second; who waits longer than this wonders what to do. */
export const SLOW_SAVE = 3_000;

/** The one place that says whether what was typed is safe. */
export function SaveBar({ state, isSent, onUndo, onRetry, onSignIn }: SaveBarProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { status, known } = state;
  const isOnline = useOnline();
  const isStuck = needsSomebody(status);
  const isSlow = useLasts(status.kind === 'saving', SLOW_SAVE);
  return (
    <footer className={styles.bar}>
      <div role="status" className={mergeClasses(styles.words, isStuck && styles.stuck)}>
        {isStuck ? <ErrorCircleRegular aria-hidden className={styles.mark} /> : null}
        {sentence()}
      </div>
      {status.kind === 'sign-in' ? (
        <Button size="small" appearance="primary" onClick={onSignIn}>
          {words.say('sign-in.action')}
        </Button>
      ) : null}
      {mayRetry(status) ? (
        <Button size="small" onClick={onRetry}>
          {words.say('pane.save.retry')}
        </Button>
      ) : null}
      {onUndo !== undefined && status.kind !== 'saving' && status.kind !== 'conflict' ? (
        <Link as="button" onClick={onUndo}>
          {words.say('pane.save.undo')}
        </Link>
      ) : null}
    </footer>
  );

  function sentence(): string {
    const ref = known?.ref ?? '';
    switch (status.kind) {
      case 'at-rest':
        return known?.stored === undefined ? '' : words.say('pane.save.saved', { ref });
      case 'typing':
        return words.say('pane.save.unsaved');
      case 'incomplete':
        return words.say('pane.save.not-yet');
      case 'saved': {
        const stored = words.say('pane.save.saved', { ref });
        const saved = isSent ? `${stored}. ${words.say('pane.save.sent')}` : stored;
        if (status.merged.length === 0) return saved;
        const fields = words.list(status.merged.map((field) => words.say(`pane.field.${field}`)));
        return `${saved}. ${words.say('pane.save.merged', { fields })}`;
      }
      case 'unfinished':
        return words.say('pane.save.unfinished', { ref });
      case 'waiting':
        if (status.because !== 'unavailable') return words.say(`pane.save.${status.because}`);
        return `${words.say(isOnline ? 'register.unavailable.title' : 'offline.title')}. ${words.say(status.kept ? 'pane.save.waiting' : 'pane.save.waiting-here')}`;
      case 'refused':
        return words.say('pane.save.refused', { detail: status.detail });
      case 'saving': {
        const saving = words.say('pane.save.saving');
        return isSlow ? `${saving} ${words.say('pane.save.waiting-here')}` : saving;
      }
      case 'conflict':
      case 'sign-in':
      case 'consent':
      case 'host':
      case 'failed':
        return words.say(`pane.save.${status.kind}`);
    }
  }
}

/** True once `isOn` has been so for `ms` milliseconds without a break. */
function useLasts(isOn: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isOn, ms]);
  return isOn && lasts;
}

/** It does not get better by itself: the text stands out from what is merely under way. */
function needsSomebody(status: SaveStatus): boolean {
  if (status.kind === 'waiting') return status.because !== 'unavailable';
  return ['refused', 'failed', 'host', 'conflict', 'consent'].includes(status.kind);
}

function mayRetry({ kind }: SaveStatus): boolean {
  return ['host', 'failed', 'unfinished', 'waiting', 'refused', 'consent'].includes(kind);
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    // At 400 % zoom it would cover a third of what is typed.
    '@media (max-height: 400px)': { position: 'static' },
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  stuck: { color: tokens.colorNeutralForeground1 },
  mark: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorStatusDangerForeground3 },
});
