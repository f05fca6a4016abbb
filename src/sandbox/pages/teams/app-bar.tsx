import { Image, makeStyles, mergeClasses, Text, tokens, Tooltip } from '@fluentui/react-components';
import { AlertRegular, ChatRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TeamsApp } from '../../hosts/teams/teams-host-types.ts';

/** The rail of apps. Activity and Chat are there so that it looks like Teams, and say that they are not. */
export function AppBar({ app }: { readonly app: TeamsApp }) {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label="Apps">
      <ul className={styles.list}>
        <Absent name="Activity" icon={<AlertRegular fontSize={24} />} />
        <Absent name="Chat" icon={<ChatRegular fontSize={24} />} />
        <li>
          <span className={mergeClasses(styles.entry, styles.current)} aria-current="page">
            {app.icon === '' ? null : <Image src={app.icon} alt="" width={24} height={24} shape="rounded" />}
            <Text size={100} align="center">
              {app.name}
            </Text>
          </span>
        </li>
      </ul>
    </nav>
  );
}

function Absent({ name, icon }: { readonly name: string; readonly icon: ReactNode }) {
  const styles = useStyles();
  return (
    <li>
      <Tooltip
        content={`${name} is not part of the sandbox: only the app is.`}
        relationship="description"
        positioning="after"
      >
        <button type="button" aria-disabled="true" className={mergeClasses(styles.entry, styles.absent)}>
          {icon}
          <Text size={100}>{name}</Text>
        </button>
      </Tooltip>
    </li>
  );
}

const useStyles = makeStyles({
  rail: {
    width: '72px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  entry: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
  },
  current: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  absent: { cursor: 'not-allowed', color: tokens.colorNeutralForeground3 },
});
