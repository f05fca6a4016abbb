import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IdentitySettings } from '../../../src/adapters/identity/identity-settings.ts';
import { createMsalIdentity, type MsalIdentity } from '../../../src/adapters/identity/msal-identity.ts';
import type { SignInClient } from '../../../src/adapters/identity/sign-in-client.ts';
import { toSignInProblem } from '../../../src/adapters/identity/sign-in-problem.ts';
import { SignInNeeded, type SignInProblem } from '../../../src/ports/identity.ts';
import { CLAIRE } from '../../support/builders.ts';

const SETTINGS: IdentitySettings = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/organizations',
  knownAuthorities: [],
  protocol: 'AAD',
  redirectUri: 'https://app.contoso.example/auth-redirect.html',
  scopes: ['Calendars.ReadWrite', 'User.Read', 'Sites.Selected'],
};

const ACCOUNT = { homeAccountId: 'oid.tid', localAccountId: 'oid' };
const needsClick = () => new InteractionRequiredAuthError('login_required', '', 'AADSTS50058 of claire.morel');
const failed = (code: string, message = '') => new AuthError(code, '', message);

interface SetUp {
  readonly nested?: boolean;
  readonly account?: object;
  readonly readPerson?: () => Promise<typeof CLAIRE>;
  readonly locks?: Pick<LockManager, 'request'>;
}

function setUp(options: SetUp = {}) {
  const client = {
    acquireTokenSilent: vi.fn<(request: object) => Promise<{ accessToken: string }>>(async () => ({
      accessToken: 'token',
    })),
    acquireTokenPopup: vi.fn<(request: object) => Promise<{ account: object }>>(async () => ({ account: ACCOUNT })),
    getActiveAccount: vi.fn(() => null),
    getAllAccounts: vi.fn(() => (options.account === undefined ? [] : [options.account])),
    setActiveAccount: vi.fn(),
  };
  const createClient = vi.fn(async () => ({ client, nested: options.nested ?? true }) as unknown as SignInClient);
  const identity = createMsalIdentity(SETTINGS, {
    readPerson: options.readPerson ?? (async () => CLAIRE),
    createClient,
    silentLimit: 1_000,
    locks: options.locks,
  });
  return { identity, client, createClient };
}

/** As Web Locks §4.3 says of `steal`: whoever holds the lock loses it with an AbortError, and its work goes on unheard. (Node 20 has none.) */
function stealingLocks(): Pick<LockManager, 'request'> {
  let lose: (reason: DOMException) => void = () => undefined;
  const request = (_name: string, _options: LockOptions, work: () => Promise<unknown>) =>
    new Promise((resolve, reject) => {
      lose(new DOMException('stolen', 'AbortError'));
      lose = reject;
      work().then(resolve, reject);
    });
  return { request: request as LockManager['request'] };
}

async function problemOf(work: Promise<unknown>): Promise<SignInProblem> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SignInNeeded)) throw new Error(`no SignInNeeded but ${String(error)}`);
  return error.problem;
}

function tokenOf(identity: MsalIdentity, options?: { claims?: string; forceRefresh?: boolean }): Promise<string> {
  return identity.accessToken(['Calendars.ReadWrite'], options);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a token', () => {
  it('carries all scopes of the surface, in the order of the manifest, and no scope twice', async () => {
    const { identity, client } = setUp();
    expect(await tokenOf(identity)).toBe('token');
    expect(client.acquireTokenSilent).toHaveBeenCalledWith({
      scopes: ['Calendars.ReadWrite', 'User.Read', 'Sites.Selected'],
    });
    await identity.accessToken(['Mail.Send']);
    expect(client.acquireTokenSilent.mock.lastCall?.[0]).toEqual({
      scopes: ['Calendars.ReadWrite', 'User.Read', 'Sites.Selected', 'Mail.Send'],
    });
  });

  it('answers a claims challenge and goes past the cache when asked to', async () => {
    const { identity, client } = setUp();
    await tokenOf(identity, { claims: '{"x":1}' });
    expect(client.acquireTokenSilent.mock.lastCall?.[0]).toMatchObject({ claims: '{"x":1}' });
    await tokenOf(identity, { forceRefresh: true });
    expect(client.acquireTokenSilent.mock.lastCall?.[0]).toMatchObject({ forceRefresh: true });
  });

  it('is asked for with the known account where no host signs in', async () => {
    const { identity, client } = setUp({ nested: false, account: ACCOUNT });
    await tokenOf(identity);
    expect(client.acquireTokenSilent.mock.lastCall?.[0]).toMatchObject({ account: ACCOUNT });
  });

  it('needs a click where no host signs in and nobody has signed in yet', async () => {
    const { identity, client } = setUp({ nested: false });
    expect(await problemOf(tokenOf(identity))).toEqual({ because: 'interaction-needed' });
    expect(client.acquireTokenSilent).not.toHaveBeenCalled();
  });

  it('that a host never gives is given up', async () => {
    const { identity, client } = setUp();
    client.acquireTokenSilent.mockReturnValue(new Promise(() => undefined));
    const problem = problemOf(tokenOf(identity));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await problem).toEqual({ because: 'unavailable' });
  });

  it('is tried anew with a new client after msal could not start', async () => {
    const { identity, createClient } = setUp();
    createClient.mockRejectedValueOnce(failed('endpoints_resolution_error'));
    expect(await problemOf(tokenOf(identity))).toEqual({ because: 'unavailable' });
    expect(await tokenOf(identity)).toBe('token');
  });
});

