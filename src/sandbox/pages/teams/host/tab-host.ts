/**
 * The far end of teams-js: answers what the app's frame asks (host-protocol §7.2) and tells it what changes. It has no
 * window of its own: the page hands it messages and takes the answers, which keeps it open to tests.
 */
import { readDeepLink, type DeepLink } from '../deep-link.ts';
import type { ThemeName } from '../page-parameters.ts';
import { answerTo, hostEvent, type AppMessage } from './app-message.ts';
import { flatContext, runtimeText, SDK_VERSION, type TabSituation } from './tab-context.ts';

/** What the page does when the app asks for it. */
export interface TabHostActions {
  /** The app has something to show. */
  ready(): void;
  failed(reason: string): void;
  /** @returns '' or why it could not be opened, in a sentence */
  open(link: DeepLink): string;
  share(link: { subPageId: string; label: string; webUrl: string }): void;
  /** Where "Open in a browser" leads from now on. */
  setWebsite(url: string): void;
}

export interface TabHost {
  /** @returns the answer to post, or undefined when the call wants none */
  answer(message: AppMessage): object | undefined;
  /** @returns the events to post */
  themeChanged(theme: ThemeName): object[];
}

export function createTabHost(situation: TabSituation, origin: string, actions: TabHostActions): TabHost {
  const handlers = new Set<string>();
  let theme = situation.theme;
  const context = () => flatContext({ ...situation, theme });
  const opened = (link: DeepLink): readonly unknown[] => {
    const problem = link.kind === 'refused' ? link.reason : actions.open(link);
    return problem === '' ? [true] : [false, problem];
  };
  const toPage = (page: Record<string, unknown>): DeepLink => ({
    kind: 'tab',
    appId: text(page['appId']) === '' ? (situation.start.app?.id ?? '') : text(page['appId']),
    entityId: text(page['pageId']),
    subPageId: text(page['subPageId']),
  });

  function argsFor({ func, args }: AppMessage): readonly unknown[] | undefined {
    const [first] = args;
    switch (func) {
      case 'initialize':
        return ['content', 'web', SDK_VERSION, runtimeText(situation.start.noNestedAppAuth)];
      case 'getContext':
        return [context()];
      case 'registerHandler':
        handlers.add(text(first));
        return undefined;
      case 'appInitialization.appLoaded':
        actions.ready();
        return undefined;
      case 'appInitialization.success':
        actions.ready();
        return [true];
      case 'appInitialization.failure':
        // Reason and message, of which the message speaks to a person.
        actions.failed(text(args[1] ?? first));
        return undefined;
      case 'executeDeepLink':
        return opened(readDeepLink(text(first), origin));
      case 'pages.navigateToApp':
        return opened(toPage(record(first)));
      case 'pages.currentApp.navigateTo': {
        const [went, problem] = opened(toPage(record(first)));
        return [went === true ? null : { errorCode: 404, message: problem }];
      }
      case 'pages.currentApp.navigateToDefaultPage':
        opened(toPage({ pageId: situation.start.app?.tabs[0]?.entityId }));
        return [null];
      case 'shareDeepLink':
        actions.share({ subPageId: text(first), label: text(args[1]), webUrl: text(args[2]) });
        return undefined;
      case 'setFrameContext':
        actions.setWebsite(text(record(first)['websiteUrl'] ?? record(first)['contentUrl']));
        return undefined;
      case 'settings.getSettings': {
        const { entityId, contentUrl, websiteUrl, name } = situation.tab;
        return [{ entityId, contentUrl, websiteUrl, suggestedDisplayName: name }];
      }
      case 'authentication.getAuthToken':
        return [false, 'This Teams gives tokens by nested app authentication only.'];
      case 'navigateCrossDomain':
        return [false, 'The sandbox keeps the app on its own origin.'];
      case 'navigateBack':
      case 'navigateToTab':
        return [true];
      default:
        return undefined;
    }
  }

  return {
    answer: (message) => {
      const args = argsFor(message);
      return args === undefined ? undefined : answerTo(message, args);
    },
    themeChanged: (next) => {
      theme = next;
      return handlers.has('themeChange') ? [hostEvent('themeChange', [next])] : [];
    },
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
