/**
 * Sign-in of a command line: it shows an address and a code, the person opens the one in any browser and types the other there
 * (OAuth 2.0 device code, RFC 8628). Tokens stay in the memory of this process.
 */
import {
  AuthError,
  InteractionRequiredAuthError,
  LogLevel,
  ProtocolMode,
  PublicClientApplication,
  type AccountInfo,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import type { AccessToken } from '../../adapters/graph/authenticate.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import type { HttpsTransport } from './https-transport.ts';

export interface DeviceCodeSettings {
  /** Of an app registration that allows public client flows. */
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** As in config.json: `OIDC` for anything but Entra. */
  readonly protocol: 'AAD' | 'OIDC';
  /** Delegated Graph scopes, short: `Sites.Selected`. One token carries them all. */
  readonly scopes: readonly string[];
  /** For a sandbox; Node's own fetch unless told. */
  readonly transport?: HttpsTransport;
  /** Gets the sentence with address and code; it belongs on standard error. */
  readonly say: (line: string) => void;
}

export interface SignedIn {
  /** Mail address or user name of who signed in. */
  readonly userName: string;
  /** Silent. Throws SignInNeeded when the person would have to come back. */
  readonly accessToken: AccessToken;
}

/** Nobody signed in; the message is one line that says what to do. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}

const RESOURCE = 'https://graph.microsoft.com/';

/** Waits until the person has signed in. Throws {@link SignInFailed}. */
export async function signInWithDeviceCode(settings: DeviceCodeSettings): Promise<SignedIn> {
  const client = new PublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...settings.knownAuthorities],
      clientCapabilities: ['CP1'],
    },
    system: {
      protocolMode: settings.protocol === 'OIDC' ? ProtocolMode.OIDC : ProtocolMode.AAD,
      ...(settings.transport === undefined ? {} : { networkClient: new NetworkOver(settings.transport) }),
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  });
  const scopes = settings.scopes.map((scope) => RESOURCE + scope);
  let account: AccountInfo;
  try {
    const result = await client.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ message }) => settings.say(message),
    });
    if (result?.account === undefined || result.account === null) throw new SignInFailed('The sign-in named nobody.');
    account = result.account;
  } catch (error) {
    throw toSignInFailed(error, settings);
  }
  return {
    userName: account.username,
    accessToken: async (_, { claims, forceRefresh } = {}) => {
      try {
        const result = await client.acquireTokenSilent({
          account,
          scopes,
          ...(claims === undefined ? {} : { claims }),
          ...(forceRefresh === true ? { forceRefresh } : {}),
        });
        return result.accessToken;
      } catch (error) {
        const isRefused = error instanceof InteractionRequiredAuthError;
        throw new SignInNeeded({ because: isRefused ? 'interaction-needed' : 'unavailable' });
      }
    },
  };
}

function toSignInFailed(error: unknown, settings: DeviceCodeSettings): SignInFailed {
  if (error instanceof SignInFailed) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof AuthError ? `${error.errorCode} ${text}` : text;
  const { host } = new URL(settings.authority);
  if (/access_denied|authorization_declined/.test(code)) return new SignInFailed('The sign-in was declined.');
  if (/expired/.test(code)) return new SignInFailed('Nobody typed the code in time: run the command again.');
  if (/AADSTS65001|consent_required|AADSTS90094|invalid_scope/.test(code)) {
    return new SignInFailed(
      `The app ${settings.clientId} has no consent for ${settings.scopes.join(' ')}: an administrator has to sign in and agree.`,
    );
  }
  if (/AADSTS7000218|unauthorized_client|invalid_client|AADSTS700016/.test(code)) {
    return new SignInFailed(
      `The app ${settings.clientId} may not sign in with a code: in its registration, under Authentication, allow public client flows.`,
    );
  }
  if (/network|fetch failed|ECONN|ENOTFOUND|endpoints_resolution/.test(code))
    return new SignInFailed(`${host} does not answer: is it running, and is the address right?`);
  return new SignInFailed(`The sign-in at ${host} did not work: ${/AADSTS\d+[^\r\n]*/.exec(text)?.[0] ?? code}`);
}

/** msal's requests over the transport that trusts the sandbox. */
class NetworkOver implements INetworkModule {
  readonly #transport: HttpsTransport;

  constructor(transport: HttpsTransport) {
    this.#transport = transport;
  }

  sendGetRequestAsync<T>(url: string, options: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
    return this.#send(url, 'GET', options);
  }

  sendPostRequestAsync<T>(url: string, options: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> {
    return this.#send(url, 'POST', options);
  }

  async #send<T>(url: string, method: string, options: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    const answer = await this.#transport.send(url, {
      method,
      headers: options.headers ?? {},
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    return {
      headers: Object.fromEntries(answer.headers.entries()),
      body: (await answer.json()) as T,
      status: answer.status,
    };
  }
}