describe('who is there', () => {
  it('is asked once', async () => {
    const readPerson = vi.fn(async () => CLAIRE);
    const { identity } = setUp({ readPerson });
    expect(await Promise.all([identity.me(), identity.me()])).toEqual([CLAIRE, CLAIRE]);
    expect(readPerson).toHaveBeenCalledTimes(1);
  });

  it('is asked again after a failure, which says no word of what happened', async () => {
    const readPerson = vi.fn(async () => CLAIRE).mockRejectedValueOnce(new Error('GET /me of claire.morel failed'));
    const { identity } = setUp({ readPerson });
    const error: unknown = await identity.me().catch((reason: unknown) => reason);
    expect(error).toEqual(new SignInNeeded({ because: 'unavailable' }));
    expect(await identity.me()).toEqual(CLAIRE);
  });
});

describe('signing in', () => {
  it('opens one window for a double click', async () => {
    const { identity, client } = setUp();
    expect(await Promise.all([identity.signIn(), identity.signIn()])).toEqual([CLAIRE, CLAIRE]);
    expect(client.acquireTokenPopup).toHaveBeenCalledTimes(1);
  });

  it('starts anew when the person closed msal’s window and clicks again', async () => {
    const { identity, client } = setUp({ nested: false });
    client.acquireTokenPopup.mockReturnValueOnce(new Promise(() => undefined));
    void identity.signIn();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await identity.signIn()).toEqual(CLAIRE);
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).toMatchObject({ overrideInteractionInProgress: true });
  });

  it('waits with the host’s own window, which is still open', async () => {
    const { identity, client } = setUp({ nested: true });
    let finish: (result: { account: object }) => void = () => undefined;
    client.acquireTokenPopup.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const first = identity.signIn();
    await vi.advanceTimersByTimeAsync(5_000);
    const second = identity.signIn();
    await vi.advanceTimersByTimeAsync(10);
    finish({ account: ACCOUNT });
    expect(await Promise.all([first, second])).toEqual([CLAIRE, CLAIRE]);
    expect(client.acquireTokenPopup).toHaveBeenCalledTimes(1);
  });

  it('takes along what a claims challenge asked for and nobody could give silently', async () => {
    const { identity, client } = setUp();
    client.acquireTokenSilent.mockRejectedValueOnce(needsClick());
    expect(await problemOf(tokenOf(identity, { claims: '{"x":1}' }))).toEqual({ because: 'interaction-needed' });
    await identity.signIn();
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).toMatchObject({ claims: '{"x":1}' });
    await vi.advanceTimersByTimeAsync(5_000);
    await identity.signIn();
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).not.toHaveProperty('claims');
  });

  it('asks for an optional scope that could not be had silently, once', async () => {
    const { identity, client } = setUp();
    client.acquireTokenSilent.mockRejectedValueOnce(new InteractionRequiredAuthError('consent_required', ''));
    expect(await problemOf(identity.accessToken(['Mail.Send']))).toMatchObject({ because: 'consent-needed' });
    client.acquireTokenPopup.mockRejectedValueOnce(failed('access_denied', 'AADSTS65001'));
    expect(await problemOf(identity.signIn())).toMatchObject({ because: 'consent-needed' });
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).toMatchObject({ scopes: [...SETTINGS.scopes, 'Mail.Send'] });
    expect(await identity.signIn()).toEqual(CLAIRE);
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).toMatchObject({ scopes: SETTINGS.scopes });
  });

  it('names the optional scope to the administrator who has to agree to it, and no other that was not asked for', async () => {
    const { identity, client } = setUp();
    client.acquireTokenSilent.mockRejectedValueOnce(new InteractionRequiredAuthError('consent_required', ''));
    const optional = await problemOf(identity.accessToken(['Mail.Send']));
    const scopeOf = (problem: SignInProblem) =>
      problem.because === 'consent-needed' && new URL(problem.adminConsentUrl).searchParams.get('scope');
    expect(scopeOf(optional)).toBe('Calendars.ReadWrite User.Read Sites.Selected Mail.Send');
    client.acquireTokenSilent.mockRejectedValueOnce(new InteractionRequiredAuthError('consent_required', ''));
    expect(scopeOf(await problemOf(tokenOf(identity)))).toBe('Calendars.ReadWrite User.Read Sites.Selected');
  });

  it('asks for optional scopes one by one, and the refusal of one leaves what works working', async () => {
    const { identity, client } = setUp();
    const refused = () => new InteractionRequiredAuthError('consent_required', '');
    client.acquireTokenSilent.mockRejectedValueOnce(refused()).mockRejectedValueOnce(refused());
    await problemOf(identity.accessToken(['Mail.Send']));
    await problemOf(identity.accessToken(['TeamsActivity.Send']));
    expect(await tokenOf(identity)).toBe('token');
    await identity.signIn();
    expect(client.acquireTokenPopup.mock.lastCall?.[0]).toMatchObject({
      scopes: [...SETTINGS.scopes, 'TeamsActivity.Send'],
    });
  });

  it('in one window ends it in another: one at a time, and the later click counts', async () => {
    const locks = stealingLocks();
    const one = setUp({ nested: false, locks });
    const other = setUp({ nested: false, locks });
    one.client.acquireTokenPopup.mockReturnValueOnce(new Promise(() => undefined));
    const first = problemOf(one.identity.signIn());
    await vi.waitFor(() => expect(one.client.acquireTokenPopup).toHaveBeenCalledTimes(1));
    expect(await other.identity.signIn()).toEqual(CLAIRE);
    expect(await first).toEqual({ because: 'cancelled' });
    // And goes on in the first one whenever the person wants.
    expect(await one.identity.signIn()).toEqual(CLAIRE);
  });

  it('tells of a window’s own failure as it is, lock or not', async () => {
    const { identity, client } = setUp({ nested: false, locks: stealingLocks() });
    client.acquireTokenPopup.mockRejectedValueOnce(failed('popup_window_error'));
    expect(await problemOf(identity.signIn())).toEqual({ because: 'interaction-needed' });
  });

  it('can be tried again after it was cancelled', async () => {
    const { identity, client } = setUp();
    client.acquireTokenPopup.mockRejectedValueOnce(failed('user_canceled'));
    expect(await problemOf(identity.signIn())).toEqual({ because: 'cancelled' });
    expect(await identity.signIn()).toEqual(CLAIRE);
  });
});

