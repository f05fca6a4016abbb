import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { KoaContext, Provider } from 'oidc-provider';
import type { Directory } from '../graph/store/directory.ts';
import { PLAIN_PAGE_HEADERS } from '../plain-page.ts';
import { deviceCodePages } from './device-code-pages.ts';
import {
  ACCESS_TOKEN_LIFETIME,
  CLIENT_ID,
  COMMAND_LINE_CLIENT_ID,
  GRAPH_AUDIENCE,
  ISSUER_PATH,
} from './entra-names.ts';
import { loadOidcProvider } from './load-oidc-provider.ts';
import { bothForms, consentedScopes, OPENID_SCOPES, readScopes } from './scopes.ts';
import { createShortMemory } from './short-memory.ts';
import { consentPage, signInErrorPage, signInPage } from './sign-in-page.ts';
import { createSignInRules } from './sign-in-rules.ts';
import type { SigningKeys } from './signing-keys.ts';
import { accessTokenClaims, idTokenClaims } from './token-claims.ts';

const DAY = 86_400;
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
/** Entra's 15 minutes, in seconds. */
const DEVICE_CODE_LIFETIME = 900;
/** Seconds between two questions of a client that waits; Entra says 5, but here nobody has far to go. */
const DEVICE_CODE_INTERVAL = 1;

/**
 * The identity provider: oidc-provider dressed as Entra. Answers everything below ISSUER_PATH: discovery, /authorize,
 * /token, /jwks, /devicecode, /device, /interaction. Two public clients: the product, with PKCE or a device code, and Microsoft's
 * command line tools, with a device code. No passwords, consent given by the administrator.
 */
