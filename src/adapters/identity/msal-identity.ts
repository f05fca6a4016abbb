import type { AccountInfo, AuthenticationResult, SilentRequest } from '@azure/msal-browser';
import { SignInNeeded, type Identity, type Person } from '../../ports/identity.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { createSignInClient, type SignInClient } from './sign-in-client.ts';
import { toSignInProblem } from './sign-in-problem.ts';

export interface MsalIdentity extends Identity {
  /**
   * An access token for Graph, silently; one that carries all scopes of the surface. `claims`: JSON text of a claims challenge;
   * `forceRefresh`: past the cache. Throws SignInNeeded.
   */
  accessToken(
    scopes: readonly string[],
    options?: { readonly claims?: string; readonly forceRefresh?: boolean },
  ): Promise<string>;
}

export interface MsalIdentityOptions {
  /** Who signed in, from the directory: asked once, after a token is there. */
  readonly readPerson: () => Promise<Person>;
  /** For tests: msal, unless told. */
  readonly createClient?: (settings: IdentitySettings) => Promise<SignInClient>;
  /** Milliseconds for a silent answer. */
  readonly silentLimit?: number;
  /** `navigator.locks`, which the app's windows share; `undefined` where the browser has none. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** msal itself gives a hidden frame 10 s and a host for ever. */
const SILENT_LIMIT = 15_000;
/** Two clicks closer together than this are one. */
const DOUBLE_CLICK = 2_000;

export function createMsalIdentity(settings: IdentitySettings, options: MsalIdentityOptions): MsalIdentity {
  const { readPerson, createClient = createSignInClient, silentLimit = SILENT_LIMIT, locks } = options;
  let opened: Promise<SignInClient> | undefined;
  let person: Promise<Person> | undefined;
  let interactive: { readonly since: number; readonly result: Promise<Person> } | undefined;
  /** Asked for by a claims challenge that could not be met silently: the next sign-in window meets it. */
  let claimsOwed: string | undefined;
  /** Scopes beyond the surface's own that could not be had silently: asked for in the next window, and only there. */
  let scopesOwed: readonly string[] = [];

  function open(): Promise<SignInClient> {
    opened ??= createClient(settings).catch((error: unknown) => {
      opened = undefined;
      throw new SignInNeeded(toSignInProblem(error, false, settings));
    });
    return opened;
  }

  async function accessToken(
    scopes: readonly string[],
    { claims, forceRefresh }: { readonly claims?: string; readonly forceRefresh?: boolean } = {},
  ): Promise<string> {
    const { client, nested } = await open();
    const account = nested ? undefined : knownAccount(client);
    // Without an account msal's own client can only fail; the host knows the account by itself.
    if (!nested && account === undefined) throw new SignInNeeded({ because: 'interaction-needed' });
    const asked = withSurfaceScopes(settings.scopes, scopes);
    const request: SilentRequest = {
      scopes: asked,
      ...(account === undefined ? {} : { account }),
      ...(claims === undefined ? {} : { claims }),
      ...(forceRefresh === true ? { forceRefresh } : {}),
    };
    try {
      const result = await withLimit(client.acquireTokenSilent(request), silentLimit);
      return result.accessToken;
    } catch (error) {
      const problem = toSignInProblem(error, false, settings, asked);
      if (claims !== undefined && problem.because === 'interaction-needed') claimsOwed = claims;
      if (problem.because !== 'unavailable') scopesOwed = scopes.filter((scope) => !settings.scopes.includes(scope));
      throw new SignInNeeded(problem);
    }
  }

  function readMe(): Promise<Person> {
    person ??= readPerson().catch((error: unknown) => {
      person = undefined;
      throw error instanceof SignInNeeded ? error : new SignInNeeded({ because: 'unavailable' });
    });
    return person;
  }

  async function openWindow(override: boolean): Promise<Person> {
    const { client, nested } = await open();
    const account = nested ? undefined : knownAccount(client);
    const asked = withSurfaceScopes(settings.scopes, scopesOwed);
    // A refusal of what is optional must not stand in the way of the next attempt (design §10).
    scopesOwed = [];
    let result: AuthenticationResult;
    try {
      result = await client.acquireTokenPopup({
        scopes: asked,
        ...(account === undefined ? {} : { account }),
        ...(claimsOwed === undefined ? {} : { claims: claimsOwed }),
        ...(override ? { overrideInteractionInProgress: true } : {}),
      });
    } catch (error) {
      throw new SignInNeeded(toSignInProblem(error, true, settings, asked));
    }
    claimsOwed = undefined;
    person = undefined;
    if (!nested) client.setActiveAccount(result.account);
    return readMe();
  }

  async function signIn(): Promise<Person> {
    const { nested } = await open();
    const running = interactive;
    // msal 5 does not notice that a person closed its window and would wait on: a later click starts anew. A host's window is the
    // host's business, and a double click is one click.
    if (running !== undefined && (nested || Date.now() - running.since < DOUBLE_CLICK)) return running.result;
    const work = () => openWindow(running !== undefined);
    const result = nested || locks === undefined ? work() : aloneOfAllWindows(locks, work);
    const mine = { since: Date.now(), result };
    interactive = mine;
    const clear = () => {
      if (interactive === mine) interactive = undefined;
    };
    result.then(clear, clear);
    return result;
  }

  return { me: readMe, signIn, accessToken };
}

/**
 * One sign-in over all windows of the app: a click in one takes over from another one, whose own window may have been closed long ago
 * (msal does not notice), and which is told that it was cancelled.
 */
async function aloneOfAllWindows<T>(locks: Pick<LockManager, 'request'>, work: () => Promise<T>): Promise<T> {
  try {
    return await locks.request('account-rituals.sign-in', { steal: true }, work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw new SignInNeeded({ because: 'cancelled' });
    throw error;
  }
}

function knownAccount(client: SignInClient['client']): AccountInfo | undefined {
  return client.getActiveAccount() ?? client.getAllAccounts()[0];
}

/** All scopes of the surface in one token, and what a call needs beyond. */
function withSurfaceScopes(surface: readonly string[], wanted: readonly string[]): string[] {
  return [...surface, ...wanted.filter((scope) => !surface.includes(scope))];
}

function withLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the silent sign-in took too long')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
