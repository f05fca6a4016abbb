/**
 * What a list of accounts would change in the register, line by line, before anything is changed (issue 4 §3).
 *
 * | A line is     | If                                                                                             |
 * | ------------- | ---------------------------------------------------------------------------------------------- |
 * | rejected      | any of its cells cannot be read, or it cannot stand beside the other lines and the register    |
 * | new           | it speaks of no account of the register (match-lines.ts)                                       |
 * | changed       | its account differs in at least one field that the line fills                                  |
 * | unchanged     | otherwise                                                                                      |
 *
 * A rejected line changes nothing at all, and takes no other line with it, but for those that need it: a new account that it was
 * to be the parent of, a domain that its account was to give up. An empty cell says nothing, and an account that the file does not name is left
 * alone: nothing is ever deleted. Neither the order of the columns nor that of the lines changes the plan.
 */
import type { Account, AccountKey } from '../account.ts';
import type { CalendarDay } from '../calendar-day.ts';
import { changesBetween, type FieldChange, type FieldValues, newAccount, withValues } from './account-fields.ts';
import { claimsInFile, claimsInRegister } from './claimed-domains.ts';
import { slugOf } from './folded-text.ts';
import { IMPORT_FIELDS, type ImportField } from './import-field.ts';
import type { LineProblem, LineTrouble } from './line-problem.ts';
import { type MatchedLine, matchLines } from './match-lines.ts';
import { findParents, type ParentFound } from './parents.ts';
import type { ReadColumn, ReadColumns } from './read-columns.ts';
import type { DayOrder } from './read-day.ts';
import { type LinesReading, readLines } from './read-lines.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** The register's accounts as they stand. `unreadable`: keys of rows that could not be read. */
export interface StandingAccounts {
  readonly accounts: readonly Account[];
  readonly unreadable: readonly string[];
}

export interface ImportOptions {
  /** Since when a new account counts that the file gives no day. */
  readonly today: CalendarDay;
  /** How a person says that `03/04/2026` is to be read; the file's own days otherwise. */
  readonly dayOrder?: DayOrder;
}

interface PlannedAlways {
  readonly row: SheetRow;
  /** What a person recognises the line by: the account's name, else its key, else the first cell that says anything. */
  readonly name: string;
}

export type AcceptedLine = PlannedAlways & {
  readonly account: Account;
  readonly changes: readonly FieldChange[];
} & ({ readonly status: 'new' } | { readonly status: 'changed' | 'unchanged'; readonly standing: Account });

export type RejectedLine = PlannedAlways & { readonly status: 'rejected'; readonly problems: readonly LineProblem[] };

export type PlannedLine = AcceptedLine | RejectedLine;

export interface ImportPlan {
  readonly header: SheetRow;
  readonly columns: ReadColumns;
  /** In the order of the file. */
  readonly lines: readonly PlannedLine[];
  /** Accounts of the register that no line of the file speaks of. */
  readonly leftAlone: number;
}

export type ImportPlanning =
  { readonly status: 'planned'; readonly plan: ImportPlan } | Extract<LinesReading, { readonly status: 'refused' }>;

export function planImport(sheet: Sheet, standing: StandingAccounts, options: ImportOptions): ImportPlanning {
  const reading = readLines(sheet, options.dayOrder);
  if (reading.status === 'refused') return reading;
  const lines = matchLines(reading.lines, standing.accounts);
  const parents = findParents(lines, standing.accounts);
  const problems = findProblems(lines, parents, standing, reading.columns.read);
  const named = new Set(lines.map((line) => line.standing));
  return {
    status: 'planned',
    plan: {
      header: reading.header,
      columns: reading.columns,
      lines: lines.map((line, at) =>
        planLine(line, inFieldOrder(problems[at] ?? []), parentIn(parents.get(at)), options.today),
      ),
      leftAlone: standing.accounts.filter((account) => !named.has(account)).length,
    },
  };
}

function parentIn(found: ParentFound | undefined): AccountKey | undefined {
  return found?.status === 'found' ? found.key : undefined;
}

function planLine(
  line: MatchedLine,
  problems: readonly LineProblem[],
  parent: AccountKey | undefined,
  today: CalendarDay,
): PlannedLine {
  const { row, values, standing } = line;
  const name = String(values.get('name') ?? standing?.name ?? line.key ?? row.cells.find((cell) => cell.trim()) ?? '');
  if (problems.length > 0) return { status: 'rejected', row, name, problems };
  const account = accountOf(line, parent, today);
  const changes = changesBetween(standing, account);
  if (standing === undefined) return { status: 'new', row, name, account, changes };
  return { status: changes.length === 0 ? 'unchanged' : 'changed', row, name, account, changes, standing };
}

/** As the line leaves it. Only asked for where nothing that an account needs is missing. */
function accountOf(
  { key, values, standing }: MatchedLine,
  parent: AccountKey | undefined,
  today: CalendarDay,
): Account {
  const said: FieldValues = parent === undefined ? values : new Map([...values, ['parent', parent]]);
  const basis = {
    key: key as AccountKey,
    name: String(values.get('name')),
    kam: String(values.get('kam')),
    since: today,
  };
  return withValues(standing ?? newAccount(basis), said);
}

