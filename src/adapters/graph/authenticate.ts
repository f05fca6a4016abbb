import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { SignInNeeded } from '../../ports/identity.ts';
import { stateOf, type TokenWish } from './call-state.ts';
import { claimsOfChallenge } from './claims-challenge.ts';
import { GraphFailure } from './graph-failure.ts';

/**
 * Gives an access token for Graph, silently. `claims`: what a claims challenge asked for, as JSON text; `forceRefresh`: the server
 * has refused the token that the cache believes in. Throws SignInNeeded.
 */
export type AccessToken = (scopes: readonly string[], options?: TokenWish) => Promise<string>;

/**
 * Adds the token, to the Graph origin and no other. A 401 is answered once: with the claims of its challenge, or, where the browser
 * may not read the header, with a fresh token (platform-facts C5). A second one means that the person has to sign in. A redirect is
 * not followed: none of our calls has one, and an old browser would take the token along to wherever it leads. The
 * SDK's own handler knows neither a port in the host name nor any 401 (platform-facts I1, I3).
 */
export class Authenticate implements Middleware {
  #next: Middleware | undefined;
  readonly #graphOrigin: string;
  readonly #accessToken: AccessToken;

  constructor(graphOrigin: string, accessToken: AccessToken) {
    this.#graphOrigin = graphOrigin;
    this.#accessToken = accessToken;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const state = stateOf(context);
    await this.#sendWith(context, state.parts.token);
    if (context.response?.status === 401) {
      await this.#sendWith(context, answerTo401(context.response.headers.get('WWW-Authenticate')));
      if (context.response.status === 401) state.fail(new SignInNeeded({ because: 'interaction-needed' }));
    }
    const { status = 0, type } = context.response ?? {};
    // A browser hides where a redirect leads, and its status.
    if (type === 'opaqueredirect' || (status >= 300 && status < 400))
      state.fail(new GraphFailure(status, 'redirected'));
  }

  async #sendWith(context: Context, options: TokenWish): Promise<void> {
    const state = stateOf(context);
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(address).origin !== this.#graphOrigin) throw new Error('a Graph call left the Graph origin');
    let token: string;
    try {
      token = await this.#accessToken(state.parts.scopes, options);
    } catch (error) {
      return state.fail(error instanceof Error ? error : new SignInNeeded({ because: 'unavailable' }));
    }
    // Headers of an earlier attempt are there already, and names differ by case: set, never merged.
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, redirect: 'manual', headers: Object.fromEntries(headers.entries()) };
    await this.#next?.execute(context);
  }
}

/** The token to try after a 401 with this header. */
export function answerTo401(header: string | null): TokenWish {
  const claims = claimsOfChallenge(header);
  return claims === undefined ? { forceRefresh: true } : { claims };
}
