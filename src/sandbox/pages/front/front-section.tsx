import { makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface FrontSectionProps {
  readonly title: string;
  /** A landmark of its own for screen readers: places to go are navigation. */
  readonly as?: 'section' | 'nav';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A heading with what belongs to it. */
export function FrontSection({ title, as: Element = 'section', className, children }: FrontSectionProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <Element aria-labelledby={heading} className={mergeClasses(styles.section, className)}>
      <Title3 as="h2" id={heading} className={styles.heading}>
        {title}
      </Title3>
      {children}
    </Element>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});
