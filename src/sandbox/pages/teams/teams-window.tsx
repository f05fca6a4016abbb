import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { TeamsApp, TeamsStart, TeamsTab } from '../../hosts/teams/teams-host-types.ts';
import { SandboxBanner } from '../shared/sandbox-banner.tsx';
import { AppBar } from './app-bar.tsx';
import { readDeepLink, type DeepLink } from './deep-link.ts';
import type { TabSituation } from './host/tab-context.ts';
import { addressOf, meetingAddress, type PageParameters, type ThemeName } from './page-parameters.ts';
import { ShareDialog, type SharedLink } from './share-dialog.tsx';
import { TabFrame } from './tab-frame.tsx';
import { TabHeader } from './tab-header.tsx';
import type { TeamsApi } from './teams-api.ts';
import { TitleBar } from './title-bar.tsx';

/** One opening of the app's tab; another link, page or reload makes another one, with a frame of its own. */
interface Opening {
  tab: TeamsTab;
  subPageId: string;
  sessionId: string;
}

export interface TeamsWindowProps {
  readonly given: PageParameters;
  readonly api: TeamsApi;
  readonly start: TeamsStart;
  readonly app: TeamsApp;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
}

export function TeamsWindow({ given, api, start, app, theme, onTheme }: TeamsWindowProps) {
  const styles = useStyles();
  const [opening, setOpening] = useState(() => firstOpening(given, app));
  const [situation, setSituation] = useState<TabSituation>(() => ({ ...opening, start, theme }));
  const [website, setWebsite] = useState(opening.tab.websiteUrl);
  const [shared, setShared] = useState<SharedLink>();
  const [problem, setProblem] = useState('');

  const show = useCallback(
    (tab: TeamsTab, subPageId: string) => {
      const next = { tab, subPageId, sessionId: crypto.randomUUID() };
      setOpening(next);
      setWebsite(tab.websiteUrl);
      setProblem('');
      // The switches may have been thrown since: a fresh frame meets a fresh host.
      api.start().then(
        (fresh) => setSituation({ ...next, start: fresh, theme }),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      );
    },
    [api, theme],
  );

  const open = useCallback(
    (link: DeepLink): string => {
      const says = follow(link, given, app, show);
      setProblem(says);
      return says;
    },
    [given, app, show],
  );

  useEffect(() => {
    history.replaceState(null, '', addressOf({ ...given, theme, subPageId: opening.subPageId }));
  }, [given, theme, opening]);

  return (
    <div className={styles.window}>
      <SandboxBanner host="Teams" />
      <TitleBar
        start={start}
        theme={theme}
        onTheme={onTheme}
        onLanguage={(language) =>
          location.assign(addressOf({ ...given, theme, language, subPageId: opening.subPageId }))
        }
        onLink={(text) => open(readDeepLink(text, location.origin))}
      />
      <div className={styles.below}>
        <AppBar app={app} />
        <main className={styles.main} aria-label={app.name}>
          <TabHeader
            app={app}
            tab={opening.tab}
            website={website}
            onTab={(tab) => show(tab, '')}
            onReload={() => show(opening.tab, opening.subPageId)}
            onShare={() => setShared({ subPageId: opening.subPageId, label: app.name, webUrl: website })}
          />
          {problem === '' ? null : (
            <MessageBar intent="warning" className={styles.problem}>
              <MessageBarBody role="alert">{problem}</MessageBarBody>
            </MessageBar>
          )}
          <TabFrame
            key={situation.sessionId}
            situation={situation}
            theme={theme}
            signIn={api.signIn}
            open={open}
            share={setShared}
            setWebsite={setWebsite}
          />
        </main>
      </div>
      {shared === undefined ? null : (
        <ShareDialog app={app} tab={opening.tab} as={given.as} link={shared} onClose={() => setShared(undefined)} />
      )}
    </div>
  );
}

function firstOpening(given: PageParameters, app: TeamsApp): Opening {
  const link = given.link === undefined ? undefined : readDeepLink(given.link, location.origin);
  const asked = link?.kind === 'tab' ? link : undefined;
  const tab = app.tabs.find(({ entityId }) => entityId === asked?.entityId) ?? app.tabs[0];
  if (tab === undefined) throw new Error('the app has no tab');
  return { tab, subPageId: asked?.subPageId ?? given.subPageId, sessionId: crypto.randomUUID() };
}

/** @returns '' or why not, in a sentence */
function follow(
  link: DeepLink,
  given: PageParameters,
  app: TeamsApp,
  show: (tab: TeamsTab, subPageId: string) => void,
): string {
  switch (link.kind) {
    case 'tab': {
      if (link.appId !== app.id) return `The app ${link.appId} is not installed in this Teams.`;
      const tab = app.tabs.find(({ entityId }) => entityId === link.entityId);
      if (tab === undefined) return `${app.name} has no page "${link.entityId}".`;
      show(tab, link.subPageId);
      return '';
    }
    case 'meeting':
      return inWindow(meetingAddress(given, { id: link.id }));
    case 'new meeting':
      return inWindow(meetingAddress(given, { id: 'new', ...link.compose }));
    case 'elsewhere':
      return inWindow(link.url);
    case 'refused':
      return link.reason;
  }
}

function inWindow(address: string): string {
  const opened = window.open(address, '_blank', address.startsWith('/outlook') ? 'popup,width=1180,height=820' : '');
  return opened === null
    ? `The browser did not open a window for ${new URL(address, location.origin).href}. Allow pop-ups for this page and try again.`
    : '';
}

const useStyles = makeStyles({
  window: { height: '100vh', display: 'flex', flexDirection: 'column' },
  below: { flex: 1, display: 'flex', minHeight: 0 },
  main: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  problem: { flexShrink: 0 },
});
