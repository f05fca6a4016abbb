import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { SignInNeeded } from '../../ports/identity.ts';
import { stateOf } from './call-state.ts';
import { claimsOfChallenge } from './claims-challenge.ts';

/**
 * Gives an access token for Graph, silently. `claims`: what a claims challenge asked for, as JSON text; `forceRefresh`: the server
 * has refused the token that the cache believes in. Throws SignInNeeded.
 */
export type AccessToken = (
  scopes: readonly string[],
  options?: { readonly claims?: string; readonly forceRefresh?: boolean },
) => Promise<string>;

/**
 * Adds the token, to the Graph origin and no other. A 401 is answered once: with the claims of its challenge, or, where the browser
 * may not read the header, with a fresh token (platform-facts C5). A second one means that the person has to sign in. The
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
    await this.#sendWith(context, {});
    if (context.response?.status !== 401) return;
    const claims = claimsOfChallenge(context.response.headers.get('WWW-Authenticate'));
    await this.#sendWith(context, claims === undefined ? { forceRefresh: true } : { claims });
    if (context.response.status === 401) stateOf(context).fail(new SignInNeeded({ because: 'interaction-needed' }));
  }

  async #sendWith(context: Context, options: { claims?: string; forceRefresh?: boolean }): Promise<void> {
    const state = stateOf(context);
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(address).origin !== this.#graphOrigin) throw new Error('a Graph call left the Graph origin');
    let token: string;
    try {
      token = await this.#accessToken([state.call.scope], options);
    } catch (error) {
      return state.fail(error instanceof Error ? error : new SignInNeeded({ because: 'unavailable' }));
    }
    // Headers of an earlier attempt are there already, and names differ by case: set, never merged.
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
    await this.#next?.execute(context);
  }
}
