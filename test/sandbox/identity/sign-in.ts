import { createHash, randomBytes } from 'node:crypto';
import type { Answer, TestSandbox } from '../shell/running-sandbox.ts';

export const TENANT = 'c0c0c0c0-1111-4222-8333-444444444444';
export const CLIENT = '22222222-2222-4222-8222-222222222222';
export const ISSUER = `/${TENANT}/v2.0`;
export const MSAL_SCOPES = 'Calendars.ReadWrite User.Read Sites.Selected openid profile offline_access';

/** A browser as far as sign-in needs one: keeps cookies, follows redirects inside the sandbox. */
export class Browser {
  readonly #sandbox: TestSandbox;
  readonly #cookies = new Map<string, string>();

  constructor(sandbox: TestSandbox) {
    this.#sandbox = sandbox;
  }

  async go(address: string, form?: Record<string, string>): Promise<{ url: string; answer: Answer }> {
    let url = new URL(address, this.#sandbox.origin);
    let body = form === undefined ? undefined : new URLSearchParams(form).toString();
    for (;;) {
      const answer = await this.#sandbox.ask(url.href, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
      });
      for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        this.#cookies.set(name, value);
      }
      const location = answer.headers['location'];
      if (typeof location !== 'string') return { url: url.href, answer };
      url = new URL(location, url);
      body = undefined;
      if (url.pathname === '/auth-redirect.html') return { url: url.href, answer };
    }
  }
}

export function authorizeAddress(verifier: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: CLIENT,
    scope: MSAL_SCOPES,
    response_type: 'code',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    nonce: 'n-1',
    state: 's-1',
    // msal-browser sends it to every authority.
    client_info: '1',
    ...more,
  });
  return `${ISSUER}/authorize?${query.toString()}`;
}

export interface TokenAnswer {
  access_token: string;
  id_token: string;
  refresh_token: string;
  expires_in: number;
  scope: string;
}

/** Picks `account` on the sign-in page and exchanges the code, as msal-browser does. */
export async function signIn(
  sandbox: TestSandbox,
  account: string,
  more: Record<string, string> = {},
): Promise<TokenAnswer> {
  const redirect = `${sandbox.origin}/auth-redirect.html`;
  const verifier = randomBytes(32).toString('base64url');
  const browser = new Browser(sandbox);
  const page = await browser.go(authorizeAddress(verifier, { redirect_uri: redirect, ...more }));
  const action = /action="([^"]+)"/.exec(page.answer.text)?.[1] ?? '';
  const back = await browser.go(action, { account });
  const code = new URL(back.url).searchParams.get('code') ?? '';
  return tokens(sandbox, { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect });
}

export async function tokens(sandbox: TestSandbox, form: Record<string, string>): Promise<TokenAnswer> {
  const answer = await sandbox.ask(`${ISSUER}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.origin },
    body: new URLSearchParams({ client_id: CLIENT, ...form }).toString(),
  });
  if (answer.status !== 200) throw new Error(`the token endpoint answered ${answer.status}: ${answer.text}`);
  return answer.json<TokenAnswer>();
}

export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}
