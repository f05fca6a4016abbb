// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { connectTeamsHost, type TeamsLibrary } from '../../../src/adapters/teams/teams-host.ts';

const dark = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };

/** A window inside a frame, or on its own. */
function windowOf(change: object = {}): Window {
  const page = { navigator: { language: 'de-DE' }, matchMedia: () => dark, ...change };
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
        user: { id: 'oid-claire' },
      })),
      notifySuccess: vi.fn(async () => ({ hasFinishedSuccessfully: true })),
      registerOnThemeChangeHandler: (handler: (name: string) => void) => (handlers.theme = handler),
      registerOnContextChangeHandler: (handler: (context: object) => void) => (handlers.context = handler),
    },
  };
  return { library, handlers, asLibrary: library as unknown as TeamsLibrary };
}

describe('in a plain browser tab', () => {
  it('asks no host, and takes language and theme from the browser', async () => {
    const { asLibrary, library } = teams();
    const host = await connectTeamsHost({ window: windowOf(), teams: asLibrary });
    expect(host).toMatchObject({ hosted: false, language: 'de-DE', theme: 'dark', page: { subPageId: undefined } });
    expect(host.personId).toBeUndefined();
    expect(library.app.initialize).not.toHaveBeenCalled();
  });
});

describe('in a frame', () => {
  it('is hosted when the host answers', async () => {
    const { asLibrary, library } = teams();
    const host = await connectTeamsHost({ window: windowOf({ parent: {} }), teams: asLibrary });
    expect(host).toMatchObject({
      hosted: true,
      language: 'fr-fr',
      personId: 'oid-claire',
      theme: 'contrast',
      page: { subPageId: 'checks' },
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
});
