/**
 * How a command of the administrator gets at the register: which deployment (config.json, or a running sandbox), who signs in, and
 * what createGraphClient needs.
 *
 *   --config FILE          the deployment's config.json                       (default dist/app/config.json, then manifest/config.json)
 *   --sandbox [ORIGIN]     the sandbox that runs on this machine              (default https://localhost:3443)
 *   --certificate FILE     authority of the sandbox, PEM                      (default .sandbox/certificate/authority.pem)
 *   --client-id GUID       the app that signs in                              (default: what the command says)
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphClientSettings } from '../../adapters/graph/graph-client.ts';
import { type DeploymentConfig, parseConfig } from '../../surfaces/shared/read-config.ts';
import { UsageError } from '../read-options.mjs';
import { signInWithDeviceCode } from './device-code.ts';
import { HttpsTransport } from './https-transport.ts';

/**
 * Microsoft Graph Command Line Tools: Microsoft's own public client for administrators, in every tenant. What it is consented for
 * is the administrator's, not the product's: the product's registration never holds Sites.FullControl.All.
 */
export const COMMAND_LINE_TOOLS = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

/** For node:util's parseArgs, beside a command's own. */
export const SESSION_OPTIONS = {
  config: { type: 'string' },
  sandbox: { type: 'string' },
  certificate: { type: 'string' },
  'client-id': { type: 'string' },
} as const;

export interface SessionOptions {
  readonly config?: string | undefined;
  /** Origin of a running sandbox; empty text means the usual one. */
  readonly sandbox?: string | undefined;
  readonly certificate?: string | undefined;
  readonly 'client-id'?: string | undefined;
}

export interface SessionNeeds {
  readonly scopes: readonly string[];
  /** The app that signs in unless --client-id names another. */
  readonly clientId: (config: DeploymentConfig) => string;
  /** Gets the lines for the person; standard error. */
  readonly say: (line: string) => void;
}

export interface GraphSession {
  readonly config: DeploymentConfig;
  readonly userName: string;
  /** For createGraphClient. */
  readonly graph: GraphClientSettings;
  close(): void;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const USUAL_SANDBOX = 'https://localhost:3443';
const USUAL_CERTIFICATE = path.join(ROOT, '.sandbox/certificate/authority.pem');
const USUAL_CONFIGS = [path.join(ROOT, 'dist/app/config.json'), path.join(ROOT, 'manifest/config.json')];

/** parseArgs knows no option whose value may be left out: a bare `--sandbox` gets an empty one. */
export function withBareSandbox(args: readonly string[]): string[] {
  return args.map((word, at) => {
    const next = args[at + 1];
    return word === '--sandbox' && (next === undefined || next.startsWith('-')) ? '--sandbox=' : word;
  });
}

/** Reads the deployment and waits until the person has signed in. Throws UsageError and SignInFailed, each one clear line. */
export async function openGraphSession(options: SessionOptions, needs: SessionNeeds): Promise<GraphSession> {
  if (options.sandbox !== undefined && options.config !== undefined)
    throw new UsageError('Give --sandbox or --config, not both: a sandbox says itself what its configuration is.');
  const transport = options.sandbox === undefined ? undefined : transportTo(options.certificate);
  try {
    const config =
      transport === undefined ? readConfigFile(options.config) : await askSandbox(options.sandbox ?? '', transport);
    const signedIn = await signInWithDeviceCode({
      ...config,
      clientId: options['client-id'] ?? needs.clientId(config),
      scopes: needs.scopes,
      say: needs.say,
      ...(transport === undefined ? {} : { transport }),
    });
    return {
      config,
      userName: signedIn.userName,
      graph: {
        graphOrigin: config.graphOrigin,
        accessToken: signedIn.accessToken,
        ...(transport === undefined ? {} : { transport }),
      },
      close: () => transport?.close(),
    };
  } catch (error) {
    transport?.close();
    throw error;
  }
}

function transportTo(certificate = USUAL_CERTIFICATE): HttpsTransport {
  if (!existsSync(certificate))
    throw new UsageError(
      `${certificate} is missing: start the sandbox once (npm start), or name it with --certificate.`,
    );
  return new HttpsTransport(readFileSync(certificate, 'utf8'));
}

async function askSandbox(given: string, transport: HttpsTransport): Promise<DeploymentConfig> {
  const origin = given === '' ? USUAL_SANDBOX : given.replace(/\/+$/, '');
  if (!/^https:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin))
    throw new UsageError(`--sandbox ${given}: a sandbox runs on this machine, for example ${USUAL_SANDBOX}.`);
  let answer: Response;
  try {
    answer = await transport.send(`${origin}/config.json`);
  } catch {
    throw new UsageError(`No sandbox answers at ${origin} with that certificate: start it with npm start.`);
  }
  return parseConfig(answer.ok ? await answer.text() : undefined);
}

function readConfigFile(given: string | undefined): DeploymentConfig {
  const file = given ?? USUAL_CONFIGS.find((usual) => existsSync(usual));
  if (file === undefined || !existsSync(file))
    throw new UsageError(
      `${given ?? 'config.json'}: there is no such file; --config names the deployment's config.json.`,
    );
  try {
    return parseConfig(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}