export async function createEntraProvider(
  origin: string,
  directory: Directory,
  keys: SigningKeys,
): Promise<(request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => void> {
  const { Provider, interactionPolicy } = await loadOidcProvider();
  const provider = new Provider(`${origin}${ISSUER_PATH}`, {
    adapter: createShortMemory(),
    clients: [
      {
        client_id: CLIENT_ID,
        client_name: 'Account Rituals',
        redirect_uris: [`${origin}/auth-redirect.html`],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token', DEVICE_CODE],
        token_endpoint_auth_method: 'none',
      },
      {
        client_id: COMMAND_LINE_CLIENT_ID,
        client_name: 'Microsoft Graph Command Line Tools',
        redirect_uris: [],
        response_types: [],
        grant_types: ['refresh_token', DEVICE_CODE],
        token_endpoint_auth_method: 'none',
      },
    ],
    jwks: { keys: [keys.jwk] },
    cookies: {
      keys: [keys.cookieKey],
      long: { signed: true, httpOnly: true, secure: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, secure: true, sameSite: 'lax' },
    },
    routes: {
      authorization: '/authorize',
      token: '/token',
      jwks: '/keys',
      end_session: '/logout',
      // msal makes this address from that of the token endpoint.
      device_authorization: '/devicecode',
      code_verification: '/device',
    },
    scopes: [...OPENID_SCOPES],
    claims: { openid: ['sub', 'oid', 'tid', 'ver'], profile: ['name', 'preferred_username'], email: ['email'] },
    // Entra puts these claims into the ID token itself; msal reads them there.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      deviceFlow: { enabled: true, ...deviceCodePages() },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx: KoaContext, _resource: string, client: { clientId: string }) => ({
          scope: bothForms(consentedScopes(client.clientId)).join(' '),
          audience: GRAPH_AUDIENCE,
          accessTokenTTL: ACCESS_TOKEN_LIFETIME,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_ctx: KoaContext, id: string) => {
      const person = directory.byId(id);
      if (person === undefined || person.kind === 'outside') return undefined;
      return { accountId: id, claims: () => ({ sub: id, ...idTokenClaims(person) }) };
    },
    extraTokenClaims: (ctx: KoaContext, token: { accountId: string; clientId: string; scope?: string }) => {
      const person = directory.byId(token.accountId);
      if (person === undefined) return undefined;
      return accessTokenClaims(
        person,
        token.clientId,
        readScopes(token.scope ?? '', token.clientId).graph,
        ctx.oidc.body?.['claims'] ?? ctx.oidc.params['claims'],
      );
    },
    loadExistingGrant: async (ctx: KoaContext) => {
      const { client, session } = ctx.oidc;
      if (session.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known === undefined ? undefined : await provider.Grant.find(known);
      if (existing?.accountId === session.accountId) return existing;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope(OPENID_SCOPES.join(' '));
      grant.addResourceScope(GRAPH_AUDIENCE, bothForms(consentedScopes(client.clientId)).join(' '));
      await grant.save();
      return grant;
    },
    // The library drops offline_access unless consent is asked for again; Entra gives a refresh token to every single-page app.
    issueRefreshToken: () => true,
    interactions: {
      url: (_ctx: KoaContext, interaction: { uid: string }) => `${ISSUER_PATH}/interaction/${interaction.uid}`,
      policy: createSignInRules(interactionPolicy, directory),
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_LIFETIME,
      AuthorizationCode: 600,
      DeviceCode: DEVICE_CODE_LIFETIME,
      IdToken: ACCESS_TOKEN_LIFETIME,
      Interaction: 3600,
      RefreshToken: DAY,
      Session: DAY,
      Grant: DAY,
    },
    clientBasedCORS: (_ctx: KoaContext, asking: string) => asking === origin,
    renderError: async (ctx: KoaContext, out: { error: string; error_description?: string }) => {
      ctx.set(PLAIN_PAGE_HEADERS);
      ctx.body = await signInErrorPage(out.error, out.error_description ?? '');
    },
  });
  provider.use(interactions(provider, directory));
  provider.use(refuseLikeEntra);
  provider.use(speakLikeEntra);
  provider.use(takeShortGrantName);
  const answer = provider.callback();
  return (request, response) => {
    // What express does when it mounts an app: the provider derives its own addresses from the difference.
    request.originalUrl = request.url ?? '/';
    request.url = request.originalUrl.slice(ISSUER_PATH.length) || '/';
    answer(request, response);
  };
}

/** What Entra's answer for a device code has and the library's has not: the sentence for the person, and how often to ask. */
async function speakLikeEntra(ctx: KoaContext, next: () => Promise<void>): Promise<void> {
  await next();
  const body = (ctx.body ?? {}) as { user_code?: string; verification_uri?: string };
  if (ctx.path !== '/devicecode' || body.user_code === undefined) return;
  const message = `To sign in, use a web browser to open the page ${body.verification_uri} and enter the code ${body.user_code} to authenticate.`;
  ctx.body = { ...body, interval: DEVICE_CODE_INTERVAL, message };
}

/** msal says `device_code`, which Entra takes for the grant's full name; the library knows the latter only. */
async function takeShortGrantName(ctx: KoaContext, next: () => Promise<void>): Promise<void> {
  if (ctx.method === 'POST' && ctx.path === '/token') {
    const form = await readForm(ctx.req);
    if (form.get('grant_type') === 'device_code') form.set('grant_type', DEVICE_CODE);
    const body = Buffer.from(form.toString());
    ctx.req.headers['content-length'] = String(body.length);
    // All that the library reads from it at this address is the body.
    ctx.req = Readable.from([body]) as IncomingMessage;
  }
  await next();
}

/** A refresh for a scope without consent: the library says invalid_scope, Entra says what makes msal ask the person. */
async function refuseLikeEntra(ctx: KoaContext, next: () => Promise<void>): Promise<void> {
  await next();
  const { error } = (ctx.body ?? {}) as { error?: string };
  if (ctx.path !== '/token' || error !== 'invalid_scope') return;
  ctx.body = {
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_description: 'AADSTS65001: The administrator has not consented to this scope.',
  };
}

/** GET /interaction/{uid} shows the page, POST takes the answer. */
function interactions(provider: Provider, directory: Directory) {
  return async (ctx: KoaContext, next: () => Promise<void>): Promise<void> => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) return next();
    const action = `${ISSUER_PATH}${ctx.path}`;
    let interaction: Awaited<ReturnType<Provider['interactionDetails']>>;
    try {
      interaction = await provider.interactionDetails(ctx.req, ctx.res);
    } catch {
      ctx.status = 400;
      ctx.set(PLAIN_PAGE_HEADERS);
      ctx.body = await signInErrorPage(
        'session_not_found',
        'This sign-in has been open for too long, or was finished already.',
      );
      return;
    }
    const { prompt, params } = interaction;
    if (ctx.method === 'POST') {
      const form = await readForm(ctx.req);
      const person = directory.byId(form.get('account') ?? '');
      ctx.respond = false;
      const result =
        prompt.name === 'consent' || person === undefined
          ? {
              error: 'access_denied',
              error_description: 'AADSTS65004: The person declined, or the administrator has not consented.',
            }
          : { login: { accountId: person.id }, select_account: {} };
      await provider.interactionFinished(ctx.req, ctx.res, result, {
        mergeWithLastSubmission: prompt.name !== 'consent',
      });
      return;
    }
    ctx.set({
      ...PLAIN_PAGE_HEADERS,
      'content-security-policy': `${PLAIN_PAGE_HEADERS['content-security-policy']}; form-action 'self'`,
    });
    const refused = prompt.details['refused'];
    ctx.body = Array.isArray(refused)
      ? await consentPage(refused.map(String), action)
      : await signInPage(directory.all(), action, params['login_hint']);
  };
}

/** The body of a form post, at most 10 kB. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString();
    if (text.length > 10_000) throw new Error('The sign-in form is far larger than it can be.');
  }
  return new URLSearchParams(text);
}
