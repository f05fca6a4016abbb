// @vitest-environment jsdom
/** The host of the sandbox and the genuine teams-js, talking to each other as over postMessage. */
import { app, authentication, nestedAppAuth, pages } from '@microsoft/teams-js';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeamsStart } from '../../../src/sandbox/hosts/teams/teams-host-types.ts';
import type { DeepLink } from '../../../src/sandbox/pages/teams/deep-link.ts';
import { readAppMessage } from '../../../src/sandbox/pages/teams/host/app-message.ts';
import { createTabHost, type TabHost } from '../../../src/sandbox/pages/teams/host/tab-host.ts';

const TAB = {
  entityId: 'board',
  name: 'Rituals',
  contentUrl: 'https://localhost:3443/tab.html',
  websiteUrl: 'https://localhost:3443/tab.html',
};
const START: TeamsStart = {
  organisation: 'Contoso Climate',
  tenantId: 'c0c0c0c0-1111-4222-8333-444444444444',
  me: {
    handle: 'hugo',
    name: 'Hugo Lindqvist',
    mail: 'hugo.lindqvist@contoso.example',
    jobTitle: 'Manager',
    id: 'aaaaaaaa-0000-4000-8000-000000000002',
    language: 'fr-FR',
  },
  app: {
    id: '11111111-1111-4111-8111-111111111111',
    name: 'Account rituals',
    description: '',
    developer: 'Contoso',
    icon: '',
    tabs: [TAB],
  },
  appProblem: '',
  noNestedAppAuth: false,
};

const actions = {
  ready: vi.fn(),
  failed: vi.fn(),
  open: vi.fn<(link: DeepLink) => string>(() => ''),
  share: vi.fn(),
  setWebsite: vi.fn(),
};
const toApp = (data: object) =>
  window.dispatchEvent(
    new MessageEvent('message', { data, origin: location.origin, source: hostWindow as unknown as Window }),
  );
let host: TabHost;
const hostWindow = {
  postMessage: (data: unknown) => {
    const message = readAppMessage(structuredClone(data));
    if (message === undefined) throw new Error(`no teams-js message: ${JSON.stringify(data)}`);
    const answer = host.answer(message);
    if (answer !== undefined) setTimeout(() => toApp(answer));
  },
};

beforeAll(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  Object.defineProperty(window, 'parent', { value: hostWindow, configurable: true });
  host = createTabHost(
    { start: START, tab: TAB, subPageId: 'account:northwind', theme: 'dark', sessionId: 's-1' },
    location.origin,
    actions,
  );
  await app.initialize();
});
beforeEach(() => {
  vi.clearAllMocks();
  actions.open.mockReturnValue('');
});

