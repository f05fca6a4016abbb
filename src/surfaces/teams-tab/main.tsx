/** The tab in Teams, Microsoft 365 or a plain browser: finds out who shows it, then fetches who serves it. */
import { createRoot, type Root } from 'react-dom/client';
import { fetchSignIn } from '../../adapters/identity/sign-in-client.ts';
import { connectTeamsHost, type TeamsHost } from '../../adapters/teams/teams-host.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { loadTabCatalogue, type TabKey } from '../../i18n/load-tab-catalogue.ts';
import { createWords, type Words } from '../../i18n/words.ts';
import { FailedToOpen } from '../shared/failed-to-open.tsx';
import { readConfig } from '../shared/read-config.ts';
import { sayBarely } from '../shared/say-barely.ts';
import { SurfaceFrame } from '../shared/surface-frame.tsx';
import type { Look } from '../shared/use-look.ts';
import { BoardSkeleton } from './board-page.tsx';
import { TabApp } from './tab-app.tsx';
import { TabProvider, type Tab } from './tab-context.tsx';
import { useTabThemes } from './tab-themes.ts';

type Content =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'failed'; readonly error: unknown };

async function open(): Promise<void> {
  // Fetched while the host answers; whoever waits for it hears of a failure.
  const fetched = Promise.all([readConfig(), import('./wiring.ts')]);
  fetched.catch(() => undefined);
  const host = await connectTeamsHost({ window });
  const chosen = chooseLanguage([host.language, ...navigator.languages]);
  document.documentElement.lang = chosen.locale;
  const words = createWords(await loadTabCatalogue(chosen.language), chosen);
  document.title = words.say('app.name');
  const root = createRoot(document.getElementById('surface') ?? document.body);
  const followHost = pagesOf(host);

  let look: Look = host.theme;
  let content: Content = { kind: 'waiting' };
  const show = () => draw(root, words, look, content, followHost);
  host.onThemeChange((theme) => {
    look = theme;
    show();
  });
  show();
  host.ready();
  fetchSignIn();
  try {
    const [config, { wireTab }] = await fetched;
    content = { kind: 'tab', tab: wireTab(config, host.personId) };
  } catch (error) {
    content = { kind: 'failed', error };
  }
  show();
}

type FollowHost = (listener: (subPageId: string) => void) => () => void;

function pagesOf(host: TeamsHost): FollowHost {
  return (listener) => {
    const follow = ({ subPageId }: TeamsHost['page']) => {
      if (subPageId !== undefined) listener(subPageId);
    };
    follow(host.page);
    return host.onPageChange(follow);
  };
}

function draw(root: Root, words: Words<TabKey>, look: Look, content: Content, followHost: FollowHost): void {
  root.render(
    <SurfaceFrame words={words} look={look} useThemes={useTabThemes}>
      {content.kind === 'waiting' ? <BoardSkeleton /> : null}
      {content.kind === 'tab' ? (
        <TabProvider tab={content.tab}>
          <TabApp followHost={followHost} />
        </TabProvider>
      ) : null}
      {content.kind === 'failed' ? <FailedToOpen error={content.error} /> : null}
    </SurfaceFrame>,
  );
}

open().catch(() => sayBarely('not-loaded'));
