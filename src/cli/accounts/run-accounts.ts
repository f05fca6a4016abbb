import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createGraphClient } from '../../adapters/graph/graph-client.ts';
import { createGraphRegister } from '../../adapters/graph/graph-register.ts';
import { spreadsheetText } from '../../adapters/spreadsheet/spreadsheet-text.ts';
import type { ImportPlan } from '../../domain/account-import/plan-import.ts';
import type { DayOrder } from '../../domain/account-import/read-day.ts';
import type { Sheet } from '../../domain/account-import/sheet.ts';
import { instantOf } from '../../domain/calendar-day.ts';
import { accountImportWords } from '../../i18n/en/account-import-words.ts';
import {
  type RefusalReason,
  rejectedList,
  sayFailure,
  sayField,
  sayPlace,
  sayProblemInColumn,
  sayRefusal,
  sayValue,
} from '../../i18n/say-account-import.ts';
import { createWords } from '../../i18n/words.ts';
import type { Register } from '../../ports/register.ts';
import { LARGEST_FILE, NoSheet } from '../../ports/spreadsheet.ts';
import { applyAccountImport, planAccountImport } from '../../usecases/import-accounts.ts';
import { UsageError } from '../read-options.mjs';
import {
  type GraphSession,
  openGraphSession,
  SESSION_OPTIONS,
  type SessionOptions,
  withBareSandbox,
} from '../session/graph-session.ts';

export const ACCOUNTS_HELP = `npm run accounts -- import accounts.csv [options]

Writes the accounts of a list into the register: new ones are made, others changed where the list says something else. Accounts that
are not in the list are left alone, and empty cells change nothing. The list is CSV or Unicode text as Excel saves it, in English,
French, German or Spanish, with any order of the columns; docs/register.md names them. Sign in as a member of the register's site.

  --dry-run             say what would change, change nothing
  --dates ORDER         day-first or month-first: how 03/04/2026 is to be read where the list does not show it
  --rejected FILE       write the rejected lines there, to be corrected and imported
  --config FILE         the deployment's config.json             (default dist/app/config.json, then manifest/config.json)
  --sandbox [ORIGIN]    the local sandbox instead                (default https://localhost:3443)
  --certificate FILE    the sandbox's authority                  (default .sandbox/certificate/authority.pem)
  --client-id GUID      app that signs you in                    (default the product's own, of config.json)
  --help                this text

Exit code 0: every line is in the register. 1: some are not, a line for each on standard error. 2: nothing could be done.`;

interface Voices {
  /** The answer: standard output. */
  readonly say: (line: string) => void;
  /** What the person has to do, and what is wrong: standard error. */
  readonly tell: (line: string) => void;
}

interface Options extends SessionOptions {
  readonly 'dry-run'?: boolean;
  readonly dates?: string;
  readonly rejected?: string;
  readonly help?: boolean;
}

const words = createWords(accountImportWords, { language: 'en', locale: 'en' });

/** Gives the exit code. Throws UsageError, SignInFailed, SignInNeeded and RegisterUnavailable. */
export async function runAccounts(args: readonly string[], { say, tell }: Voices): Promise<number> {
  const { options, file } = readArguments(args);
  if (options.help === true) {
    say(ACCOUNTS_HELP);
    return 0;
  }
  const sheet = await readList(file);
  const session = await openGraphSession(options, {
    scopes: ['User.Read', 'Sites.Selected'],
    clientId: (config) => config.clientId,
    say: tell,
  });
  try {
    tell(`Signed in as ${session.userName}; looking at ${session.config.site}.`);
    return await importList(sheet, options, session, { say, tell });
  } finally {
    session.close();
  }
}

