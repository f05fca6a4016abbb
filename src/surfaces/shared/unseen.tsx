import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface UnseenProps {
  readonly as?: 'span' | 'div' | 'h1';
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** For who listens to the page: in its order, and not on the screen. */
export function Unseen({ as: Element = 'span', role, children }: UnseenProps) {
  const styles = useStyles();
  return (
    <Element role={role} className={styles.unseen}>
      {children}
    </Element>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
