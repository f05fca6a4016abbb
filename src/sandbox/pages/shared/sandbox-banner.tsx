import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The line that keeps anybody from taking the sandbox for the real thing. `children` stand at its end: a persona, a clock. */
export function SandboxBanner({
  host,
  children,
}: {
  readonly host: 'Outlook' | 'Teams';
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <aside className={styles.banner} aria-label="Sandbox">
      <span>
        <strong>Sandbox.</strong> This is not {host}, only something like it. Nothing leaves this machine.{' '}
        <Link href="/" inline>
          Front page
        </Link>
      </span>
      <span className={styles.end}>{children}</span>
    </aside>
  );
}

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  end: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});
