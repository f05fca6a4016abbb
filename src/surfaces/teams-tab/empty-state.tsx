import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageStyles } from './page-styles.ts';
import { useTabWords } from './tab-context.tsx';

interface EmptyStateProps {
  readonly title: string;
  readonly body: string;
  /** What there is to do. */
  readonly children?: ReactNode;
}

/** Why there is nothing here, and what to do about it. */
export function EmptyState({ title, body, children }: EmptyStateProps) {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={page.subtitle}>{title}</h2>
      <Text className={page.text}>{body}</Text>
      {children}
    </div>
  );
}

/** A register before its first account leads to where accounts come from. */
export function NoAccounts({ onSettings }: { readonly onSettings: () => void }) {
  const words = useTabWords();
  return (
    <EmptyState title={words.say('accounts.none.title')} body={words.say('accounts.none.body')}>
      <Button appearance="primary" onClick={onSettings}>
        {words.say('accounts.none.action')}
      </Button>
    </EmptyState>
  );
}

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
  },
});
