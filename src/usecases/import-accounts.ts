import type { Account, AccountKey } from '../domain/account.ts';
import type { ImportField } from '../domain/account-import/import-field.ts';
import { mergeAccounts } from '../domain/account-import/merge-accounts.ts';
import {
  type AcceptedLine,
  type ImportOptions,
  type ImportPlan,
  type ImportPlanning,
  planImport,
} from '../domain/account-import/plan-import.ts';
import type { Sheet } from '../domain/account-import/sheet.ts';
import { dayOf } from '../domain/time-zone.ts';
import type { Clock } from '../ports/clock.ts';
import { SignInNeeded } from '../ports/identity.ts';
import { AccountConflict, type Register, RegisterUnavailable, RowRefused, type Stored } from '../ports/register.ts';

/** The accounts as they stood when the plan was made, by key: what a change is based on. */
export type StandingRows = ReadonlyMap<AccountKey, Stored<Account>>;

export type PlannedImport =
  | { readonly status: 'planned'; readonly plan: ImportPlan; readonly standing: StandingRows }
  | Extract<ImportPlanning, { readonly status: 'refused' }>;

/**
 * Says what a list of accounts would change, and changes nothing. `timeZone` is the programme's. Throws RegisterUnavailable and
 * SignInNeeded.
 */
export async function planAccountImport(
  { register, clock }: { readonly register: Pick<Register, 'storedAccounts'>; readonly clock: Clock },
  sheet: Sheet,
  { timeZone, ...options }: { readonly timeZone: string } & Pick<ImportOptions, 'dayOrder'>,
): Promise<PlannedImport> {
  const { accounts, unreadable } = await register.storedAccounts();
  const planning = planImport(
    sheet,
    { accounts: accounts.map(({ value }) => value), unreadable },
    { ...options, today: dayOf(clock.now(), timeZone) },
  );
  if (planning.status === 'refused') return planning;
  return { ...planning, standing: new Map(accounts.map((row) => [row.value.key, row])) };
}

/** A line that was not written. The file can be imported again as it is: what was written is then unchanged. */
export interface FailedLine {
  readonly line: AcceptedLine;
  readonly because:
    | { readonly code: 'changed-meanwhile'; readonly fields: readonly ImportField[] }
    | { readonly code: 'row-unreadable' }
    | { readonly code: 'row-refused'; readonly detail: string }
    /** Network, throttling beyond patience, server fault. */
    | { readonly code: 'unavailable' }
    /** The register could not be reached for so many lines in a row, or a person stopped it, that this one was not tried. */
    | { readonly code: 'not-tried' };
}

export interface ImportReport {
  readonly made: number;
  readonly changed: number;
  readonly failed: readonly FailedLine[];
}

export interface ImportWatch {
  /** After each line; lines that change nothing are not counted. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each line. */
  readonly shouldStop?: () => boolean;
}

/** The Graph client lets four requests out at a time: more lines at once would only wait there. */
const LINES_AT_ONCE = 4;
/** A register that failed for so many lines in a row is not there; each of them had its retries. */
const PATIENCE = 8;

/**
 * Makes the changes of a plan. A line that fails stops no other one. Parents come first, so that no account waits for one that is not
 * there. Throws only what concerns every line alike: SignInNeeded, and RegisterUnavailable when the register or the right to it is
 * missing; what was written by then is written, and importing again goes on from there.
 */
export async function applyAccountImport(
  { register }: { readonly register: Pick<Register, 'saveAccount'> },
  { plan, standing }: { readonly plan: ImportPlan; readonly standing: StandingRows },
  { onProgress, shouldStop }: ImportWatch = {},
): Promise<ImportReport> {
  const lines = plan.lines.filter(isToWrite);
  const failed: FailedLine[] = [];
  let [made, changed, done, failedInARow] = [0, 0, 0, 0];
  let fatal: Error | undefined;

  async function write(line: AcceptedLine): Promise<void> {
    if (failedInARow >= PATIENCE || shouldStop?.() === true) {
      failed.push({ line, because: { code: 'not-tried' } });
    } else {
      const because = await saveLine(register, line, standing.get(line.account.key));
      failedInARow = because?.code === 'unavailable' ? failedInARow + 1 : 0;
      if (because !== undefined) failed.push({ line, because });
      else if (line.status === 'new') made += 1;
      else changed += 1;
    }
    done += 1;
    onProgress?.(done, lines.length);
  }

  for (const rank of byRank(lines)) {
    const queue = rank[Symbol.iterator]();
    const worker = async (): Promise<void> => {
      for (const line of queue) {
        if (fatal !== undefined) return;
        await write(line).catch((problem: unknown) => (fatal ??= problem as Error));
      }
    };
    await Promise.all(Array.from({ length: LINES_AT_ONCE }, worker));
  }
  if (fatal !== undefined) throw fatal;
  failed.sort((one, other) => one.line.row.line - other.line.row.line);
  return { made, changed, failed };
}

function isToWrite(line: ImportPlan['lines'][number]): line is AcceptedLine {
  return line.status === 'new' || line.status === 'changed';
}

/** Lines whose parent is not in the list first, then their children, and so on; a circle cannot be (domain/account-import/parents.ts). */
function byRank(lines: readonly AcceptedLine[]): readonly (readonly AcceptedLine[])[] {
  const byKey = new Map(lines.map((line) => [line.account.key, line]));
  const rankOf = (line: AcceptedLine): number => {
    let rank = 0;
    for (
      let above = byKey.get(line.account.parent ?? line.account.key);
      above !== undefined && above !== line;
      rank += 1
    ) {
      if (rank > lines.length) break;
      above = above.account.parent === undefined ? undefined : byKey.get(above.account.parent);
    }
    return rank;
  };
  const ranks: AcceptedLine[][] = [];
  for (const line of lines) (ranks[rankOf(line)] ??= []).push(line);
  return ranks.filter((rank) => rank !== undefined);
}

/** Two people who are quicker in a row: not worth more. */
const ATTEMPTS = 3;

/** Undefined when it is written. */
async function saveLine(
  register: Pick<Register, 'saveAccount'>,
  line: AcceptedLine,
  stored: Stored<Account> | undefined,
): Promise<FailedLine['because'] | undefined> {
  let [account, basis] = [line.account, stored];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await register.saveAccount(account, basis);
      return undefined;
    } catch (problem) {
      if (problem instanceof RowRefused) return { code: 'row-refused', detail: problem.detail };
      if (problem instanceof RegisterUnavailable && problem.because === 'unavailable') return { code: 'unavailable' };
      if (problem instanceof SignInNeeded || !(problem instanceof AccountConflict)) throw problem;
      if (problem.current === undefined) return { code: 'row-unreadable' };
      const merge = mergeAccounts(stored?.value, line.changes, problem.current.value);
      if (merge.status === 'conflict') return { code: 'changed-meanwhile', fields: merge.fields };
      if (attempt === ATTEMPTS) return { code: 'changed-meanwhile', fields: [] };
      [account, basis] = [merge.account, problem.current];
    }
  }
}
