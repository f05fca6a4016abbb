import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: string;
  /** Says what the summary alone does not, beside others of its kind. It begins with the summary's own words. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** What most people do not need: the browser's own details, which every keyboard and screen reader knows. */
export function Disclosure({ summary, label, size = 'medium', open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary aria-label={label} className={mergeClasses(styles.summary, size === 'small' && styles.small)}>
        {summary}
      </summary>
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
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  body: { paddingBlockStart: tokens.spacingVerticalS },
});
