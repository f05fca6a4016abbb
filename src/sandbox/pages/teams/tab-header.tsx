import { Button, Link, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, LinkRegular } from '@fluentui/react-icons';
import type { TeamsApp, TeamsTab } from '../../hosts/teams/teams-host-types.ts';

/** The line over the app: its name, its tabs, and what Teams lets one do with a tab. */
export function TabHeader({
  app,
  tab,
  website,
  onTab,
  onReload,
  onShare,
}: {
  readonly app: TeamsApp;
  readonly tab: TeamsTab;
  readonly website: string;
  readonly onTab: (tab: TeamsTab) => void;
  readonly onReload: () => void;
  readonly onShare: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Text as="h2" size={400} weight="semibold" className={styles.name}>
        {app.name}
      </Text>
      <TabList
        selectedValue={tab.entityId}
        aria-label={`Pages of ${app.name}`}
        onTabSelect={(_, { value }) => {
          const chosen = app.tabs.find(({ entityId }) => entityId === value);
          if (chosen !== undefined) onTab(chosen);
        }}
      >
        {app.tabs.map(({ entityId, name }) => (
          <Tab key={entityId} value={entityId}>
            {name}
          </Tab>
        ))}
      </TabList>
      <span className={styles.end}>
        <Link href={website} target="_blank">
          Open in a browser
        </Link>
        <Button appearance="subtle" icon={<LinkRegular />} onClick={onShare}>
          Copy link
        </Button>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={onReload}>
          Reload tab
        </Button>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0 },
  end: { marginLeft: 'auto', display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});
