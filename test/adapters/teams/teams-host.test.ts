// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { teamsDeepLink } from '../../../src/adapters/teams/teams-deep-link.ts';
import { connectTeamsHost, type TeamsLibrary } from '../../../src/adapters/teams/teams-host.ts';

const dark = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };

/** A window inside a frame, or on its own. */
function windowOf(change: object = {}): Window {
  const page = { navigator: { language: 'de-DE' }, matchMedia: () => dark, open: vi.fn(), ...change };
  return ('parent' in page ? page : Object.assign(page, { parent: page })) as unknown as Window;
}

function teams() {
  const handlers: { theme?: (name: string) => void; context?: (context: object) => void } = {};
  const library = {
    app: {
      initialize: vi.fn(async () => undefined),
      getContext: vi.fn(async () => ({
        app: { locale: 'fr-fr', theme: 'contrast' },
        page: { id: 'board', subPageId: 'checks' },
        user: { id: 'oid-hugo' },
      })),
      notifySuccess: vi.fn(async () => ({ hasFinishedSuccessfully: true })),
      openLink: vi.fn(async () => undefined),
      registerOnThemeChangeHandler: (handler: (name: string) => void) => (handlers.theme = handler),
      registerOnContextChangeHandler: (handler: (context: object) => void) => (handlers.context = handler),
    },
    pages: { shareDeepLink: vi.fn() },
  };
  return { library, handlers, asLibrary: library as unknown as TeamsLibrary };
}

describe('in a plain browser tab', () => {
  it('asks no host, and takes language and theme from the browser', async () => {
    const { asLibrary, library } = teams();
    const host = await connectTeamsHost({ window: windowOf(), teams: asLibrary });
    expect(host).toMatchObject({ hosted: false, language: 'de-DE', theme: 'dark', page: { subPageId: undefined } });
    expect(library.app.initialize).not.toHaveBeenCalled();
    expect(host.share({ subPageId: 'x', label: 'x', address: 'https://x.example' })).toBe(false);
  });

  it('opens links beside itself, without a way back', async () => {
    const window = windowOf();
    const host = await connectTeamsHost({ window, teams: teams().asLibrary });
    await host.openLink('https://contoso.example/board');
    expect(window.open).toHaveBeenCalledWith('https://contoso.example/board', '_blank', 'noopener');
  });
});

describe('in a frame', () => {
  it('is hosted when the host answers', async () => {
    const { asLibrary, library } = teams();
    const host = await connectTeamsHost({ window: windowOf({ parent: {} }), teams: asLibrary });
    expect(host).toMatchObject({
      hosted: true,
      language: 'fr-fr',
      theme: 'contrast',
      page: { subPageId: 'checks' },
      userId: 'oid-hugo',
    });
    expect(library.app.initialize).toHaveBeenCalledWith();
    host.ready();
    expect(library.app.notifySuccess).toHaveBeenCalledTimes(1);
  });

  it('of a page that is no host is a plain tab, soon', async () => {
    const { asLibrary, library } = teams();
    library.app.initialize.mockReturnValue(new Promise(() => undefined));
    const host = await connectTeamsHost({ window: windowOf({ parent: {} }), teams: asLibrary, limit: 20 });
    expect(host.hosted).toBe(false);
  });

  it('hears of another theme and of another page', async () => {
    const { asLibrary, handlers } = teams();
    const host = await connectTeamsHost({ window: windowOf({ parent: {} }), teams: asLibrary });
    const themes = vi.fn();
    const pages = vi.fn();
    const stop = host.onThemeChange(themes);
    host.onPageChange(pages);
    handlers.theme?.('default');
    handlers.theme?.('dark');
    handlers.context?.({ page: { id: 'board', subPageId: '' } });
    expect(themes.mock.calls).toEqual([['light'], ['dark']]);
    expect(pages).toHaveBeenCalledWith({ subPageId: undefined });
    stop();
    handlers.theme?.('contrast');
    expect(themes).toHaveBeenCalledTimes(2);
  });

  it('says when the host has no way to share', async () => {
    const { asLibrary, library } = teams();
    library.pages.shareDeepLink.mockImplementation(() => {
      throw new Error('not supported');
    });
    const host = await connectTeamsHost({ window: windowOf({ parent: {} }), teams: asLibrary });
    expect(host.share({ subPageId: 'x', label: 'x', address: 'https://x.example' })).toBe(false);
  });
});

describe('a deep link', () => {
  const link = {
    appId: '11111111-1111-4111-8111-111111111111',
    entityId: 'board',
    subPageId: 'account/northwind & co',
    label: 'Équipe',
    address: 'https://app.contoso.example/tab.html#/account?x=1&y=2',
  };

  it('encodes every part of itself', () => {
    const address = new URL(String(teamsDeepLink(link)));
    expect(address.pathname).toBe('/l/entity/11111111-1111-4111-8111-111111111111/board');
    expect(address.searchParams.get('webUrl')).toBe(link.address);
    expect(address.searchParams.get('label')).toBe('Équipe');
    expect(JSON.parse(String(address.searchParams.get('context')))).toEqual({ subEntityId: 'account/northwind & co' });
  });

  it('that Teams would cut off is none', () => {
    expect(teamsDeepLink({ ...link, label: 'é'.repeat(400) })).toBeUndefined();
  });
});
