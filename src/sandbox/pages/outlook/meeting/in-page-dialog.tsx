/** A modal dialog of the page itself: the browser's own element keeps the focus inside and gives it back. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { makeStyles, Title3, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dialog: {
    width: 'min(480px, calc(100vw - 48px))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStrokeInteractive}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    fontFamily: tokens.fontFamilyBase,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  content: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** `onDismiss` is called on Escape. The first button gets the focus. */
export function InPageDialog(props: { title: string; children: ReactNode; actions: ReactNode; onDismiss: () => void }) {
  const styles = useStyles();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onDismiss();
      }}
    >
      <Title3 as="h2" id={title} style={{ margin: 0 }}>
        {props.title}
      </Title3>
      <div className={styles.content}>{props.children}</div>
      <div className={styles.actions}>{props.actions}</div>
    </dialog>
  );
}
