import { app } from '@microsoft/teams-js';

type TeamsTheme = 'light' | 'dark' | 'contrast';

interface HostPage {
  /** Where inside the tab the host wants to be, `page.subPageId`: what a deep link carried. */
  readonly subPageId: string | undefined;
}

/** What shows the tab: Teams, Outlook or Microsoft 365 (`hosted`), or a plain browser tab. */
export interface TeamsHost {
  readonly hosted: boolean;
  /** BCP 47, of the host; of the browser in a plain tab. */
  readonly language: string;
  /** Directory object id of who is there, by the host's word: sign-in confirms it. */
  readonly personId: string | undefined;
  readonly theme: TeamsTheme;
  readonly page: HostPage;
  /** Takes the host's spinner away. Call once something is to be seen. */
  ready(): void;
  onThemeChange(listener: (theme: TeamsTheme) => void): () => void;
  /** The person followed another deep link to this tab, which was open already. */
  onPageChange(listener: (page: HostPage) => void): () => void;
}

export interface TeamsHostOptions {
  readonly window: Window;
  /** The part of teams-js in use; a test gives its own. */
  readonly teams?: TeamsLibrary;
  /** Milliseconds within which a host has to answer. */
  readonly limit?: number;
}

export interface TeamsLibrary {
  readonly app: Pick<
    typeof app,
    'initialize' | 'getContext' | 'notifySuccess' | 'registerOnThemeChangeHandler' | 'registerOnContextChangeHandler'
  >;
}

/**
 * teams-js waits a minute for a host that is not there. Hosts answer in well under a second once their own page stands; a frame whose
 * parent says nothing for five is in some other page. A tab opened by a link has an opener and no parent: that is no host either.
 */
const HOST_LIMIT = 5_000;

/** Finds out who shows this page; must be done before sign-in, because teams-js sets up the host's sign-in bridge (platform-facts C8). */
export async function connectTeamsHost(options: TeamsHostOptions): Promise<TeamsHost> {
  const { window, teams = { app }, limit = HOST_LIMIT } = options;
  if (!mayBeHosted(window)) return plainTab(window);
  try {
    const context = await withLimit(
      // No extra origins: the host is one of Microsoft's, or serves this page itself.
      teams.app.initialize().then(() => teams.app.getContext()),
      limit,
    );
    return hostedTab(window, teams, context);
  } catch {
    return plainTab(window);
  }
}

function mayBeHosted(window: Window): boolean {
  // Teams on a phone has no parent frame but a native bridge.
  return window.parent !== window || 'nativeInterface' in window;
}

function hostedTab(window: Window, teams: TeamsLibrary, context: app.Context): TeamsHost {
  const themes = new Set<(theme: TeamsTheme) => void>();
  const pageListeners = new Set<(page: HostPage) => void>();
  // The library keeps one handler of each kind and has no way to take it back.
  teams.app.registerOnThemeChangeHandler((name) => themes.forEach((listener) => listener(toTheme(name))));
  teams.app.registerOnContextChangeHandler((now) => pageListeners.forEach((listener) => listener(toPage(now))));
  return {
    hosted: true,
    language: context.app.locale === '' ? window.navigator.language : context.app.locale,
    personId: context.user?.id,
    theme: toTheme(context.app.theme),
    page: toPage(context),
    ready: () => {
      // Some hosts never confirm; there is nothing to do about it.
      teams.app.notifySuccess().catch(() => undefined);
    },
    onThemeChange: (listener) => listen(themes, listener),
    onPageChange: (listener) => listen(pageListeners, listener),
  };
}

function plainTab(window: Window): TeamsHost {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const themeOf = (isDark: boolean): TeamsTheme => (isDark ? 'dark' : 'light');
  return {
    hosted: false,
    language: window.navigator.language,
    personId: undefined,
    theme: themeOf(dark.matches),
    page: { subPageId: undefined },
    ready: () => undefined,
    onThemeChange(listener) {
      const changed = (event: MediaQueryListEvent) => listener(themeOf(event.matches));
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    onPageChange: () => () => undefined,
  };
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `default` is Teams' light one; `glass` (Teams on Vision Pro) is light text on a dark ground. */
function toTheme(name: string | undefined): TeamsTheme {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}

function toPage(context: app.Context): HostPage {
  const { subPageId } = context.page;
  return { subPageId: subPageId === undefined || subPageId === '' ? undefined : subPageId };
}

function withLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no host answered')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