describe('what teams-js learns from this Teams', () => {
  it('is where it is, for whom, in which language and theme', async () => {
    const context = await app.getContext();
    expect(context.user?.id).toBe('aaaaaaaa-0000-4000-8000-000000000002');
    expect({ ...context.user, ...context.page }).toMatchObject({
      id: 'board',
      subPageId: 'account:northwind',
      frameContext: 'content',
      displayName: 'Hugo Lindqvist',
      userPrincipalName: 'hugo.lindqvist@contoso.example',
      loginHint: 'hugo.lindqvist@contoso.example',
      tenant: { id: 'c0c0c0c0-1111-4222-8333-444444444444' },
    });
    expect([context.app.locale, context.app.theme, context.app.host.name, context.app.host.clientType]).toEqual([
      'fr-fr',
      'dark',
      'Teams',
      'web',
    ]);
  });

  it('is what it can do: sign-in through the host, pages, sharing', () => {
    expect([nestedAppAuth.isNAAChannelRecommended(), pages.isSupported(), pages.currentApp.isSupported()]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is a changed theme, once it listens', async () => {
    const themes: string[] = [];
    app.registerOnThemeChangeHandler((theme) => themes.push(theme));
    for (const theme of ['contrast', 'default'] as const) for (const event of host.themeChanged(theme)) toApp(event);
    await vi.waitFor(() => expect(themes).toEqual(['contrast', 'default']));
    expect((await app.getContext()).app.theme).toBe('default');
  });
});

describe('what teams-js asks of this Teams', () => {
  it('is to take the progress away', async () => {
    await app.notifySuccess();
    expect(actions.ready).toHaveBeenCalledOnce();
  });

  it('is to show that it failed', () => {
    app.notifyFailure({ reason: app.FailedReason.AuthFailed, message: 'nobody signed in' });
    expect(actions.failed).toHaveBeenCalledWith('nobody signed in');
  });

  it('is to open links: a page of the app, a meeting', async () => {
    await app.openLink('https://teams.microsoft.com/l/entity/11111111-1111-4111-8111-111111111111/board');
    await app.openLink('https://outlook.office365.com/owa/?itemid=AAMk1&path=/calendar/item');
    expect(actions.open.mock.calls.map(([link]) => link)).toEqual([
      { kind: 'tab', appId: '11111111-1111-4111-8111-111111111111', entityId: 'board', subPageId: '' },
      { kind: 'meeting', id: 'AAMk1' },
    ]);
  });

  it('is refused with a reason when a link leads nowhere', async () => {
    await expect(app.openLink('javascript:alert(1)')).rejects.toThrow('Teams opens https, mailto and tel addresses');
    actions.open.mockReturnValue('The app is not installed in this Teams.');
    await expect(app.openLink('https://teams.microsoft.com/l/entity/other/page')).rejects.toThrow(
      'The app is not installed',
    );
  });

  it('is to go to another page of the app', async () => {
    await pages.currentApp.navigateTo({ pageId: 'board', subPageId: 'my-checks' });
    expect(actions.open).toHaveBeenCalledWith({
      kind: 'tab',
      appId: '11111111-1111-4111-8111-111111111111',
      entityId: 'board',
      subPageId: 'my-checks',
    });
    actions.open.mockReturnValue('There is no such page.');
    await expect(pages.currentApp.navigateTo({ pageId: 'nowhere' })).rejects.toMatchObject({
      message: 'There is no such page.',
    });
  });

  it('is to offer a link for copying', () => {
    pages.shareDeepLink({
      subPageId: 'my-checks',
      subPageLabel: 'My checks',
      subPageWebUrl: 'https://localhost:3443/tab.html#my-checks',
    });
    expect(actions.share).toHaveBeenCalledWith({
      subPageId: 'my-checks',
      label: 'My checks',
      webUrl: 'https://localhost:3443/tab.html#my-checks',
    });
  });

  it('is its own settings, and a token that this Teams has not', async () => {
    expect(await pages.getConfig()).toMatchObject({
      entityId: 'board',
      contentUrl: TAB.contentUrl,
      suggestedDisplayName: 'Rituals',
    });
    await expect(authentication.getAuthToken()).rejects.toThrow('nested app authentication only');
  });
});

it('does not offer sign-in through the host when that is switched off', () => {
  const without = createTabHost(
    { start: { ...START, noNestedAppAuth: true }, tab: TAB, subPageId: '', theme: 'default', sessionId: 's-2' },
    location.origin,
    actions,
  );
  const answer = without.answer({ id: 1, uuid: undefined, func: 'initialize', args: [] }) as { args: string[] };
  const runtime = JSON.parse(answer.args[3] ?? '') as {
    isNAAChannelRecommended: boolean;
    supports: Record<string, unknown>;
  };
  expect([runtime.isNAAChannelRecommended, 'nestedAppAuth' in runtime.supports]).toEqual([false, false]);
});

it('says nothing to what is not addressed to it', () => {
  expect(readAppMessage('text')).toBeUndefined();
  expect(readAppMessage({ type: 'webpackOk' })).toBeUndefined();
  expect(host.answer({ id: 9, uuid: undefined, func: 'calling.startCall', args: [] })).toBeUndefined();
});
