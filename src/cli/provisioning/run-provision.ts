import { parseArgs } from 'node:util';
import { ADMINISTRATOR_CALLS } from '../../adapters/graph/administrator-calls.ts';
import { createGraphClientFor, type GraphClientSettings } from '../../adapters/graph/graph-client.ts';
import { createRegisterSite } from '../../adapters/graph/register-site.ts';
import { UsageError } from '../read-options.mjs';
import {
  COMMAND_LINE_TOOLS,
  openGraphSession,
  SESSION_OPTIONS,
  type SessionOptions,
  withBareSandbox,
} from '../session/graph-session.ts';
import { provisionRegister, type ProvisionMode } from './provision-register.ts';

export const PROVISION_HELP = `npm run provision [-- options]

Makes or upgrades the register's lists, columns, indexes and unique keys on the site of config.json, and gives the app its role
there. Adds only, deletes and narrows nothing; run it as often as you like. Sign in as a SharePoint administrator.

  --dry-run             say what would change, change nothing
  --verify              say what is missing, change nothing; exit code 1 when something is
  --lists-only          leave the app's permission alone: consent for Sites.Manage.All is enough then
  --config FILE         the deployment's config.json             (default dist/app/config.json)
  --sandbox [ORIGIN]    the local sandbox instead                (default https://localhost:3443)
  --certificate FILE    the sandbox's authority                  (default .sandbox/certificate/authority.pem)
  --client-id GUID      app that signs you in                    (default Microsoft Graph Command Line Tools)
  --help                this text

Exit code 0: the register is complete. 1: something is left to do, a line for each. 2: nothing could be done.`;

/** A list with 25 columns takes SharePoint longer than a row does; in milliseconds. */
const TIME_LIMIT = 120_000;

interface Voices {
  /** The answer: standard output. */
  readonly say: (line: string) => void;
  /** What the person has to do meanwhile: standard error. */
  readonly tell: (line: string) => void;
  /** For tests: beside what the session gives. */
  readonly graph?: Partial<GraphClientSettings>;
}

/** Gives the exit code. Throws UsageError, SignInFailed and SiteUnreadable, each one clear line. */
export async function runProvision(args: readonly string[], { say, tell, graph = {} }: Voices): Promise<number> {
  const options = readArguments(args);
  if (options.help === true) {
    say(PROVISION_HELP);
    return 0;
  }
  const mode = modeOf(options);
  const listsOnly = options['lists-only'] === true;
  const session = await openGraphSession(options, {
    scopes: [listsOnly ? 'Sites.Manage.All' : 'Sites.FullControl.All'],
    clientId: () => COMMAND_LINE_TOOLS,
    say: tell,
  });
  try {
    const { clientId, site } = session.config;
    tell(`Signed in as ${session.userName}; looking at ${site}.`);
    const registerSite = createRegisterSite({
      graph: createGraphClientFor(ADMINISTRATOR_CALLS, { ...session.graph, timeLimit: TIME_LIMIT, ...graph }),
      site,
      app: listsOnly ? undefined : { id: clientId, displayName: 'Account Rituals' },
    });
    return (await provisionRegister(registerSite, mode, { site, appId: clientId }, say)) ? 0 : 1;
  } finally {
    session.close();
  }
}

interface Options extends SessionOptions {
  readonly 'dry-run'?: boolean;
  readonly verify?: boolean;
  readonly 'lists-only'?: boolean;
  readonly help?: boolean;
}

function readArguments(args: readonly string[]): Options {
  try {
    return parseArgs({
      args: withBareSandbox(args),
      options: {
        ...SESSION_OPTIONS,
        'dry-run': { type: 'boolean' },
        verify: { type: 'boolean' },
        'lists-only': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`${fault.replace(/\.?$/, '.')} \`npm run provision -- --help\` lists the options.`);
  }
}

function modeOf(options: Options): ProvisionMode {
  if (options['dry-run'] === true && options.verify === true)
    throw new UsageError(
      'Give --dry-run or --verify, not both: the one says what would change, the other what is missing.',
    );
  if (options.verify === true) return 'verify';
  return options['dry-run'] === true ? 'dry-run' : 'apply';
}