/** Problems of every line, by its place. */
function findProblems(
  lines: readonly MatchedLine[],
  parents: ReadonlyMap<number, ParentFound>,
  standing: StandingAccounts,
  columns: readonly ReadColumn[],
): readonly (readonly LineProblem[])[] {
  const about = (field: ImportField, trouble: LineTrouble): LineProblem => {
    const header = columns.find((column) => column.field === field)?.header;
    return { field, header, ...trouble };
  };
  const problems: LineProblem[][] = lines.map((line) => [...line.problems]);
  const refuse = (at: number, problem: LineProblem): void => void problems[at]?.push(problem);
  const unreadable = new Set(standing.unreadable.map(slugOf));
  lines.forEach((line, at) => {
    for (const [field, trouble] of troubleInLine(line, unreadable)) refuse(at, about(field, trouble));
    const parent = parents.get(at);
    if (parent?.status === 'not-found') refuse(at, about('parent', parent.trouble));
  });
  for (const [at, others] of sameKeys(lines)) {
    refuse(at, about('key', { code: 'same-key', key: String(lines[at]?.key), lines: others }));
  }
  for (const [at, troubles] of claimsInFile(lines, standing.accounts)) {
    for (const trouble of troubles) refuse(at, about('clientDomains', trouble));
  }
  // A line that is refused may be what another one rests on: until no further one falls.
  for (;;) {
    const accepted = (at: number): boolean => problems[at]?.length === 0;
    const fallen: (readonly [number, LineProblem])[] = [];
    for (const [at, trouble] of claimsInRegister(lines, accepted, standing.accounts))
      fallen.push([at, about('clientDomains', trouble)]);
    for (const [at, trouble] of withoutParent(lines, parents, accepted)) fallen.push([at, about('parent', trouble)]);
    if (fallen.length === 0) return problems;
    for (const [at, problem] of fallen) refuse(at, problem);
  }
}

/** What the line itself lacks. Silent about a column whose cell is at fault already. */
function* troubleInLine(
  line: MatchedLine,
  unreadable: ReadonlySet<string>,
): Generator<readonly [ImportField, LineTrouble]> {
  const { key, values, standing, problems } = line;
  if (problems.some(({ field }) => field === undefined)) return;
  const isSaid = (field: ImportField): boolean =>
    values.has(field) || problems.some((problem) => problem.field === field);
  if (key !== undefined && unreadable.has(slugOf(key))) {
    yield ['key', { code: 'row-unreadable', key }];
    return;
  }
  if (standing === undefined) {
    if (!isSaid('name')) yield ['name', { code: 'name-missing' }];
    if (!isSaid('kam')) yield ['kam', { code: 'kam-missing' }];
  }
  const speaksOfObjective = values.has('strategicObjectiveState') || values.has('strategicObjectiveDate');
  if (speaksOfObjective && standing?.strategicObjective === undefined && !isSaid('strategicObjective')) {
    yield ['strategicObjective', { code: 'objective-missing' }];
  }
  const policies = withValues(standing ?? NOBODY, values).policies;
  for (const [type, policy] of Object.entries(policies) as [keyof typeof policies, { min?: number; max?: number }][]) {
    const { min, max } = policy;
    const given = values.has(`${type}.min`) || values.has(`${type}.max`);
    if (given && min !== undefined && max !== undefined && min > max) {
      yield [`${type}.min`, { code: 'range-upside-down', min, max }];
    }
  }
}

const NOBODY = newAccount({ key: '' as AccountKey, name: '', kam: '', since: '2000-01-01' as CalendarDay });

/** Lines that speak of the same account: all of them, but for the first of several that say the very same. */
function sameKeys(lines: readonly MatchedLine[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<AccountKey, number[]>();
  lines.forEach(({ key }, at) => {
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at]);
  });
  const refused = new Map<number, readonly number[]>();
  for (const same of places.values()) {
    const says = same.map((at) => JSON.stringify([...(lines[at]?.values ?? [])].sort()));
    const agree = says.every((one) => one === says[0]);
    for (const at of agree ? same.slice(1) : same) {
      refused.set(
        at,
        same.filter((other) => other !== at).map((other) => lines[other]?.row.line ?? 0),
      );
    }
  }
  return refused;
}

/** Lines whose parent would be a new account that is not accepted. */
function* withoutParent(
  lines: readonly MatchedLine[],
  parents: ReadonlyMap<number, ParentFound>,
  accepted: (at: number) => boolean,
): Generator<readonly [number, LineTrouble]> {
  const placeOf = new Map<AccountKey, number>();
  lines.forEach(({ key, standing }, at) => {
    if (key !== undefined && standing === undefined && (!placeOf.has(key) || accepted(at))) placeOf.set(key, at);
  });
  for (const [at, parent] of parents) {
    const place = parent.status === 'found' ? placeOf.get(parent.key) : undefined;
    if (place === undefined || !accepted(at) || accepted(place)) continue;
    const text = String(lines[at]?.values.get('parent'));
    yield [at, { code: 'parent-rejected', text, line: lines[place]?.row.line ?? 0 }];
  }
}

function inFieldOrder(problems: readonly LineProblem[]): readonly LineProblem[] {
  const place = ({ field }: LineProblem): number => (field === undefined ? -1 : IMPORT_FIELDS.indexOf(field));
  return [...problems].sort((one, other) => place(one) - place(other));
}
