/** The bars on top of both windows: that this is a sandbox, who one is, and what the window shows. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OutlookStart } from '../../hosts/outlook/outlook-host-types.ts';
import { PersonaChip } from '../shared/persona-chip.tsx';
import { SandboxBanner } from '../shared/sandbox-banner.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
  },
  words: { color: 'inherit' },
  end: { marginLeft: 'auto' },
});

export function OutlookHeader({ start, children }: { start: OutlookStart; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <SandboxBanner host="Outlook">
        <PersonaChip person={{ displayName: start.me.name, jobTitle: start.me.jobTitle }} />
      </SandboxBanner>
      <header className={styles.bar} aria-label="Outlook">
        <Text className={styles.words} weight="semibold" size={400}>
          Outlook
        </Text>
        <Text className={styles.words}>{start.organisation}</Text>
        <span className={styles.end}>{children}</span>
      </header>
    </>
  );
}