describe('a failure of msal', () => {
  const consent = {
    because: 'consent-needed',
    adminConsentUrl:
      'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=22222222-2222-4222-8222-222222222222' +
      '&scope=Calendars.ReadWrite+User.Read+Sites.Selected&redirect_uri=https%3A%2F%2Fapp.contoso.example%2Fauth-redirect.html',
  };

  it.each([
    ['nobody signed in', needsClick(), false, { because: 'interaction-needed' }],
    ['the browser blocked the window', failed('popup_window_error'), true, { because: 'interaction-needed' }],
    ['the refresh token is worn out', failed('invalid_grant'), false, { because: 'interaction-needed' }],
    ['the person closed the host’s window', failed('user_canceled'), true, { because: 'cancelled' }],
    ['the person closed msal’s window', failed('user_cancelled'), true, { because: 'cancelled' }],
    ['nobody finished in the window', failed('timed_out', 'redirect_bridge_timeout'), true, { because: 'cancelled' }],
    [
      'a hidden frame never answered',
      failed('timed_out', 'redirect_bridge_timeout'),
      false,
      { because: 'unavailable' },
    ],
    [
      'nobody has agreed to the scopes',
      new InteractionRequiredAuthError('consent_required', '', 'AADSTS65001'),
      false,
      consent,
    ],
    ['an administrator has to agree', failed('access_denied', 'AADSTS90094: needs an admin'), true, consent],
    ['there is no network', failed('no_network_connectivity'), false, { because: 'unavailable' }],
    ['the host has sign-in switched off', failed('nested_app_auth_bridge_disabled'), false, { because: 'unavailable' }],
    ['it is none of msal’s', new Error('claire.morel@contoso.example'), false, { because: 'unavailable' }],
  ])('when %s means what a person can do about it', (_, error, interactive, problem) => {
    expect(toSignInProblem(error, interactive, SETTINGS)).toEqual(problem);
  });

  it('of a provider that is not Microsoft’s names its own consent page', () => {
    const settings = { ...SETTINGS, authority: 'https://localhost:3443/c0c0c0c0-1111-4222-8333-444444444444/v2.0' };
    const problem = toSignInProblem(failed('consent_required'), false, settings);
    expect(problem.because === 'consent-needed' && problem.adminConsentUrl).toContain(
      'https://localhost:3443/c0c0c0c0-1111-4222-8333-444444444444/v2.0/adminconsent?client_id=',
    );
  });
});
