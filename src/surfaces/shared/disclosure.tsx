import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** What most people do not need: the browser's own details, which every keyboard and screen reader knows. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  body: { paddingBlockStart: tokens.spacingVerticalS },
});
