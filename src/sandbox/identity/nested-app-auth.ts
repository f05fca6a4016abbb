import type { DirectoryUser } from '../graph/store/directory.ts';
import type { Switches } from '../switches.ts';
import { ACCESS_TOKEN_LIFETIME, CLIENT_ID, TENANT_ID } from './entra-names.ts';
import { mintTokens } from './mint-tokens.ts';
import { readScopes } from './scopes.ts';
import type { SigningKeys } from './signing-keys.ts';

interface NestedRequest {
  messageType?: string;
  method?: string;
  requestId?: string;
  tokenParams?: { clientId?: string; authority?: string; scope?: string; claims?: string };
}

interface Failure {
  status: string;
  code: string;
  description: string;
}

export interface NestedAppAuth {
  /** Answers one NestedAppAuthRequest (text) of a frame in which `person` is signed in, with a NestedAppAuthResponse (text). */
  answer(person: DirectoryUser, request: string): Promise<string>;
}

/** What Outlook and Teams do for a frame that asks for a token (host-protocol §6): the person is signed in to the host already. */
export function createNestedAppAuth(issuer: string, keys: SigningKeys, switches: Switches): NestedAppAuth {
  async function result(person: DirectoryUser, request: NestedRequest): Promise<Record<string, unknown> | Failure> {
    const environment = hostOf(request.tokenParams?.authority) ?? new URL(issuer).host;
    if (switches.current.noNestedAppAuth) {
      return failure(
        'NESTED_APP_AUTH_UNAVAILABLE',
        'nested_app_auth_off',
        'The sandbox was told not to offer nested app authentication.',
      );
    }
    if (request.method === 'GetToken' || request.method === 'GetTokenPopup') return token(person, request, environment);
    if (request.method !== 'GetInitContext') {
      return failure(
        'PERSISTENT_ERROR',
        'unknown_method',
        `${String(request.method)} is no method of nested app authentication.`,
      );
    }
    const account = { homeAccountId: `${person.id}.${TENANT_ID}`, environment, tenantId: TENANT_ID };
    return {
      initContext: {
        sdkName: 'account-rituals-sandbox',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: false },
        ...(person.kind === 'member' ? { accountContext: account } : {}),
      },
    };
  }

  async function token(
    person: DirectoryUser,
    request: NestedRequest,
    environment: string,
  ): Promise<Record<string, unknown> | Failure> {
    const { clientId, scope = '', claims } = request.tokenParams ?? {};
    if (person.kind === 'outside') {
      return failure(
        'ACCOUNT_UNAVAILABLE',
        'AADSTS50020',
        `${person.mail} does not exist in the tenant of Contoso Climate.`,
      );
    }
    if (clientId !== CLIENT_ID) {
      return failure(
        'PERSISTENT_ERROR',
        'AADSTS700016',
        `The app ${String(clientId)} is not registered; the sandbox knows ${CLIENT_ID}.`,
      );
    }
    const { graph, openid, refused } = readScopes(scope, clientId);
    if (refused.length > 0) {
      const description = `The administrator has not consented to ${refused.join(' ')} (AADSTS65001).`;
      return request.method === 'GetToken'
        ? failure('USER_INTERACTION_REQUIRED', 'consent_required', description)
        : failure('USER_CANCEL', 'access_denied', description);
    }
    const { accessToken, idToken } = await mintTokens(issuer, keys, { person, scopes: graph, claims });
    return {
      token: {
        access_token: accessToken,
        id_token: idToken,
        expires_in: ACCESS_TOKEN_LIFETIME,
        scope: [...graph, ...openid].join(' '),
        properties: null,
      },
      account: {
        homeAccountId: `${person.id}.${TENANT_ID}`,
        // msal finds the token in its cache again only when this is the host of the authority it was configured with.
        environment,
        tenantId: TENANT_ID,
        localAccountId: person.id,
        username: person.mail,
        name: person.displayName,
      },
    };
  }

  return {
    answer: async (person, text) => {
      const request = parse(text);
      const outcome = await result(person, request);
      const failed = 'status' in outcome;
      return JSON.stringify({
        messageType: 'NestedAppAuthResponse',
        requestId: request.requestId ?? '',
        success: !failed,
        ...(failed ? { error: outcome } : outcome),
      });
    },
  };
}

function failure(status: string, code: string, description: string): Failure {
  return { status, code, description };
}

function parse(text: string): NestedRequest {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
