/** A plan and its problems in words: the same on the settings page and on the command line. */
import { TEAM_FUNCTIONS, type TeamFunction } from '../domain/account-team.ts';
import type { FieldChange } from '../domain/account-import/account-fields.ts';
import { type ImportField, policyOf } from '../domain/account-import/import-field.ts';
import type { LineProblem } from '../domain/account-import/line-problem.ts';
import type { ImportPlan } from '../domain/account-import/plan-import.ts';
import type { SheetRow } from '../domain/account-import/sheet.ts';
import type { RitualType } from '../domain/ritual-type.ts';
import type { accountImportWords } from './en/account-import-words.ts';
import type { MessageValues, Words } from './words.ts';

export type AccountImportKey = keyof typeof accountImportWords;
type Saying = Pick<Words<AccountImportKey>, 'say' | 'list'>;

/** The survey's abbreviations, which are the same in every language. */
export const TYPE_CODES: Readonly<Record<RitualType, string>> = {
  'kam-meeting': 'KAMM',
  'commercial-seminar': 'KACS',
  'commercial-meeting': 'KACM',
  'account-review': 'KAR',
  'advisory-board': 'CAB',
};

export function sayField({ say }: Saying, field: ImportField): string {
  const policy = policyOf(field);
  if (policy !== undefined) return say(`field.policy.${policy.part}`, { ritual: TYPE_CODES[policy.type] });
  return say(`field.${field}` as AccountImportKey);
}

function sayFunction({ say }: Pick<Saying, 'say'>, name: TeamFunction): string {
  return say(`function.${name}`);
}

export function sayValue(words: Saying, value: FieldChange['before']): string {
  const { say } = words;
  if (value === undefined) return say('value.nothing');
  if (typeof value === 'boolean') return say(value ? 'value.yes' : 'value.no');
  return typeof value === 'object' ? value.map((one) => sayPart(words, one)).join(', ') : String(value);
}

/** `logistics: greta.sommer@contoso.example` of a team (read-team.ts) with its function in words; a domain as it is. */
function sayPart(words: Saying, part: string): string {
  const name = TEAM_FUNCTIONS.find((one) => part.startsWith(`${one}: `));
  return name === undefined ? part : `${sayFunction(words, name)}${part.slice(name.length)}`;
}

/** Where a person finds the row: an editor counts lines, Excel rows, and they differ after a cell with line breaks. */
export function sayPlace({ say }: Saying, { line, row }: SheetRow): string {
  return line === row
    ? say('place.line', { line: String(line) })
    : say('place.line-and-row', { line: String(line), row: String(row) });
}

/** What is wrong and what to do, without the place. */
function sayProblem(words: Saying, problem: LineProblem): string {
  const { say, list } = words;
  const functions =
    problem.code === 'no-function' ? { functions: list(TEAM_FUNCTIONS.map((one) => sayFunction(words, one))) } : {};
  return say(`problem.${problem.code}`, { ...valuesOf(problem, list), ...functions });
}

/** Longer texts would fill the page; who knows the place finds the rest. */
const LONGEST_QUOTE = 60;

function valuesOf(problem: LineProblem, list: Saying['list']): MessageValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem) as [string, unknown][]) {
    if (typeof value === 'number') values[name] = name === 'line' ? String(value) : value;
    if (typeof value === 'string')
      values[name] = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  }
  if ('keys' in problem) values['keys'] = list(problem.keys);
  if ('lines' in problem) {
    values['lines'] = problem.lines.length;
    values['numbers'] = list(problem.lines.map(String));
  }
  return values;
}

/** The problem with the column it stands in, as the file calls it: `KAM: “Claire” is no mail address. …` */
export function sayProblemInColumn(words: Saying, problem: LineProblem): string {
  const column = problem.header ?? (problem.field === undefined ? undefined : sayField(words, problem.field));
  const said = sayProblem(words, problem);
  return column === undefined ? said : words.say('place.column', { column, problem: said });
}

/** Structurally what applyAccountImport says of a line that was not written. */
export type FailureReason =
  | { readonly code: 'changed-meanwhile'; readonly fields: readonly ImportField[] }
  | { readonly code: 'row-refused'; readonly detail: string }
  | { readonly code: 'row-unreadable' | 'unavailable' | 'not-tried' };

export function sayFailure(words: Saying, because: FailureReason): string {
  if (because.code === 'changed-meanwhile')
    return words.say('failure.changed-meanwhile', {
      fields: words.list(because.fields.map((field) => sayField(words, field))),
    });
  return words.say(`failure.${because.code}`, because.code === 'row-refused' ? { detail: because.detail } : {});
}

/** As NoSheet and planImport refuse a file. */
export type RefusalReason =
  | { readonly because: 'workbook' | 'nothing-in-it' }
  | { readonly because: 'too-large'; readonly mostBytes: number }
  | { readonly because: 'no-columns' | 'no-name-column'; readonly found: readonly string[] };

/** Names of columns that a message quotes; more say nothing more. */
const MOST_NAMES = 8;

export function sayRefusal({ say, list }: Saying, refusal: RefusalReason): string {
  switch (refusal.because) {
    case 'workbook':
    case 'nothing-in-it':
      return say(`refused.${refusal.because}`);
    case 'too-large':
      return say('refused.too-large', { most: refusal.mostBytes / 1024 / 1024 });
    case 'no-columns':
    case 'no-name-column':
      return say(`refused.${refusal.because}`, {
        found: list(refusal.found.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_QUOTE))),
      });
  }
}

/** The rejected lines as they stood, with where and why in front: to be corrected and imported; those two columns are not read again. */
export function rejectedList(
  words: Saying,
  plan: Pick<ImportPlan, 'header' | 'lines'>,
): readonly (readonly string[])[] {
  const lines = plan.lines.flatMap((line) =>
    line.status === 'rejected'
      ? [
          [
            String(line.row.line),
            line.problems.map((problem) => sayProblemInColumn(words, problem)).join(' '),
            ...line.row.cells,
          ],
        ]
      : [],
  );
  return [[words.say('rejected.line'), words.say('rejected.reason'), ...plan.header.cells], ...lines];
}