async function importList(
  sheet: Sheet,
  options: Options,
  session: GraphSession,
  { say, tell }: Voices,
): Promise<number> {
  const register: Register = createGraphRegister({
    graph: createGraphClient(session.graph),
    site: session.config.site,
    // Only answers are filed by who signed in; no account is.
    me: () => Promise.reject(new Error('an import of accounts asks for no answers')),
  });
  const clock = { now: () => instantOf(Date.now()) };
  const planned = await planAccountImport({ register, clock }, sheet, {
    timeZone: session.config.programmeTimeZone,
    dayOrder: readDayOrder(options.dates),
  });
  if (planned.status === 'refused') throw refused(planned);
  const { plan } = planned;
  tellRejected(plan, tell);
  if (options.rejected !== undefined) await writeRejected(options.rejected, plan, sheet, tell);
  const dryRun = options['dry-run'] === true;
  sayChanges(plan, dryRun ? 'would be' : 'is', say);
  const report = dryRun ? undefined : await applyAccountImport({ register }, planned);
  for (const { line, because } of report?.failed ?? []) {
    tell(`accounts: ${sayPlace(words, line.row)}, ${line.name}: ${sayFailure(words, because)}`);
  }
  const count = (status: string) => plan.lines.filter((line) => line.status === status).length;
  const failed = report?.failed.length ?? 0;
  say(
    [
      `${report?.made ?? count('new')} new`,
      `${report?.changed ?? count('changed')} changed`,
      `${count('unchanged')} unchanged`,
      `${count('rejected')} rejected`,
      ...(failed > 0 ? [`${failed} not written`] : []),
      `${plan.leftAlone} of the register not in the list and left alone`,
    ].join(', ') + (dryRun ? ' (nothing was written)' : ''),
  );
  return count('rejected') + failed === 0 ? 0 : 1;
}

function tellRejected(plan: ImportPlan, tell: Voices['tell']): void {
  if (plan.columns.ignored.length > 0) tell(`accounts: not read: ${words.list(plan.columns.ignored)}`);
  for (const line of plan.lines) {
    if (line.status !== 'rejected') continue;
    for (const problem of line.problems) {
      const said = sayProblemInColumn(words, problem);
      const cure = problem.code === 'order-unknown' ? `${said} (--dates day-first or --dates month-first)` : said;
      tell(`accounts: ${sayPlace(words, line.row)}, ${line.name}: ${cure}`);
    }
  }
}

function sayChanges(plan: ImportPlan, verb: 'is' | 'would be', say: Voices['say']): void {
  for (const line of plan.lines) {
    if (line.status !== 'new' && line.status !== 'changed') continue;
    say(`${line.account.key}  ${verb} ${line.status}`);
    for (const { field, before, after } of line.changes) {
      const from = line.status === 'new' ? '' : `${sayValue(words, before)} → `;
      say(`  ${sayField(words, field)}: ${from}${sayValue(words, after)}`);
    }
  }
}

async function writeRejected(file: string, plan: ImportPlan, sheet: Sheet, tell: Voices['tell']): Promise<void> {
  if (!plan.lines.some(({ status }) => status === 'rejected')) return;
  const bytes = await spreadsheetText.write(rejectedList(words, plan), sheet.separator);
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const fault = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new UsageError(`--rejected ${file} cannot be written (${fault}): name a file in a folder that exists.`);
  }
  tell(`accounts: the rejected lines are in ${file}`);
}

async function readList(file: string): Promise<Sheet> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`${file}: there is no such file.`);
  }
  try {
    return await spreadsheetText.read(bytes);
  } catch (error) {
    if (!(error instanceof NoSheet)) throw error;
    throw refused(
      error.because === 'too-large' ? { because: 'too-large', mostBytes: LARGEST_FILE } : { because: error.because },
    );
  }
}

function refused(reason: RefusalReason): UsageError {
  return new UsageError(sayRefusal(words, reason));
}

function readDayOrder(given: string | undefined): DayOrder {
  if (given === undefined) return 'unknown';
  if (given === 'day-first' || given === 'month-first') return given;
  throw new UsageError(`--dates ${given}: say day-first or month-first.`);
}

function readArguments(args: readonly string[]): { readonly options: Options; readonly file: string } {
  let parsed: { values: Options; positionals: string[] };
  try {
    parsed = parseArgs({
      args: withBareSandbox(args),
      allowPositionals: true,
      options: {
        ...SESSION_OPTIONS,
        'dry-run': { type: 'boolean' },
        dates: { type: 'string' },
        rejected: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`${fault.replace(/\.?$/, '.')} \`npm run accounts -- --help\` lists the options.`);
  }
  const [verb, file, ...more] = parsed.positionals;
  readDayOrder(parsed.values.dates);
  if (parsed.values.help === true) return { options: parsed.values, file: '' };
  if (verb !== 'import' || file === undefined || more.length > 0)
    throw new UsageError('Say what to import: npm run accounts -- import accounts.csv; --help lists the options.');
  return { options: parsed.values, file };
}
